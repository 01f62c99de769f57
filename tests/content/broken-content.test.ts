import { describe, expect, test } from 'vitest';
import { formatProblems } from '#src/domain/problems.ts';
import { RULE_NAMES } from '#src/domain/rule-names.ts';
import { findProblems } from '#src/reader/read-catalogue.ts';
import {
  brokenContent,
  brokenFixtures,
  reportPath,
  validContent,
} from '#tests/support/fixtures.ts';

test('the content the fixtures are laid over is valid', () => {
  expect(findProblems(validContent())).toEqual([]);
});

describe('each fixture leads to exactly this report', () => {
  test.each(brokenFixtures())('%s', async (fixture) => {
    const report = `${formatProblems(findProblems(brokenContent(fixture)))}\n`;
    await expect(report).toMatchFileSnapshot(reportPath(fixture));
  });
});

test.each(RULE_NAMES)('a fixture named %s breaks that rule', (rule) => {
  const found = brokenFixtures().includes(rule) ? findProblems(brokenContent(rule)) : [];
  expect(found.map((problem) => problem.rule)).toContain(rule);
});
