import type { Beat, Block, Catalogue } from '#src/domain/catalogue.ts';
import type { SheetPart } from '#src/domain/collections.ts';
import { firstLine } from '#src/domain/situations.ts';
import { strings } from '#src/site/strings.ts';
import { bold, regular, type FaceRun } from './face.ts';

/** One line of a cheat-sheet: a label, what it means, and the code of the card it leads to. */
export interface SheetRow {
  readonly label: FaceRun;
  readonly runs: readonly FaceRun[];
  readonly code?: string | undefined;
}

export interface SheetSection {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

type Shown = Pick<Catalogue, 'beats' | 'blocks' | 'situations'>;

/** One part of a cheat-sheet as rows. */
export function sheetSection(
  part: SheetPart,
  shown: Shown,
  text: (value: string) => string,
): SheetSection {
  const quoted = (line: string, phrase: string): FaceRun => ({
    ...bold(`“${text(line)}”`),
    phrase,
  });
  const beatRow = ({ order, title, short, say: [first] }: Beat): SheetRow => ({
    label: bold(`${order} ${title}`),
    runs: [regular(`${text(short)} `), ...(first ? [quoted(first.line, first.id)] : [])],
  });
  const blockRow = (item: Block['items'][number]): SheetRow => ({
    label: bold(text(item.label)),
    runs: [
      ...(item.text === undefined ? [] : [regular(`${text(item.text)} `)]),
      ...(item.phrase ? [quoted(item.phrase.line, item.phrase.id)] : []),
    ],
    code: item.situation === undefined ? undefined : shown.situations.get(item.situation)?.code,
  });

  if (part.kind === 'beats') return { title: strings.paper.beats, rows: shown.beats.map(beatRow) };
  if (part.kind === 'block') {
    const block = shown.blocks.get(part.block);
    return { title: block?.title ?? '', rows: block?.items.map(blockRow) ?? [] };
  }
  return {
    title: strings.paper.situations,
    rows: part.situations.map((situation) => ({
      label: regular(situation.heading),
      runs:
        situation.form === 'sample'
          ? situation.say.slice(0, 1).map(({ line, id }) => quoted(line, id))
          : [bold(text(firstLine(situation)))],
      code: situation.code,
    })),
  };
}
