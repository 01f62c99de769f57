import type { SampleSituation } from '#src/domain/situations.ts';
import { strings } from '#src/site/strings.ts';
import { bold, regular, type Block, type BlockStyle } from './face.ts';
import { ORDERED_STYLES } from './ordered-front.ts';

export type SampleFrontKind = 'title' | 'hear' | 'late' | 'say-head' | 'say' | 'do-head' | 'do';

const { title, hear, late } = ORDERED_STYLES;
const head: BlockStyle = { start: 0, end: 0, before: 2.4, ratio: 1 };

/** The words to say are larger than everything but the title. */
export const SAMPLE_STYLES: Readonly<Record<SampleFrontKind, BlockStyle>> = {
  title,
  hear,
  late,
  'say-head': head,
  say: { start: 6, end: 0, before: 1.4, ratio: 1.2 },
  'do-head': head,
  do: { start: 4, end: 0, before: 0.8, ratio: 1 },
};

/** Front of a sample card: what you hear, what a late reader skips, what to say, what to do. */
export function sampleFront(
  card: SampleSituation,
  text: (value: string) => string,
): Block<SampleFrontKind>[] {
  const { parts } = strings;
  return [
    { kind: 'title', runs: [bold(card.heading)] },
    {
      kind: 'hear',
      runs: [
        bold(`${parts.hear}: `),
        regular(card.hear.map((line) => `“${text(line)}”`).join(' · ')),
      ],
    },
    { kind: 'late', runs: [bold(`${parts.late} `), regular(text(card.late))] },
    { kind: 'say-head', runs: [bold(parts.say)] },
    ...card.say.map(({ id, line, when }, i): Block<SampleFrontKind> => ({
      kind: 'say',
      tag: String(i + 1),
      runs: [
        ...(when === undefined ? [] : [regular(`${text(when)} `)]),
        { ...bold(`“${text(line)}”`), phrase: id },
      ],
    })),
    { kind: 'do-head', runs: [bold(parts.do)] },
    ...card.do.map((line): Block<SampleFrontKind> => ({ kind: 'do', runs: [regular(text(line))] })),
  ];
}
