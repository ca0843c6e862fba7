import { ByteWriter } from '../sequence/index.ts';
import { type IntegerMatrix, KEY_LISTS, MATRICES, NETWORK_FORMAT, type NetworkWeights } from './network-weights.ts';

/** Writes ascending keys as their differences. */
export function writeKeys(writer: ByteWriter, keys: Int32Array): void {
  writer.unsigned(keys.length);
  let before = 0;
  for (const key of keys) {
    writer.unsigned((key >>> 0) - before);
    before = key >>> 0;
  }
}

/** Writes a matrix. */
export function writeMatrix(writer: ByteWriter, { rows, columns, unit, values }: IntegerMatrix): void {
  writer.unsigned(rows);
  writer.unsigned(columns);
  writer.text(String(unit));
  for (const value of values) writer.signed(value);
}

/** Writes weights in the format that `parseNetworkWeights` reads. */
export function stringifyNetworkWeights({ keys, matrices }: NetworkWeights): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(NETWORK_FORMAT);
  for (const name of KEY_LISTS) writeKeys(writer, keys[name]);
  for (const name of MATRICES) writeMatrix(writer, matrices[name]);
  return writer.finish();
}
