/** Most cards that are kept; one more takes the place of the oldest. */
export const MOST_PINS = 6;

const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** Ids out of what a browser has kept, newest first; anything that is no list of ids counts as nothing. */
export function parsePins(stored: string | null): string[] {
  const value = stored === null ? undefined : parsed(stored);
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && ID.test(id));
  return [...new Set(ids)].slice(0, MOST_PINS);
}

/** The pins with one card added in front, or taken out if it was there. */
export const togglePin = (pins: readonly string[], id: string): string[] =>
  pins.includes(id) ? pins.filter((pin) => pin !== id) : [id, ...pins].slice(0, MOST_PINS);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
