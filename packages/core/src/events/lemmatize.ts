import { ACTOR_NOUNS, PARTITIVES } from './lexicon/actor-nouns.ts';
import { CONTENT_WORDS } from './lexicon/contents.ts';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './lexicon/irregular-forms.ts';
import { CLASSES, type Frame, LEXICON, parseWordLists } from './parse-lexicon.ts';

function invert(table: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [lemma, list] of parseWordLists(table)) for (const form of list) forms.set(form, lemma);
  return forms;
}

const VERB_FORMS = invert(IRREGULAR_VERBS);
const NOUN_FORMS = invert(IRREGULAR_NOUNS);

function collectKnown(): { verbs: Set<string>; nouns: Set<string> } {
  const verbs = new Set<string>(VERB_FORMS.values());
  const nouns = new Set<string>(PARTITIVES.split(' '));
  const lists = [...CLASSES.values(), ...parseWordLists(ACTOR_NOUNS).values(), ...parseWordLists(CONTENT_WORDS).values()];
  for (const list of lists) {
    for (const word of list) {
      verbs.add(word);
      nouns.add(word);
    }
  }
  const addFrames = (index: ReadonlyMap<string, readonly Frame[]>, heads: Set<string>): void => {
    for (const [lemma, frames] of index) {
      heads.add(lemma);
      for (const { conditions } of frames) {
        for (const { words, slots } of conditions) {
          for (const word of words ?? []) (slots[0] === 'inf' || slots[0] === 'that' ? verbs : nouns).add(word);
        }
      }
    }
  };
  addFrames(LEXICON.verbs, verbs);
  addFrames(LEXICON.nouns, nouns);
  addFrames(LEXICON.adjectives, verbs);
  return { verbs, nouns };
}

const KNOWN = collectKnown();

/** Base forms that a regular ending may come from, likeliest first. */
function* verbBases(form: string): Generator<string> {
  const cut = (length: number): string => form.slice(0, form.length - length);
  if (form.endsWith('ies')) yield `${cut(3)}y`;
  if (form.endsWith('ied')) yield `${cut(3)}y`;
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = cut(ending.length);
    yield `${stem}e`;
    yield stem;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
    if (ending === 's') return;
  }
}

function* nounBases(form: string): Generator<string> {
  if (form.endsWith('ies')) yield `${form.slice(0, -3)}y`;
  if (form.endsWith('s') && !form.endsWith('ss')) yield form.slice(0, -1);
  if (form.endsWith('es')) yield form.slice(0, -2);
  if (form.endsWith('men')) yield `${form.slice(0, -3)}man`;
}

function firstKnown(bases: Iterable<string>, known: ReadonlySet<string>): string | null {
  for (const base of bases) if (known.has(base)) return base;
  return null;
}

const verbCache = new Map<string, string>();
const nounCache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

function cached(cache: Map<string, string>, form: string, find: () => string): string {
  const old = cache.get(form);
  if (old !== undefined) return old;
  const lemma = find();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(form, lemma);
  return lemma;
}

/** Base form of a lower-case verb form. Words that the lexicon does not know may keep their ending. */
export function lemmatizeVerb(form: string): string {
  return cached(verbCache, form, () => {
    const irregular = VERB_FORMS.get(form);
    if (irregular !== undefined) return irregular;
    if (KNOWN.verbs.has(form)) return form;
    return firstKnown(verbBases(form), KNOWN.verbs) ?? form;
  });
}

/** Singular of a lower-case noun form. Words that the lexicon does not know lose a plain "s". */
export function lemmatizeNoun(form: string): string {
  return cached(nounCache, form, () => {
    const irregular = NOUN_FORMS.get(form);
    if (irregular !== undefined) return irregular;
    if (KNOWN.nouns.has(form)) return form;
    return firstKnown(nounBases(form), KNOWN.nouns) ?? (form.length > 3 && /[^su]s$/.test(form) ? form.slice(0, -1) : form);
  });
}
