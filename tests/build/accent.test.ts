import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const WORK = '.cache/accent';
const CONTENT = join(WORK, 'content');
const OUT = join(WORK, 'dist');
const ACCENT = '#5b1a8b';

afterAll(() => {
  rmSync(`.cache/astro-${OUT.replaceAll(/\W+/g, '-')}`, { recursive: true, force: true });
  rmSync(WORK, { recursive: true, force: true });
});

const given = (text: string) => new Set(text.match(new RegExp(`--[\\w-]+: ?${ACCENT}`, 'g')));

test('the accent of the adopter reaches light pages of both frames', () => {
  cpSync('content', CONTENT, { recursive: true });
  const file = join(CONTENT, 'organisation.yaml');
  const text = readFileSync(file, 'utf8').replace('accent: null', `accent: "${ACCENT}"`);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/build.ts', '--out', OUT],
    { env: { ...process.env, CONTENT_FOLDER: CONTENT }, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
  for (const page of ['stop', 'situations/shouting', 'steps/seven-beats', 'live/shouting']) {
    const html = readFileSync(join(OUT, page, 'index.html'), 'utf8');
    expect(given(html), page).toEqual(
      new Set(['--accent', '--accent-fill', '--focus'].map((name) => `${name}: ${ACCENT}`)),
    );
    const rule = html.slice(html.indexOf('@media screen and (prefers-contrast'));
    expect(rule).toMatch(/^[^{]+\{\s*:root\[data-theme='light'\]/);
  }
});
