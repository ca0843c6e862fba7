/** A text as weighted terms, of length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** One report of an act: who reads it decides with others whether they are of one event. */
export interface Report {
  /** Key of the act, see {@link nameAct}. Reports of different acts are never linked. */
  readonly act: string;
  /** Key of the page. */
  readonly page: string;
  /** Terms of the whole page and of the sentence. */
  readonly story: TermVector;
  readonly sentence: TermVector;
}

/** Words that say little of what a text is about. */
const COMMON_WORDS = new Set(
  'the a an of and to in on for at by with from as is was were be been are it its that this he she they his her their has have had will would not but or who which said say says after before into over out up about also when than more one two new'.split(' '),
);
const TERM_LENGTH = 6;

/** Terms of a text in reading order: words without common ones, cut to six letters, so that endings do not matter. */
export function listTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}|\d+/gu)) {
    if (!COMMON_WORDS.has(word)) terms.push(word.slice(0, TERM_LENGTH));
  }
  return terms;
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
function compareTerms(left: TermVector, right: TermVector): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Reports of one page are of one story, but it may tell of the same act twice. */
const SAME_PAGE = 0.75;
const SENTENCE_SHARE = 0.5;
const LINK_THRESHOLD = 0.14;
/** Acts that every story is full of need more to be one. */
const COMMON_ACTS = new Set('say tell report be have make take get go come give do hold call speak ask claim add know want state use help see find work'.split(' '));
const COMMON_THRESHOLD = 0.3;

function compareReports(left: Report, right: Report): number {
  const story = left.page === right.page ? SAME_PAGE : compareTerms(left.story, right.story);
  return story * (1 - SENTENCE_SHARE) + SENTENCE_SHARE * compareTerms(left.sentence, right.sentence);
}

/**
 * Groups reports of one event: reports of the same act, by average link over the likeness of their stories and
 * sentences. Indices into `reports`; the groups do not depend on the order of the reports where no two pairs are
 * equally alike.
 */
export function linkReports(reports: readonly Report[]): number[][] {
  const byAct = new Map<string, number[]>();
  reports.forEach(({ act }, index) => {
    const list = byAct.get(act);
    if (list === undefined) byAct.set(act, [index]);
    else list.push(index);
  });
  const groups: number[][] = [];
  for (const [act, indices] of byAct) {
    const threshold = COMMON_ACTS.has(act) ? COMMON_THRESHOLD : LINK_THRESHOLD;
    const likeness = indices.map((left) => indices.map((right) => compareReports(reports[left]!, reports[right]!)));
    groups.push(...averageLink(likeness, threshold).map((group) => group.map((place) => indices[place]!)));
  }
  return groups;
}

/** Agglomerates while the mean likeness between two groups is above the threshold. Cubic at worst: keep blocks small. */
export function averageLink(likeness: readonly (readonly number[])[], threshold: number): number[][] {
  const count = likeness.length;
  const sums = likeness.map((row) => Float64Array.from(row));
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index]);
  for (;;) {
    let best = threshold;
    let pair: readonly [number, number] | null = null;
    for (let left = 0; left < count; left += 1) {
      const first = groups[left];
      if (first === null || first === undefined) continue;
      for (let right = left + 1; right < count; right += 1) {
        const second = groups[right];
        if (second === null || second === undefined) continue;
        const mean = sums[left]![right]! / (first.length * second.length);
        if (mean > best) [best, pair] = [mean, [left, right]];
      }
    }
    if (pair === null) return groups.filter((group) => group !== null);
    const [left, right] = pair;
    groups[left]!.push(...groups[right]!);
    groups[right] = null;
    for (let other = 0; other < count; other += 1) {
      sums[left]![other]! += sums[right]![other]!;
      sums[other]![left] = sums[left]![other]!;
    }
  }
}
