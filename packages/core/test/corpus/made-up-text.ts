const WORDS = 'the ministers of both countries met in the capital to sign an agreement on trade energy security and grain'.split(' ');

/** A text of `length` words that is the same for the same seed and unlike any other. */
export function makeUpText(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `${WORDS[state % WORDS.length]}${(state >>> 8) % 50}`;
  }).join(' ');
}

/** Jaccard similarity of the runs of four words of two texts. */
export function similarity(left: string, right: string): number {
  const [one, other] = [left, right].map((text) => {
    const words = text.split(' ');
    return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
  }) as [Set<string>, Set<string>];
  const shared = [...one].filter((run) => other.has(run)).length;
  return shared / (one.size + other.size - shared);
}
