import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { printPages } from '#src/pdf/print-pages.ts';

const site = mkdtempSync(join(tmpdir(), 'steady-pages-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('pages of sheets and decks, in every edition, and no others', () => {
  expect(printPages(site)).toEqual([]);
  for (const page of ['sheets/b', 'sheets/a/large', 'sheets/a', 'decks/c', 'situations/d']) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), '');
  }
  expect(printPages(site)).toEqual(['/decks/c/', '/sheets/a/', '/sheets/a/large/', '/sheets/b/']);
});
