import { describe, expect, test } from 'vitest';
import { EDGE, PAPERS } from '#src/print/geometry.ts';
import { behind, crosses, crossPath, rings, TEST } from '#src/print/test-marks.ts';

describe.each(['a4', 'letter'] as const)('on %s', (paper) => {
  const { width, height } = PAPERS[paper];
  const { right, wrong } = rings(paper);
  const seen = behind(right, paper);

  test('the dot shines through in the first ring when the paper is turned as chosen', () => {
    expect({ x: width - seen.x, y: seen.y }).toEqual(right);
  });

  test('the dot shines through in the other ring when it is turned over the other edge', () => {
    expect({ x: seen.x, y: height - seen.y }).toEqual(wrong);
    expect(Math.hypot(right.x - wrong.x, right.y - wrong.y)).toBeGreaterThan(4 * TEST.ring);
  });

  test('each cross of the back lies on a scale of the front', () => {
    const front = crosses(paper);
    for (const middle of front.map((point) => behind(point, paper)))
      expect(front).toContainEqual({ x: width - middle.x, y: middle.y });
  });

  test('the crosses are where printers print', () => {
    for (const { x, y } of crosses(paper))
      expect(Math.min(x, y, width - x, height - y) - TEST.arm).toBeGreaterThanOrEqual(EDGE.content);
  });
});

test('a scale has a tick at every millimetre, a line has none', () => {
  const ticks = (path: string) => path.split('M').length - 1 - 2;
  expect(ticks(crossPath({ x: 50, y: 50 }, true))).toBe(2 * 2 * TEST.arm);
  expect(ticks(crossPath({ x: 50, y: 50 }, false))).toBe(0);
});
