import type { Upos } from './analysis.ts';
import { DOUBLE, DOUBLED, IRREGULAR_NOUNS, IRREGULAR_VERBS, KEEPS_S, TAKES_E } from './irregular-forms.ts';

/** Longest ending in {@link TAKES_E}. */
const LONGEST_ENDING = 8;
const VOWEL = /[aeiouy]/;
const HISSING = /(?:[sx]|[cs]h|zz)es$/;
const HISSING_VERB = /(?:ss|x|[cs]h|zz|o)es$/;
const BUS_LIKE = /(?:s|(?<!a)bu|ga|viru|campu|bonu|censu|statu|focu|circu|choru|caucu|bia|alia|atla|canva|len)ses$/;

/** Base form of an English word, in lower case: verbs and nouns lose their endings, other words stay as they are. */
export function lemmatize(word: string, tag: Upos): string {
  const lower = word.toLowerCase().replaceAll('’', '\'');
  if (tag === 'VERB' || tag === 'AUX') return IRREGULAR_VERBS.get(lower) ?? lemmatizeVerb(lower);
  if (tag === 'NOUN') return IRREGULAR_NOUNS.get(lower) ?? lemmatizeNoun(lower);
  return lower;
}

function lemmatizeNoun(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEPS_S.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ses') && !BUS_LIKE.test(word)) return word.slice(0, -1);
  return HISSING.test(word) || word.endsWith('oes') ? word.slice(0, -2) : word.slice(0, -1);
}

function lemmatizeVerb(word: string): string {
  if (word.length < 4) return word;
  if (/ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (HISSING_VERB.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ing')) return restoreStem(word.slice(0, -3), word);
  if (word.endsWith('ed') && !word.endsWith('eed')) return restoreStem(word.slice(0, -2), word);
  return word;
}

/** Gives a stem back the silent e or the single consonant that -ed or -ing took from it. */
function restoreStem(stem: string, word: string): string {
  if (stem.length < 2 || !VOWEL.test(stem)) return word;
  const last = stem.at(-1)!;
  if (last === stem.at(-2) && !VOWEL.test(last)) {
    const stays = 'lsfz'.includes(last) ? !DOUBLED.has(stem) : DOUBLE.has(stem);
    return stays ? stem : stem.slice(0, -1);
  }
  return hasSilentE(stem) ? `${stem}e` : stem;
}

function hasSilentE(stem: string): boolean {
  const whole = TAKES_E.get(`^${stem}`);
  if (whole !== undefined) return whole;
  for (let size = Math.min(stem.length, LONGEST_ENDING); size > 0; size -= 1) {
    const takes = TAKES_E.get(stem.slice(-size));
    if (takes !== undefined) return takes;
  }
  return false;
}
