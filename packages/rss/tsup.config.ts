import { defineConfig } from 'tsup';
import { exporterBuild } from '../../tsup.shared.ts';

export default defineConfig(exporterBuild);
