import type { ActionRow } from '@corpus/core/language';
import type { LearnedRow } from './action-learner.ts';

/** Rounds learned weights to one byte; weights below `prune` (a share of the largest) are dropped. */
export function quantizeActions(rows: readonly LearnedRow[], prune: number): ActionRow[] {
  const largest = rows.reduce((most, row) => row.weights.reduce((size, weight) => Math.max(size, Math.abs(weight)), most), 0);
  const factor = 127 / largest;
  return rows.flatMap(({ key, actions, weights }) => {
    const kept = actions
      .map((action, at) => ({ action, weight: Math.abs(weights[at]!) < prune * largest ? 0 : Math.round(weights[at]! * factor) }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => a.action - b.action);
    return kept.length === 0 ? [] : [{ key, actions: kept.map(({ action }) => action), weights: kept.map(({ weight }) => weight) }];
  });
}
