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
