import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from './pack-packages.ts';
import type { ReadmeExample } from './readme-examples.ts';

const OPTIONS: ExecFileSyncOptionsWithStringEncoding = {
  cwd: REPOSITORY, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' },
};

/**
 * Runs an example of a package's README, in the root of the repository, on what is built; gives its standard output with
 * LF at the ends of lines. A program lies in the package while it runs, so that the package's own name leads to it.
 */
export function runExample({ language, code, line }: ReadmeExample, name: string): string {
  if (language === 'bash') {
    const command = code.replaceAll(/\bnpx @corpus\/(\w+)/g, (_, bin: string) => `node packages/${bin}/dist/bin.js`);
    return execFileSync('bash', ['-e', '-o', 'pipefail', '-c', command], OPTIONS).replaceAll('\r\n', '\n');
  }
  const program = join(REPOSITORY, 'packages', name, `.readme-example-${line}.mjs`);
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  writeFileSync(program, ts.transpileModule(code, { compilerOptions }).outputText);
  try {
    return execFileSync(process.execPath, [program], OPTIONS).replaceAll('\r\n', '\n');
  } finally {
    rmSync(program);
  }
}
