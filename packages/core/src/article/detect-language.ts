import type { LanguageTag } from '../models/index.ts';
import { languageTag } from '../models/index.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Text beyond this says nothing new about its language. In UTF-16 code units. */
const SAMPLE = 3000;
const MIN_LETTERS = 20;
const MIN_SHARE = 0.12;
const MIN_HITS = 3;

const LANGUAGES = [...FUNCTION_WORDS.keys()];
/** Indices of the languages that have a word. */
const BY_WORD: ReadonlyMap<string, readonly number[]> = (() => {
  const table = new Map<string, number[]>();
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of new Set(FUNCTION_WORDS.get(language)!.split(' '))) table.set(word, [...(table.get(word) ?? []), index]);
  }
  return table;
})();

/** Scripts that name a language, or a few told apart by letters of their own. */
const SCRIPTS: readonly { readonly script: RegExp; readonly language: (sample: string) => string }[] = [
  { script: /[\u3040-\u30ff]/g, language: () => 'ja' },
  { script: /[\uac00-\ud7af]/g, language: () => 'ko' },
  { script: /[\u3400-\u9fff]/g, language: () => 'zh' },
  { script: /[\u0400-\u052f]/g, language: detectCyrillic },
  { script: /[\u0600-\u06ff]/g, language: detectArabic },
  { script: /[\u0590-\u05ff]/g, language: () => 'he' },
  { script: /[\u0370-\u03ff\u1f00-\u1fff]/g, language: () => 'el' },
  { script: /[\u0900-\u097f]/g, language: (sample) => (/ळ|आहे|आणि/.test(sample) ? 'mr' : 'hi') },
  { script: /[\u0980-\u09ff]/g, language: () => 'bn' },
  { script: /[\u0a00-\u0a7f]/g, language: () => 'pa' },
  { script: /[\u0a80-\u0aff]/g, language: () => 'gu' },
  { script: /[\u0b80-\u0bff]/g, language: () => 'ta' },
  { script: /[\u0c00-\u0c7f]/g, language: () => 'te' },
  { script: /[\u0c80-\u0cff]/g, language: () => 'kn' },
  { script: /[\u0d00-\u0d7f]/g, language: () => 'ml' },
  { script: /[\u0e00-\u0e7f]/g, language: () => 'th' },
  { script: /[\u1000-\u109f]/g, language: () => 'my' },
  { script: /[\u1200-\u137f]/g, language: () => 'am' },
  { script: /[\u10a0-\u10ff]/g, language: () => 'ka' },
  { script: /[\u0530-\u058f]/g, language: () => 'hy' },
];

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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function detectLatin(sample: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = new Float64Array(LANGUAGES.length);
  for (const word of words) {
    const languages = BY_WORD.get(word);
    if (languages === undefined) continue;
    for (const index of languages) hits[index]! += 1 / Math.sqrt(languages.length);
  }
  let best = 0;
  for (let index = 1; index < hits.length; index++) if (hits[index]! > hits[best]!) best = index;
  return hits[best]! >= Math.max(MIN_HITS, words.length * MIN_SHARE) ? LANGUAGES[best]! : 'und';
}

/** Tells the language of a text from its script and function words; `und` if the text is too short or too odd to tell. */
export function detectLanguage(text: string): LanguageTag {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g);
  let best: (typeof SCRIPTS)[number] | null = null;
  let most = 0;
  for (const candidate of SCRIPTS) {
    // A few kana among Han are Japanese; everything else goes by majority.
    const letters = count(sample, candidate.script) * (candidate === SCRIPTS[0] ? 8 : 1);
    if (letters > most) [best, most] = [candidate, letters];
  }
  if (Math.max(latin, most) < MIN_LETTERS && most < 6) return languageTag.as('und');
  // Names and web addresses in Latin letters weigh less than the text around them.
  return languageTag.as(best !== null && most * 2 > latin ? best.language(sample) : detectLatin(sample));
}
