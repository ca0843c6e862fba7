import eslint from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of core/src in the order of the data: a folder may import those before it, never those after. */
const STAGES = [
  'models', 'seed', 'sequence', 'layout', 'article', 'language', 'ontology',
  'entities', 'events', 'corpus', 'export', 'node', 'cli',
];

const CORE = './packages/core/src';
const laterStages = STAGES.map((stage, index) => ({
  target: `${CORE}/${stage}`,
  from: STAGES.slice(index + 1).map((later) => `${CORE}/${later}`),
  message: 'Imports follow the data: see the order of stages in ARCHITECTURE.md.',
})).filter((zone) => zone.from.length > 0);

export default defineConfig(
  { ignores: ['**/dist/', '**/out/', '**/.turbo/', '**/.stryker/', '**/weights/', '**/node_modules/'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  regexp.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones: laterStages }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union or an as-const array.' }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/core/src/**'],
    ignores: ['packages/core/src/node/**', 'packages/core/src/cli/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout'],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'Stages are pure: node: belongs to src/node and src/cli.' }] }],
    },
  },
  { files: ['**/*.config.ts', '*.ts'], rules: { 'import-x/no-default-export': 'off' } },
);
