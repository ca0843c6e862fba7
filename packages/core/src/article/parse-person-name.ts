import { NAME_SUFFIXES, NOT_NAMES, NOT_PERSONS, PARTICLES } from './byline-words.ts';
import { beginsWithGivenName } from './given-names.ts';

const UPPER = /^[\p{Lu}\p{Lt}]/u;
const UNCASED = /^\p{Lo}/u;
const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}\u00ad.'’‘·-]*$/u;
const MAX_NAME_WORDS = 6;
const MAX_WORD_LENGTH = 40;
/** Several words run together. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}/u;

/** What most names are. */
const PLAIN = /^[A-Z][a-z]*$/;
/** Japanese words joined by a particle. */
const PHRASE = /の(?:\p{Script=Han}|$)/u;

/** True for a word that a name may hold: capitalised or of a script without capitals, letters only. */
export function isNameWord(word: string): boolean {
  if (word.length > MAX_WORD_LENGTH) return false;
  return PLAIN.test(word) || ((UPPER.test(word) || UNCASED.test(word)) && LETTERS.test(word) && !GLUED.test(word) && !PHRASE.test(word));
}

const JOINED_PARTICLE = /^(?:(?:al|el|ad|an|as|ash|at|bin|ben)-|[dl]['’])\p{Lu}/u;

/** True for `de`, `van`, `al-Assad`, `d'Hondt`: lower case inside a name. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word) || JOINED_PARTICLE.test(word);
}

/** True for `al-Assad`: a particle that brings its own name. */
export function hasCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;

/** True for `J`, `J.` and `J.R.` */
export function isInitial(word: string): boolean {
  return (word.length === 1 || word.includes('.')) && INITIALS.test(word);
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/** True if all words together look like one person's full name: two to six words, at least one longer than an initial. */
export function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  let full = 0;
  for (const [index, word] of words.entries()) {
    if (isParticle(word)) {
      if (hasCapital(word)) full++;
      else if (index === words.length - 1) return false;
      continue;
    }
    if (!isNameWord(word)) return false;
    const key = bare(word);
    if (NOT_NAMES.has(key) || NOT_PERSONS.has(key)) return false;
    if (!isInitial(word) && !NAME_SUFFIXES.has(key)) full++;
  }
  return full >= (words.some(isInitial) ? 1 : 2);
}

/** Longest line that is one name, with what may stand behind it. */
const MAX_NAME_LINE = 48;
/** `Jane Doe|Published`, `Jane Doe © Jane Doe` */
const NAME_END = /[|©]|,$/;
const SIGNED = /\|\s?(?:published|updated|posted)\b/i;

/** True for a line that is a person's name and no more: its first word is a common given name, or the label of a day stands behind it. */
export function isWholeName(line: string): boolean {
  if (line.length > MAX_NAME_LINE || !(beginsWithGivenName(line) || (line.includes('|') && SIGNED.test(line)))) return false;
  const end = line.search(NAME_END);
  return isPersonName((end < 0 ? line : line.slice(0, end)).trim().split(' '));
}

const isShout = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word.replace(/^Mc/, 'MC') === word.toUpperCase() && !word.includes('.') && !/^[IVX]+$/.test(word);

function lowerName(word: string): string {
  const parts = word.toLowerCase().split(/(?<=['’-])/u).map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return parts.join('').replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** `ABBY GOODNOUGH` as `Abby Goodnough`, `Chokri GHARBI` as `Chokri Gharbi`; other names stay, and so do initials. */
export function displayName(words: readonly string[]): string {
  const all = words.every((word) => isShout(word) || isInitial(word) || NAME_SUFFIXES.has(bare(word)));
  return words.map((word, index) => {
    if (!isShout(word) || (!all && word.length < 4)) return word;
    return index > 0 && index < words.length - 1 && isParticle(word.toLowerCase()) ? word.toLowerCase() : lowerName(word);
  }).join(' ').replaceAll('\u00ad', '');
}
