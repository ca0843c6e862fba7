import { hashClusterWord } from '../../../core/src/language/word-clusters.ts';
import { ByteWriter } from '../../../core/src/sequence/byte-writer.ts';

/** Writes clusters (numbered from 0) of words, most frequent first, as bytes for `WordClusters`. Of equal hashes the first stays. */
export function stringifyWordClusters(words: readonly string[], fine: Uint16Array, coarse: Uint16Array): Uint8Array {
  const rowOfHash = new Map<number, number>();
  for (const [row, word] of words.entries()) {
    const hash = hashClusterWord(word);
    if (!rowOfHash.has(hash)) rowOfHash.set(hash, row);
  }
  const writer = new ByteWriter();
  writer.unsigned(rowOfHash.size);
  let previous = 0;
  for (const [hash, row] of [...rowOfHash].toSorted(([a], [b]) => a - b)) {
    writer.unsigned(hash - previous);
    previous = hash;
    const finest = fine[row]! + 1;
    writer.byte(finest & 255);
    writer.byte(finest >> 8);
    writer.byte(coarse[row]! + 1);
  }
  return writer.finish();
}
