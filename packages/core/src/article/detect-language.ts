import type { LanguageTag } from '../models/index.ts';
import { languageTag } from '../models/index.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Text beyond this says nothing new about its language. In UTF-16 code units. */
const SAMPLE = 1500;
const MIN_LETTERS = 20;
const MIN_FOREIGN_LETTERS = 6;
const MIN_SHARE = 0.08;
const MIN_HITS = 3;
const MAX_FUNCTION_WORD = 10;

const LANGUAGES = [...FUNCTION_WORDS.keys()];
/** Hash of a word's first letters with one more. */
const hashLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Each function word stands at the slot of its hash, or the next free one: 0. */
const HASHES = new Int32Array(4096);
/** Where its languages begin among those of all words: their number, then each. Of other words none. */
const PLACES = new Uint16Array(HASHES.length);
const MEMBERS = [0];

function findSlot(hash: number): number {
  let slot = hash & (HASHES.length - 1);
  while (HASHES[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (HASHES.length - 1);
  return slot;
}

const languagesByHash = new Map<number, number[]>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const word of new Set(FUNCTION_WORDS.get(language)!.split(' '))) {
    let hash = 0;
    for (let letter = 0; letter < word.length; letter++) hash = hashLetter(hash, word.charCodeAt(letter));
    languagesByHash.set(hash, [...(languagesByHash.get(hash) ?? []), index]);
  }
}
for (const [hash, languages] of languagesByHash) {
  const slot = findSlot(hash);
  HASHES[slot] = hash;
  PLACES[slot] = MEMBERS.push(languages.length, ...languages) - languages.length - 1;
}
/** What a word says for each of so many languages: the less the more they are. */
const WEIGHTS = LANGUAGES.map((_, count) => 1 / Math.sqrt(count));

/** Letters that one language of the table has and its neighbours lack. */
const OWN_LETTERS: ReadonlyMap<number, number> = new Map([
  ['tr', 'ığ'], ['pl', 'ąęłśźż'], ['hu', 'őű'], ['cs', 'řěů'], ['sk', 'ľĺŕ'], ['ro', 'ășțţ'], ['de', 'ß'], ['pt', 'ãõ'], ['es', 'ñ¿'], ['vi', 'ơưạảấầẩậắằặẹẻếềểễệ'],
  ['is', 'ðþ'], ['lt', 'ėųį'], ['lv', 'āēīķļņģ'],
].flatMap(([language, letters]) => [...letters!].map((letter) => [letter.charCodeAt(0), LANGUAGES.indexOf(language!)] as const)));
const LETTER_WEIGHT = 0.4;

/** First and last code unit of a script and the language it names, or how to tell its languages apart by letters of their own. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string | ((sample: string) => string)])[] = [
  [0x0370, 0x03ff, 'el'], [0x0400, 0x052f, detectCyrillic], [0x0530, 0x058f, 'hy'], [0x0590, 0x05ff, 'he'], [0x0600, 0x06ff, detectArabic],
  [0x0900, 0x097f, (sample) => (/ळ|आहे|आणि/.test(sample) ? 'mr' : 'hi')], [0x0980, 0x09ff, 'bn'], [0x0a00, 0x0a7f, 'pa'], [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'], [0x0c00, 0x0c7f, 'te'], [0x0c80, 0x0cff, 'kn'], [0x0d00, 0x0d7f, 'ml'], [0x0d80, 0x0dff, 'si'], [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'], [0x1000, 0x109f, 'my'], [0x10a0, 0x10ff, 'ka'], [0x1200, 0x137f, 'am'], [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'], [0x3400, 0x9fff, 'zh'], [0xac00, 0xd7af, 'ko'],
];
const KANA = SCRIPTS.findIndex(([first]) => first === 0x3040);
const HAN = KANA + 1;
/** Kana are a part of the letters of Japanese; Chinese has none. */
const MIN_KANA_SHARE = 0.1;

function findScript(code: number): number {
  for (let index = 0; index < SCRIPTS.length; index++) {
    if (code < SCRIPTS[index]![0]) return -1;
    if (code <= SCRIPTS[index]![1]) return index;
  }
  return -1;
}

function detectCyrillic(sample: string): string {
  if (/[єїґ]/i.test(sample)) return 'uk';
  if (/ў/i.test(sample)) return 'be';
  if (/[ѓќѕ]/i.test(sample)) return 'mk';
  if (/[ђћ]/i.test(sample)) return 'sr';
  if (/[әғқңөұүһ]/i.test(sample)) return 'kk';
  return /[ыэё]/i.test(sample) ? 'ru' : 'bg';
}

function detectArabic(sample: string): string {
  if (/[ٹڈڑے]/.test(sample)) return 'ur';
  if (/[ټډړښ]/.test(sample)) return 'ps';
  return /[پچژگ]/.test(sample) && /[یک]/.test(sample) ? 'fa' : 'ar';
}

/** First code unit behind those of Latin letters and their accents. */
const LATIN_END = 0x370;
const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => Number((code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250) || code >= 0x300));

function isLatinLetter(code: number): boolean {
  return code < LATIN_END ? LATIN[code] === 1 : code >= 0x1e00 && code < 0x1f00;
}

/** Filled anew for every text: points of each language, and letters of each script. */
const HITS = new Float64Array(LANGUAGES.length);
const LETTERS = new Int32Array(SCRIPTS.length);

function indexOfMost(counts: Float64Array | Int32Array): number {
  let best = 0;
  for (let index = 1; index < counts.length; index++) if (counts[index]! > counts[best]!) best = index;
  return best;
}

/** Language of the function words and letters that were hit; `und` where these are few. */
function detectLatin(words: number): string {
  const best = indexOfMost(HITS);
  return HITS[best]! >= Math.max(MIN_HITS, words * MIN_SHARE) ? LANGUAGES[best]! : 'und';
}

/** Tells the language of a text from its script and function words; `und` if the text is too short or too odd to tell. */
export function detectLanguage(text: string): LanguageTag {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  HITS.fill(0);
  LETTERS.fill(0);
  let latin = 0;
  let words = 0;
  let hash = 0;
  let length = 0;
  for (let index = 0; index <= sample.length; index++) {
    const code = index < sample.length ? sample.charCodeAt(index) : 0;
    if (isLatinLetter(code)) {
      const own = code < 0xc0 ? undefined : OWN_LETTERS.get(code);
      if (own !== undefined) HITS[own]! += LETTER_WEIGHT;
      hash = hashLetter(hash, code);
      length++;
      latin++;
      continue;
    }
    if (length > 0) {
      words++;
      const place = length <= MAX_FUNCTION_WORD ? PLACES[findSlot(hash)]! : 0;
      const last = place + MEMBERS[place]!;
      for (let member = place + 1; member <= last; member++) HITS[MEMBERS[member]!]! += WEIGHTS[last - place]!;
      hash = 0;
      length = 0;
    }
    const script = code < LATIN_END ? -1 : findScript(code);
    if (script >= 0) LETTERS[script]!++;
  }
  if (LETTERS[KANA]! > MIN_KANA_SHARE * LETTERS[HAN]!) {
    LETTERS[KANA]! += LETTERS[HAN]!;
    LETTERS[HAN] = 0;
  }
  const best = indexOfMost(LETTERS);
  const most = LETTERS[best]!;
  if (latin < MIN_LETTERS && most < MIN_FOREIGN_LETTERS) return languageTag.as('und');
  // Names and web addresses in Latin letters weigh less than the text around them.
  if (most * 2 <= latin) return languageTag.as(detectLatin(words));
  const language = SCRIPTS[best]![2];
  return languageTag.as(typeof language === 'string' ? language : language(sample));
}
