import { FeatureList, type WriteFeatures } from './feature-list.ts';
import { FORBIDDEN, type SequenceWeights } from './sequence-weights.ts';

/** Positions held at once, and those at a window's end that are decided again by the next: memory does not grow with length. */
const WINDOW = 4096;
const OVERLAP = 128;
/** Steps that score less are forbidden. */
const BARRED = FORBIDDEN / 2;

/** Adds what another judge says of the labels of `position` to their scores, which begin at `scores[at]`. */
export type AddScores = (position: number, scores: Int32Array, at: number) => void;

/** Finds the best labels of a sequence by Viterbi. Holds buffers: make one for each set of weights and keep it. */
export class SequenceDecoder {
  readonly weights: SequenceWeights;
  readonly #features = new FeatureList();
  readonly #emissions: Int32Array;
  readonly #origins: Uint8Array;
  /** Transitions by next label, then previous label: the order in which the inner loop reads them. */
  readonly #incoming: Int32Array;
  /** By label: how far another may be behind it and still win by a better step, where this label's own step is allowed. */
  readonly #reach: Int32Array;
  /** By next label: the labels from which a step to it is allowed; all of them if none is. */
  readonly #sources: readonly Uint8Array[];
  /** Labels from which a best path may come: see {@link #findRivals}. */
  readonly #rivals: Uint8Array;
  #rivalCount = 0;
  #scores: Int32Array;
  #nextScores: Int32Array;

  constructor(weights: SequenceWeights) {
    const count = weights.labels.length;
    this.weights = weights;
    this.#emissions = new Int32Array(WINDOW * count);
    this.#origins = new Uint8Array(WINDOW * count);
    this.#incoming = new Int32Array(count * count);
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) this.#incoming[to * count + from] = weights.transitions[from * count + to]!;
    }
    this.#reach = new Int32Array(count);
    for (let to = 0; to < count; to++) {
      const steps = this.#incoming.subarray(to * count, (to + 1) * count);
      const best = steps.reduce((left, right) => Math.max(left, right));
      for (let from = 0; from < count; from++) {
        if (steps[from]! > BARRED) this.#reach[from] = Math.max(this.#reach[from]!, best - steps[from]!);
      }
    }
    this.#sources = weights.labels.map((_, to) => {
      const every = Uint8Array.from({ length: count }, (__, label) => label);
      const allowed = every.filter((from) => this.#incoming[to * count + from]! > BARRED);
      return allowed.length > 0 ? allowed : every;
    });
    this.#rivals = new Uint8Array(count + 1);
    this.#scores = new Int32Array(count);
    this.#nextScores = new Int32Array(count);
  }

  /**
   * Writes the index of each position's label to `labels`; and to `confidences`, if given, the probability (0 to 1) of that
   * label when its neighbours' labels are taken as right. Scores are in units of `weights.scale`; `addScores`, if given, is
   * asked for more of them.
   */
  decode(length: number, writeFeatures: WriteFeatures, labels: Uint8Array, confidences?: Float32Array, addScores?: AddScores): void {
    for (let begin = 0; begin < length; ) {
      const end = Math.min(length, begin + WINDOW);
      this.#score(begin, end, writeFeatures, addScores);
      this.#forward(begin, end, begin === 0 ? -1 : labels[begin - 1]!);
      this.#backward(begin, end, end === length, labels);
      const settled = end === length ? end : end - OVERLAP;
      if (confidences) this.#judge(begin, settled, length, labels, confidences);
      begin = settled;
    }
  }

  #score(begin: number, end: number, writeFeatures: WriteFeatures, addScores?: AddScores): void {
    const count = this.weights.labels.length;
    for (let position = begin; position < end; position++) {
      this.#features.clear();
      writeFeatures(position, this.#features);
      this.weights.features.score(this.#features, this.#emissions, (position - begin) * count);
      addScores?.(position, this.#emissions, (position - begin) * count);
    }
  }

  /** `previous`: the settled label before the window, or -1 at the start of the sequence. */
  #forward(begin: number, end: number, previous: number): void {
    const { labels, starts, transitions } = this.weights;
    const count = labels.length;
    const emissions = this.#emissions;
    const origins = this.#origins;
    const incoming = this.#incoming;
    const rivals = this.#rivals;
    let scores = this.#scores;
    let next = this.#nextScores;
    for (let label = 0; label < count; label++) {
      scores[label] = emissions[label]! + (previous < 0 ? starts[label]! : transitions[previous * count + label]!);
    }
    for (let row = count; row < (end - begin) * count; row += count) {
      const leader = this.#findRivals(scores);
      let top = -Infinity;
      for (let to = 0; to < count; to++) {
        const base = to * count;
        const isLed = incoming[base + leader]! > BARRED;
        const sources = isLed ? rivals : this.#sources[to]!;
        const sourceCount = isLed ? this.#rivalCount : sources.length;
        let origin = sources[0]!;
        let best = scores[origin]! + incoming[base + origin]!;
        for (let at = 1; at < sourceCount; at++) {
          const from = sources[at]!;
          const score = scores[from]! + incoming[base + from]!;
          if (score > best) {
            best = score;
            origin = from;
          }
        }
        best += emissions[row + to]!;
        next[to] = best;
        origins[row + to] = origin;
        if (best > top) top = best;
      }
      // Only differences matter: the best stays at 0, so that no length overflows.
      for (let label = 0; label < count; label++) next[label]! -= top;
      [scores, next] = [next, scores];
    }
    this.#scores = scores;
    this.#nextScores = next;
  }

  /**
   * Collects the labels from which a best path may come wherever the leader, the best label so far, may step: those that
   * are behind it by no more than any step can make good. Gives the leader.
   */
  #findRivals(scores: Int32Array): number {
    const count = scores.length;
    let leader = 0;
    for (let label = 1; label < count; label++) if (scores[label]! > scores[leader]!) leader = label;
    const least = scores[leader]! - this.#reach[leader]!;
    let rivals = 0;
    for (let label = 0; label < count; label++) {
      this.#rivals[rivals] = label;
      if (scores[label]! >= least) rivals++;
    }
    this.#rivalCount = rivals;
    return leader;
  }

  #backward(begin: number, end: number, last: boolean, labels: Uint8Array): void {
    const count = this.weights.labels.length;
    let best = 0;
    let bestScore = -Infinity;
    for (let label = 0; label < count; label++) {
      const score = this.#scores[label]! + (last ? this.weights.ends[label]! : 0);
      if (score > bestScore) {
        bestScore = score;
        best = label;
      }
    }
    for (let position = end - 1; position >= begin; position--) {
      labels[position] = best;
      best = this.#origins[(position - begin) * count + best]!;
    }
  }

  #judge(begin: number, end: number, length: number, labels: Uint8Array, confidences: Float32Array): void {
    const { transitions, starts, ends, scale } = this.weights;
    const count = this.weights.labels.length;
    for (let position = begin; position < end; position++) {
      const label = labels[position]!;
      const before = position === 0 ? -1 : labels[position - 1]!;
      const after = position + 1 === length ? -1 : labels[position + 1]!;
      const row = (position - begin) * count;
      let own = 0;
      let rivals = 0;
      for (let turn = 0; turn <= count; turn++) {
        // The chosen label comes first: the others are measured against it.
        const candidate = turn === 0 ? label : turn - 1;
        if (turn > 0 && candidate === label) continue;
        const score =
          this.#emissions[row + candidate]! +
          (before < 0 ? starts[candidate]! : transitions[before * count + candidate]!) +
          (after < 0 ? ends[candidate]! : transitions[candidate * count + after]!);
        if (turn === 0) own = score;
        else rivals += Math.exp((score - own) / scale);
      }
      confidences[position] = 1 / (1 + rivals);
    }
  }
}
