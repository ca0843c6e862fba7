import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { measureLines } from '../../../core/src/layout/measure-lines.ts';
import { measurePage } from '../../../core/src/layout/measure-page.ts';
import { createLineFeatures, LAYOUT_TEMPLATES } from '../../../core/src/layout/write-line-features.ts';
import { parseSeed } from '@corpus/core/seed';
import type { LooseWeights } from '@corpus/core/sequence';
import { type CrfOptions, quantizeWeights, recordFeatures, trainCrf, type TrainingSequence } from '../sequence/index.ts';
import type { LayoutPage } from './layout-page.ts';

/** Seed of the random numbers of the training. */
export const LAYOUT_SEED = 20261121;

/** Records the features and constraints of a page. */
export function recordPage(page: LayoutPage): TrainingSequence {
  const lines = measureLines(parseSeed(page.text));
  const recorded = recordFeatures(lines.count, createLineFeatures(lines, measurePage(lines)));
  const constraints: Uint8Array[] = [];
  const numbers = new Map<number, number>();
  const labels = Int16Array.from(page.roles, (set) => {
    if ((set & (set - 1)) === 0) return 31 - Math.clz32(set);
    let number = numbers.get(set);
    if (number === undefined) {
      number = constraints.length;
      numbers.set(set, number);
      constraints.push(Uint8Array.from(LAYOUT_LABELS, (_, label) => (set >> label) & 1));
    }
    return -1 - number;
  });
  return { ...recorded, labels, constraints, origin: page.host };
}

/** Times that a page with most lines labelled is learned in each pass: the others only tell the body and some fields. */
const EMPHASIS = 4;
/** Trained probabilities are too sure on pages of new hosts: found by cross-validation. */
const TEMPERATURE = 0.7;

/** Trains the layout model. */
export function trainLayout(sequences: readonly TrainingSequence[], options: CrfOptions = {}): LooseWeights {
  const emphasized = sequences.flatMap((sequence) => Array.from({ length: isLabelled(sequence) ? EMPHASIS : 1 }, () => sequence));
  const trained = trainCrf(LAYOUT_LABELS, emphasized, { epochs: 10, minimumCount: 8, dropout: 0.4, seed: LAYOUT_SEED, ...options });
  return quantizeWeights(trained, { templates: LAYOUT_TEMPLATES, prune: 0.08, temperature: TEMPERATURE });
}

function isLabelled({ labels }: TrainingSequence): boolean {
  return labels.filter((label) => label >= 0).length * 2 > labels.length;
}
