import { defineConfig } from 'tsup';
import { openDoors } from '../../tsup.shared.ts';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: { entry: 'src/index.ts' },
  clean: true,
  sourcemap: true,
  esbuildPlugins: [openDoors],
});
