import { packHash } from './address.ts';
import { EMPTY_CHOICE, type PackFormat } from './choice.ts';

/** Address inside the site, without the base path, of a pack that holds one card. */
export const packPath = (code: string, format: PackFormat): string =>
  `/print/${packHash({ ...EMPTY_CHOICE, format, items: [code] })}`;
