import type { CountryCode } from '../models/formats.ts';
import type { Knowledge } from './knowledge/index.ts';
import { kindOfOrganization } from './organization-kinds.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 's', 'in']);
const BODY_OF = /^(supreme court|high court|court of appeals?|legislature|parliament|national assembly|senate|police|government) of (?:the )?(.+)$/;
const MINISTRY_OF = /^(ministry|department) (?:of|for) (?:the )?(.+)$/;

/** A folded name with the place first: "Supreme Court of Colorado" as that of the Colorado Supreme Court. */
export function placeFirst(foldedName: string): string {
  return foldedName.replace(BODY_OF, '$2 $1');
}

/** Key of a body that every country has, country included; null for the name of anything else. */
export function bodyKey(foldedName: string, country: CountryCode, knowledge: Knowledge): string | null {
  return kindOfOrganization(foldedName)?.national === true ? `${foldBody(foldedName, country, knowledge)} ${country}` : null;
}

/**
 * Key under which the names of one body of a country meet: "Turkish Constitutional Court" and "Constitutional Court of
 * Turkey", "Ukraine's Ministry of Defence" and "Defense Ministry".
 */
function foldBody(foldedName: string, country: CountryCode, knowledge: Knowledge): string {
  const words = foldedName.replace(/\bdefence\b/, 'defense').split(' ');
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find((count) => at + count <= words.length && namesCountry(words.slice(at, at + count).join(' '), country, knowledge));
    if (length === undefined) kept.push(words[at]!);
    at += length ?? 1;
  }
  while (kept.length > 0 && SMALL_WORDS.has(kept[0]!)) kept.shift();
  while (kept.length > 0 && SMALL_WORDS.has(kept.at(-1)!)) kept.pop();
  const core = placeFirst(kept.join(' ').replace(MINISTRY_OF, '$2 $1'));
  return core === '' ? foldedName : core;
}

function namesCountry(words: string, country: CountryCode, knowledge: Knowledge): boolean {
  const people = knowledge.findByPeople(words);
  if (people?.subtype === 'country' && people.country === country) return true;
  return knowledge.find(words).some((entry) => entry.subtype === 'country' && entry.country === country);
}
