import MiniSearch from 'minisearch';
import type { Catalogue } from '#src/domain/catalogue.ts';
import type { Situation } from '#src/domain/situations.ts';
import { typesetDeep } from '#src/domain/text.ts';
import type { TrainingLine } from '#src/finder/training-lines.ts';
import type { Offer } from './measure.ts';

/** All that stands on the page of a situation, as a search engine would see it. */
export function pageText(situation: Situation): string {
  const common = [
    ...situation.dont.map(({ line, why }) => `${line} ${why}`),
    ...situation.worse.map(({ what }) => what),
    situation.settles,
    situation.late,
  ];
  const own =
    situation.form === 'sample'
      ? [
          situation.insight,
          ...situation.hear,
          ...situation.do,
          ...situation.say.flatMap(({ line, variants }) => [line, ...variants]),
        ]
      : [
          ...situation.cues,
          ...situation.steps.flatMap((step) => [step.if ?? '', step.text, step.then ?? '']),
        ];
  return typesetDeep([...own, ...common].join(' '));
}

/** MiniSearch with the settings VitePress ships: any word, prefixes, slips, titles count four times. */
const SHIPPED = { fuzzy: 0.2, prefix: true, boost: { title: 4 } } as const;

const offerOf = (index: MiniSearch, text: string): Offer => ({
  ids: [...new Set(index.search(text).map(({ card }) => String(card)))],
});

/** MiniSearch over the pages of the situations. */
export function miniSearchOnPages({ situations }: Catalogue): (text: string) => Offer {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['card'],
    searchOptions: SHIPPED,
  });
  index.addAll(
    [...situations.values()].map((situation) => ({
      id: situation.id,
      card: situation.id,
      title: situation.title,
      text: pageText(situation),
    })),
  );
  return (text) => offerOf(index, text);
}

/** MiniSearch over the lines the finder learns from: a card stands where its best line stands. */
export function miniSearchOnLines(lines: readonly TrainingLine[]): (text: string) => Offer {
  const index = new MiniSearch({ fields: ['text'], storeFields: ['card'], searchOptions: SHIPPED });
  index.addAll(
    lines.flatMap(({ text, ids }, i) => ids.map((card, j) => ({ id: `${i}-${j}`, card, text }))),
  );
  return (text) => offerOf(index, text);
}
