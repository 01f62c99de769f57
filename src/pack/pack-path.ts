import { packHash } from './address.ts';
import { EMPTY_CHOICE, type PackFormat } from './choice.ts';

/** Address inside the site, without the base path, of a pack that holds these cards. */
export const packPath = (codes: readonly string[], format: PackFormat): string =>
  `/print/${packHash({ ...EMPTY_CHOICE, format, items: codes })}`;
