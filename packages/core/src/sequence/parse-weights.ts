import { ByteReader } from './byte-reader.ts';
import { decodeBase64 } from './decode-base64.ts';
import { FeatureTable } from './feature-table.ts';
import type { SequenceWeights } from './sequence-weights.ts';

/** First byte of the format; another number means another layout of the bytes. */
export const WEIGHTS_FORMAT = 1;

/**
 * Reads weights from base64.
 *
 * The bytes: format; templates; labels; scale; starts, ends, transitions (zigzag LEB128); number of rows; then the rows by
 * ascending unsigned key: difference to the key before (LEB128), a bit set of the labels with a weight, these weights (int8).
 *
 * @throws RangeError if the bytes are of another format or end early.
 */
export function parseWeights(base64: string): SequenceWeights {
  const reader = new ByteReader(decodeBase64(base64));
  const format = reader.byte();
  if (format !== WEIGHTS_FORMAT) throw new RangeError(`weights of format ${String(format)}, not ${String(WEIGHTS_FORMAT)}`);
  const templates = reader.text();
  const labels = Array.from({ length: reader.unsigned() }, () => reader.text());
  const scale = reader.unsigned();
  const integers = (length: number): Int32Array => Int32Array.from({ length }, () => reader.signed());
  const starts = integers(labels.length);
  const ends = integers(labels.length);
  const transitions = integers(labels.length ** 2);
  return { templates, labels, scale, starts, ends, transitions, features: readRows(reader, labels.length) };
}

function readRows(reader: ByteReader, labelCount: number): FeatureTable {
  const count = reader.unsigned();
  const table = new FeatureTable(labelCount, count);
  const present = new Uint8Array((labelCount + 7) >> 3);
  for (let left = count, key = 0; left > 0; left--) {
    key += reader.unsigned();
    table.begin(key | 0);
    for (let at = 0; at < present.length; at++) present[at] = reader.byte();
    for (let at = 0; at < present.length; at++) {
      for (let bits = present[at]!; bits !== 0; bits &= bits - 1) table.weigh(at * 8 + 31 - Math.clz32(bits & -bits), reader.signedByte());
    }
  }
  return table;
}
