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

/** Cosine of each two term vectors; a row's own place is left out. Adds up what two share term by term, so that what they do not share costs nothing. */
export function compareTerms(vectors: readonly TermVector[]): Float64Array[] {
  const cosines = vectors.map(() => new Float64Array(vectors.length));
  const holders = new Map<string, { readonly rows: number[]; readonly weights: number[] }>();
  for (const [row, vector] of vectors.entries()) {
    const cosine = cosines[row]!;
    for (const [term, weight] of vector) {
      let held = holders.get(term);
      if (held === undefined) holders.set(term, held = { rows: [], weights: [] });
      const { rows, weights } = held;
      for (let at = 0; at < rows.length; at += 1) cosine[rows[at]!]! += weight * weights[at]!;
      rows.push(row);
      weights.push(weight);
    }
    for (let other = 0; other < row; other += 1) cosines[other]![row] = cosine[other]!;
  }
  return cosines;
}
