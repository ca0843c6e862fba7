import { parseWeights, type SequenceWeights } from '../../sequence/index.ts';
import { WEIGHTS as MENTIONS } from './weights/mentions.ts';
import { WEIGHTS as REVISION } from './weights/revision.ts';

let mentions: SequenceWeights | undefined;
let revision: SequenceWeights | undefined;

/** The shipped weights of the first pass, read on first use. */
export function loadMentionWeights(): SequenceWeights {
  mentions ??= parseWeights(MENTIONS);
  return mentions;
}

/** The shipped weights of the second pass, read on first use. */
export function loadRevisionWeights(): SequenceWeights {
  revision ??= parseWeights(REVISION);
  return revision;
}
