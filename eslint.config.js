import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/* Mistakes only: how code looks is Prettier's, whether a name or a type exists TypeScript's. */
export default defineConfig([
  globalIgnores(['dist', 'dist.*', '.astro', '.wrangler', 'tools']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // objects and `any` make bad text. Numbers make good one, and `undefined` is what
      // noUncheckedIndexedAccess sees in every part of a match
      '@typescript-eslint/restrict-template-expressions': ['error', { allowAny: false }],
      // `() => stop()` is short and clear
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `({ broken: _broken, ...rest }) => rest` leaves a field out
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `read<Outlines>(file)` says what a file holds, where it is read
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // without types: to ESLint every element is `any` and every imported component an error;
    // `astro check` knows them
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']],
  },
  {
    files: ['tests/**'],
    rules: {
      // a test that meets nothing fails, as it should
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect.any()` and `JSON.parse()` are `any`, and what follows is an assertion
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // TypeScript tells it, and knows Node's names
  { rules: { 'no-undef': 'off' } },
]);
