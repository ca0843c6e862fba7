import { ByteReader, decodeBase64, type FeatureList, KeyTable, MOST_KEYS } from '../sequence/index.ts';
import { LEFT, RIGHT, SHIFT } from './parser-state.ts';

/** First byte of the format that {@link parseStepTable} reads. */
export const STEP_TABLE_FORMAT = 3;

/** The three kinds of step of the parser. */
export const STEP_COUNT = 3;
const BYTE = 255;

/** Learned weights of the steps by feature hash. Only differences matter, so shift counts as 0. */
export class StepTable {
  /** The int8 weights of left (lowest byte) and right. */
  readonly #pairs: KeyTable;
  readonly #found = new Int32Array(MOST_KEYS);

  /** `capacity`: the number of keys that will be set. */
  constructor(capacity: number) {
    this.#pairs = new KeyTable(capacity);
  }

  /** Stores the weights of a key not stored before: integers of -127 to 127, not all 0. */
  set(key: number, left: number, right: number): void {
    this.#pairs.set(key, (left & BYTE) | ((right & BYTE) << 8));
  }

  /** Writes the summed weights of all features, at most 256, to `scores`: shift, left, right. */
  score(features: FeatureList, scores: Int32Array): void {
    const found = this.#found;
    const count = this.#pairs.collect(features.values, 0, features.length, found);
    let left = 0;
    let right = 0;
    for (let at = 0; at < count; at += 1) {
      const pair = found[at]!;
      left += (pair << 24) >> 24;
      right += (pair << 16) >> 24;
    }
    scores[SHIFT] = 0;
    scores[LEFT] = left;
    scores[RIGHT] = right;
  }
}

/**
 * Reads a table from base64: format; templates; number of keys; then by ascending unsigned key the difference to the key
 * before and the int8 weights of left and right.
 *
 * @throws RangeError if the bytes are of another format or end early.
 */
export function parseStepTable(base64: string): StepTable {
  const reader = new ByteReader(decodeBase64(base64));
  const format = reader.byte();
  if (format !== STEP_TABLE_FORMAT) throw new RangeError(`steps of format ${String(format)}, not ${String(STEP_TABLE_FORMAT)}`);
  reader.text();
  const count = reader.unsigned();
  const table = new StepTable(count);
  for (let left = count, key = 0; left > 0; left -= 1) {
    key += reader.unsigned();
    table.set(key | 0, reader.signedByte(), reader.signedByte());
  }
  return table;
}
