import type { EventDate, EventMention, Participant } from '../models/event.ts';
import { averageLink } from './average-link.ts';
import { daysBetween } from './calendar.ts';
import { STATEMENTS } from './lexicon/code-sets.ts';
import { nameAct } from './name-act.ts';
import { listTerms } from './weigh-terms.ts';

/** Log-odds that two reports of one type on one page are of one event, fitted on annotated pages. */
const BASE = -2.9;
const SAME_ACT = 1.65;
const SAME_CODE = 1.4;
/** For sentences of the same words; less for a part of them. */
const SAME_WORDS = 2.4;
/** A sentence tells an event once. */
const SAME_SENTENCE = -1.7;
const OTHER_MODE = -1.1;
const OTHER_PLACE = -1.25;
/** Both tell when, and the times differ: no likeness of others makes them one. Less where one has only the date of its page. */
const OTHER_TIME = -1000;
/** A night has two days, and so has an hour in two lands. */
const NEXT_DAY = -3;
const OTHER_TIME_OF_PAGE = -0.6;
/** One is a teaser of another story. */
const OTHER_STORY = -1.05;
const AHEAD_OR_DONE = -0.4;
const DENIED_OR_TOLD = -3;
const SHARED_SIDE = { actors: 0.4, recipients: 0.15 };
const OTHER_SIDE = { actors: -0.5, recipients: -0.7 };
/** Two act on each other in both, and none of them in both: who meets whom makes the meeting. */
const OTHER_PAIR = -3;
/** Who acts in one is acted on in the other. */
const CROSSED = -0.7;
/** It is something said, and another says it. */
const OTHER_SPEAKER = -2;
/** Both count people, and the one many more than the other. */
const OTHER_COUNT = -5;
const FAR_APART = 3;
const HARMS = ['dead', 'injured', 'arrested'] as const;
const THRESHOLD = -1.3;
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
  /** Words of the sentence. */
  readonly words: ReadonlySet<string>;
  readonly mention: EventMention;
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const key of left) if (right.has(key)) count += 1;
  return count;
}

const AHEAD = new Set(['future', 'hypothetical']);

function compareTimes(left: EventDate, right: EventDate): number {
  const gap = Math.max(daysBetween(left.end, right.start), daysBetween(right.end, left.start));
  if (gap <= 0) return 0;
  if (left.basis === 'publication' || right.basis === 'publication') return OTHER_TIME_OF_PAGE;
  return gap === 1 ? NEXT_DAY : OTHER_TIME;
}

function likeness(left: Traits, right: Traits): number {
  const [a, b] = [left.mention, right.mention];
  let score = BASE + (SAME_WORDS * countShared(left.words, right.words)) / Math.sqrt(Math.max(1, left.words.size * right.words.size));
  if (left.act === right.act) score += SAME_ACT;
  if (a.cameoCode === b.cameoCode) score += SAME_CODE;
  if (a.sentence === b.sentence) score += SAME_SENTENCE;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) score += OTHER_MODE;
  if (a.location !== null && b.location !== null && a.location.name !== b.location.name) score += OTHER_PLACE;
  if (a.date !== null && b.date !== null) score += compareTimes(a.date, b.date);
  if (a.related !== b.related) score += OTHER_STORY;
  if (AHEAD.has(a.modality) !== AHEAD.has(b.modality)) score += AHEAD_OR_DONE;
  if ((a.modality === 'negated') !== (b.modality === 'negated')) score += DENIED_OR_TOLD;
  for (const side of ['actors', 'recipients'] as const) {
    if (left[side].size > 0 && right[side].size > 0) score += (countShared(left[side], right[side]) > 0 ? SHARED_SIDE : OTHER_SIDE)[side];
  }
  if (a.cameoCode !== null && STATEMENTS.test(a.cameoCode) && left.actors.size > 0 && right.actors.size > 0 && countShared(left.actors, right.actors) === 0) score += OTHER_SPEAKER;
  if (countsOthers(a.size, b.size)) score += OTHER_COUNT;
  if (left.actors.size > 1 && right.actors.size > 1 && countShared(left.actors, right.actors) === 0) score += OTHER_PAIR;
  if (countShared(left.actors, right.recipients) + countShared(left.recipients, right.actors) > 0) score += CROSSED;
  return score;
}

/** Whether two counts of people are too far apart to be of one event: a toll does rise. */
function countsOthers(left: EventMention['size'], right: EventMention['size']): boolean {
  if (left === null || right === null) return false;
  return HARMS.some((harm) => {
    const [one, other] = [left[harm], right[harm]];
    return one !== null && other !== null && Math.max(one, other) > FAR_APART * Math.min(one, other);
  });
}

/** Groups the event mentions of one page that are reports of one event, in reading order. */
export function groupMentions(mentions: readonly EventMention[]): EventMention[][] {
  const byType = new Map<string, Traits[]>();
  for (const mention of mentions) {
    const traits: Traits = {
      act: nameAct(mention.trigger.text),
      actors: new Set(mention.actors.map(participantKey)),
      recipients: new Set(mention.recipients.map(participantKey)),
      words: new Set(listTerms(mention.text)),
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
      const matrix = part.map(() => new Float64Array(part.length));
      for (const [row, left] of part.entries()) {
        for (let column = row + 1; column < part.length; column += 1) matrix[row]![column] = matrix[column]![row] = likeness(left, part[column]!);
      }
      for (const group of averageLink(matrix, THRESHOLD)) groups.push(group.sort((x, y) => x - y).map((index) => part[index]!.mention));
    }
  }
  return groups.sort((left, right) => left[0]!.trigger.start - right[0]!.trigger.start);
}
