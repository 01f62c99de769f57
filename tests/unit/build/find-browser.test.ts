import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '#src/build/find-browser.ts';

const machine = (files: readonly string[], over: Partial<Machine> = {}): Machine => ({
  env: {},
  platform: 'linux',
  exists: (path) => files.includes(path.replaceAll('\\', '/')),
  ...over,
});

const PATH = ['/usr/local/bin', '/usr/bin'].join(delimiter);

test('a browser named by a variable is used before any other', () => {
  const files = ['/mine', '/theirs', '/usr/bin/chromium'];
  const env = { PATH, CHROME_PATH: '/theirs' };
  expect(findBrowser(machine(files, { env }))).toBe('/theirs');
  expect(findBrowser(machine(files, { env: { ...env, STEADY_BROWSER: '/mine' } }))).toBe('/mine');
  expect(findBrowser(machine(files, { env: { ...env, CHROME_PATH: '' } }))).toBe(
    '/usr/bin/chromium',
  );
});

test('a variable that names nothing is an error, not a silent other browser', () => {
  const env = { PATH, CHROME_PATH: '/gone' };
  expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
    'CHROME_PATH names /gone, which does not exist.',
  );
});

describe('without a variable', () => {
  test.each([
    [
      'on the PATH',
      machine(['/usr/bin/google-chrome'], { env: { PATH } }),
      '/usr/bin/google-chrome',
    ],
    [
      'Edge on the PATH',
      machine(['/usr/bin/microsoft-edge'], { env: { PATH } }),
      '/usr/bin/microsoft-edge',
    ],
    [
      'the usual place on Linux',
      machine(['/opt/google/chrome/chrome']),
      '/opt/google/chrome/chrome',
    ],
    [
      'the usual place on macOS',
      machine(['/Applications/Chromium.app/Contents/MacOS/Chromium'], { platform: 'darwin' }),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'the usual place on Windows',
      machine(['C:/Program Files/Microsoft/Edge/Application/msedge.exe'], {
        platform: 'win32',
        env: { PROGRAMFILES: 'C:/Program Files' },
      }),
      'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
    ],
    [
      "Playwright's own",
      machine(['/cache/chrome'], { playwright: '/cache/chrome' }),
      '/cache/chrome',
    ],
    ['none', machine([], { env: { PATH }, playwright: '/cache/chrome' }), undefined],
  ])('%s', (_where, on, found) => {
    expect(findBrowser(on)?.replaceAll('\\', '/')).toBe(found);
  });
});
