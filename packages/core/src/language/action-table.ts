import { ByteReader, decodeBase64, type FeatureList, KeyTable, MOST_KEYS } from '../sequence/index.ts';

/** First byte of the format of {@link parseActionTable}. */
export const ACTION_TABLE_FORMAT = 2;
const BYTE = 255;

/**
 * Learned weights of many actions by feature hash. A feature touches few of the actions, so a row holds pairs of action
 * (low byte) and int8 weight (high byte) only.
 */
export class ActionTable {
  readonly actionCount: number;
  /** Start of each key's row in the pairs, and in the lowest byte its length. */
  readonly #rows: KeyTable;
  readonly #pairs: Int16Array;
  readonly #found = new Int32Array(MOST_KEYS);

  constructor(actionCount: number, rows: KeyTable, pairs: Int16Array) {
    this.actionCount = actionCount;
    this.#rows = rows;
    this.#pairs = pairs;
  }

  /** Writes the summed weights of all features, at most 256, to `scores`, one for each action. */
  score(features: FeatureList, scores: Int32Array): void {
    const pairs = this.#pairs;
    const found = this.#found;
    const count = this.#rows.collect(features.values, 0, features.length, found);
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const start = found[at]! >>> 8;
      const end = start + (found[at]! & BYTE);
      for (let pair = start; pair < end; pair += 1) {
        const packed = pairs[pair]!;
        scores[packed & BYTE]! += packed >> 8;
      }
    }
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
  const count = reader.unsigned();
  const rows = new KeyTable(count);
  const pairs = new Int16Array(reader.unsigned());
  for (let left = count, key = 0, start = 0; left > 0; left -= 1) {
    key += reader.unsigned();
    const end = start + reader.unsigned();
    rows.set(key | 0, (start << 8) | (end - start));
    for (; start < end; start += 1) pairs[start] = reader.byte() | (reader.signedByte() << 8);
  }
  return new ActionTable(actionCount, rows, pairs);
}
