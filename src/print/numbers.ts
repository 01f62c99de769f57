import { showsNumber } from '#src/domain/danger.ts';
import type { CountryRecord } from '#src/schemas/country.ts';
import type { RouteKind } from '#src/schemas/shared.ts';
import { strings } from '#src/site/strings.ts';

/** A number on a card, or a line to write one on. */
export interface PaperNumber {
  readonly kind: RouteKind;
  /** As dialled inside the country; undefined leaves a line to write on. */
  readonly number: string | undefined;
  /** The country, before the first of several numbers. */
  readonly where?: string;
  /** What it is and who can dial it. */
  readonly words: string;
}

/**
 * The numbers of one card, one country at a time. Kinds that are not known become lines to write on.
 * @param named whether to say the country, because callers ring from several
 */
export function paperNumbers(
  dial: readonly RouteKind[],
  country: CountryRecord | undefined,
  named: boolean,
): PaperNumber[] {
  const { numbers } = strings;
  return dial.map((kind, i) => {
    const [route] = country ? showsNumber([kind], country.routes) : [];
    if (route === undefined) return { kind, number: undefined, words: numbers.kinds[kind] };
    const where = country && named && i === 0 ? `${country.name}: ` : '';
    const via = route.via === 'call' ? '' : ` (${numbers.via[route.via]})`;
    return {
      kind,
      where,
      number: route.number,
      words: `${kind === 'emergency' ? numbers.kinds[kind] : route.operator}${via}; ${numbers[route['who-can-dial']]}.`,
    };
  });
}

/** What is known of the numbers shown: when they were checked, and whether anyone has dialled them. */
export function numbersChecked(
  dial: readonly RouteKind[],
  country: CountryRecord | undefined,
): string | undefined {
  const [first, ...others] = country ? showsNumber(dial, country.routes) : [];
  if (first === undefined) return undefined;
  const { numbers } = strings;
  const routes = [first, ...others];
  const oldest = (dates: string[]) => dates.toSorted()[0] ?? '';
  const dialled = routes.some((route) => route.dialled === 'none')
    ? numbers.notDialled
    : numbers.dialled(oldest(routes.map((route) => route.dialled)));
  return `${numbers.checked(oldest(routes.map(({ checked }) => checked)))} ${dialled}`;
}
