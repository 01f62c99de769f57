import type { Catalogue } from '#src/domain/catalogue.ts';
import { opening } from '#src/domain/opening.ts';
import type { Situation } from '#src/domain/situations.ts';
import type { FinderFile } from './finder-file.ts';
import { train } from './train.ts';
import { trainingLines } from './training-lines.ts';

/** How a card begins; what is said stands in quotation marks. */
function shownLine(situation: Situation, plain: (text: string) => string): string {
  const { if: condition, text, spoken } = opening(situation);
  const line = spoken ? `“${plain(text)}”` : plain(text);
  return condition === undefined ? line : `${plain(condition)}: ${line}`;
}

/**
 * What the browser downloads to answer a query, trained on the catalogue.
 * @param plain makes text of a record plain, with the adopter's own details in it
 */
export function makeFinderFile(catalogue: Catalogue, plain: (text: string) => string): FinderFile {
  const situations = [...catalogue.situations.values()];
  const doors = new Map(
    catalogue.blocks.get('four-doors')?.items.map(({ id, label }) => [id, label]),
  );
  return {
    model: train(
      situations.map(({ id }) => id),
      trainingLines(catalogue),
      new Map([...catalogue.utterances].map(([id, { alarm }]) => [id, alarm])),
    ),
    cards: situations.map((situation) => ({
      id: situation.id,
      title: situation.heading,
      line: shownLine(situation, plain),
      door: doors.get(situation.door) ?? '',
      danger: situation.danger,
    })),
    usual: (catalogue.blocks.get('most-needed')?.items ?? [])
      .map(({ situation }) => situations.findIndex(({ id }) => id === situation))
      .filter((place) => place >= 0),
  };
}
