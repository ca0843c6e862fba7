import type { PageWords } from './page-words.ts';
import type { TokenMention } from './read-mentions.ts';

/** Joins a university with the place of its campus: "University of Illinois at Chicago". */
export function joinCampuses(mentions: readonly TokenMention[], words: PageWords['words']): TokenMention[] {
  const joined: TokenMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && mention.type === 'location' && mention.start === before.end + 1 && words[before.end]!.lowerText === 'at' && isStateUniversity(before, words)) {
      joined[joined.length - 1] = { ...before, end: mention.end };
    } else joined.push(mention);
  }
  return joined;
}

function isStateUniversity({ start, end, type }: TokenMention, words: PageWords['words']): boolean {
  return type === 'organization' && end - start > 2 && words[start]!.lowerText === 'university' && words[start + 1]!.lowerText === 'of';
}
