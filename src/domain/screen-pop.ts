/** No id or code is anywhere near this long; a longer value is not looked at. */
const LONGEST = 64;

/** What an address such as `/go/?say=y01&to=page` asks for. */
export interface ScreenPop {
  /** Id of the card; undefined when the value is missing, odd or unknown. */
  readonly id: string | undefined;
  readonly to: 'card' | 'page';
}

/**
 * Reads the part of an address after its path. Whatever another system puts there, the answer is an id out of the
 * table or none: nothing of the address itself comes out.
 * @param search such as `?say=long-hold`; faults in its percent encoding do no harm
 * @param table id of a card by each value that stands for it
 */
export function readScreenPop(search: string, table: ReadonlyMap<string, string>): ScreenPop {
  const asked = new URLSearchParams(search);
  return {
    id: table.get(plain(asked.get('say'))),
    to: plain(asked.get('to')) === 'page' ? 'page' : 'card',
  };
}

const plain = (value: string | null): string =>
  value === null || value.length > LONGEST ? '' : value.trim().toLowerCase();
