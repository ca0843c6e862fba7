import { type ActionRow, LEFT, RIGHT, SHIFT, type StepRow } from '@corpus/core/language';
import type { LearnedRows } from './action-learner.ts';

const LARGEST = 127;

/** The rows whose largest weight is among the `limit` largest, in their order; ties at the border go to the earlier. */
function keepStrongest<T>(rows: readonly T[], limit: number, strength: (row: T) => number): T[] {
  const order = rows.map((row, index) => ({ index, strength: strength(row) })).sort((a, b) => b.strength - a.strength || a.index - b.index);
  return order.slice(0, limit).sort((a, b) => a.index - b.index).map(({ index }) => rows[index]!);
}

/** Rounds what was learned of the steps to one byte a weight, and keeps the `limit` strongest features. */
export function quantizeSteps({ keys, actionCount, weights }: LearnedRows, limit: number): StepRow[] {
  const over = (row: number, step: number): number => weights[row * actionCount + step]! - weights[row * actionCount + SHIFT]!;
  let largest = 0;
  keys.forEach((_, row) => { largest = Math.max(largest, Math.abs(over(row, LEFT)), Math.abs(over(row, RIGHT))); });
  const round = (weight: number): number => Math.round((weight * LARGEST) / largest);
  const rows = Array.from(keys, (key, row) => ({ key, left: round(over(row, LEFT)), right: round(over(row, RIGHT)) }));
  const strength = ({ left, right }: StepRow): number => Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right));
  return keepStrongest(rows.filter((row) => row.left !== 0 || row.right !== 0), limit, strength);
}

/**
 * Rounds what was learned of the labels to one byte a weight, drops weights below `prune` (a share of the largest), and keeps
 * the `limit` strongest features.
 */
export function quantizeActions({ keys, actionCount, weights }: LearnedRows, prune: number, limit: number): ActionRow[] {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const rows: ActionRow[] = [];
  keys.forEach((key, row) => {
    const actions: number[] = [];
    const rounded: number[] = [];
    for (let action = 0; action < actionCount; action += 1) {
      const weight = weights[row * actionCount + action]!;
      const value = Math.abs(weight) < prune * largest ? 0 : Math.round((weight * LARGEST) / largest);
      if (value === 0) continue;
      actions.push(action);
      rounded.push(value);
    }
    if (actions.length > 0) rows.push({ key, actions, weights: rounded });
  });
  return keepStrongest(rows, limit, (row) => Math.max(...Array.from(row.weights, Math.abs)));
}
