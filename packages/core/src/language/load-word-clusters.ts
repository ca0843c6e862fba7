import { decodeBase64 } from '../sequence/decode-base64.ts';
import { WordClusters } from './word-clusters.ts';
import { WORD_CLUSTERS } from './weights/word-clusters.ts';

let loaded: WordClusters | undefined;

/** The shipped clusters, read on first use. */
export function loadWordClusters(): WordClusters {
  loaded ??= new WordClusters(decodeBase64(WORD_CLUSTERS));
  return loaded;
}
