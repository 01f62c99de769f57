import { describe, expect, test } from 'vitest';
import { slotDefinition } from '#src/domain/slots.ts';
import { formCells } from '#src/print/form-cells.ts';
import { formFace, formRoom } from '#src/print/form-face.ts';
import { paperText } from '#src/print/paper-text.ts';
import { readCatalogue } from '#src/reader/read-catalogue.ts';

const catalogue = readCatalogue('content');
const forms = [...catalogue.sheets.values()].flatMap((sheet) =>
  sheet.format === 'form' ? [sheet] : [],
);

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (_id, form) => {
  const detail = 'Ring 4455, then say “lantern” twice and stay on it';
  const faceOf = (edition: 'standard' | 'large', qr: boolean, value?: string) => {
    const slotValue = () => value;
    const text = (words: string) =>
      paperText(words, {
        slot: (slot) => value ?? slotDefinition(slot).label,
        emergency: 'your emergency number',
      });
    const groups = formCells(form, { slotValue, text, mayEndCalls: 'unset' });
    return formFace(form, groups, formRoom(form, edition, qr), edition);
  };

  test.each(['standard', 'large'] as const)('fits in %s print, filled in or not', (edition) => {
    for (const qr of [false, true])
      for (const value of [undefined, detail]) {
        const { sides, size } = faceOf(edition, qr, value);
        if (edition === 'standard') expect(sides).toHaveLength(form.sides);
        expect(size).toBeGreaterThanOrEqual(edition === 'large' ? 18 : 10.5);
        for (const { pitch } of sides) expect(pitch).toBeGreaterThanOrEqual(8);
      }
  });

  test('has no line for what may not lie on a desk', () => {
    const labels = form.groups.flatMap(({ fields }) =>
      fields.flatMap((field) => ('label' in field ? [field.label] : [])),
    );
    for (const label of labels)
      expect(label).not.toMatch(/customer|account|caller’s name|address|card number/i);
  });
});
