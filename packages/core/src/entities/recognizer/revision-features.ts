import type { Analysis } from '../../language/analysis.ts';
import { type FeatureList, hashPair, type WriteFeatures } from '../../sequence/index.ts';
import type { LabeledTokens, PageVotes } from './page-votes.ts';
import type { PageWords } from './page-words.ts';
import { LONGEST_LINK, OPENING, placeIn } from './run-features.ts';

/** Version of the features below; weights are valid for one version only. */
export const REVISION_TEMPLATES = 'revision-2';

const CONFIDENCE_STEPS = [0.5, 0.7, 0.85, 0.95, 0.99];
const EDGE_LABEL = 31;

/** What the first pass said, as the second reads it in one sentence. */
class Reading {
  readonly page: PageWords;
  readonly votes: PageVotes;
  readonly labeled: LabeledTokens;
  /** First token of the sentence, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly sentenceCase: number;

  constructor({ sentences }: Analysis, page: PageWords, votes: PageVotes, labeled: LabeledTokens, sentence: number) {
    this.page = page;
    this.votes = votes;
    this.labeled = labeled;
    this.from = sentences.start[sentence]!;
    this.to = sentences.end[sentence]!;
    this.sentenceCase = page.sentenceCase[sentence]!;
  }

  isInside(token: number): boolean {
    return token >= this.from && token < this.to;
  }

  labelAt(token: number): number {
    return this.isInside(token) ? this.labeled.labels[token]! : EDGE_LABEL;
  }

  votesAt(token: number): number {
    return this.isInside(token) ? this.votes.ofWord(token, this.sentenceCase) : 0;
  }
}

function certaintyOf({ confidences }: LabeledTokens, token: number): number {
  let step = 0;
  while (step < CONFIDENCE_STEPS.length && confidences[token]! > CONFIDENCE_STEPS[step]!) step++;
  return step;
}

/**
 * Returns what writes the features of the second pass over a sentence: what the first pass said here, and what it said of
 * the same words on the rest of the page.
 */
export function revisionFeatures(analysis: Analysis, page: PageWords, votes: PageVotes, labeled: LabeledTokens, sentence: number): WriteFeatures {
  const reading = new Reading(analysis, page, votes, labeled, sentence);
  return (position, features) => { writeRevision(reading, reading.from + position, features); };
}

/** Apart from the function that a sentence makes: what is compiled for it lasts. */
function writeRevision(reading: Reading, token: number, features: FeatureList): void {
  const { page, votes, labeled, sentenceCase } = reading;
  const { words, runs, nameLists, evidence } = page;
  const word = words[token]!;
  const label = labeled.labels[token]!;
  if (!page.nearCapital[token]) {
    features.put(200, label);
    return;
  }
  const step = certaintyOf(labeled, token);
  const own = label * 8 + step;
  const vote = reading.votesAt(token);
  features.put(201, own);
  features.put(202, hashPair(label, hashPair(reading.labelAt(token - 1), reading.labelAt(token + 1))));
  features.put(203, hashPair(own, reading.labelAt(token - 1)));
  features.put(204, hashPair(own, reading.labelAt(token + 1)));
  features.put(205, hashPair(label, word.lower));
  features.put(206, hashPair(label, word.fine));
  features.put(207, hashPair(own, word.coarse));
  features.put(208, hashPair(own, word.letterCase * 4 + sentenceCase));
  features.put(209, hashPair(hashPair(label, words[token - 1]?.lower ?? 0), word.letterCase));
  features.put(210, hashPair(hashPair(label, words[token + 1]?.lower ?? 0), word.letterCase));
  features.put(211, hashPair(own, nameLists[token]!));
  if (runs.start[token] === runs.end[token]) return;
  const length = Math.min(3, runs.end[token]! - runs.start[token]!);
  const place = votes.placeOf(token);
  features.put(220, hashPair(own, vote));
  features.put(221, hashPair(vote, sentenceCase * 4 + length));
  features.put(222, hashPair(label, hashPair(vote, hashPair(reading.votesAt(token - 1), reading.votesAt(token + 1)))));
  features.put(223, hashPair(label, hashPair(vote, reading.labelAt(token - 1))));
  features.put(224, hashPair(label, hashPair(vote, reading.labelAt(token + 1))));
  features.put(225, hashPair(own, place));
  features.put(226, hashPair(place, hashPair(length, token - runs.start[token]!)));
  features.put(227, hashPair(label, hashPair(place, vote)));
  const run = votes.ofRun(runs.start[token]!, runs.end[token]!);
  features.put(228, hashPair(own, run));
  features.put(229, hashPair(run, hashPair(vote, length)));
  writeNeighbours(reading, token, label, features);
  const spelledOut = evidence.get(word.lower)?.spelledOut ?? -1;
  if (spelledOut >= 0) features.put(230, hashPair(label, labeled.labels[spelledOut]!));
}

/** The ends of the token's own run, the runs next to it, and what stands in parentheses with it. */
function writeNeighbours(reading: Reading, token: number, label: number, features: FeatureList): void {
  const { page, labeled, from, to } = reading;
  const { words, runs } = page;
  const start = runs.start[token]!;
  const end = runs.end[token]!;
  const place = placeIn(token, start, end);
  features.put(231, hashPair(label, hashPair(place, reading.votesAt(start))));
  features.put(232, hashPair(label, hashPair(place, reading.votesAt(end - 1))));
  for (let before = start - 2; before >= from && before >= start - 1 - LONGEST_LINK; before--) {
    if (runs.end[before] === runs.start[before]) continue;
    features.put(233, hashPair(label, hashPair(labeled.labels[before]!, words[start - 1]!.lower)));
    break;
  }
  for (let after = end + 1; after < to && after <= end + LONGEST_LINK; after++) {
    if (runs.end[after] === runs.start[after]) continue;
    features.put(234, hashPair(label, hashPair(labeled.labels[after]!, words[end]!.lower)));
    break;
  }
  if (reading.isInside(start - 2) && words[start - 1]!.first === OPENING) features.put(235, hashPair(label, labeled.labels[start - 2]!));
  if (reading.isInside(end + 1) && words[end]!.first === OPENING) features.put(236, hashPair(label, hashPair(place, labeled.labels[end + 1]!)));
}
