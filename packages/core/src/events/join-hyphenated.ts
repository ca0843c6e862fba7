import type { Upos } from '../language/analysis.ts';
import { lemmatize } from '../language/lemmatize.ts';
import type { Branches } from './branches.ts';
import { HYPHENATED_WORDS } from './lexicon/hyphenated-words.ts';
import { parseWordLists } from './parse-lexicon.ts';

interface Hyphenated {
  readonly tag: Upos;
  readonly lemma: string;
  /** Between the hyphens. */
  readonly parts: readonly string[];
}

/** By their first part. */
const HYPHENATED = new Map<string, Hyphenated[]>();
for (const [tag, entries] of parseWordLists(HYPHENATED_WORDS)) {
  for (const entry of entries) {
    const [word, lemma = entry] = entry.split('=') as [string, string?];
    const parts = word.split('-');
    const list = HYPHENATED.get(parts[0]!) ?? [];
    list.push({ tag: tag as Upos, lemma, parts });
    HYPHENATED.set(parts[0]!, list);
  }
}

/** The word of the lexicon whose parts and hyphens start at a token; null if none does. Words are in lower case. */
export function hyphenatedAt(first: number, wordAt: (token: number) => string): Hyphenated | null {
  const fits = ({ parts, tag }: Hyphenated): boolean =>
    parts.every((part, index) => {
      if (index === 0) return true;
      if (wordAt(first + 2 * index - 1) !== '-') return false;
      const word = wordAt(first + 2 * index);
      return word === part || (index === parts.length - 1 && (lemmatize(word, tag) === part || (tag === 'NOUN' && word === `${part}s`)));
    });
  return HYPHENATED.get(wordAt(first))?.find(fits) ?? null;
}

type JoinedWords = Branches & { readonly words: string[]; readonly lemmas: string[]; readonly tags: Upos[] };

/** Makes one word of those that the tokeniser cuts at their hyphens: the last part stands for it, the others only go with it. */
export function joinHyphenated({ words, lemmas, tags, relations, heads, mentions }: JoinedWords, isSpaced: (token: number) => boolean): void {
  for (let first = 0; first + 2 < words.length; first += 1) {
    if (words[first + 1] !== '-') continue;
    const found = hyphenatedAt(first, (token) => words[token] ?? '');
    if (found === null) continue;
    const last = first + 2 * (found.parts.length - 1);
    const isInside = (token: number): boolean => token >= first && token <= last;
    if (found.tag === 'VERB' && tags[last] !== 'VERB') continue;
    let apart = false;
    for (let token = first; token <= last; token += 1) apart ||= mentions[token]! >= 0 || (token > first && isSpaced(token));
    if (apart) continue;
    let top = last;
    for (let token = last; token >= 0; token = heads[token]!) if (isInside(token)) top = token;
    [heads[last], relations[last]] = [heads[top]!, relations[top]!];
    for (let token = 0; token < words.length; token += 1) if (token !== last && heads[token]! >= 0 && isInside(heads[token]!)) heads[token] = last;
    for (let token = first; token < last; token += 1) {
      heads[token] = last;
      relations[token] = 'goeswith';
      tags[token] = 'X';
    }
    words[last] = words.slice(first, last + 1).join('');
    tags[last] = found.tag;
    lemmas[last] = found.lemma;
  }
}
