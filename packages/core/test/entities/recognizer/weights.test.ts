import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { MENTION_TEMPLATES } from '../../../src/entities/recognizer/mention-features.ts';
import { MENTION_LABELS } from '../../../src/entities/recognizer/mention-labels.ts';
import { loadMentionWeights, loadRevisionWeights } from '../../../src/entities/recognizer/load-mention-weights.ts';
import { REVISION_TEMPLATES } from '../../../src/entities/recognizer/revision-features.ts';
import { GAZETTEER, GAZETTEER_DIGEST } from '../../../src/entities/recognizer/weights/gazetteer.ts';
import { WEIGHTS, WEIGHTS_DIGEST } from '../../../src/entities/recognizer/weights/mentions.ts';
import { NETWORK, NETWORK_DIGEST } from '../../../src/entities/recognizer/weights/network.ts';
import { WEIGHTS as REVISION, WEIGHTS_DIGEST as REVISION_DIGEST } from '../../../src/entities/recognizer/weights/revision.ts';
import { WORD_CLUSTERS, WORD_CLUSTERS_DIGEST } from '../../../src/language/weights/word-clusters.ts';
import { decodeBase64 } from '../../../src/sequence/decode-base64.ts';

it.each([
  ['the gazetteer', GAZETTEER, GAZETTEER_DIGEST],
  ['the word clusters', WORD_CLUSTERS, WORD_CLUSTERS_DIGEST],
  ['the weights of the first pass', WEIGHTS, WEIGHTS_DIGEST],
  ['the weights of the second pass', REVISION, REVISION_DIGEST],
  ['the weights of the network', NETWORK, NETWORK_DIGEST],
])('%s are as their maker left them', (_, base64, digest) => {
  expect(createHash('sha256').update(decodeBase64(base64)).digest('hex')).toBe(digest);
});

it('the weights belong to the feature code and the labels', () => {
  expect(loadMentionWeights()).toMatchObject({ templates: MENTION_TEMPLATES, labels: MENTION_LABELS });
  expect(loadRevisionWeights()).toMatchObject({ templates: REVISION_TEMPLATES, labels: MENTION_LABELS });
});
