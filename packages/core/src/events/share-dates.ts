import type { EventDate, EventMention } from '../models/event.ts';
import { groupMentions, participantKey } from './group-mentions.ts';
import { nameAct } from './name-act.ts';

/** "The attack", "this visit": an event that the page has told of. With a word between it may be another one. */
const DEFINITE = /\b(?:the|this|that|their|his|her|its)\s$/iu;
const DEFINITE_KIND = /\b(?:the|this|that|their|his|her|its)\s\p{L}+\s$/iu;
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

/** A report that tells a day, with its parties. */
interface Lender {
  readonly mention: EventMention;
  readonly parties: ReadonlySet<string>;
}

/** The day that a report of the same event with one of the same parties tells, the nearest before it or else after it. */
function borrowFrom(lenders: readonly Lender[], mention: EventMention): EventDate | null {
  const parties = partiesOf(mention);
  const able = lenders.filter((lender) => [...parties].some((party) => lender.parties.has(party))).map((lender) => lender.mention);
  return (able.findLast((other) => other.start <= mention.start) ?? able[0])?.date ?? null;
}

/** Days of the last events of the same kind before "the attack", for each report that may mean one. */
function borrowFromPage(mentions: readonly EventMention[], text: string): Map<EventMention, EventDate> {
  const days = new Map<string, EventDate>();
  const borrowed = new Map<EventMention, EventDate>();
  for (const mention of mentions) {
    const { start } = mention.trigger;
    const before = text.slice(Math.max(0, start - DEFINITE_REACH), start);
    const kind = `${mention.type} ${mention.related}`;
    const act = `${kind} ${nameAct(mention.trigger.text)}`;
    const day = DEFINITE.test(before) ? days.get(kind) : DEFINITE_KIND.test(before) ? days.get(act) : undefined;
    if (day !== undefined) borrowed.set(mention, day);
    if (tellsDay(mention)) for (const key of [kind, act]) days.set(key, mention.date!);
  }
  return borrowed;
}

/**
 * Gives reports that tell no time the day that another report of the same event on the page tells.
 *
 * @param mentions in reading order.
 * @param background reports that have no time.
 */
export function shareDates(mentions: readonly EventMention[], background: ReadonlySet<EventMention>, text: string): EventMention[] {
  const shared = borrowFromPage(mentions, text);
  for (const group of groupMentions(mentions)) {
    const lenders = group.filter(tellsDay).map((mention): Lender => ({ mention, parties: partiesOf(mention) }));
    for (const mention of group.filter(lacksDay)) {
      const date = borrowFrom(lenders, mention);
      if (date !== null) shared.set(mention, date);
    }
  }
  return mentions.map((mention) => {
    const date = shared.get(mention);
    return date === undefined || !lacksDay(mention) || background.has(mention) ? mention : { ...mention, date };
  });
}
