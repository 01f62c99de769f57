import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** `.ci/run` with an npm that does what a test wants. */
function ciRun(npm: string): { status: number | null; last: string | undefined } {
  const folder = mkdtempSync(join(tmpdir(), 'steady-'));
  mkdirSync(join(folder, 'bin'));
  cpSync('.ci', join(folder, '.ci'), { recursive: true });
  writeFileSync(join(folder, 'bin/npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), {
    env: { ...process.env, PATH: join(folder, 'bin') + delimiter + (process.env.PATH ?? '') },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

/** Installs without a word, then runs its commands as the tests. */
const npmTest = (commands: string) => `[ "$1" = ci ] && exit 0\n${commands}`;

// The script is for Debian and needs a shell.
if (process.platform !== 'win32')
  describe('the last line of .ci/run has the counts, and its status fits them, when', () => {
    test.each([
      ['all is well', npmTest('echo "3 passed, 0 failed"'), 0, '3 passed, 0 failed'],
      ['a test fails', npmTest('echo "3 passed, 2 failed"; exit 1'), 1, '3 passed, 2 failed'],
      [
        'something fails after the counts',
        npmTest('echo "3 passed, 0 failed"; echo bad; exit 1'),
        1,
        '3 passed, 1 failed',
      ],
      ['the tests say nothing', npmTest('echo done'), 1, '0 passed, 1 failed'],
      ['the tests break off', npmTest('exit 137'), 1, '0 passed, 1 failed'],
      ['nothing can be installed', 'echo no; exit 7', 1, '0 passed, 1 failed'],
      [
        'something waits for input',
        npmTest('cat; echo "1 passed, 0 failed"'),
        0,
        '1 passed, 0 failed',
      ],
    ])('%s', (_when, npm, status, last) => {
      expect(ciRun(npm)).toEqual({ status, last });
    });
  });
