import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyPdfFiles } from '#src/pdf/copy-files.ts';
import { MANIFEST, readOffer } from '#src/pdf/manifest.ts';
import type { PdfFile } from '#src/pdf/pdf-file.ts';

let folder = '';
const FILE: PdfFile = { paper: 'a4', address: '/pdf/sheets/a-a4.pdf', pages: 1, bytes: 4 };
const list = (value: unknown) => {
  writeFileSync(join(folder, MANIFEST), typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steady-pdf-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('files of this content are offered and copied into the site', () => {
  list({ madeFrom: 'now', pages: { '/sheets/a/': [FILE] } });
  mkdirSync(join(folder, 'pdf/sheets'), { recursive: true });
  writeFileSync(join(folder, FILE.address), '%PDF');
  const offer = readOffer(folder, () => 'now');
  expect(offer.problem).toBeUndefined();
  expect(offer.pages.get('/sheets/a/')).toEqual([FILE]);
  copyPdfFiles(offer, join(folder, 'site'));
  expect(readFileSync(join(folder, 'site', FILE.address), 'utf8')).toBe('%PDF');
});

test('without a folder nothing is offered, and the content is not read', () => {
  const offer = readOffer('', () => {
    throw new Error('read');
  });
  expect([...offer.pages]).toEqual([]);
  expect(offer.problem).toBeUndefined();
});

test('files of other content are not offered', () => {
  list({ madeFrom: 'then', pages: { '/sheets/a/': [FILE] } });
  const offer = readOffer(folder, () => 'now');
  expect(offer.pages.size).toBe(0);
  expect(offer.problem).toBe(
    `The PDF files in ${folder} are of other content, so they are not offered. Make them again: npm run pdf`,
  );
  copyPdfFiles(offer, join(folder, 'site'));
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test.each([
  ['no JSON', '{'],
  ['another list', { pages: [] }],
  ['a paper nobody knows', { madeFrom: 'now', pages: { '/a/': [{ ...FILE, paper: 'b5' }] } }],
])('%s is not a list of PDF files', (_what, value) => {
  list(value);
  const { pages, problem } = readOffer(folder, () => 'now');
  expect(pages.size).toBe(0);
  expect(problem).toBe(
    `${join(folder, MANIFEST)} is not a list of PDF files, so none are offered.`,
  );
});

test('a folder without a list is named', () => {
  const { problem } = readOffer(folder, () => 'now');
  expect(problem).toBe(`There is no ${join(folder, MANIFEST)}, so no PDF files are offered.`);
});
