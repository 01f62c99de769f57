import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { countsOfStep, type Counts } from './counts.ts';

/** One check of the test run: a script of package.json. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** JSON report the script writes, where single tests are counted. */
  readonly report?: string;
  /** Names of steps without which this one has nothing to look at. */
  readonly needs?: readonly string[];
  /** A step that takes longer has hung. */
  readonly minutes?: number;
}

export interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** Everything the script printed. */
  readonly output: string;
}

const MINUTES = 15;

/** Runs a step to its end, however it ends. */
export async function runStep(step: Step): Promise<Result> {
  const { name, script, args = [], env = {}, report, minutes = MINUTES } = step;
  const started = performance.now();
  if (report !== undefined) {
    rmSync(report, { force: true });
    mkdirSync(dirname(report), { recursive: true });
  }
  const { ok, output } = await npmRun(script, args, env, minutes);
  const seconds = (performance.now() - started) / 1000;
  return { name, seconds, output, ...countsOfStep(ok, report) };
}

/** The result of a step that cannot run because one it needs has failed. */
export const notRun = ({ name }: Step, failed: string): Result => ({
  name,
  seconds: 0,
  passed: 0,
  failed: 1,
  output: `Not run, because "${failed}" failed.`,
});

function npmRun(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  minutes: number,
): Promise<{ ok: boolean; output: string }> {
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    // A group of its own, so that whatever a tool has started ends with it.
    const child = spawn(command, [...first, 'run', '--loglevel=error', script, '--', ...args], {
      env: { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: npm === undefined && windows,
      detached: !windows,
    });
    const stop = () => {
      if (windows || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const interrupt = () => {
      stop();
      process.exit(130);
    };
    const timer = setTimeout(stop, minutes * 60_000);
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const end = (ok: boolean, last: string) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ ok, output: output + last });
    };
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => {
      end(false, `${error.message}\n`);
    });
    child.on('close', (code, signal) => {
      end(code === 0, signal === null ? '' : `\nStopped by ${signal}.\n`);
    });
  });
}
