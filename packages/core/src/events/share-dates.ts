import type { EventDate, EventMention } from '../models/event.ts';
import { groupMentions } from './group-mentions.ts';

const PRECISION = { day: 0, week: 1, month: 2, year: 3 } as const;

function better(left: EventDate, right: EventDate): EventDate {
  return PRECISION[left.precision] <= PRECISION[right.precision] ? left : right;
}

/** Gives reports that tell no time the time that another report of the same event on the page tells. */
export function shareDates(mentions: readonly EventMention[]): EventMention[] {
  const shared = new Map<EventMention, EventDate>();
  for (const group of groupMentions(mentions)) {
    const dates = group.flatMap(({ date }) => (date === null || date.basis === 'publication' ? [] : [date]));
    if (dates.length === 0) continue;
    const best = dates.reduce(better);
    for (const mention of group) {
      if (mention.modality !== 'hypothetical' && (mention.date === null || mention.date.basis === 'publication')) shared.set(mention, best);
    }
  }
  return mentions.map((mention) => {
    const date = shared.get(mention);
    return date === undefined || date === mention.date ? mention : { ...mention, date };
  });
}
