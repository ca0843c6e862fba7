import type { TokenMention } from './read-mentions.ts';
import { isCapitalized, type Word } from './word.ts';

const OPENING = 0x28;
const CLOSING = 0x29;
const LONGEST = 8;

/**
 * Makes the abbreviations that a page prints in brackets behind organisations ones too, wherever they stand in the searched
 * ranges of tokens: "Communications Authority (Cran)".
 */
export function settleAbbreviations(mentions: readonly TokenMention[], words: readonly Word[], searched: readonly { readonly start: number; readonly end: number }[]): TokenMention[] {
  const defined = new Set<number>();
  for (const { start, end, type } of mentions) {
    const word = words[end + 1];
    if (type !== 'organization' || end - start < 2 || words[end]?.first !== OPENING || words[end + 2]?.first !== CLOSING) continue;
    if (word !== undefined && isAbbreviation(word, words.slice(start, end))) defined.add(word.exact);
  }
  if (defined.size === 0) return [...mentions];
  const settled: TokenMention[] = [];
  let next = 0;
  let after = 0;
  for (const { start, end } of searched) {
    for (let token = Math.max(start, after); token < end; token++) {
      const mention = mentions[next];
      const isDefined = defined.has(words[token]!.exact);
      if (mention?.start !== token) {
        if (isDefined) settled.push({ start: token, end: token + 1, type: 'organization' });
        continue;
      }
      settled.push(isDefined && mention.end - mention.start === 1 ? { ...mention, type: 'organization' } : mention);
      after = mention.end;
      token = after - 1;
      next++;
    }
  }
  return settled;
}

/** Whether the letters of a word stand in a name in their order, the first at its beginning or that of a later word. */
function isAbbreviation(word: Word, name: readonly Word[]): boolean {
  const letters = word.lowerText;
  if (!isCapitalized(word) || letters.length < 2 || letters.length > LONGEST) return false;
  const first = name.findIndex(({ lowerText }) => lowerText[0] === letters[0]);
  if (first < 0) return false;
  const text = name.slice(first).map(({ lowerText }) => lowerText).join('');
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}
