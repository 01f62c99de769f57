import { isRecord, readModel, type FinderModel, type ReadModel } from './model.ts';

/** What a result shows of one card. */
export interface ShownCard {
  /** Situation id. */
  readonly id: string;
  readonly title: string;
  /** First words to say, or the first step. */
  readonly line: string;
  /** Word of the door it leads to, empty if none. */
  readonly door: string;
  readonly danger: boolean;
}

/** Everything the finder downloads. */
export interface FinderFile {
  readonly model: FinderModel;
  /** The cards in the order the model counts them. */
  readonly cards: readonly ShownCard[];
  /** Cards to offer while a query says nothing yet. */
  readonly usual: readonly number[];
}

export interface ReadFinderFile extends Omit<FinderFile, 'model'> {
  readonly model: ReadModel;
}

const isCard = (value: unknown): value is ShownCard =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.title === 'string' &&
  typeof value.line === 'string' &&
  typeof value.door === 'string' &&
  typeof value.danger === 'boolean';

/**
 * Checks a downloaded file and makes it ready.
 * @throws Error that says what is wrong with it
 */
export function readFinderFile(input: unknown): ReadFinderFile {
  if (!isRecord(input)) throw new Error('not a finder file');
  const model = readModel(input.model);
  const { cards, usual } = input;
  if (!Array.isArray(cards) || !cards.every(isCard) || cards.length !== model.cards)
    throw new Error('cards do not belong to the model');
  const isPlace = (place: unknown): place is number =>
    typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < cards.length;
  if (!Array.isArray(usual) || !usual.every(isPlace)) throw new Error('usual cards are damaged');
  return { model, cards, usual };
}
