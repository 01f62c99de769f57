import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFingerprint } from '#src/pdf/fingerprint.ts';
import { MANIFEST } from '#src/pdf/manifest.ts';

const WORK = '.cache/pdf-files-test';
const FILES = join(WORK, 'files');
const OUT = join(WORK, 'dist');
const ADDRESS = '/pdf/sheets/first-day-a4.pdf';

const run = (script: string, env: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--out', OUT], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
};

afterAll(() => {
  rmSync(WORK, { recursive: true, force: true });
});

test('without a browser no files are made, and the last site stays', () => {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'index.html'), 'the last good site');
  const { status, printed } = run('src/pdf/make.ts', { STEADY_BROWSER: '/no/browser' });
  expect(status).toBe(1);
  expect(printed).toContain('STEADY_BROWSER names /no/browser, which does not exist.');
  expect(printed).toContain(`No PDF files were made. ${OUT}/ is as it was.`);
  expect(readFileSync(join(OUT, 'index.html'), 'utf8')).toBe('the last good site');
});

test('a page offers the files there are, with pages and size, and the others none', () => {
  mkdirSync(join(FILES, 'pdf/sheets'), { recursive: true });
  writeFileSync(join(FILES, ADDRESS), '%PDF');
  const file = { paper: 'a4', address: ADDRESS, pages: 1, bytes: 85_600 };
  const madeFrom = contentFingerprint();
  writeFileSync(
    join(FILES, MANIFEST),
    JSON.stringify({ madeFrom, pages: { '/sheets/first-day/': [file] } }),
  );
  const { status, printed } = run('src/build/build.ts', { PDF_FOLDER: FILES });
  expect(status, printed).toBe(0);
  expect(readFileSync(join(OUT, ADDRESS), 'utf8')).toBe('%PDF');
  const links = (address: string) =>
    readFileSync(join(OUT, address, 'index.html'), 'utf8').match(/<a [^>]*\.pdf".*?<\/a>/g);
  expect(links('sheets/first-day')).toEqual([
    `<a href="${ADDRESS}" type="application/pdf">PDF, A4, 1 page, 84 KB</a>`,
  ]);
  expect(links('decks/danger')).toBeNull();
});
