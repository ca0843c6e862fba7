import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { defineConfig, type Options } from 'tsup';
import { openDoors } from '../../tsup.shared.ts';

/** Weights and tables: megabytes of text, as modules behind `#data/*` that nothing else is bundled with. */
const DATA = globSync(['src/**/weights/*.ts', 'src/entities/knowledge/{cities,divisions-and-parties,entries}.ts']);

const keepDataApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'keep-data-apart',
  setup(build) {
    build.onResolve({ filter: /\/weights\/[\w-]+\.ts$|\/(?:cities|divisions-and-parties|entries)\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: `#data/${basename(path, '.ts')}.js`, external: true },
    );
  },
};

const shared = { target: 'es2022', tsconfig: 'tsconfig.build.json' } as const satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/node/index.ts', 'src/cli/index.ts', 'src/ontology/index.ts', 'src/node/worker.ts', 'src/cli/bin.ts'],
    format: ['esm', 'cjs'],
    dts: { entry: ['src/index.ts', 'src/node/index.ts', 'src/cli/index.ts', 'src/ontology/index.ts'] },
    clean: ['!data/**'],
    sourcemap: true,
    esbuildPlugins: [openDoors, keepDataApart],
    // Names stay, for stack traces; what is left out is a sixth of the code.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.minifyWhitespace = true;
    },
  },
  {
    ...shared,
    entry: Object.fromEntries(DATA.map((path) => [`data/${basename(path, '.ts')}`, path])),
    format: ['esm'],
    splitting: false,
    // An accented letter as it is, not as six characters.
    esbuildOptions: (options) => { options.charset = 'utf8'; },
  },
]);
