import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/node/index.ts', 'src/cli/index.ts', 'src/ontology/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: '../../tsconfig.base.json',
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: true,
});
