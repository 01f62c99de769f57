import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as prettier from 'prettier';

const CONTENT = '.cache/record-test';
const LEDGER = join(CONTENT, 'versions.yaml');

const run = (script: 'record' | 'check-content', ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/build/${script}.ts`, ...args],
    {
      env: { ...process.env, CONTENT_FOLDER: CONTENT },
      encoding: 'utf8',
    },
  );
  return { status, printed: stdout + stderr };
};

const edit = (file: string, from: string | RegExp, to: string) => {
  const path = join(CONTENT, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

beforeEach(() => {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
});

afterAll(() => {
  rmSync(CONTENT, { recursive: true, force: true });
});

test('content whose versions are recorded passes, and there is nothing to record', () => {
  expect(run('check-content')).toMatchObject({ status: 0 });
  const before = readFileSync(LEDGER, 'utf8');
  expect(run('record').printed).toContain('The ledger is up to date.');
  expect(readFileSync(LEDGER, 'utf8')).toBe(before);
});

test('a change after a release is recorded with its reason, and only then the content passes', async () => {
  edit('release.yaml', /^date: .*$/m, 'date: 2027-01-02');
  edit('situations/shouting.yaml', /^late: .*$/m, 'late: Start at the second line.');

  const checked = run('check-content');
  expect(checked.status).toBe(1);
  expect(checked.printed).toContain('versions.situations/shouting (version-not-recorded)');

  const unexplained = run('record');
  expect(unexplained.status).toBe(1);
  expect(unexplained.printed).toContain('Say what changed for the reader');

  expect(run('record', 'Start later: "line two"')).toMatchObject({ status: 0 });
  expect(run('check-content')).toMatchObject({ status: 0 });
  const ledger = readFileSync(LEDGER, 'utf8');
  expect(ledger).toContain('Start later: "line two"');
  const options = await prettier.resolveConfig('content/versions.yaml');
  expect(await prettier.check(ledger, { ...options, parser: 'yaml' })).toBe(true);
});

test('nothing is recorded while a file cannot be read', () => {
  edit('release.yaml', /^date:/m, 'day:');
  const before = readFileSync(LEDGER, 'utf8');
  const { status, printed } = run('record', 'Something');
  expect(status).toBe(1);
  expect(printed).toContain('content/release.yaml → date (schema)');
  expect(readFileSync(LEDGER, 'utf8')).toBe(before);
});
