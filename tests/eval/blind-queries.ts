import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Query } from './measure.ts';

const FOLDER = 'tests/eval/blind';

const row = z.strictObject({ q: z.string().min(1), ids: z.array(z.string()).min(1) });

/** Sets of queries written by people who had not seen the lines the finder learns from, by the name of the set. */
export const blindQueries = (): Map<string, Query[]> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => [
        file.replace('.jsonl', ''),
        readFileSync(`${FOLDER}/${file}`, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => row.parse(JSON.parse(line)))
          .map(({ q, ids }) => ({ text: q, ids })),
      ]),
  );
