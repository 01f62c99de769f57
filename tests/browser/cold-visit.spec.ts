import { expect, test } from '@playwright/test';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { pagesInEveryMode } from '#tests/support/matrix.ts';
import { watch } from '#tests/support/visit.ts';
import { overBudget, weigh, type Budget } from '#tests/support/weigh.ts';

const READING = { bytes: 24_000, requests: 8 };
const LIVE = { bytes: 20_000, requests: 8 };
/** The finder is focused on these, so its file of at most 90,000 comes with the page. */
const FOCUSED = { bytes: 120_000, requests: 10 };
const FOCUSED_TYPES = ['home', 'not found'];
/** Every card to tick, with all its lines, and what arranges them. */
const BUILDER = { bytes: 40_000, requests: 14 };
/** Lists of all evidence, and paper: their size grows with the content, not with the frame. */
const UNBOUNDED = ['claims', 'sources', 'guides', 'sheet', 'deck'];

const budgetOf = (type: string): Budget =>
  UNBOUNDED.includes(type)
    ? { bytes: Infinity }
    : type === 'print builder'
      ? BUILDER
      : FOCUSED_TYPES.includes(type)
        ? FOCUSED
        : type.includes('live')
          ? LIVE
          : READING;

for (const [type, addresses] of pagesInEveryMode(builtSiteOf('root')))
  for (const address of addresses)
    test(`${address}, of type ${type}, opened first: nothing in the console, no other host, no cookie, and its weight kept`, async ({
      page,
      context,
      baseURL,
    }) => {
      const { faults } = watch(context, baseURL);
      const weight = weigh(context);
      await page.goto(address.slice(1), { waitUntil: 'networkidle' });
      expect.soft(faults).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
      expect(overBudget(await weight(), budgetOf(type))).toEqual([]);
    });
