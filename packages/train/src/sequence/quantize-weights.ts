import { type FeatureRow, FORBIDDEN, type LooseWeights } from '@corpus/core/sequence';
import type { TrainedWeights } from './trained-weights.ts';

export interface QuantizeOptions {
  /** Version of the feature code, kept in the file. */
  readonly templates: string;
  /** Weights smaller than this share of the largest are dropped. Default: 0.01. */
  readonly prune?: number;
  /** Share of the weights that may be clipped to 127. Default: 0.0002. */
  readonly clip?: number;
  /** Natural units (logits) in one unit of the trainer's scores, for confidences. Default: 1. */
  readonly temperature?: number;
}

/** Rounds trained weights to integers of one byte; transitions keep the same scale but may be larger. */
export function quantizeWeights(trained: TrainedWeights, options: QuantizeOptions): LooseWeights {
  const { templates, prune = 0.01, clip = 0.0002, temperature = 1 } = options;
  const count = trained.labels.length;
  const sizes = trained.weights.map(Math.abs).sort();
  const largest = sizes[Math.max(0, Math.ceil(sizes.length * (1 - clip)) - 1)] ?? 0;
  const factor = largest > 0 ? 127 / largest : 1;
  const round = (value: number): number => (Math.abs(value) < prune * largest ? 0 : Math.max(-127, Math.min(127, Math.round(value * factor))) || 0);
  const rows: FeatureRow[] = [];
  trained.keys.forEach((key, index) => {
    const weights = Int8Array.from(trained.weights.subarray(index * count, (index + 1) * count), round);
    if (weights.some((weight) => weight !== 0)) rows.push({ key, weights });
  });
  const scaled = (values: Float64Array): Int32Array => Int32Array.from(values, (value) => Math.round(value * factor));
  return {
    templates,
    labels: trained.labels,
    scale: Math.max(1, Math.round(factor / temperature)),
    starts: scaled(trained.starts),
    ends: scaled(trained.ends),
    transitions: scaled(trained.transitions).map((score, at) => (trained.forbidden[at] ? FORBIDDEN : score)),
    rows,
  };
}
