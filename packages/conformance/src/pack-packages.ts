import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
export const PUBLISHED = ['core', 'json', 'csv', 'rss'] as const;
export type Published = (typeof PUBLISHED)[number];

const PNPM = ['--yes', 'pnpm@10.34.9'];

export interface Tarballs {
  readonly folder: string;
  readonly paths: Readonly<Record<Published, string>>;
}

/** Packs the published packages as `pnpm publish` would, into a new folder of the system's temporary one. */
export function packPackages(): Tarballs {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-pack-'));
  for (const name of PUBLISHED) {
    run('npx', [...PNPM, 'pack', '--pack-destination', folder], join(REPOSITORY, 'packages', name));
  }
  const files = readdirSync(folder);
  const find = (name: Published): string => {
    const file = files.find((each) => each.startsWith(`corpus-${name}-`));
    if (file === undefined) throw new Error(`pnpm pack wrote no tarball for ${name}`);
    return join(folder, file);
  };
  return { folder, paths: { core: find('core'), json: find('json'), csv: find('csv'), rss: find('rss') } };
}

/** Runs a program and gives its standard output; throws with its words if it fails. */
export function run(program: string, args: readonly string[], folder: string, input = ''): string {
  return execFileSync(program, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false', npm_config_loglevel: 'error' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
