import { defineConfig } from 'tsup';

export default defineConfig([
  { entry: ['src/index.ts'], format: ['esm', 'cjs'], target: 'es2022', tsconfig: 'tsconfig.build.json', dts: true, clean: true, sourcemap: true },
  { entry: ['src/bin.ts'], format: ['esm'], target: 'es2022', tsconfig: 'tsconfig.build.json', sourcemap: true },
]);
