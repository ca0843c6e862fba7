import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type LooseWeights, stringifyWeights } from '@corpus/core/sequence';

/** What a weights module says about its making. */
export interface WeightsOrigin {
  /** The command that makes it. */
  readonly command: string;
  /** The data, by names that `packages/core/NOTICE` explains. */
  readonly data: readonly string[];
  readonly seed: number;
}

/** Writes weights as a TypeScript module that exports them as base64, with their digest. Returns the size in bytes. */
export function writeWeightsModule(path: string, weights: LooseWeights, origin: WeightsOrigin): number {
  const bytes = stringifyWeights(weights);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const source = [
    `// Made by \`${origin.command}\` from ${origin.data.join(', ')}; seed ${String(origin.seed)}. Do not edit.`,
    `/** SHA-256 of the decoded bytes of {@link WEIGHTS}. */`,
    `export const WEIGHTS_DIGEST = '${digest}';`,
    `/** Trained weights for \`parseWeights\`: ${String(bytes.length)} bytes, ${String(weights.rows.length)} features. */`,
    `export const WEIGHTS =`,
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ];
  writeFileSync(path, source.join('\n'));
  return bytes.length;
}
