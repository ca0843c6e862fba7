import { type Branches, outermost } from './branches.ts';

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '/']);

/** Makes two names with a hyphen or "and" between them a coordination, whatever the parser made of them: "US-China talks", "the US and South Korea". */
export function joinPartners(branches: Branches, isSpaced: (token: number) => boolean): void {
  const { words, tags, relations, heads, mentions } = branches;
  for (let link = 1; link + 1 < words.length; link += 1) {
    if (mentions[link - 1]! < 0) continue;
    if (HYPHENS.has(words[link]!) && !isSpaced(link) && !isSpaced(link + 1)) {
      if (mentions[link + 1]! < 0 || mentions[link - 1] === mentions[link + 1] || tags[link + 1] === 'VERB' || words[link - 1]!.length === 1) continue;
      const left = outermost(link - 1, branches);
      const right = outermost(link + 1, branches);
      if (heads[left] === right || heads[right] === left || heads[right] === heads[left]) coordinate(left, right, branches);
    } else if (tags[link] === 'CCONJ' && relations[link - 1] === 'compound') {
      const right = heads[link - 1]!;
      if (right > link && mentions[right]! >= 0 && mentions[right] !== mentions[link - 1]) coordinate(link - 1, right, branches);
    }
  }
}

/** Hangs the second name, whole, on the first, and on the first what the second hung on, with what stands before both. */
function coordinate(left: number, right: number, { relations, heads }: Branches): void {
  if (heads[left] === right) {
    heads[left] = heads[right]!;
    relations[left] = relations[right]!;
    for (let token = 0; token < left; token += 1) if (heads[token] === right) heads[token] = left;
    for (let token = left + 1; token < right; token += 1) {
      if (heads[token] !== left || relations[token] !== 'conj') continue;
      heads[token] = right;
      relations[token] = 'compound';
    }
  }
  heads[right] = left;
  relations[right] = 'conj';
}
