import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { RecognizedMention } from './recognized-mention.ts';

const POSSESSIVE = /^['’]s(?!\p{L})/u;
const LENGTH = 2;
const OWN = /['’]s$/;

/** Gives shops and the like their whole name back, "Macy's", where a page prints the name in no other way: elsewhere it is a person's. */
export function keepPossessives(text: string, recognized: readonly RecognizedMention[], knowledge: Knowledge): RecognizedMention[] {
  const isShop = new Map<string, boolean>();
  for (const { start, end } of recognized) {
    const name = text.slice(start, end);
    const owns = POSSESSIVE.test(text.slice(end, end + LENGTH + 1));
    if (isShop.get(name) !== false) isShop.set(name, owns && (isShop.get(name) ?? isNameOfShop(text.slice(start, end + LENGTH), knowledge)));
    const family = name.slice(name.lastIndexOf(' ') + 1);
    if (family !== name) isShop.set(family, false);
  }
  return recognized.map((mention) => (isShop.get(text.slice(mention.start, mention.end)) === true ? { ...mention, end: mention.end + LENGTH, type: 'organization' } : mention));
}

function isNameOfShop(printed: string, knowledge: Knowledge): boolean {
  return knowledge.find(foldName(printed)).some(({ type, name }) => type === 'organization' && OWN.test(name));
}
