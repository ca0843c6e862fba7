import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLISHED, REPOSITORY, packPackages, run, type Tarballs } from '../src/pack-packages.ts';

const require = createRequire(import.meta.url);
const HERE = join(REPOSITORY, 'packages/conformance');
const seedFiles = readdirSync(join(REPOSITORY, 'seeds')).filter((name) => name.endsWith('.txt')).map((name) => join(REPOSITORY, 'seeds', name));
const seedStream = seedFiles.map((file) => readFileSync(file, 'utf8')).join('');

const USE_OF_TYPES = `
import { buildCorpus, parseSeed, type Article, type CorpusRecord, type Document } from '@corpus/core';
import { runExporter } from '@corpus/core/cli';
import { readSeeds, runPipeline } from '@corpus/core/node';
import { cameoName } from '@corpus/core/ontology';
import { toCsv } from '@corpus/csv';
import { fromJsonLines, jsonCommand, toJsonLines } from '@corpus/json';
import { toAtom } from '@corpus/rss';
export const page: Document = parseSeed(' date 2023-06-14 Hello');
export async function* titles(): AsyncGenerator<string | null> {
  const records: AsyncIterable<CorpusRecord> = buildCorpus(readSeeds(['seeds']));
  for await (const record of fromJsonLines(toJsonLines(records))) {
    if (record.kind === 'article') yield (record satisfies Article).title;
    if (record.kind === 'event') yield record.cameoCode === null ? null : cameoName(record.cameoCode);
  }
  yield* toCsv(runPipeline(readSeeds(['seeds']), { workers: 1 }), { table: 'entities' });
  yield* toAtom(records, { limit: 10 });
}
export const code = (): Promise<number> => runExporter(jsonCommand, process);
`;

let tarballs: Tarballs;
let folder: string;

beforeAll(() => {
  tarballs = packPackages();
  folder = mkdtempSync(join(tmpdir(), 'corpus-install-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'new-user', private: true }));
  run('npm', ['install', '--no-audit', '--no-fund', ...PUBLISHED.map((name) => tarballs.paths[name])], folder);
}, 300_000);

afterAll(() => {
  rmSync(tarballs.folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

function sizeOf(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

describe.each(PUBLISHED)('@corpus/%s as packed', (name) => {
  it('passes publint', () => {
    expect(run('npx', ['--no-install', 'publint', 'run', tarballs.paths[name], '--strict'], HERE)).toMatch(/All good/);
  });

  it('passes attw', () => {
    const output = run('npx', ['--no-install', 'attw', tarballs.paths[name], '--format', 'json', '--profile', 'node16', '--exclude-entrypoints', './schema/*'], HERE);
    const { problems = {} } = JSON.parse(output) as { problems?: Record<string, { resolutionKind?: string }[]> };
    // Node 10's resolution knows no exports; the profile leaves it out of the verdict, not of the list.
    expect(Object.values(problems).flat().filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
  });

  it('holds what it should and nothing else', () => {
    const files = run('tar', ['-tzf', tarballs.paths[name]], folder).trim().split('\n').map((file) => file.replace('package/', ''));
    const kinds = new Set(files.map((file) => (file.includes('/') ? `${file.split('/')[0]}/` : file)));
    const expected = ['LICENSE', 'README.md', 'dist/', 'package.json', ...(name === 'core' ? ['NOTICE', 'schema/'] : [])];
    expect([...kinds].sort()).toEqual(expected.sort());
    expect(files.filter((file) => /seeds|\.test\.|\.map$/.test(file))).toEqual([]);
  });

  it('can be imported and required', () => {
    const program = `import('@corpus/${name}').then((m) => { const c = require('@corpus/${name}'); console.log(JSON.stringify([Object.keys(m).filter((k) => k !== 'default' && k !== 'module.exports').sort(), Object.keys(c).sort()])); })`;
    const [imported, required] = JSON.parse(run(process.execPath, ['-e', program], folder)) as [string[], string[]];
    expect(imported.length).toBeGreaterThan(0);
    expect(imported).toEqual(required);
  });
});

describe('a new user in an empty folder', () => {
  it('gets two articles from two pages on standard input', () => {
    const lines = run('npx', ['--no-install', 'corpus-json', '-'], folder, seedStream).trim().split('\n').map((line) => JSON.parse(line) as { kind: string; title: string });
    expect(lines.filter((line) => line.kind === 'article').map((line) => line.title)).toEqual([
      'Mali Junta Leader Discusses Security, Economy with Putin',
      'Mali signs trade deal with Russia as ties strengthen',
    ]);
  });

  it('gets joined tables in a folder', () => {
    run('npx', ['--no-install', 'corpus-csv', ...seedFiles, '-o', 'tables/'], folder);
    expect(readdirSync(join(folder, 'tables'))).toEqual(expect.arrayContaining(['articles.csv', 'datapackage.json', 'entities.csv', 'events.csv']));
  });

  it('gets a feed', () => {
    expect(run('npx', ['--no-install', 'corpus-rss', ...seedFiles], folder)).toMatch(/^<\?xml.*<item>.*<\/rss>\s*$/s);
  });

  it.each([['node16', 'node16'], ['esnext', 'bundler']])('can use the types under the strictest settings: module %s, resolution %s', (module, resolution) => {
    mkdirSync(join(folder, 'types'), { recursive: true });
    writeFileSync(join(folder, 'types/use.mts'), USE_OF_TYPES);
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noPropertyAccessFromIndexSignature', '--isolatedModules'];
    const types = ['--types', 'node', '--typeRoots', join(REPOSITORY, 'node_modules/@types')];
    expect(run(process.execPath, [tsc, '--noEmit', ...strict, ...types, '--module', module, '--moduleResolution', resolution, '--target', 'es2022', 'types/use.mts'], folder)).toBe('');
  });

  it('installs less than 20 MB with @corpus/json', () => {
    const alone = mkdtempSync(join(tmpdir(), 'corpus-json-'));
    writeFileSync(join(alone, 'package.json'), JSON.stringify({ name: 'new-user', private: true }));
    run('npm', ['install', '--no-audit', '--no-fund', tarballs.paths.core, tarballs.paths.json], alone);
    const size = sizeOf(join(alone, 'node_modules'));
    rmSync(alone, { recursive: true, force: true });
    expect(size).toBeLessThan(20_000_000);
  }, 120_000);
});
