import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SITES } from './sites.ts';

/** A built site as files: what a plain web server would serve. */
export interface BuiltSite {
  /** Folder it was built for, with a slash at both ends. */
  readonly base: string;
  /** Address it was built for, such as `https://handbook.example`; undefined when none was given. */
  readonly address?: string | undefined;
  /** HTML of each page by its address inside the site, such as `/stop/`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Address inside the site of every other file. */
  readonly files: ReadonlySet<string>;
}

/** @throws when nothing is built in the folder */
export function readBuiltSite(folder: string, base: string, address?: string): BuiltSite {
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}.`);
  const pages = new Map<string, string>();
  const files = new Set<string>();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const path of found) {
    const place = `/${relative(folder, path).split(sep).join('/')}`;
    const html = place.endsWith('.html') ? readFileSync(path, 'utf8') : undefined;
    // What begins without a doctype is a piece that a page loads, and no page.
    if (html !== undefined && /^<!doctype/i.test(html))
      pages.set(place.replace(/\/index\.html$/, '/'), html);
    else files.add(place);
  }
  return { base, address, pages, files };
}

/** Whether search engines may list the page. */
export const isIndexable = (html: string): boolean =>
  !/<meta name="robots" content="[^"]*noindex/.test(html);

/** The built site a Playwright project looks at, by the name of the project. */
export function builtSiteOf(project: string): BuiltSite {
  const { folder, base, address } = project === 'based' ? SITES.based : SITES.root;
  return readBuiltSite(folder, base, address);
}
