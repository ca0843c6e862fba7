import type { Analysis } from '../../language/analysis.ts';
import { hashPair, type WriteFeatures } from '../../sequence/index.ts';
import type { AddFeature } from './add-feature.ts';
import type { LabeledTokens, PageVotes } from './page-votes.ts';
import type { PageWords } from './page-words.ts';
import { LONGEST_LINK, OPENING, placeIn } from './run-features.ts';

/** Version of the features below; weights are valid for one version only. */
export const REVISION_TEMPLATES = 'revision-2';

const CONFIDENCE_STEPS = [0.5, 0.7, 0.85, 0.95, 0.99];
const EDGE_LABEL = 31;

/**
 * Returns what writes the features of the second pass over a sentence: what the first pass said here, and what it said of
 * the same words on the rest of the page.
 */
export function revisionFeatures(
  { sentences }: Analysis,
  page: PageWords,
  votes: PageVotes,
  labeled: LabeledTokens,
  sentence: number,
): WriteFeatures {
  const from = sentences.start[sentence]!;
  const to = sentences.end[sentence]!;
  const { words, runs, nameLists, evidence } = page;
  const sentenceCase = page.sentenceCase[sentence]!;
  const inside = (token: number): boolean => token >= from && token < to;
  const labelAt = (token: number): number => (inside(token) ? labeled.labels[token]! : EDGE_LABEL);
  const certainty = (token: number): number => {
    let step = 0;
    while (step < CONFIDENCE_STEPS.length && labeled.confidences[token]! > CONFIDENCE_STEPS[step]!) step++;
    return step;
  };
  const votesAt = (token: number): number => (inside(token) ? votes.ofWord(token, sentenceCase) : 0);

  return (position, features) => {
    const token = from + position;
    const word = words[token]!;
    const label = labeled.labels[token]!;
    const add: AddFeature = (template, value) => { features.add(hashPair(template, value)); };
    if (!page.nearCapital[token]) {
      add(200, label);
      return;
    }
    const step = certainty(token);
    const own = label * 8 + step;
    const vote = votesAt(token);
    add(201, own);
    add(202, hashPair(label, hashPair(labelAt(token - 1), labelAt(token + 1))));
    add(203, hashPair(own, labelAt(token - 1)));
    add(204, hashPair(own, labelAt(token + 1)));
    add(205, hashPair(label, word.lower));
    add(206, hashPair(label, word.fine));
    add(207, hashPair(own, word.coarse));
    add(208, hashPair(own, word.letterCase * 4 + sentenceCase));
    add(209, hashPair(hashPair(label, words[token - 1]?.lower ?? 0), word.letterCase));
    add(210, hashPair(hashPair(label, words[token + 1]?.lower ?? 0), word.letterCase));
    add(211, hashPair(own, nameLists[token]!));
    if (runs.start[token] === runs.end[token]) return;
    const length = Math.min(3, runs.end[token]! - runs.start[token]!);
    const place = votes.placeOf(token);
    add(220, hashPair(own, vote));
    add(221, hashPair(vote, sentenceCase * 4 + length));
    add(222, hashPair(label, hashPair(vote, hashPair(votesAt(token - 1), votesAt(token + 1)))));
    add(223, hashPair(label, hashPair(vote, labelAt(token - 1))));
    add(224, hashPair(label, hashPair(vote, labelAt(token + 1))));
    add(225, hashPair(own, place));
    add(226, hashPair(place, hashPair(length, token - runs.start[token]!)));
    add(227, hashPair(label, hashPair(place, vote)));
    const run = votes.ofRun(runs.start[token]!, runs.end[token]!);
    add(228, hashPair(own, run));
    add(229, hashPair(run, hashPair(vote, length)));
    addNeighbours(token, label, add);
    const spelledOut = evidence.get(word.lower)?.spelledOut ?? -1;
    if (spelledOut >= 0) add(230, hashPair(label, labeled.labels[spelledOut]!));
  };

  /** The ends of the token's own run, the runs next to it, and what stands in parentheses with it. */
  function addNeighbours(token: number, label: number, add: AddFeature): void {
    const start = runs.start[token]!;
    const end = runs.end[token]!;
    const place = placeIn(token, start, end);
    add(231, hashPair(label, hashPair(place, votesAt(start))));
    add(232, hashPair(label, hashPair(place, votesAt(end - 1))));
    for (let before = start - 2; before >= from && before >= start - 1 - LONGEST_LINK; before--) {
      if (runs.end[before] === runs.start[before]) continue;
      add(233, hashPair(label, hashPair(labeled.labels[before]!, words[start - 1]!.lower)));
      break;
    }
    for (let after = end + 1; after < to && after <= end + LONGEST_LINK; after++) {
      if (runs.end[after] === runs.start[after]) continue;
      add(234, hashPair(label, hashPair(labeled.labels[after]!, words[end]!.lower)));
      break;
    }
    if (inside(start - 2) && words[start - 1]!.first === OPENING) add(235, hashPair(label, labeled.labels[start - 2]!));
    if (inside(end + 1) && words[end]!.first === OPENING) add(236, hashPair(label, hashPair(place, labeled.labels[end + 1]!)));
  }
}
