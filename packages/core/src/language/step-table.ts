import { ByteReader, decodeBase64, type FeatureList } from '../sequence/index.ts';
import { LEFT, RIGHT, SHIFT } from './parser-state.ts';

/** First byte of the format that {@link parseStepTable} reads. */
export const STEP_TABLE_FORMAT = 3;

/** The three kinds of step of the parser. */
export const STEP_COUNT = 3;
const BYTE = 255;

/**
 * Learned weights of the steps by feature hash. Only differences matter, so shift counts as 0 and the weights of the other
 * two stand beside the key: a look-up is one access.
 */
export class StepTable {
  readonly #shift: number;
  readonly #mask: number;
  /** Key, then the int8 weights of left (lowest byte) and right; 0 for a free slot. */
  readonly #slots: Int32Array;

  /** `capacity`: the number of keys that will be set. */
  constructor(capacity: number) {
    const bits = Math.max(2, Math.ceil(Math.log2(capacity * 1.6 + 1)));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** (bits + 1));
  }

  /** Stores the weights of a key not stored before: integers of -127 to 127, not all 0. */
  set(key: number, left: number, right: number): void {
    let slot = key >>> this.#shift;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = (left & BYTE) | ((right & BYTE) << 8);
  }

  /** Writes the summed weights of all features to `scores`: shift, left, right. */
  score(features: FeatureList, scores: Int32Array): void {
    const slots = this.#slots;
    const values = features.values;
    let left = 0;
    let right = 0;
    for (let at = 0; at < features.length; at += 1) {
      const key = values[at]!;
      let slot = key >>> this.#shift;
      let packed = slots[slot * 2 + 1]!;
      while (packed !== 0 && slots[slot * 2] !== key) {
        slot = (slot + 1) & this.#mask;
        packed = slots[slot * 2 + 1]!;
      }
      left += (packed << 24) >> 24;
      right += (packed << 16) >> 24;
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
