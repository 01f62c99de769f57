/** A query with the cards that are right for it. */
export interface Query {
  readonly text: string;
  readonly ids: readonly string[];
}

/** What an engine offers for a query: situation ids, best first. */
export interface Offer {
  readonly ids: readonly string[];
  /** Whether it took the query for one about danger; undefined for engines that do not judge that. */
  readonly alarm?: boolean;
}

/** What one query came to. */
export interface Outcome extends Query {
  readonly offered: readonly string[];
  /** Place of the first right card, from 1; Infinity when it is not offered. */
  readonly place: number;
  readonly alarm: boolean | undefined;
  /** Whether any right card is a danger card. */
  readonly danger: boolean;
}

export const outcome = (
  query: Query,
  { ids, alarm }: Offer,
  isDanger: (id: string) => boolean,
): Outcome => {
  const at = ids.findIndex((id) => query.ids.includes(id));
  return {
    ...query,
    offered: ids,
    place: at === -1 ? Infinity : at + 1,
    alarm,
    danger: query.ids.some(isDanger),
  };
};

/** Interval of a share that holds in 95 of 100 samples (Wilson). */
export function interval(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [(middle - spread) / whole, (middle + spread) / whole];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A share with its interval, such as `93.1 % (91.9–94.1)`. */
export function shareOf<T>(items: readonly T[], counts: (item: T) => boolean): string {
  const hits = items.filter(counts).length;
  if (items.length === 0) return '–';
  const [low, high] = interval(hits, items.length);
  return `${percent(hits / items.length)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
}

/** One row of the table: how an engine did on a set of queries. */
export function summary(outcomes: readonly Outcome[]): Record<string, string> {
  const danger = outcomes.filter((each) => each.danger);
  const ordinary = outcomes.filter((each) => !each.danger);
  const judges = outcomes.some(({ alarm }) => alarm !== undefined);
  return {
    queries: String(outcomes.length),
    first: shareOf(outcomes, ({ place }) => place === 1),
    'first three': shareOf(outcomes, ({ place }) => place <= 3),
    nothing: shareOf(outcomes, ({ offered }) => offered.length === 0),
    'danger: first': shareOf(danger, ({ place }) => place === 1),
    'danger: first three': shareOf(danger, ({ place }) => place <= 3),
    'false alarms': judges ? shareOf(ordinary, ({ alarm }) => alarm === true) : '–',
  };
}
