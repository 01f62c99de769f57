import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const WORK = '.cache/failed-build';
const CONTENT = join(WORK, 'content');
const OUT = join(WORK, 'dist');
const INDEX = join(OUT, 'index.html');

const build = () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/build.ts', '--out', OUT],
    { env: { ...process.env, CONTENT_FOLDER: CONTENT }, encoding: 'utf8' },
  );
  return { status, printed: stdout + stderr };
};

const edit = (file: string, change: (text: string) => string) => {
  const path = join(CONTENT, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

beforeEach(() => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(INDEX, 'the last good site');
  cpSync('content', CONTENT, { recursive: true });
});

afterAll(() => {
  rmSync(`.cache/astro-${OUT.replaceAll(/\W+/g, '-')}`, { recursive: true, force: true });
  rmSync(WORK, { recursive: true, force: true });
});

test('broken content stops the build with every problem and leaves the last site alone', () => {
  edit('situations/shouting.yaml', (text) => text.replace('title:', 'tittle:'));
  edit('situations/long-hold.yaml', (text) => text.replace(/next: .*/, 'next: nobody'));
  edit('claims/being-heard.yaml', (text) => `${text}claim: "again`);
  edit('docs/steps/seven-beats.mdx', (text) => `${text}\n<Unknown />\n\n<div>\n`);
  edit('organisation.yaml', (text) => `${text}colour: red\n`);

  const { status, printed } = build();
  expect(status).toBe(1);
  for (const place of [
    'content/situations/shouting.yaml → title (schema)',
    'content/situations/shouting.yaml (unknown-key)',
    'content/situations/long-hold.yaml → worse[0].next (unknown-id)',
    'content/docs/steps/seven-beats.mdx',
    'content/organisation.yaml (unknown-key)',
  ])
    expect(printed).toContain(place);
  expect(printed).toMatch(/content\/claims\/being-heard\.yaml → line \d+ \(malformed-yaml\)/);
  expect(printed).toContain(`${OUT}/ is as it was.`);
  expect(readFileSync(INDEX, 'utf8')).toBe('the last good site');
});

test('a page that imports a component nobody wrote stops the build half-way, the last site stays', () => {
  appendFileSync(
    join(CONTENT, 'docs/steps/seven-beats.mdx'),
    "\nimport Nobody from '#src/components/Nobody.astro';\n\n<Nobody />\n",
  );

  const { status, printed } = build();
  expect(status).toBe(1);
  expect(printed).toContain('Nobody.astro');
  expect(printed).toContain(`${OUT}/ is as it was.`);
  expect(readFileSync(INDEX, 'utf8')).toBe('the last good site');
});
