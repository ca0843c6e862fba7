import type { PageWords } from './page-words.ts';
import type { TokenMention } from './read-mentions.ts';
import { WORD_LISTS } from './gazetteer.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(["'s", "'"]);
const MARKS = new Set(['"', "'", '(', ')', '[', ']', ',', ':', ';', '-']);

/** Cuts articles, possessives, outer marks, and before a person's name the title, off a name; null if nothing is left. */
export function trimMention(mention: TokenMention, words: PageWords['words']): TokenMention | null {
  let { start, end } = mention;
  const text = (token: number): string => words[token]?.lowerText ?? '';
  while (start < end && (MARKS.has(text(start)) || (ARTICLES.has(text(start)) && text(start + 1) !== 'hague'))) start++;
  while (end > start && (MARKS.has(text(end - 1)) || POSSESSIVES.has(text(end - 1)))) end--;
  if (mention.type === 'person') while (end - start > 1 && isTitle(words, start)) start++;
  return end > start ? { ...mention, start, end } : null;
}

/** "Saint" and the nobles' "Lord", "Prince" … are kept with names only by the labels; here only what is never a part of one. */
const PLAIN_TITLES = new Set(
  ('mr mrs ms miss dr prof professor president chancellor senator sen congressman congresswoman rep representative governor gov mayor secretary ' +
    'minister deputy general gen colonel col lieutenant lt maj captain capt sergeant sgt admiral adm commander brigadier corporal justice attorney ' +
    'ambassador chairman chairwoman director ceo spokesman spokeswoman coach inspector detective officer').split(' '),
);

function isTitle(words: PageWords['words'], token: number): boolean {
  const { lowerText, lists } = words[token]!;
  return (lists & WORD_LISTS.title) !== 0 && PLAIN_TITLES.has(lowerText.replace(/\.$/, ''));
}
