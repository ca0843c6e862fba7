import type { MentionParticipant } from '../models/event.ts';
import type { Doubt } from './find-doubts.ts';
import type { Trigger } from './find-triggers.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** Who is on the two sides of an event. */
export interface Parties {
  readonly actors: readonly MentionParticipant[];
  readonly recipients: readonly MentionParticipant[];
  /** Heads of the recipients' noun phrases. */
  readonly targets: readonly number[];
}

/** Words that may tell an event, before it is judged whether they do. */
export interface Candidate {
  readonly tree: SentenceTree;
  readonly trigger: Trigger;
  readonly parties: Parties;
  /** How far the page and the sentence are about public affairs: see `weighAffairs`. */
  readonly evidence: number;
  /** What the parties add to that: see `weighParties`. */
  readonly partyEvidence: number;
  readonly doubts: readonly Doubt[];
}

/** What the words of a candidate tell. */
export const VERDICTS = ['nothing', 'event'] as const;
