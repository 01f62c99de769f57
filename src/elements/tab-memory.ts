const PREFIX = 'steady:';

/**
 * A few words that last from card to card in `window.name`, which lives in the memory of this tab alone:
 * no storage, no address, no server sees it, and the browser drops it when the tab leaves the site.
 */
export const recall = (key: string): string => entries().get(key) ?? '';

/** Keeps a value; an empty one is forgotten. */
export function remember(key: string, value: string): void {
  const kept = entries();
  if (value === '') kept.delete(key);
  else kept.set(key, value);
  window.name = PREFIX + kept.toString();
}

const entries = (): URLSearchParams =>
  new URLSearchParams(window.name.startsWith(PREFIX) ? window.name.slice(PREFIX.length) : '');
