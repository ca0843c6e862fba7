import { basename } from 'node:path';
import type { Options } from 'tsup';

/**
 * Makes every CommonJS entry a door to the ES module beside it, which Node opens with `require` since 20.19: one copy of the
 * code on the disk, and one in memory however it is loaded.
 */
export const openDoors: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'open-doors',
  setup(build) {
    if (build.initialOptions.format !== 'cjs') return;
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({ contents: `module.exports = require('./${basename(path, '.ts')}.js');`, loader: 'js' }));
  },
};

/** How a package is built that holds a format: the library and a bin. */
export const exporterBuild = {
  entry: ['src/index.ts', 'src/bin.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: { entry: 'src/index.ts' },
  clean: true,
  sourcemap: true,
  esbuildPlugins: [openDoors],
} satisfies Options;
