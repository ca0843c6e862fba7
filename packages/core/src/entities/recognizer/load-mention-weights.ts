import { parseWeights, type SequenceWeights } from '../../sequence/index.ts';
import { type MentionNetworkWeights, parseMentionNetwork } from './mention-network-weights.ts';
import { WEIGHTS as MENTIONS } from './weights/mentions.ts';
import { NETWORK } from './weights/network.ts';
import { WEIGHTS as REVISION } from './weights/revision.ts';

let mentions: SequenceWeights | undefined;
let revision: SequenceWeights | undefined;
let network: MentionNetworkWeights | undefined;

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

/** The shipped weights of the network that has a say in the second pass, read on first use. */
export function loadMentionNetwork(): MentionNetworkWeights {
  network ??= parseMentionNetwork(NETWORK);
  return network;
}
