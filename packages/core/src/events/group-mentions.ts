import type { EventMention, Participant } from '../models/event.ts';
import { averageLink } from './link-reports.ts';
import { nameAct } from './name-act.ts';

const THRESHOLD = 0.3;
const CONFLICT = -1;
/** Reports of one page of which so many are of one type are grouped in parts, so that time stays linear. */
const LARGEST_GROUP = 200;

/** Key by which a participant is the same in two reports: its entity, its country, or its last word. */
export function participantKey({ entityId, country, text }: Participant): string {
  if (entityId !== null) return entityId;
  const word = text.toLowerCase().split(/[^\p{L}\p{N}]/u).findLast((part) => part !== '') ?? text.toLowerCase();
  return country === null ? word : `${country}/${word}`;
}

interface Traits {
  readonly act: string;
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly mention: EventMention;
}

function shareAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const key of left) if (right.has(key)) return true;
  return false;
}

const AHEAD = new Set(['future', 'hypothetical']);

function likeness(left: Traits, right: Traits): number {
  const [a, b] = [left.mention, right.mention];
  if ((a.modality === 'negated') !== (b.modality === 'negated') || AHEAD.has(a.modality) !== AHEAD.has(b.modality)) return CONFLICT;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode && left.act !== right.act) return CONFLICT;
  let score = left.act === right.act ? 0.35 : 0.1;
  if (a.date !== null && b.date !== null) {
    if (a.date.end < b.date.start || b.date.end < a.date.start) return CONFLICT;
    score += 0.1;
  }
  const crossed = shareAny(left.actors, right.recipients) || shareAny(left.recipients, right.actors);
  for (const side of ['actors', 'recipients'] as const) {
    if (left[side].size === 0 || right[side].size === 0) continue;
    if (shareAny(left[side], right[side])) score += 0.3;
    else score -= crossed ? 0.1 : 0.35;
  }
  if (a.location !== null && b.location !== null && a.location.name === b.location.name) score += 0.1;
  return score;
}

/** Groups the event mentions of one page that are reports of one event, in reading order. */
export function groupMentions(mentions: readonly EventMention[]): EventMention[][] {
  const byType = new Map<string, Traits[]>();
  for (const mention of mentions) {
    const traits: Traits = {
      act: nameAct(mention.trigger.text),
      actors: new Set(mention.actors.map(participantKey)),
      recipients: new Set(mention.recipients.map(participantKey)),
      mention,
    };
    const list = byType.get(mention.type);
    if (list === undefined) byType.set(mention.type, [traits]);
    else list.push(traits);
  }
  const groups: EventMention[][] = [];
  for (const list of byType.values()) {
    for (let from = 0; from < list.length; from += LARGEST_GROUP) {
      const part = list.slice(from, from + LARGEST_GROUP);
      const matrix = part.map((left) => part.map((right) => likeness(left, right)));
      for (const group of averageLink(matrix, THRESHOLD)) groups.push(group.sort((x, y) => x - y).map((index) => part[index]!.mention));
    }
  }
  return groups.sort((left, right) => left[0]!.trigger.start - right[0]!.trigger.start);
}
