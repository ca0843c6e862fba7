import type { TrainedWeights } from './trained-weights.ts';

/** Averages runs that were trained on the same sequences with different seeds. */
export function averageWeights(runs: readonly [TrainedWeights, ...TrainedWeights[]]): TrainedWeights {
  const mean = (pick: (run: TrainedWeights) => Float64Array): Float64Array =>
    pick(runs[0]).map((_, at) => runs.reduce((sum, run) => sum + pick(run)[at]!, 0) / runs.length);
  return {
    ...runs[0],
    weights: mean((run) => run.weights),
    transitions: mean((run) => run.transitions),
    starts: mean((run) => run.starts),
    ends: mean((run) => run.ends),
  };
}
