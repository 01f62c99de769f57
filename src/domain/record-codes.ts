import type { Content } from './content.ts';

/** Code of every record that has one, by `collection/id`. */
export const recordCodes = ({ codes }: Pick<Content, 'codes'>): Map<string, string> =>
  new Map(
    Object.entries(codes.data.codes).flatMap(([code, target]) =>
      typeof target === 'string' ? [[target, code] as const] : [],
    ),
  );
