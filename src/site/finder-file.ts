import { firstLine, type Situation } from '#src/domain/situations.ts';
import { shortHash } from '#src/domain/version.ts';
import { type FinderFile } from '#src/finder/finder-file.ts';
import { train } from '#src/finder/train.ts';
import { trainingLines } from '#src/finder/training-lines.ts';
import { catalogue } from './catalogue.ts';
import { plainText } from './plain-text.ts';

const situations = [...catalogue.situations.values()];
const doors = new Map(
  catalogue.blocks.get('four-doors')?.items.map(({ id, label }) => [id, label]),
);

/** First line of a card, in quotation marks if it is one to say. */
function shownLine(situation: Situation): string {
  const line = plainText(firstLine(situation));
  const said = situation.form === 'sample' || situation.steps.some((step) => step.kind !== 'do');
  return said ? `“${line}”` : line;
}

/** What the browser downloads to answer a query. Trained once per build, and again after a change in dev. */
export const finderFile: FinderFile = {
  model: train(
    situations.map(({ id }) => id),
    trainingLines(catalogue),
    new Map([...catalogue.utterances].map(([id, { alarm }]) => [id, alarm])),
  ),
  cards: situations.map((situation) => ({
    id: situation.id,
    title: situation.heading,
    line: shownLine(situation),
    door: doors.get(situation.door) ?? '',
    danger: situation.danger,
  })),
  usual: (catalogue.blocks.get('most-needed')?.items ?? [])
    .map(({ situation }) => situations.findIndex(({ id }) => id === situation))
    .filter((place) => place >= 0),
};

/** Changes when anything in the file does, so that the file may be cached for good. */
export const finderVersion = shortHash(finderFile);
