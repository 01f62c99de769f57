import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';

/** Rules that hold everywhere, also where type information is not at hand. */
const houseRules = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
  ],
  eqeqeq: 'error',
};

const FROM_STRINGS = 'Words of the interface come from src/site/strings, ready for translation.';

const WORD = '/\\p{L}{2}/u';
const READ_OUT = '/^(?:aria-label|aria-roledescription|alt|title|placeholder|label)$/';

/** No words in markup: neither as text, plain or in braces, nor in attributes that are read out or shown. */
const noWordsInMarkup = [
  `JSXText[value=${WORD}]`,
  ...[`JSXElement`, `JSXAttribute[name.name=${READ_OUT}]`].flatMap((place) => [
    `${place} > JSXExpressionContainer > Literal[value=${WORD}]`,
    `${place} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${WORD}]`,
  ]),
  `JSXAttribute[name.name=${READ_OUT}] > Literal[value=${WORD}]`,
].map((selector) => ({ selector, message: FROM_STRINGS }));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..') },
    },
    rules: {
      ...houseRules,
      // Numbers and yes-or-no values are safe inside template strings.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  astro.configs['flat/recommended'],
  {
    // `astro check` sees the types of .astro files; the linter cannot.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: houseRules,
  },
  {
    files: ['src/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...noWordsInMarkup] },
  },
);
