import { DIVISIONS_AND_PARTIES } from './divisions-and-parties.ts';
import { findLines } from './find-lines.ts';
import type { KnowledgeEntry } from './knowledge-entry.ts';
import { parseEntry } from './parse-entry.ts';

/** First-level divisions and parties with this folded name. */
export function findDivisionsAndParties(foldedName: string): KnowledgeEntry[] {
  return findLines(DIVISIONS_AND_PARTIES, foldedName).map((line) => {
    const [, kind = '', country = '', name = '', short = ''] = line.split('\t');
    const party = kind === 'q';
    return parseEntry([kind, '', party ? 'party' : 'region', country, party ? 'PTY' : '', name, short].join('\t'));
  });
}
