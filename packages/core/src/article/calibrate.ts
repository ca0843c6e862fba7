/** A curve from raw scores to chances: points in rising order, straight between them. */
export type Curve = readonly (readonly [score: number, chance: number])[];

/**
 * Shares of right values by raw score, measured by cross-validation over hosts on the English development pages of the
 * extraction set (842 titles, 116 deks, 578 pages with authors, 909 bodies).
 */
export const CURVES = {
  title: [[0, 0.45], [0.36, 0.6], [0.58, 0.71], [0.7, 0.82], [0.87, 0.88], [0.94, 0.95], [1, 0.97]],
  dek: [[0, 0.5], [0.29, 0.65], [0.47, 0.85], [0.72, 0.92], [1, 0.98]],
  authors: [[0, 0.6], [0.5, 0.85], [0.66, 0.87], [0.9, 0.92], [0.96, 0.955], [1, 0.96]],
  body: [[0, 0.2], [0.6, 0.62], [0.9, 0.78], [0.94, 0.89], [0.97, 0.945], [0.99, 0.97], [1, 0.99]],
} as const satisfies Readonly<Record<string, Curve>>;

/** The chance that a value with this raw score is right, rounded to a thousandth. */
export function calibrate(score: number, curve: Curve): number {
  const above = curve.findIndex(([point]) => point >= score);
  if (above <= 0) return above === 0 ? curve[0]![1] : curve.at(-1)![1];
  const [[left, low], [right, high]] = [curve[above - 1]!, curve[above]!];
  return Math.round((low + ((high - low) * (score - left)) / (right - left)) * 1000) / 1000;
}
