import { expect, test } from 'vitest';
import { heightMessage } from '#src/domain/height-message.ts';

test('the message has its four keys, and a height that cuts nothing off', () => {
  expect(heightMessage(812.2, '/live/shouting/')).toEqual({
    source: 'steady',
    type: 'height',
    height: 813,
    path: '/live/shouting/',
  });
});
