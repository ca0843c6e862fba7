import type { EventDate, EventMention } from '../models/event.ts';
import { groupMentions, participantKey } from './group-mentions.ts';

function partiesOf({ actors, recipients }: EventMention): Set<string> {
  return new Set([...actors, ...recipients].map(participantKey));
}

/** "The attack", "this visit": an event that the page has told of. */
const DEFINITE = /\b(?:the|this|that|their|his|her|its) (?:\p{L}+ )?$/iu;
const DEFINITE_REACH = 24;

/** The day that another report with one of the same parties tells, the nearest before it or else after it. */
function borrowDate(mention: EventMention, group: readonly EventMention[], text: string): EventDate | null {
  const parties = partiesOf(mention);
  const definite = DEFINITE.test(text.slice(Math.max(0, mention.trigger.start - DEFINITE_REACH), mention.trigger.start));
  const lenders = group.filter(
    (other) => other.date?.precision === 'day' && other.date.basis !== 'publication' && (definite || [...partiesOf(other)].some((party) => parties.has(party))),
  );
  return (lenders.findLast((other) => other.start <= mention.start) ?? lenders[0])?.date ?? null;
}

/** Gives reports that tell no time the day that another report of the same event on the page tells; `text` is the page. */
export function shareDates(mentions: readonly EventMention[], text: string): EventMention[] {
  const shared = new Map<EventMention, EventDate>();
  for (const group of groupMentions(mentions)) {
    for (const mention of group) {
      if (mention.modality === 'hypothetical' || (mention.date !== null && mention.date.basis !== 'publication')) continue;
      const date = borrowDate(mention, group, text);
      if (date !== null) shared.set(mention, date);
    }
  }
  return mentions.map((mention) => {
    const date = shared.get(mention);
    return date === undefined ? mention : { ...mention, date };
  });
}
