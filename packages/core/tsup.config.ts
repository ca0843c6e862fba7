import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { defineConfig, type Options } from 'tsup';

/** Weights and tables: megabytes of text that both module formats share, as ES modules behind `#data/*`. */
const DATA = globSync(['src/**/weights/*.ts', 'src/entities/knowledge/{cities,divisions-and-parties,entries}.ts']);

const shareData: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'share-data',
  setup(build) {
    build.onResolve({ filter: /\/weights\/[\w-]+\.ts$|\/(?:cities|divisions-and-parties|entries)\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: `#data/${basename(path, '.ts')}.js`, external: true },
    );
  },
};

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/node/index.ts', 'src/node/worker.ts', 'src/cli/index.ts', 'src/cli/bin.ts', 'src/ontology/index.ts'],
    format: ['esm', 'cjs'],
    target: 'es2022',
    tsconfig: 'tsconfig.build.json',
    dts: true,
    clean: ['!data/**'],
    splitting: true,
    shims: true,
    sourcemap: true,
    esbuildPlugins: [shareData],
  },
  {
    entry: Object.fromEntries(DATA.map((path) => [`data/${basename(path, '.ts')}`, path])),
    format: ['esm'],
    target: 'es2022',
    tsconfig: 'tsconfig.build.json',
    splitting: false,
  },
]);
