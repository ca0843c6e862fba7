import type { CountryCode } from '../models/formats.ts';
import type { PageMention } from './page-mention.ts';

/** The country whose name, people or possessive stands right before a mention: "Mali's Transitional Council". */
export function ownerBefore(text: string, own: readonly PageMention[], mentions: readonly PageMention[]): CountryCode | null {
  for (const mention of own) {
    const previous = mentions[mention.index - 1];
    if (previous?.cluster?.type !== 'location' || previous.cluster.country === null) continue;
    if (/^(?:['’]s?)?[ \u00a0]$/.test(text.slice(previous.end, mention.start))) return previous.cluster.country;
  }
  return null;
}

/** What stands between a body and its seat: "in", ", based in", "(TERI) in". */
const SEAT = /^(?: \([^()\n]{1,12}\))?,?(?: (?:based|headquartered))? in (?:the )?$/;

/** The country of the place printed right after a mention: "the Ministry of Health in Gaza". */
export function countryOfSeat(text: string, own: readonly PageMention[], mentions: readonly PageMention[]): CountryCode | null {
  for (const mention of own) {
    const next = mentions[mention.index + 1];
    if (next?.type === 'location' && SEAT.test(text.slice(mention.end, next.start))) return next.cluster?.country ?? null;
  }
  return null;
}
