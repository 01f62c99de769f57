import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/eslint.config.js' });

/** Names of the rules that a text breaks when it stands in a file of the project. */
const broken = async (filePath: string, text: string): Promise<(string | null)[]> => {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
};

describe('the linter finds a planted', { timeout: 60_000 }, () => {
  test.each([
    [
      'any',
      'export const a = (b: any): string => String(b);\n',
      '@typescript-eslint/no-explicit-any',
    ],
    [
      'non-null assertion',
      "export const a = 'b'.at(0)!.length;\n",
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'import of a type as a value',
      "import { Entry } from './content.ts';\nexport type A = Entry<string>;\n",
      '@typescript-eslint/consistent-type-imports',
    ],
    ['unused variable', 'const a = 1;\nexport {};\n', '@typescript-eslint/no-unused-vars'],
    [
      'promise nobody waits for',
      'export const a = (): void => {\n  Promise.resolve();\n};\n',
      '@typescript-eslint/no-floating-promises',
    ],
    ['loose comparison', 'export const a = (b: string): boolean => b == "c";\n', 'eqeqeq'],
  ])('%s', async (_fault, text, rule) => {
    expect(await broken('src/domain/text.ts', text)).toContain(rule);
  });

  test.each([
    '<p>Some words</p>',
    "<p>{'Some words'}</p>",
    '<p>{`Some words ${a}`}</p>',
    '<p>Été</p>',
    '<a href="/" aria-label="Some words">{1}</a>',
    '<a href="/" aria-label={\'Some words\'}>{1}</a>',
  ])('word of the interface in %s', async (markup) => {
    const text = `---\nconst a = 1;\n---\n\n{a}${markup}\n`;
    expect(await broken('src/components/Words.astro', text)).toContain('no-restricted-syntax');
  });

  test('any in an Astro component', async () => {
    const text = '---\nconst a: any = 1;\n---\n\n<p>{a}</p>\n';
    expect(await broken('src/components/Words.astro', text)).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });
});

test('an unused name may start with an underscore', { timeout: 60_000 }, async () => {
  const text = 'export const a = ({ b: _b, ...rest }: { b: string }): object => rest;\n';
  expect(await broken('src/domain/text.ts', text)).toEqual([]);
});
