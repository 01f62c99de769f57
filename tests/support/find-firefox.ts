import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['firefox-esr', 'firefox', 'firefox.exe'];

const USUAL = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** What the search looks at; tests give their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/**
 * The Firefox of this machine: the one STEADY_FIREFOX names, on the PATH, or in its usual place.
 * @throws when the variable names a file that does not exist
 */
export function findFirefox(
  { env, exists }: Machine = { env: process.env, exists: existsSync },
): string | undefined {
  const named = env.STEADY_FIREFOX ?? '';
  if (named !== '') {
    if (!exists(named)) throw new Error(`STEADY_FIREFOX names ${named}, which does not exist.`);
    return named;
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  return [...onPath, ...USUAL].find(exists);
}
