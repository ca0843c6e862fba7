import type { Analysis } from '../../language/analysis.ts';
import { hashPair, type WriteFeatures } from '../../sequence/index.ts';
import type { LabeledTokens, PageVotes } from './page-votes.ts';
import type { PageWords } from './page-words.ts';

/** Version of the features below; weights are valid for one version only. */
export const REVISION_TEMPLATES = 'revision-1';

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
    const add = (template: number, value: number): void => { features.add(hashPair(template, value)); };
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
    const spelledOut = evidence.get(word.lower)?.spelledOut ?? -1;
    if (spelledOut >= 0) add(230, hashPair(label, labeled.labels[spelledOut]!));
  };
}
