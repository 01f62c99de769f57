import { expect, test } from 'vitest';
import { formText } from '#src/domain/form-text.ts';

const filled = {
  name: 'A note (w30)',
  written: 'Written:',
  at: new Date(2026, 10, 25, 18, 5),
  groups: [
    {
      title: 'What was said',
      answers: [
        { label: 'Began', value: '18:01' },
        { label: 'Ended', value: '  ' },
        { label: '“Where?”', value: ' At the front.\nThen the back. ' },
      ],
    },
    { title: 'Then', answers: [{ label: 'Told', value: '' }] },
  ],
};

test('what is filled in stands under its group, what is blank is left out', () => {
  expect(formText(filled)).toBe(
    [
      'A note (w30)',
      'Written: 2026-11-25 18:05',
      '',
      'What was said',
      'Began: 18:01',
      '“Where?” At the front.',
      'Then the back.',
    ].join('\n'),
  );
});

test('an empty form is its name and the time', () => {
  expect(formText({ ...filled, groups: [] })).toBe('A note (w30)\nWritten: 2026-11-25 18:05');
});
