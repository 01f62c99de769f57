import type { BrowserContext } from 'playwright-core';
import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * Answers a browser from a built folder, without a server: links in the PDF get the address the site will have.
 * @param at address of the site, with its base path and a slash at the end
 * @returns what the pages asked for and did not get: every address off the site, and files that do not exist
 */
export async function openFolder(
  context: BrowserContext,
  folder: string,
  at: string,
): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const path = fileAt(folder, at, address);
    if (path !== undefined) {
      await route.fulfill({ path });
      return;
    }
    refused.push(address);
    await route.abort();
  });
  return refused;
}

function fileAt(folder: string, at: string, address: string): string | undefined {
  if (!address.startsWith(at)) return undefined;
  const { pathname } = new URL(address);
  const inside = decodeURIComponent(pathname.slice(new URL(at).pathname.length));
  const path = join(
    resolve(folder),
    inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside,
  );
  const safe = path.startsWith(resolve(folder) + sep);
  return safe && existsSync(path) && statSync(path).isFile() ? path : undefined;
}
