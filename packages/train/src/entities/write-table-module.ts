import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** What a table module says about its making. */
export interface TableOrigin {
  /** The name of the exported constant. */
  readonly name: string;
  /** The command that makes it. */
  readonly command: string;
  /** The data, by names that `packages/core/NOTICE` explains. */
  readonly data: readonly string[];
}

/** Writes bytes as a TypeScript module that exports them as base64, with their digest. */
export function writeTableModule(path: string, bytes: Uint8Array, { name, command, data }: TableOrigin): void {
  const source = [
    `// Made by \`${command}\` from ${data.join(', ')}. Do not edit.`,
    `/** SHA-256 of the decoded bytes of {@link ${name}}. */`,
    `export const ${name}_DIGEST = '${createHash('sha256').update(bytes).digest('hex')}';`,
    `/** ${String(bytes.length)} bytes. */`,
    `export const ${name} =`,
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ];
  writeFileSync(path, source.join('\n'));
}
