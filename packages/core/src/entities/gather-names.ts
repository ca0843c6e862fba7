import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import { completeMentions } from './complete-mentions.ts';
import { foldName } from './fold-name.ts';
import { keepPossessives } from './keep-possessives.ts';
import type { Knowledge } from './knowledge/index.ts';
import { overlapsAny } from './overlaps-any.ts';
import { readBodies } from './read-bodies.ts';
import { readCreditedNames } from './read-credited-names.ts';
import type { RecognizedMention } from './recognized-mention.ts';
import { splitCredits } from './split-credits.ts';
import { splitPersons } from './split-persons.ts';
import { widenMentions } from './widen-mentions.ts';

const CREDITED_CONFIDENCE = 0.9;

/**
 * The recognised names, their passed-over copies, and the names in bylines, credits and tags; in reading order, without overlaps.
 * Of authors the byline's grammar knows more than the recogniser, of all others less.
 */
export function gatherNames(article: Article, analysis: Analysis, recognized: readonly RecognizedMention[], knowledge: Knowledge): RecognizedMention[] {
  const { text } = analysis;
  const sentenceAt = sentenceFinder(analysis);
  const told = readBodies(analysis, splitPersons(text, splitCredits(text, recognized)), knowledge, sentenceAt);
  const names = keepPossessives(text, completeMentions(analysis, widenMentions(analysis, told), knowledge), knowledge);
  const types = new Map(names.map(({ start, end, type }) => [foldName(text.slice(start, end)), type]));
  const authors: RecognizedMention[] = [];
  const others: RecognizedMention[] = [];
  for (const name of readCreditedNames(text, article, types, knowledge)) {
    (name.zone === 'byline' ? authors : others).push({ ...name, sentence: sentenceAt(name.start), confidence: CREDITED_CONFIDENCE });
  }
  authors.sort((left, right) => left.start - right.start);
  const kept = names.filter(({ start, end, zone }) => zone !== 'byline' || !overlapsAny(authors, start, end));
  const credited = [...authors, ...others].filter(({ start, end }) => !overlapsAny(kept, start, end));
  const all = [...kept, ...credited].sort((left, right) => left.start - right.start || right.end - left.end);
  let end = 0;
  return all.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

/** The last sentence that begins at or before an offset; the first of the page where none does. */
function sentenceFinder({ sentences, tokens }: Analysis): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.start[sentences.start[middle]!] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
}
