import { parseWeights, type SequenceWeights } from '../../sequence/index.ts';
import { WEIGHTS } from './weights/mentions.ts';

let loaded: SequenceWeights | undefined;

/** The shipped weights, read on first use. */
export function loadMentionWeights(): SequenceWeights {
  loaded ??= parseWeights(WEIGHTS);
  return loaded;
}
