import { ByteWriter, writeKeys, writeMatrix } from '../sequence/index.ts';
import { KEY_LISTS, MATRICES, NETWORK_FORMAT, type NetworkWeights } from './network-weights.ts';

/** Writes weights in the format that `parseNetworkWeights` reads. */
export function stringifyNetworkWeights({ keys, matrices }: NetworkWeights): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(NETWORK_FORMAT);
  for (const name of KEY_LISTS) writeKeys(writer, keys[name]);
  for (const name of MATRICES) writeMatrix(writer, matrices[name]);
  return writer.finish();
}
