/** Updates over which the rate rises to its full size, and the share of it that is left in the end. */
const WARM_UP = 200;
const LAST_RATE = 0.02;

/** How far the `update`th update (from 1) of `planned` ones moves a weight: rises to `rate`, then falls in a straight line to nearly nothing. */
export function learningRate(rate: number, update: number, planned: number): number {
  return rate * Math.min(1, update / WARM_UP) * Math.max(LAST_RATE, 1 - update / planned);
}
