import type { Analysis } from '../../language/analysis.ts';
import type { PageWords } from './page-words.ts';
import type { TokenMention } from './read-mentions.ts';
import { CASE } from './word.ts';

/** A syllable in lower case, as the given names of Korea, Taiwan, Hong Kong and Thailand end in. */
const SYLLABLE = /^[b-df-hj-np-tv-z]{0,3}[aeiouy]{1,3}(?:ng|[hk-nprtw])?$/;
/** English words that look like one. */
const ENGLISH = new Set(['run', 'free']);
const LONGEST_SYLLABLE = 6;

/** Takes the syllables behind hyphens into the name of a person: "Moon Jae[-in]", but not "Joe Biden-led". */
export function addSyllables(mention: TokenMention, words: PageWords['words'], analysis: Pick<Analysis, 'text' | 'tokens'>): TokenMention {
  if (mention.type !== 'person' || mention.end - mention.start < 2) return mention;
  let { end } = mention;
  while (isSyllable(end, words, analysis)) end += 2;
  return end === mention.end ? mention : { ...mention, end };
}

/** Whether a hyphen and a syllable follow the token before `token` without a space. */
function isSyllable(token: number, words: PageWords['words'], { text, tokens }: Pick<Analysis, 'text' | 'tokens'>): boolean {
  if (token + 1 >= words.length || text[tokens.start[token]!] !== '-') return false;
  if (tokens.end[token - 1] !== tokens.start[token] || tokens.end[token] !== tokens.start[token + 1]) return false;
  const { lowerText, letterCase, length } = words[token + 1]!;
  return letterCase === CASE.lower && length <= LONGEST_SYLLABLE && !ENGLISH.has(lowerText) && SYLLABLE.test(lowerText);
}
