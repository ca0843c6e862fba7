import type { LearnedRows } from './action-learner.ts';

/** Averages runs over the same sentences with different seeds; a feature that a run never learned counts as 0 there. */
export function averageRows(runs: readonly LearnedRows[]): LearnedRows {
  const { actionCount } = runs[0]!;
  const rows = new Map<number, number>();
  for (const { keys } of runs) for (const key of keys) if (!rows.has(key)) rows.set(key, rows.size);
  const weights = new Float64Array(rows.size * actionCount);
  for (const run of runs) {
    run.keys.forEach((key, from) => {
      const to = rows.get(key)! * actionCount;
      for (let action = 0; action < actionCount; action += 1) weights[to + action]! += run.weights[from * actionCount + action]! / runs.length;
    });
  }
  return { keys: Int32Array.from(rows.keys()), actionCount, weights };
}
