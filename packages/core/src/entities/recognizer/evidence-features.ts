import { type FeatureList, hashPair } from '../../sequence/index.ts';
import { placeIn } from './run-features.ts';
import type { WordsAround } from './words-around.ts';

/** Writes the features of what the rest of the page shows of a capitalised word. */
export function writeEvidence({ page, from, sentenceCase }: WordsAround, token: number, features: FeatureList): void {
  const { words, runs, wideRuns, evidence } = page;
  const seen = evidence.get(words[token]!.lower);
  if (seen === undefined) return;
  features.put(80, Math.min(seen.lower, 3) * 64 + Math.min(seen.capital, 3) * 16 + sentenceCase * 4 + (token === from ? 1 : 0));
  if (seen.longest > 0 && seen.place !== token) {
    const start = runs.start[seen.place]!;
    const end = runs.end[seen.place]!;
    const place = placeIn(seen.place, start, end);
    features.put(81, place * 8 + Math.min(7, runs.end[token]! - runs.start[token]!));
    features.put(82, hashPair(words[start]!.lists, hashPair(words[end - 1]!.lists, place)));
    features.put(83, hashPair(words[end - 1]!.fine, place));
    features.put(84, hashPair(words[start]!.fine, place));
    features.put(85, hashPair(words[start]!.coarse, hashPair(words[end - 1]!.coarse, place)));
  }
  for (const place of seen.places) {
    if (place === token) continue;
    const left = words[place - 1];
    const right = words[place + 1];
    if (left !== undefined) {
      features.put(86, left.fine);
      features.put(87, left.lower);
      features.put(88, left.lists);
    }
    if (right !== undefined) {
      features.put(89, right.fine);
      features.put(90, right.lower);
    }
  }
  if (seen.spelledOut < 0) return;
  features.put(91, words[wideRuns.end[seen.spelledOut]! - 1]!.fine);
  features.put(92, words[seen.spelledOut]!.fine);
  features.put(93, 1);
}
