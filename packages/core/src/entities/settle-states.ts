import { findState } from './find-state.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

/** Makes what abbreviates a state of the United States behind a place a place, whatever else its letters are: "Quarry Hill, PA". */
export function settleStates(text: string, mentions: readonly PageMention[], knowledge: Knowledge): void {
  mentions.forEach((mention, index) => {
    const place = mentions[index - 1];
    if (mention.type !== 'organization' || place?.type !== 'location' || text.slice(place.end, mention.start) !== ', ') return;
    if (findState(text, mention, knowledge) !== null) mention.type = 'location';
  });
}
