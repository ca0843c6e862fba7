import type { PageWords } from './page-words.ts';
import type { TokenMention } from './read-mentions.ts';

/** Words of "University of California", whose campuses all stand behind a comma. */
const CALIFORNIA = 3;

/** Joins a university with the place of its campus: "University of Illinois at Chicago", "University of California, Davis". */
export function joinCampuses(mentions: readonly TokenMention[], words: PageWords['words']): TokenMention[] {
  const joined: TokenMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && mention.start === before.end + 1 && isStateUniversity(before, words) && isCampus(before, mention, words)) {
      joined[joined.length - 1] = { ...before, end: mention.end };
    } else joined.push(mention);
  }
  return joined;
}

function isStateUniversity({ start, end, type }: TokenMention, words: PageWords['words']): boolean {
  return type === 'organization' && end - start > 2 && words[start]!.lowerText === 'university' && words[start + 1]!.lowerText === 'of';
}

function isCampus({ start, end }: TokenMention, { type }: TokenMention, words: PageWords['words']): boolean {
  const joint = words[end]!.lowerText;
  if (joint === ',') return type !== 'person' && end - start === CALIFORNIA && words[end - 1]!.lowerText === 'california';
  return joint === 'at' && type === 'location';
}
