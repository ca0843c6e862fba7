import type { CountryCode } from '../models/formats.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

const KINDS = '(?:city|town|village|port|capital|suburb|district|province|region|resort|hamlet|municipality|settlement|area)';
/** "the Palestinian town of Bethlehem": between the people and the place. */
const BEFORE = new RegExp(`^ (?:\\p{Ll}+ )?${KINDS}(?: of)? $`, 'u');
/** "Bethlehem, the Palestinian town": between the place and the people, and after the people. */
const AFTER = /^, (?:the|an?) $/;
const NOUN = new RegExp(`^ (?:\\p{Ll}+ )?${KINDS}\\b`, 'u');
const WIDTH = 40;

/** The countries whose people are printed beside a place with what the place is, "the Palestinian town of Bethlehem", by the key of the place. */
export function ownersOfPlaces(text: string, mentions: readonly PageMention[], knowledge: Knowledge): Map<string, CountryCode> {
  const owners = new Map<string, CountryCode>();
  mentions.forEach((mention, index) => {
    if (mention.type !== 'nationality') return;
    const country = knowledge.findByPeople(mention.key)?.country ?? null;
    if (country === null) return;
    const [previous, next] = [mentions[index - 1], mentions[index + 1]];
    if (next?.type === 'location' && BEFORE.test(text.slice(mention.end, next.start))) owners.set(next.key, country);
    if (previous?.type === 'location' && AFTER.test(text.slice(previous.end, mention.start)) && NOUN.test(text.slice(mention.end, mention.end + WIDTH))) owners.set(previous.key, country);
  });
  return owners;
}
