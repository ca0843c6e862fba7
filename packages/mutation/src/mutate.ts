import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/**
 * Changes the code in small ways, one at a time, and counts how many changes the tests notice. Give it targets, or nothing
 * for all: `pnpm mutate seed`.
 */
interface Target {
  readonly folder: string;
  /** Globs below the folder. */
  readonly mutate: readonly string[];
  /** Where the tests of these files lie. */
  readonly tests: string;
}

const TARGETS: Readonly<Record<string, Target>> = {
  seed: { folder: 'core', mutate: ['src/seed/**/*.ts'], tests: 'test/seed' },
  corpus: { folder: 'core', mutate: ['src/corpus/**/*.ts'], tests: 'test/corpus' },
  json: { folder: 'json', mutate: ['src/**/*.ts', '!src/bin.ts'], tests: 'test' },
  csv: { folder: 'csv', mutate: ['src/**/*.ts', '!src/bin.ts'], tests: 'test' },
  rss: { folder: 'rss', mutate: ['src/**/*.ts', '!src/bin.ts'], tests: 'test' },
};
const ROOT = new URL('../../../', import.meta.url);
const SANDBOX = new URL('.stryker/', ROOT);
const LEAST_SCORE = 80;
const NOTICED: readonly string[] = ['Killed', 'Timeout'];
const MISSED: readonly string[] = ['Survived', 'NoCoverage'];

/** Lays the packages beside the changed copy, where tests that use files of another package look for them. */
function layOutSandbox(): void {
  rmSync(SANDBOX, { recursive: true, force: true });
  mkdirSync(SANDBOX);
  for (const folder of readdirSync(new URL('packages/', ROOT))) symlinkSync(`../packages/${folder}`, new URL(folder, SANDBOX));
}

/** Gives the share of changes that the tests noticed, in per cent; prints those that they missed. */
async function mutate(name: string, { folder, mutate: globs, tests }: Target): Promise<number> {
  layOutSandbox();
  process.chdir(fileURLToPath(new URL(`packages/${folder}/`, ROOT)));
  process.env['MUTATED'] = folder;
  process.env['MUTATION_TESTS'] = tests;
  const results = await new Stryker({
    mutate: [...globs],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: '../../packages/mutation/vitest.mutation.config.ts', related: false },
    // As deep in the repository as the package is, so that its relative paths hold; those of tsconfig.json are left as they are.
    tsconfigFile: 'none',
    tempDirName: '../../.stryker',
    ignorePatterns: ['dist', '.turbo'],
    concurrency: 1,
    dryRunTimeoutMinutes: 30,
    reporters: ['progress-append-only'],
    logLevel: 'warn',
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  const missed = results.filter(({ status }) => MISSED.includes(status));
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
  for (const { fileName, location, status, replacement = '' } of missed.sort((a, b) => a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line)) {
    console.log(`${fileName.slice(fileName.indexOf('/src/') + 1)}:${location.start.line} ${status}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`);
  }
  const score = (100 * noticed) / (noticed + missed.length);
  console.log(`${name}: ${noticed} of ${noticed + missed.length} changes noticed, ${score.toFixed(1)} %`);
  return score;
}

const names = process.argv.slice(2).filter((name) => name !== '--');
const strange = names.find((name) => !(name in TARGETS));
if (strange !== undefined) throw new Error(`there is no target "${strange}" (there are ${Object.keys(TARGETS).join(', ')})`);
for (const [name, target] of Object.entries(TARGETS)) {
  if ((names.length === 0 || names.includes(name)) && (await mutate(name, target)) < LEAST_SCORE) process.exitCode = 1;
}
