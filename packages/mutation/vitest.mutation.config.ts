import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

const { MUTATED: name = '', MUTATION_TESTS: tests = 'test' } = process.env;
const copy = { resolve: { alias: [{ find: new RegExp(`^@corpus/${name}$`), replacement: resolve('src/index.ts') }] } };

/** The packages' own settings, for the tests of one folder and the changed copy of their package. */
export default defineConfig({ ...mergeConfig(shared, copy), test: { ...shared.test, include: [`${tests}/**/*.test.ts`] } });
