import { ByteReader, decodeBase64, type IntegerMatrix, readKeys, readMatrix } from '../sequence/index.ts';
import { KEY_LISTS, type KeyList, MATRICES, type MatrixName, NETWORK_FORMAT, type NetworkWeights } from './network-weights.ts';

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
