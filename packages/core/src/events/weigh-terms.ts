/** A text as weighted terms, of length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** Words that say little of what a text is about. */
const COMMON_WORDS = new Set(
  'the a an of and to in on for at by with from as is was were be been are it its that this he she they his her their has have had will would not but or who which said say says after before into over out up about also when than more one two new'.split(' '),
);
const TERM_LENGTH = 6;

/** Terms of a text in reading order: words without common ones, cut to six letters, so that endings do not matter. */
export function listTerms(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
  return words.filter((word) => !COMMON_WORDS.has(word)).map((word) => word.slice(0, TERM_LENGTH));
}

/** Counts in how many texts terms stand, and weighs the terms of a text by it. */
export interface TermWeigher {
  /** Counts a text. */
  add(terms: readonly string[]): void;
  /** Weighs terms by how often they stand in the text and in how few texts they stand (tf-idf). */
  weigh(terms: readonly string[]): TermVector;
}

/** Terms are counted in so many places: a bound on memory at the price of a few mix-ups. */
const PLACES = 1 << 16;
/** Texts that are taken to have been read before the first: of two texts alone, what they share tells something too. */
const PRIOR_TEXTS = 50;

function placeOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index += 1) hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}

/** In bounded memory; the weights do not depend on the order of the texts. */
export function createTermWeigher(): TermWeigher {
  const frequency = new Uint32Array(PLACES);
  let texts = PRIOR_TEXTS;
  return {
    add(terms) {
      texts += 1;
      for (const place of new Set(terms.map(placeOf))) frequency[place]! += 1;
    },
    weigh(terms) {
      const weights = new Map<string, number>();
      for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
      let square = 0;
      for (const [term, count] of weights) {
        const weight = (1 + Math.log(count)) * Math.log(texts / (1 + frequency[placeOf(term)]!));
        weights.set(term, weight);
        square += weight * weight;
      }
      const length = Math.sqrt(square) || 1;
      for (const [term, weight] of weights) weights.set(term, weight / length);
      return weights;
    },
  };
}

/** Cosine of two term vectors. */
export function compareTerms(left: TermVector, right: TermVector): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
