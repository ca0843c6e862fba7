import type { BlockRole } from '../models/block.ts';
import type { RecognizedMention } from './recognized-mention.ts';

/** Where names are not run together, and a longer one is a longer form: "Aung San Suu Kyi". */
const SENTENCES: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'quote', 'dek']);
/** Words of the longest first name of two that were run together. */
const LONGEST_SPLIT = 8;
/** Between two persons, or after an owner that is none. */
const JOINT = / [-–—/] |['’]s? (?=\p{Lu})/u;
/** A body, an office in it, and who holds it. */
const OFFICE = /^(.+?) (?:CEO|CFO|COO|President|Prime Minister|Minister|Secretary|Chairman|Chairwoman|Director|Founder|Spokesman|Spokeswoman|Senator|Coach|Ambassador|Professor) (?=\p{Lu})/u;
/** What follows a name and a comma, and is no name: "T. S. Marlow, III". */
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** A number that a page prints right behind a name: the day of a byline. */
const GLUED_NUMBER = /(?<=\p{Ll})\d{1,4}$/u;

/**
 * Persons run together: a caption's and its photographer's, "Netanyahu - Gantz"; and what stands before the name, a
 * possessive or "Salesforce CEO", or behind it, a number or "Jr".
 */
export function splitPersons(text: string, recognized: readonly RecognizedMention[]): RecognizedMention[] {
  const names = new Set(recognized.filter(({ type }) => type === 'person').map(({ start, end }) => text.slice(start, end)));
  return recognized.flatMap((found) => {
    if (found.type !== 'person') return [found];
    const printed = text.slice(found.start, found.end);
    if (SUFFIX.test(printed)) return [];
    const office = OFFICE.exec(printed);
    if (office !== null) {
      return [{ ...found, type: 'organization' as const, end: found.start + office[1]!.length }, { ...found, start: found.start + office[0].length }];
    }
    const number = GLUED_NUMBER.exec(printed);
    const mention = number === null ? found : { ...found, end: found.start + number.index };
    const joint = JOINT.exec(text.slice(mention.start, mention.end));
    if (joint !== null) {
      const after = { ...mention, start: mention.start + joint.index + joint[0].length };
      return joint[0].startsWith(' ') ? [{ ...mention, end: mention.start + joint.index }, after] : [after];
    }
    const words = text.slice(mention.start, mention.end).split(' ');
    if (words.length < 4 || SENTENCES.has(mention.zone) || words.some((word) => !/^\p{Lu}/u.test(word))) return [mention];
    for (let cut = Math.min(words.length - 2, LONGEST_SPLIT); cut >= 2; cut--) {
      const first = words.slice(0, cut).join(' ');
      if (!names.has(first)) continue;
      const middle = mention.start + first.length;
      return [{ ...mention, end: middle }, { ...mention, start: middle + 1 }];
    }
    return [mention];
  });
}
