import { parseWeights, type SequenceWeights } from '../../sequence/index.ts';
import { WEIGHTS } from './weights/mentions.ts';

let mentions: SequenceWeights | undefined;

/** The shipped weights of the first pass, read on first use. */
export function loadMentionWeights(): SequenceWeights {
  mentions ??= parseWeights(WEIGHTS);
  return mentions;
}
