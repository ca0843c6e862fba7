import { NAME_SUFFIXES, NOT_NAMES, PARTICLES } from './byline-words.ts';

const UPPER = /^[\p{Lu}\p{Lt}]/u;
const UNCASED = /^\p{Lo}/u;
const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}.'’‘·-]*$/u;
const MAX_NAME_WORDS = 6;
const MAX_WORD_LENGTH = 40;
/** Several words run together. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}/u;

/** True for a word that a name may hold: capitalised or of a script without capitals, letters only. */
export function isNameWord(word: string): boolean {
  return word.length <= MAX_WORD_LENGTH && (UPPER.test(word) || UNCASED.test(word)) && LETTERS.test(word) && !GLUED.test(word);
}

/** True for `de`, `van`, `al-Assad`, `d'Hondt`: lower case inside a name. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word) || /^(?:al|el|ad|an|as|ash|at|bin|ben)-\p{Lu}/u.test(word) || /^[dl]['’]\p{Lu}/u.test(word);
}

/** True for `J`, `J.` and `J.R.` */
export function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && (word.length === 1 || word.includes('.'));
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** True if all words together look like one person's full name: two to six words, at least one longer than an initial. */
export function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  let full = 0;
  for (const [index, word] of words.entries()) {
    if (isParticle(word)) {
      if (index === words.length - 1) return false;
      continue;
    }
    if (!isNameWord(word)) return false;
    // "April Roach", "May Randell", "Will New": words that are also months or labels count as names only beside other names.
    if (NOT_NAMES.has(bare(word)) && !(index === 0 && isMonthForename(word))) return false;
    if (!isInitial(word) && !NAME_SUFFIXES.has(bare(word))) full++;
  }
  return full >= (words.some(isInitial) ? 1 : 2);
}

function isMonthForename(word: string): boolean {
  return /^(?:april|may|june|august|jan)$/i.test(word);
}

const KEEP_CAPITALS = /^(?:[IVX]+|\p{Lu}\.?)$/u;

/** `ABBY GOODNOUGH` as `Abby Goodnough`; names that are not all capitals stay. */
export function displayName(words: readonly string[]): string {
  const shout = words.length > 1 && words.every((word) => word === word.toUpperCase()) && words.some((word) => /\p{Lu}{2}/u.test(word) && !word.includes('.'));
  return (shout ? words.map((word, index) => (index > 0 && index < words.length - 1 && isParticle(word.toLowerCase()) ? word.toLowerCase() : lowerName(word))) : words).join(' ');
}

function lowerName(word: string): string {
  if (KEEP_CAPITALS.test(word) || isInitial(word)) return word;
  const parts = word.toLowerCase().split(/(?<=['’-])/u).map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return parts.join('').replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
