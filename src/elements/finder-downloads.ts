import { readFinderFile } from '#src/finder/finder-file.ts';
import { Finder } from '#src/finder/finder.ts';
import type { Pagefind } from '#src/finder/handbook-search.ts';
import { readSynonyms, Synonyms } from '#src/finder/synonyms.ts';

/** The finder of a file; undefined if the file is missing or damaged. */
export async function loadFinder(address: string): Promise<Finder | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Finder(readFinderFile(await response.json())) : undefined;
  } catch {
    return undefined;
  }
}

/** Synonyms; none if their file is missing or damaged. */
export async function loadSynonyms(address: string): Promise<Synonyms> {
  try {
    const response = await fetch(address);
    return response.ok ? readSynonyms(await response.json()) : new Synonyms();
  } catch {
    return new Synonyms();
  }
}

/** Pagefind, ready to search; undefined if its script is missing or another. */
export async function loadPagefind(address: string): Promise<Pagefind | undefined> {
  try {
    const loaded: unknown = await import(/* @vite-ignore */ address);
    if (!isPagefind(loaded)) return undefined;
    // A search takes a few milliseconds; the worker that would do it elsewhere is another 11 KB to load.
    await loaded.options({ noWorker: true });
    return loaded;
  } catch {
    return undefined;
  }
}

const isPagefind = (value: unknown): value is Pagefind =>
  typeof value === 'object' &&
  value !== null &&
  'search' in value &&
  typeof value.search === 'function' &&
  'options' in value &&
  typeof value.options === 'function';
