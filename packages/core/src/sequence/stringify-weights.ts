import { ByteWriter } from './byte-writer.ts';
import { WEIGHTS_FORMAT } from './parse-weights.ts';
import type { SequenceWeights } from './sequence-weights.ts';

/** One row of a feature table: its int32 key and an int8 weight for each label. */
export interface FeatureRow {
  readonly key: number;
  readonly weights: ArrayLike<number>;
}

/** Weights with their rows still apart, as training leaves them. */
export interface LooseWeights extends Omit<SequenceWeights, 'features'> {
  readonly rows: readonly FeatureRow[];
}

/** Writes weights as bytes for `parseWeights` (which takes them as base64). The order of `rows` does not matter. */
export function stringifyWeights(weights: LooseWeights): Uint8Array {
  const writer = new ByteWriter();
  const labelCount = weights.labels.length;
  writer.byte(WEIGHTS_FORMAT);
  writer.text(weights.templates);
  writer.unsigned(labelCount);
  for (const label of weights.labels) writer.text(label);
  writer.unsigned(weights.scale);
  for (const table of [weights.starts, weights.ends, weights.transitions]) {
    for (const value of table) writer.signed(value);
  }
  writer.unsigned(weights.rows.length);
  let key = 0;
  for (const row of weights.rows.toSorted((a, b) => (a.key >>> 0) - (b.key >>> 0))) {
    writer.unsigned((row.key >>> 0) - key);
    key = row.key >>> 0;
    for (let from = 0; from < labelCount; from += 8) {
      let bits = 0;
      for (let label = from; label < Math.min(labelCount, from + 8); label++) if (row.weights[label] !== 0) bits |= 1 << (label - from);
      writer.byte(bits);
    }
    for (let label = 0; label < labelCount; label++) if (row.weights[label] !== 0) writer.byte(row.weights[label]!);
  }
  return writer.finish();
}
