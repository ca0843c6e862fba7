/** Scores of a chain: emissions by position and label, transitions by label and next label, starts, ends. */
export interface ChainScores {
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Buffers of the search, grown as needed. */
export interface PathWorkspace {
  scores: Float64Array;
  origins: Uint8Array;
}

/**
 * Viterbi over real scores. `allowed(position)` gives the labels that the position may take (1 each), or null for all.
 * Writes the path to `path`.
 */
export function findBestPath(
  length: number,
  labelCount: number,
  chain: ChainScores,
  allowed: (position: number) => Uint8Array | null,
  workspace: PathWorkspace,
  path: Int16Array,
): void {
  const { emissions, transitions, starts, ends } = chain;
  if (workspace.scores.length < length * labelCount) {
    workspace.scores = new Float64Array(length * labelCount);
    workspace.origins = new Uint8Array(length * labelCount);
  }
  const { scores, origins } = workspace;
  for (let position = 0; position < length; position++) {
    const row = position * labelCount;
    const mask = allowed(position);
    for (let to = 0; to < labelCount; to++) {
      let best = starts[to]!;
      if (mask?.[to] === 0) {
        scores[row + to] = -Infinity;
        continue;
      }
      if (position > 0) {
        best = -Infinity;
        let origin = 0;
        for (let from = 0; from < labelCount; from++) {
          const score = scores[row - labelCount + from]! + transitions[from * labelCount + to]!;
          if (score > best) {
            best = score;
            origin = from;
          }
        }
        origins[row + to] = origin;
      }
      scores[row + to] = best + emissions[row + to]!;
    }
  }
  let best = 0;
  let bestScore = -Infinity;
  for (let label = 0; label < labelCount; label++) {
    const score = scores[(length - 1) * labelCount + label]! + ends[label]!;
    if (score > bestScore) {
      bestScore = score;
      best = label;
    }
  }
  for (let position = length - 1; position >= 0; position--) {
    path[position] = best;
    best = origins[position * labelCount + best]!;
  }
}
