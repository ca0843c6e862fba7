import { hashPair } from '../../sequence/index.ts';
import type { AddFeature } from './add-feature.ts';
import type { PageWords } from './page-words.ts';
import { placeIn } from './run-features.ts';

/** Returns what writes the features of what the rest of the page shows of a capitalised word. */
export function evidenceFeatures({ words, runs, wideRuns, evidence }: PageWords, from: number, sentenceCase: number): (token: number, add: AddFeature) => void {
  return (token, add) => {
    const seen = evidence.get(words[token]!.lower);
    if (seen === undefined) return;
    add(80, Math.min(seen.lower, 3) * 64 + Math.min(seen.capital, 3) * 16 + sentenceCase * 4 + (token === from ? 1 : 0));
    if (seen.longest > 0 && seen.place !== token) {
      const start = runs.start[seen.place]!;
      const end = runs.end[seen.place]!;
      const place = placeIn(seen.place, start, end);
      add(81, place * 8 + Math.min(7, runs.end[token]! - runs.start[token]!));
      add(82, hashPair(words[start]!.lists, hashPair(words[end - 1]!.lists, place)));
      add(83, hashPair(words[end - 1]!.fine, place));
      add(84, hashPair(words[start]!.fine, place));
      add(85, hashPair(words[start]!.coarse, hashPair(words[end - 1]!.coarse, place)));
    }
    for (const place of seen.places) {
      if (place === token) continue;
      const left = words[place - 1];
      const right = words[place + 1];
      if (left !== undefined) {
        add(86, left.fine);
        add(87, left.lower);
        add(88, left.lists);
      }
      if (right !== undefined) {
        add(89, right.fine);
        add(90, right.lower);
      }
    }
    if (seen.spelledOut < 0) return;
    add(91, words[wideRuns.end[seen.spelledOut]! - 1]!.fine);
    add(92, words[seen.spelledOut]!.fine);
    add(93, 1);
  };
}
