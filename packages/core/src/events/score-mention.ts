import type { Trigger } from './find-triggers.ts';
import type { Coding } from './resolve-coding.ts';
import type { SentenceTree } from './sentence-tree.ts';

const DEPTH_COST = 0.05;
/** Share of mentions that are right at score 0, and how much more at 1, measured on annotated pages. */
const LOWEST = 0.45;
const SPREAD = 0.4;

/** Confidence of an event mention, 0 to 1: higher for words near the root, for exact frames and for known participants. */
export function scoreMention(tree: SentenceTree, trigger: Trigger, coding: Coding, actors: number, recipients: number): number {
  let depth = 0;
  for (let current = tree.heads[trigger.token]!; current >= 0; current = tree.heads[current]!) depth += 1;
  let score = 0.5 - DEPTH_COST * Math.min(depth, 6) + 0.02 * Math.min(trigger.frame.specificity, 6);
  if (tree.tags[trigger.token] === 'VERB') score += 0.1;
  if (actors > 0) score += 0.1;
  if (recipients > 0) score += 0.1;
  if (coding.modality === 'hypothetical' || coding.modality === 'negated') score -= 0.2;
  return Math.round((LOWEST + SPREAD * Math.min(1, Math.max(0, score))) * 1000) / 1000;
}
