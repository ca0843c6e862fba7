import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Tests run from source: the packages' names lead to `src`, never to a stale `dist`. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@corpus\/core\/(\w+)$/, replacement: source('core/src/$1/index.ts') },
      { find: /^@corpus\/(core|json|csv|rss)$/, replacement: source('$1/src/index.ts') },
    ],
  },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
