import {
  EMPTY_CHOICE,
  itemParts,
  MOST_HEADING,
  MOST_ITEMS,
  PACK_FORMATS,
  type PackChoice,
} from './choice.ts';
import type { Shelf } from './shelf.ts';

/** Why something in an address is left out. */
export const LEFT_OUT = ['unknown', 'retired', 'off', 'twice', 'many', 'setting'] as const;

export type LeftOutReason = (typeof LEFT_OUT)[number];

/** What of an address is left out, as it stood there. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly what: readonly string[];
}

/** Letters of an address that are read: no pack needs as many. */
const MOST_LETTERS = 20_000;

const PAPERS = ['a4', 'letter'] as const;
const FLIPS = ['long', 'short'] as const;
const SWITCH = ['yes', 'no'] as const;

/**
 * The pack an address asks for, as far as it can be had, and what of it cannot.
 * @param hash such as `#format=a6&cards=c01,c02.tell-me`; faults in its percent encoding do no harm
 */
export function readPack(
  hash: string,
  shelf: Shelf,
): { readonly choice: PackChoice; readonly left: readonly LeftOut[] } {
  const asked = new URLSearchParams(hash.replace(/^#/, '').slice(0, MOST_LETTERS));
  const left = new Map<LeftOutReason, string[]>();
  const leave = (reason: LeftOutReason, what: string) => {
    left.set(reason, [...(left.get(reason) ?? []), what]);
  };
  const setting = <T extends string>(name: string, allowed: readonly T[], usual: T): T => {
    const value = asked.get(name);
    const found = allowed.find((each) => each === value?.trim().toLowerCase());
    if (value !== null && found === undefined) leave('setting', `${name}=${value}`);
    return found ?? usual;
  };
  const choice = {
    format: setting('format', PACK_FORMATS, EMPTY_CHOICE.format),
    paper: setting('paper', PAPERS, EMPTY_CHOICE.paper),
    flip: setting('flip', FLIPS, EMPTY_CHOICE.flip),
    large: setting('large', SWITCH, 'no') === 'yes',
    heading: headingOf(asked.get('heading') ?? ''),
    items: readItems(asked.getAll('cards').join(), shelf, leave),
  };
  return { choice, left: LEFT_OUT.flatMap((reason) => leftOver(reason, left.get(reason))) };
}

const leftOver = (reason: LeftOutReason, what: readonly string[] | undefined): LeftOut[] =>
  what === undefined ? [] : [{ reason, what: [...new Set(what)] }];

function readItems(
  list: string,
  { cards, retired, off }: Shelf,
  leave: (reason: LeftOutReason, what: string) => void,
): string[] {
  const items: string[] = [];
  const asked = list
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');
  for (const item of asked) {
    const { code, phrase } = itemParts(item);
    const card = cards.get(code);
    if (retired.has(code)) leave('retired', item);
    else if (off.has(code)) leave('off', item);
    else if (!card || (phrase !== undefined && !card.phrases.includes(phrase)))
      leave('unknown', item);
    else if (items.includes(item) || (phrase !== undefined && items.includes(code)))
      leave('twice', item);
    else if (items.length >= MOST_ITEMS) leave('many', item);
    else items.push(item);
  }
  // A whole card that follows one of its phrases takes the place of the phrase.
  return items.filter((item) => {
    const { code, phrase } = itemParts(item);
    const again = phrase !== undefined && items.includes(code);
    if (again) leave('twice', item);
    return !again;
  });
}

/** Typed text as a heading: one line of so many letters. */
export const headingOf = (text: string): string =>
  Array.from(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
    .slice(0, MOST_HEADING)
    .join('');

/** The address of a pack, from the `#` on; empty for a choice nobody has made. */
export function packHash(choice: PackChoice): string {
  const { format, paper, flip, large, heading, items } = choice;
  const parts = [
    ...(format === EMPTY_CHOICE.format ? [] : [`format=${format}`]),
    ...(paper === EMPTY_CHOICE.paper ? [] : [`paper=${paper}`]),
    ...(flip === EMPTY_CHOICE.flip ? [] : [`flip=${flip}`]),
    ...(large ? ['large=yes'] : []),
    ...(heading === '' ? [] : [new URLSearchParams({ heading }).toString()]),
    ...(items.length === 0 ? [] : [`cards=${items.join(',')}`]),
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
