import { parsePins } from '#src/domain/pins.ts';

const KEY = 'steady-pins';
const CHANGED = 'steady-pins';

/** The pins this browser keeps; undefined where it lets pages keep nothing. */
export function storedPins(): string[] | undefined {
  try {
    return parsePins(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Keeps the pins and tells the page. Says whether the browser let it. */
export function storePins(pins: readonly string[]): boolean {
  try {
    if (pins.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(pins));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}

/** Calls back when pins may have changed: here, in another tab, or while this page lay in the history. */
export function watchPins(changed: () => void, signal: AbortSignal): void {
  for (const name of [CHANGED, 'storage', 'pageshow'])
    window.addEventListener(name, changed, { signal });
}
