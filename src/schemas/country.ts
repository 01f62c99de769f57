import { z } from 'zod';
import { id, isoDate, routeKind, text } from './shared.ts';

const route = z.strictObject({
  id: id.describe('Id of the route inside the country'),
  kind: routeKind.describe('What kind of help it reaches'),
  operator: text.describe('Who answers'),
  for: text.describe('What it is for, in a few words'),
  via: z.enum(['call', 'text', 'call-or-text']).describe('How it is reached'),
  number: z
    .string()
    .regex(/^[0-9][0-9 -]*$/, 'a number in quotation marks')
    .describe('The number as dialled inside the country, in quotation marks'),
  full: z
    .string()
    .regex(/^\+[0-9][0-9 ]*$/, 'a full-length number such as +44 20 7946 0000')
    .optional()
    .describe('Full-length form that works from abroad, if one is confirmed'),
  hours: text.describe('When it answers'),
  'who-can-dial': z
    .enum(['caller', 'agent-in-country', 'anyone'])
    .describe('Who reaches the right service by dialling it'),
  source: id.describe('Source the number was checked against'),
  checked: isoDate.describe('When it was checked against the source'),
  dialled: z
    .union([z.literal('none'), isoDate])
    .describe('When somebody dialled it to check, or none'),
});

/** Emergency and crisis routes of one country. */
export const country = z.strictObject({
  name: text.describe('Name of the country'),
  routes: z.array(route).min(1).describe('Routes, the first of each kind is shown first'),
});

export type CountryRecord = z.infer<typeof country>;
export type RouteRecord = z.infer<typeof route>;
