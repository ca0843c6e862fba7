import type { PageMention } from './page-mention.ts';
import type { Role } from './read-role.ts';

const JOINED = /^(?:,|,? and|,? &) $/;

/** The role printed before the first of several persons in the plural: "cabinet ministers A and B", "Israeli designers A, B and C". */
export function shareRole(text: string, mentions: readonly PageMention[], index: number): Role | null {
  const previous = mentions[index - 1];
  const role = previous?.type === 'person' ? previous.role : null;
  if (role === null || role.end > previous!.start || !/s\.?$/.test(role.text)) return null;
  return JOINED.test(text.slice(previous!.end, mentions[index]!.start)) ? role : null;
}
