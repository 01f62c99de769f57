import type { Beat } from '#src/domain/catalogue.ts';
import type { Phrase, Situation } from '#src/domain/situations.ts';
import { DOORS } from '#src/domain/vocabulary.ts';
import { strings } from '#src/site/strings.ts';
import { bold, regular, type FaceRun } from './face.ts';
import type { Paragraph, RowFigure, SheetRow, Shown, ToText } from './sheet-sections.ts';

type Block = Shown['blocks'] extends ReadonlyMap<string, infer Value> ? Value : never;
type Item = Block['items'][number];

/** A line to say, in quotation marks. */
export const quoted = ({ line, id }: Pick<Phrase, 'line' | 'id'>, text: ToText): FaceRun => ({
  ...bold(`“${text(line)}”`),
  phrase: id,
});

/** The beats, each with its first line to say, or beside everything there is to say. */
export const beatRows = (beats: readonly Beat[], text: ToText, words: boolean): SheetRow[] =>
  beats.map(({ order, title, short, say, memorised }) => {
    const name = [bold(`${order}\u00a0${title}`)];
    if (!words) {
      const first = say.slice(0, 1).map((phrase) => quoted(phrase, text));
      return { label: [name], cells: [[[regular(`${text(short)} `), ...first]]] };
    }
    return {
      label: [name, ...(memorised ? [[regular(strings.beats.memorised)]] : [])],
      cells: [[[regular(text(short))]], say.map((phrase) => spoken(phrase, text))],
    };
  });

/** A line to say, with when to say it. */
const spoken = (phrase: Phrase, text: ToText): Paragraph => [
  quoted(phrase, text),
  ...(phrase.when === undefined ? [] : [regular(` ${text(phrase.when)}`)]),
];

/** The items of a block. One card that an item leads to stands as a code beside its words, more of them stand below. */
export const blockRows = (
  { block, drawn }: { readonly block: string; readonly drawn: boolean },
  { blocks, situations }: Pick<Shown, 'blocks' | 'situations'>,
  text: ToText,
): SheetRow[] => {
  const items = blocks.get(block)?.items ?? [];
  return items.map((item) => {
    const { situation, also = [] } = item;
    const words = itemRuns(item, text);
    const cards = [...(situation === undefined ? [] : [situation]), ...also].flatMap(
      (id) => situations.get(id) ?? [],
    );
    const listed = cards.length > 1 || words.length === 0 ? cards : [];
    return {
      figure: drawn ? figureOf(item, items) : undefined,
      label: [[bold(text(item.label))]],
      cells: [[words, ...listed.map(cardRuns)].filter((runs) => runs.length > 0)],
      code: listed.length > 0 ? undefined : cards[0]?.code,
    };
  });
};

const itemRuns = ({ text: words, phrase }: Item, text: ToText): FaceRun[] => [
  ...(words === undefined ? [] : [regular(`${text(words)} `)]),
  ...(phrase ? [quoted(phrase, text)] : []),
];

/** A card by its code and what it is for. */
const cardRuns = ({ code, heading }: Pick<Situation, 'code' | 'heading'>): FaceRun[] => [
  bold(code),
  regular(`\u00a0 ${heading} `),
];

/** Blocks with the same labels, their texts side by side. */
export function besideRows(ids: readonly string[], { blocks }: Shown, text: ToText): SheetRow[] {
  const [first = [], ...others] = ids.map((id) => blocks.get(id)?.items ?? []);
  return first.map((item, place) => ({
    figure: figureOf(item, first),
    label: [
      [bold(item.level === undefined ? text(item.label) : `${item.level}\u00a0${item.label}`)],
    ],
    cells: [item, ...others.flatMap((items) => items[place] ?? [])].map((each) => [
      itemRuns(each, text),
    ]),
  }));
}

function figureOf({ id, level }: Item, items: readonly Item[]): RowFigure | undefined {
  if (level !== undefined) {
    const hottest = Math.max(...items.map((item) => item.level ?? 0));
    return { kind: 'heat', level, hottest };
  }
  const places = items.map((item) => DOORS.findIndex((door) => door === item.id));
  if (places.includes(-1)) return undefined;
  return { kind: 'door', place: DOORS.findIndex((door) => door === id) };
}

/** Cards, each with the first line to say; no line of an ordered card stands without the steps before it. */
export const situationRows = (situations: readonly Situation[], text: ToText): SheetRow[] =>
  situations.map((situation) => ({
    label: [[regular(situation.heading)]],
    cells: [
      [
        situation.form === 'sample'
          ? situation.say.slice(0, 1).map((phrase) => quoted(phrase, text))
          : [regular(strings.paper.wholeCard)],
      ],
    ],
    code: situation.code,
  }));
