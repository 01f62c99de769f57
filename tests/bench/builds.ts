import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Built {
  readonly folder: string;
  readonly seconds: number;
  readonly pages: number;
  /** Bytes of all files, as they lie on the disk. */
  readonly bytes: number;
}

/** Inside the project, so that both builds take the very same packages. */
const BENCH = '.cache/bench';

/** Builds this handbook, from cold caches. */
export function buildOurs(): Built {
  const folder = `${BENCH}/ours`;
  rmSync(folder, { recursive: true, force: true });
  rmSync('.cache/astro--cache-bench-ours', { recursive: true, force: true });
  return timed(folder, ['src/build/build.ts', '--out', folder]);
}

/** Builds Starlight as it comes from the given Markdown, from cold caches. */
export function buildStock(pages: ReadonlyMap<string, string>): Built {
  const root = `${BENCH}/stock`;
  rmSync(root, { recursive: true, force: true });
  const files = new Map([
    // Astro takes a package for one of its own only when package.json names it.
    [
      'package.json',
      '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
    ],
    [
      'astro.config.mjs',
      `import starlight from '@astrojs/starlight';
export default { cacheDir: './cache', integrations: [starlight({ title: 'Handbook' })] };`,
    ],
    [
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    ],
    ...[...pages].map(([path, text]): [string, string] => [`src/content/docs/${path}`, text]),
  ]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return timed(`${root}/dist`, ['node_modules/astro/bin/astro.mjs', 'build', '--root', root]);
}

function timed(folder: string, args: readonly string[]): Built {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return {
    folder,
    seconds,
    pages: files.filter((path) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  };
}
