import type { Catalogue } from '#src/domain/catalogue.ts';
import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder } from '#src/finder/finder.ts';
import { train } from '#src/finder/train.ts';
import type { TrainingLine } from '#src/finder/training-lines.ts';
import type { Offer } from './measure.ts';

/** The finder of this handbook, trained on other lines than all. */
export class Steady {
  readonly #finder: Finder;

  constructor(catalogue: Catalogue, lines: readonly TrainingLine[]) {
    const situations = [...catalogue.situations.values()];
    const alarms = new Map([...catalogue.utterances].map(([id, { alarm }]) => [id, alarm]));
    this.#finder = new Finder(
      readFinderFile({
        model: train(
          situations.map(({ id }) => id),
          lines,
          alarms,
        ),
        cards: situations.map(({ id, title, danger }) => ({
          id,
          title,
          danger,
          line: '',
          door: '',
        })),
        usual: [],
      }),
    );
  }

  /** @param unfinished whether the last word may still be typed on */
  offer(text: string, unfinished = false): Offer {
    const { cards, alarm } = this.#finder.answer(text, unfinished);
    return { ids: cards.map(({ id }) => id), alarm };
  }

  /** Share of a query that is typed when a right card first stands among the first three; 1 if it never does. */
  typed(text: string, ids: readonly string[]): number {
    for (let length = 1; length < text.length; length++)
      if (
        this.offer(text.slice(0, length), true)
          .ids.slice(0, 3)
          .some((id) => ids.includes(id))
      )
        return length / text.length;
    return 1;
  }
}
