import { expect, test } from 'vitest';
import { pageSheets } from '#src/domain/page-sheets.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const sheets = (component: string, id?: string) =>
  pageSheets({ uses: [{ component, id, line: 1 }] }, catalogue).map((sheet) => sheet.id);

test('a page offers the sheets that print the block it shows, those that begin with it first', () => {
  expect(sheets('BlockList', 'openings')).toEqual(['openings-closings']);
  expect(sheets('StripFigure', 'debrief-questions')).toEqual(['after-a-bad-call', 'supervisor']);
  expect(sheets('ColumnsFigure', 'pass-or-ask')).toEqual(['doors']);
});

test('a figure that names no record counts for what it shows', () => {
  expect(sheets('HeatFigure')).toEqual(['heat']);
  expect(sheets('DoorsFigure')).toContain('doors');
  expect(sheets('BeatsFigure')).toContain('seven-beats');
  expect(sheets('MethodsFigure')).toEqual(['methods']);
  expect(sheets('RetiredList')).toEqual(['retired-phrases']);
});

test('a link to a card and a claim make no page show a sheet', () => {
  expect(sheets('SituationLink', 'shouting')).toEqual([]);
  expect(sheets('PhraseLine', 'listen/tell-me')).toEqual([]);
  expect(sheets('PageClaims')).toEqual([]);
});
