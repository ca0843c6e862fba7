import type { PageMention } from './page-mention.ts';

const OWNER = /^['’]s?[ \u00a0]$/;
const STAFF = /^ (?:of|from) (?:the )?$/;

/** The body whose name stands as an owner right before a person's, or after "of" or "from": "NYU's Scott Galloway", "Elke Salzmann of the federation". */
export function findEmployer(text: string, mentions: readonly PageMention[], index: number): PageMention | null {
  const mention = mentions[index]!;
  const [previous, next] = [mentions[index - 1], mentions[index + 1]];
  if (previous?.type === 'organization' && OWNER.test(text.slice(previous.end, mention.start))) return previous;
  return next?.type === 'organization' && STAFF.test(text.slice(mention.end, next.start)) ? next : null;
}

/** The paper or station printed behind a name at the end of its line: "By Jill Doe, CNN". */
export function findPaper(text: string, mentions: readonly PageMention[], index: number): PageMention | null {
  const next = mentions[index + 1];
  if (next?.type !== 'organization' || text.slice(mentions[index]!.end, next.start) !== ', ' || next.cluster?.sectors[0] !== 'JRN') return null;
  return next.end === text.length || text[next.end] === '\n' ? next : null;
}
