import type { Span } from '../models/index.ts';
import { isAgency } from './agency-names.ts';
import { isNameWord, isParticle } from './parse-person-name.ts';

const MAX_DATELINE = 90;
const MAX_PLACE_WORDS = 6;
/** The dash that ends a dateline, with white space on its right at least. */
const DASH = /\s?[—–―]\s?|\s-{1,2}\s|\)\s?-{1,2}\s|\):\s/u;
const STATE = /^(?:\p{Lu}\p{Ll}{1,5}\.|\p{Lu}\.\p{Lu}\.)$/u;
const DAY = /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:, \d{4})?$/u;

function isPlace(words: readonly string[]): boolean {
  const capitals = words.filter((word) => !isParticle(word));
  return words.length <= MAX_PLACE_WORDS && capitals.length > 0 && capitals.every((word) => isNameWord(word.replace(/[,/]$/, '')) || STATE.test(word.replace(/,$/, '')));
}

/**
 * Finds the dateline at the head of a first paragraph: `BAMAKO, Mali (AP) —`, `LONDON —`, `Bamako (AFP) –`, `WASHINGTON, June 14 (Reuters) -`.
 * The range leaves out the dash and counts from the start of `text`. A place in lower case needs an agency in brackets.
 */
export function parseDateline(text: string): Span | null {
  const head = text.slice(0, MAX_DATELINE);
  const match = DASH.exec(head);
  if (match === null) return null;
  const end = match.index + (match[0].startsWith(')') ? 1 : 0);
  const printed = head.slice(0, end).trimEnd();
  const open = printed.endsWith(')') ? printed.lastIndexOf('(') : -1;
  const place = (open < 0 ? printed : printed.slice(0, open)).trim();
  const agency = open < 0 ? null : printed.slice(open + 1, -1).trim();
  if (place === '') return null;
  const pieces = place.split(/,\s*/);
  if (pieces.length > 1 && DAY.test(pieces.at(-1)!)) pieces.pop();
  const words = pieces.join(' ').split(/\s+/);
  if (!isPlace(words)) return null;
  const isShout = /^\p{Lu}{2}/u.test(words[0]!) && words[0] === words[0]!.toUpperCase();
  const signed = agency !== null && (isAgency(agency) || isAgency(agency.split(/[/,]\s*/)[0]!) || /\b(?:news|press|agency|media|times|post)\b/i.test(agency));
  return isShout || signed ? { start: 0, end: printed.length } : null;
}
