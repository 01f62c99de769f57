import { z } from 'zod';
import { isSlotId, SLOTS } from '#src/domain/slots.ts';
import { id, text } from './shared.ts';

const share = z
  .enum(['whole', 'half', 'third'])
  .describe('Part of the line it takes; short ones stand side by side');
const lines = z.int().min(1).max(8).describe('Lines to write on');

const field = z.union([
  z.strictObject({
    steps: id.describe('An ordered card whose steps are printed, with a line after each question'),
    part: z
      .enum(['before-questions', 'questions', 'after-questions'])
      .describe('Which of its steps: up to the first question, the questions, or what follows'),
  }),
  z.strictObject({
    block: id.describe('A block whose lines are written down; advice in it is printed as advice'),
    lines: lines.default(1),
  }),
  z.strictObject({
    cards: z.array(id).min(1).max(4).describe('Cards that fit better in some cases'),
    label: text.describe('The case'),
  }),
  z.strictObject({ note: text.describe('What to bear in mind, not to be written on') }),
  z.strictObject({ ask: text.describe('One question to the caller'), lines: lines.default(1) }),
  z.strictObject({
    write: text.describe('What to write'),
    hint: text.optional().describe('What belongs there and what does not'),
    lines: lines.default(1),
    share: share.default('whole'),
  }),
  z.strictObject({
    mark: text.describe('What is marked in boxes'),
    options: z
      .union([
        z.array(text).min(2).max(14),
        z.strictObject({ block: id.describe('A block whose names are the options') }),
      ])
      .describe('What stands after each box'),
    one: z.literal(true).optional().describe('Set when only one of them can be so'),
    other: text.optional().describe('Words before a line for anything else'),
    share: share.default('whole'),
  }),
  z.strictObject({ time: text.describe('A time of day'), share: share.default('third') }),
  z.strictObject({ date: text.describe('A day'), share: share.default('third') }),
  z.strictObject({
    rows: text.describe('What each row of a time-line says'),
    count: z.int().min(2).max(8).describe('Number of rows'),
  }),
]);

/** A form: what is written down, in the order it is needed; filled in on paper or on screen. */
export const formSheet = z.strictObject({
  format: z.literal('form').describe('Groups of fields to fill in'),
  title: text.describe('Title on the paper'),
  purpose: text.describe('Who it is for and when, in one sentence'),
  for: z.array(id).default([]).describe('Situations whose cards lead to this form'),
  keep: z
    .enum(Object.keys(SLOTS).filter(isSlotId))
    .optional()
    .describe('The local detail that says where the form goes'),
  sides: z
    .int()
    .min(1)
    .max(2)
    .default(1)
    .describe('Sides it takes; in large print it may take twice as many'),
  groups: z
    .array(
      z.strictObject({
        title: text.describe('What the fields have in common'),
        fields: z.array(field).min(1).max(12).describe('Fields in the order they are needed'),
      }),
    )
    .min(1)
    .max(8)
    .describe('Groups in print order'),
});

export type FormRecord = z.infer<typeof formSheet>;
export type FieldRecord = z.infer<typeof field>;
