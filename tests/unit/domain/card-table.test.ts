import { expect, test } from 'vitest';
import { cardRows, cardTable } from '#src/domain/card-table.ts';
import { buildCatalogue } from '#src/domain/catalogue.ts';
import { readContent } from '#src/reader/read-content.ts';
import { UK_SPELLING } from '#src/reader/uk-spelling.ts';
import { validContent } from '#tests/support/fixtures.ts';

const rows = cardRows(
  buildCatalogue(readContent(validContent()).readable, { spelling: UK_SPELLING }),
);

test('each card is a row with its counts', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(['loud', 'smoke']);
  expect(rows.find(({ id }) => id === 'loud')).toMatchObject({
    ending: 'ordinary',
    lines: 2,
    variants: 4,
    reading: '',
    review: 'none',
  });
  expect(rows.find(({ id }) => id === 'smoke')).toMatchObject({
    ending: 'never',
    lines: 3,
    reading: '2030-05-01',
  });
});

test('the table has a line for each, and counts at the end', () => {
  const lines = cardTable(rows).split('\n');
  expect(lines[0]).toMatch(/^code +id +ending +form +lines/);
  expect(lines).toHaveLength(rows.length + 3);
  expect(lines.at(-1)).toMatch(/^2 cards, 5 lines to say, .* 1 read twice, 0 reviewed/);
});
