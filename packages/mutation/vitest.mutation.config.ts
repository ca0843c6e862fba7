import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const { MUTATED: name = '', MUTATION_TESTS: tests = 'test' } = process.env;

/** The tests of one folder with the changed copy of their package; the other packages as they are built. */
export default defineConfig({
  resolve: { alias: [{ find: new RegExp(`^@corpus/${name}$`), replacement: resolve('src/index.ts') }] },
  test: {
    include: [`${tests}/**/*.test.ts`],
    // They run what is built, never the copy.
    exclude: ['**/readme.test.ts', '**/bin.test.ts'],
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 60_000,
  },
});
