import { ByteReader, decodeBase64 } from '../sequence/index.ts';
import { type IntegerMatrix, KEY_LISTS, type KeyList, MATRICES, type MatrixName, NETWORK_FORMAT, type NetworkWeights } from './network-weights.ts';

/** Reads a list of keys from their differences. */
export function readKeys(reader: ByteReader): Int32Array {
  const keys = new Int32Array(reader.unsigned());
  for (let index = 0, key = 0; index < keys.length; index += 1) {
    key += reader.unsigned();
    keys[index] = key;
  }
  return keys;
}

/** Reads a matrix. */
export function readMatrix(reader: ByteReader): IntegerMatrix {
  const rows = reader.unsigned();
  const columns = reader.unsigned();
  const unit = Number(reader.text());
  const values = new Int16Array(rows * columns);
  for (let at = 0; at < values.length; at += 1) values[at] = reader.signed();
  return { rows, columns, unit, values };
}

/**
 * Reads weights from base64: format; lists of keys as differences; matrices as rows, columns, unit and integers.
 *
 * @throws RangeError if the bytes are of another format or end early.
 */
export function parseNetworkWeights(base64: string): NetworkWeights {
  const reader = new ByteReader(decodeBase64(base64));
  const format = reader.byte();
  if (format !== NETWORK_FORMAT) throw new RangeError(`network of format ${String(format)}, not ${String(NETWORK_FORMAT)}`);
  return {
    keys: Object.fromEntries(KEY_LISTS.map((name) => [name, readKeys(reader)])) as Record<KeyList, Int32Array>,
    matrices: Object.fromEntries(MATRICES.map((name) => [name, readMatrix(reader)])) as Record<MatrixName, IntegerMatrix>,
  };
}
