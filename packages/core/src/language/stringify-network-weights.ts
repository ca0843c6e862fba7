import { ByteWriter } from '../sequence/index.ts';
import { KEY_LISTS, MATRICES, NETWORK_FORMAT, type NetworkWeights } from './network-weights.ts';

/** Writes weights in the format that `parseNetworkWeights` reads. */
export function stringifyNetworkWeights({ keys, matrices }: NetworkWeights): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(NETWORK_FORMAT);
  for (const name of KEY_LISTS) {
    writer.unsigned(keys[name].length);
    let before = 0;
    for (const key of keys[name]) {
      writer.unsigned((key >>> 0) - before);
      before = key >>> 0;
    }
  }
  for (const name of MATRICES) {
    const { rows, columns, unit, values } = matrices[name];
    writer.unsigned(rows);
    writer.unsigned(columns);
    writer.text(String(unit));
    for (const value of values) writer.signed(value);
  }
  return writer.finish();
}
