import { sentences } from '#src/domain/text.ts';
import { quoted } from './block-rows.ts';
import { bold, regular } from './face.ts';
import type { SheetRow, Shown, ToText } from './sheet-sections.ts';

/** Retired phrases: what is wrong with each in one sentence, and what to say. */
export const retiredRows = (
  ids: readonly string[],
  { retired, phrases }: Shown,
  text: ToText,
): SheetRow[] =>
  ids.flatMap((id) => {
    const record = retired.get(id);
    const instead = phrases.get(record?.instead ?? '');
    if (record === undefined || instead === undefined) return [];
    return [
      {
        label: [[regular(`“${record.phrase}”`)]],
        cells: [[[regular(sentences(record.why)[0] ?? '')]], [[quoted(instead, text)]]],
      },
    ];
  });

/** Methods: what each is good for, and what it leaves out. */
export const judgedRows = (ids: readonly string[], { methods }: Shown): SheetRow[] =>
  ids.flatMap((id) =>
    methods
      .filter((method) => method.id === id)
      .map(({ title, keep, missing }) => ({
        label: [[bold(title)]],
        cells: [[[regular(keep)]], [[regular(missing)]]],
      })),
  );
