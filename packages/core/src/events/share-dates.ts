import type { EventDate, EventMention } from '../models/event.ts';
import { groupMentions, participantKey } from './group-mentions.ts';
import { nameAct } from './name-act.ts';

/** "The attack", "this visit": an event that the page has told of. With a word between it may be another one. */
const DEFINITE = /\b(?:the|this|that|their|his|her|its) $/iu;
const DEFINITE_KIND = /\b(?:the|this|that|their|his|her|its) \p{L}+ $/iu;
const DEFINITE_REACH = 24;

function partiesOf({ actors, recipients }: EventMention): Set<string> {
  return new Set([...actors, ...recipients].map(participantKey));
}

function tellsDay({ date }: EventMention): boolean {
  return date !== null && date.precision === 'day' && date.basis !== 'publication';
}

function lacksDay({ date, modality }: EventMention): boolean {
  return modality !== 'hypothetical' && (date === null || date.basis === 'publication');
}

/** The day that a report of the same event with one of the same parties tells, the nearest before it or else after it. */
function borrowFromGroup(mention: EventMention, group: readonly EventMention[]): EventDate | null {
  const parties = partiesOf(mention);
  const lenders = group.filter((other) => tellsDay(other) && [...partiesOf(other)].some((party) => parties.has(party)));
  return (lenders.findLast((other) => other.start <= mention.start) ?? lenders[0])?.date ?? null;
}

/** The day of the last event of the same kind before "the attack". */
function borrowFromPage(mention: EventMention, mentions: readonly EventMention[], text: string): EventDate | null {
  const before = text.slice(Math.max(0, mention.trigger.start - DEFINITE_REACH), mention.trigger.start);
  if (!DEFINITE.test(before) && !DEFINITE_KIND.test(before)) return null;
  const act = DEFINITE.test(before) ? null : nameAct(mention.trigger.text);
  return (
    mentions.findLast(
      (other) => other.start < mention.start && other.type === mention.type && other.related === mention.related && tellsDay(other) && (act === null || nameAct(other.trigger.text) === act),
    )?.date ?? null
  );
}

/** Gives reports that tell no time the day that another report of the same event on the page tells; `text` is the page. */
export function shareDates(mentions: readonly EventMention[], background: ReadonlySet<EventMention>, text: string): EventMention[] {
  const shared = new Map<EventMention, EventDate>();
  for (const group of groupMentions(mentions)) {
    for (const mention of group.filter((mention) => lacksDay(mention) && !background.has(mention))) {
      const date = borrowFromGroup(mention, group) ?? borrowFromPage(mention, mentions, text);
      if (date !== null) shared.set(mention, date);
    }
  }
  return mentions.map((mention) => {
    const date = shared.get(mention);
    return date === undefined ? mention : { ...mention, date };
  });
}
