import { rmSync } from 'node:fs';
import { SITES } from './support/sites.ts';
import { notRun, runStep, type Result, type Step } from './support/step.ts';
import { summary } from './support/summary.ts';

const REPORTS = '.cache/reports';

/** `npm run test:release`: every page in every mode, and paper in Firefox and in mono; see tests/support/matrix.ts. */
const release = process.argv.includes('--release');

const vitest = (name: string, script: string): Step => {
  const report = `${REPORTS}/${script.replaceAll(':', '-')}.json`;
  return {
    name,
    script,
    args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
};

const build = (
  name: string,
  { folder, base, address, repository }: (typeof SITES)['root' | 'based'],
): Step => ({
  name,
  script: 'build',
  args: ['--out', folder],
  env: {
    BASE_PATH: base,
    ...(address !== undefined && { SITE_ADDRESS: address }),
    ...(repository !== undefined && { REPOSITORY: repository }),
  },
});

/** What only the release run needs. */
const TOOLS: readonly Step[] = release
  ? [
      { name: 'Firefox', script: 'test:ensure-firefox' },
      { name: 'poppler', script: 'test:ensure-poppler' },
    ]
  : [];

/** `npm test`: every check in turn. A tool's output is shown when it fails; the last line has the counts. */
const STEPS: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'markdown', script: 'lint:md' },
  { name: 'types', script: 'check' },
  { name: 'lint', script: 'lint' },
  vitest('unit and content', 'test:unit'),
  build('build for /', SITES.root),
  build(`build for ${SITES.based.base}`, SITES.based),
  vitest('builds', 'test:build'),
  { name: 'a browser', script: 'test:ensure-browser' },
  ...TOOLS,
  {
    name: 'browser',
    script: 'test:browser',
    args: ['--reporter=dot,json'],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${REPORTS}/browser.json`,
      ...(release && { STEADY_MATRIX: 'release' }),
    },
    report: `${REPORTS}/browser.json`,
    needs: [
      'build for /',
      `build for ${SITES.based.base}`,
      'a browser',
      ...TOOLS.map(({ name }) => name),
    ],
    minutes: release ? 6 * 60 : 40,
  },
];

for (const { folder } of Object.values(SITES)) rmSync(folder, { recursive: true, force: true });

const results: Result[] = [];
for (const step of STEPS) {
  const missing = results.find(({ name, failed }) => failed > 0 && step.needs?.includes(name));
  const result = missing ? notRun(step, missing.name) : await runStep(step);
  results.push(result);
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${result.name} (${result.seconds.toFixed(1)} s)`);
  if (result.failed > 0) console.log(`\n${result.output.trimEnd()}\n`);
}

console.log(`\n${summary(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
