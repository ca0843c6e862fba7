import { ByteReader, decodeBase64, type FeatureList } from '../sequence/index.ts';

/** First byte of the format of {@link parseActionTable}. */
export const ACTION_TABLE_FORMAT = 2;

/** Bits of the sieve for each row: one key in sixteen that is in no row gets through. */
const SIEVE_BITS = 4;
const MOST_FEATURES = 256;

/**
 * Learned weights of many actions by feature hash. A feature touches few of the actions, so a row holds pairs of action
 * (low byte) and int8 weight (high byte) only.
 */
export class ActionTable {
  readonly actionCount: number;
  readonly #shift: number;
  readonly #mask: number;
  /** Key, then number of the row from 1, 0 for a free slot. */
  readonly #slots: Int32Array;
  /** Start of each row in the pairs; one more than there are rows. */
  readonly #starts: Int32Array;
  readonly #pairs: Int16Array;
  /** A bit for the leading bits of every key that has a row: small enough to stay near the processor, it spares most look-ups. */
  readonly #sieve: Int32Array;
  readonly #sieveShift: number;
  readonly #found = new Int32Array(MOST_FEATURES);

  /** Rows come in any order: `keys[r]` owns the pairs from `starts[r]` up to `starts[r + 1]`. */
  constructor(actionCount: number, keys: Int32Array, starts: Int32Array, pairs: Int16Array) {
    this.actionCount = actionCount;
    this.#starts = starts;
    this.#pairs = pairs;
    const bits = Math.max(2, Math.ceil(Math.log2(keys.length * 2 + 1)));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** (bits + 1));
    this.#sieveShift = Math.max(0, this.#shift - SIEVE_BITS + 1);
    this.#sieve = new Int32Array(2 ** Math.max(0, 32 - this.#sieveShift - 5));
    keys.forEach((key, row) => {
      const bit = key >>> this.#sieveShift;
      this.#sieve[bit >>> 5]! |= 1 << (bit & 31);
      let slot = key >>> this.#shift;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = row + 1;
    });
  }

  /** Writes the summed weights of all features to `scores`, one for each action. */
  score(features: FeatureList, scores: Int32Array): void {
    const starts = this.#starts;
    const pairs = this.#pairs;
    const found = this.#found;
    scores.fill(0);
    for (let from = 0; from < features.length; from += MOST_FEATURES) {
      const count = this.#find(features.values, from, Math.min(features.length, from + MOST_FEATURES));
      for (let at = 0; at < count; at += 1) {
        const row = found[at]!;
        const end = starts[row]!;
        for (let pair = starts[row - 1]!; pair < end; pair += 1) {
          const packed = pairs[pair]!;
          scores[packed & 255]! += packed >> 8;
        }
      }
    }
  }

  /** Collects the rows of known features. Apart from the sums, so that the waits for memory overlap. */
  #find(values: Int32Array, from: number, to: number): number {
    const slots = this.#slots;
    const sieve = this.#sieve;
    const found = this.#found;
    const sieveShift = this.#sieveShift;
    const shift = this.#shift;
    const mask = this.#mask;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const key = values[at]!;
      const bit = key >>> sieveShift;
      if ((sieve[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = key >>> shift;
      let row = slots[slot * 2 + 1]!;
      while (row !== 0 && slots[slot * 2] !== key) {
        slot = (slot + 1) & mask;
        row = slots[slot * 2 + 1]!;
      }
      if (row !== 0) found[count++] = row;
    }
    return count;
  }
}

/**
 * Reads a table from base64: format; templates; number of actions, of rows and of pairs; then the rows by ascending
 * unsigned key: difference to the key before, number of pairs, and the pairs as action and int8 weight.
 *
 * @throws RangeError if the bytes are of another format or end early.
 */
export function parseActionTable(base64: string): ActionTable {
  const reader = new ByteReader(decodeBase64(base64));
  const format = reader.byte();
  if (format !== ACTION_TABLE_FORMAT) throw new RangeError(`actions of format ${String(format)}, not ${String(ACTION_TABLE_FORMAT)}`);
  reader.text();
  const actionCount = reader.unsigned();
  const keys = new Int32Array(reader.unsigned());
  const starts = new Int32Array(keys.length + 1);
  const pairs = new Int16Array(reader.unsigned());
  for (let row = 0, key = 0, pair = 0; row < keys.length; row += 1) {
    key += reader.unsigned();
    keys[row] = key;
    for (let left = reader.unsigned(); left > 0; left -= 1, pair += 1) pairs[pair] = reader.byte() | (reader.signedByte() << 8);
    starts[row + 1] = pair;
  }
  return new ActionTable(actionCount, keys, starts, pairs);
}
