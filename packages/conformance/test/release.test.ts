import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PUBLISHED, REPOSITORY, run } from '../src/pack-packages.ts';

const copy = mkdtempSync(join(tmpdir(), 'corpus-release-'));
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** A release in a copy of the manifests: nothing is published, nothing in the repository changes. */
it('gives the four packages one new version and turns changesets into changelogs', () => {
  for (const name of ['package.json', 'pnpm-workspace.yaml', '.changeset']) cpSync(join(REPOSITORY, name), join(copy, name), { recursive: true });
  for (const name of [...PUBLISHED, 'bench', 'train', 'conformance']) {
    cpSync(join(REPOSITORY, 'packages', name, 'package.json'), join(copy, 'packages', name, 'package.json'));
  }
  writeFileSync(join(copy, '.changeset/test.md'), "---\n'@corpus/csv': minor\n---\n\nA change of one package.\n");
  symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'));
  run('git', ['init', '--quiet'], copy);
  run(process.execPath, [join(REPOSITORY, 'node_modules/@changesets/cli/bin.js'), 'version'], copy);
  const versions = PUBLISHED.map((name) => (JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')) as { version: string }).version);
  expect(new Set(versions).size).toBe(1);
  expect(versions[0]).not.toBe('0.0.0');
  for (const name of PUBLISHED) expect(readFileSync(join(copy, 'packages', name, 'CHANGELOG.md'), 'utf8')).toContain(`## ${versions[0]}`);
});
