import type { Parties } from './candidate.ts';
import type { Trigger } from './find-triggers.ts';
import type { Coding } from './resolve-coding.ts';
import { depthOf, type SentenceTree } from './sentence-tree.ts';

const DEPTH_COST = 0.05;
/** Share of mentions that are right, by their form and by the judge's probability, whose fourth root tells best; measured on annotated pages. */
const BASE = -0.26;
const LEAST_OF_JUDGE = 0.71;
const SHARE_OF_FORM = 0.63;

/**
 * Confidence of an event mention, 0 to 1: higher for words near the root, for exact frames and for known participants, and the
 * more probable it is that an event is told at all.
 */
export function scoreMention(tree: SentenceTree, trigger: Trigger, coding: Coding, { actors, recipients }: Parties, probability: number): number {
  let form = 0.5 - DEPTH_COST * Math.min(depthOf(tree, trigger.token), 6) + 0.02 * Math.min(trigger.frame.specificity, 6);
  if (tree.tags[trigger.token] === 'VERB') form += 0.1;
  if (actors.length > 0) form += 0.1;
  if (recipients.length > 0) form += 0.1;
  if (coding.modality === 'hypothetical' || coding.modality === 'negated') form -= 0.2;
  const share = BASE + Math.sqrt(Math.sqrt(probability)) * (LEAST_OF_JUDGE + SHARE_OF_FORM * Math.min(1, Math.max(0, form)));
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
