import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Folders of a built site that hold nothing but pages of sheets. */
const FOLDERS = ['sheets', 'decks'];

/** Addresses inside a built site of every page that is made to be printed. */
export const printPages = (site: string): string[] =>
  FOLDERS.map((folder) => join(site, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name === 'index.html')
        .map((entry) => dirname(join(entry.parentPath, entry.name))),
    )
    .map((folder) => `/${relative(site, folder).split(sep).join('/')}/`)
    .toSorted();
