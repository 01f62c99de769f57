import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { findFirefox } from '#tests/support/find-firefox.ts';

const PATH = ['/usr/local/bin', '/usr/bin'].join(delimiter);

const machine = (files: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
  env: { PATH, ...env },
  exists: (path: string) => files.includes(path.replaceAll('\\', '/')),
});

test('a Firefox named by the variable is used before one on the PATH', () => {
  const files = ['/mine', '/usr/bin/firefox-esr'];
  expect(findFirefox(machine(files))).toBe('/usr/bin/firefox-esr');
  expect(findFirefox(machine(files, { STEADY_FIREFOX: '/mine' }))).toBe('/mine');
  expect(findFirefox(machine(files, { STEADY_FIREFOX: '' }))).toBe('/usr/bin/firefox-esr');
});

test('a variable that names nothing is an error, not a silent other browser', () => {
  const named = machine(['/usr/bin/firefox'], { STEADY_FIREFOX: '/gone' });
  expect(() => findFirefox(named)).toThrow('STEADY_FIREFOX names /gone, which does not exist.');
});

test('without one there is none', () => {
  expect(findFirefox(machine(['/usr/bin/chromium']))).toBeUndefined();
});
