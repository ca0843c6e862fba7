import type { Analysis } from '../language/analysis.ts';
import type { Candidate, Parties } from './candidate.ts';
import type { Cast } from './code-actor.ts';
import { codeParties } from './code-parties.ts';
import { findDoubts } from './find-doubts.ts';
import { findEchoes } from './find-echoes.ts';
import { findParticipants } from './find-participants.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { isScene } from './is-scene.ts';
import { leaveOutVenues } from './leave-out-venues.ts';
import { ACCUSATIONS } from './lexicon/code-sets.ts';
import { measureTopics } from './measure-topics.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { weighAffairs, weighParties } from './weigh-affairs.ts';

/** Finds the words that may tell events, in reading order, with what speaks against each. */
export function findCandidates(analysis: Analysis, trees: readonly SentenceTree[], cast: Cast): Candidate[] {
  const topics = measureTopics(trees);
  const evidenceOf = weighAffairs(analysis);
  const found: Candidate[] = [];
  const told = new Map<string, Trigger>();
  for (const [index, tree] of trees.entries()) {
    const evidence = evidenceOf(tree.index);
    const triggers = findTriggers(tree);
    const taken = new Set(triggers.flatMap(({ token, consumed }) => [token, ...consumed]));
    for (const trigger of [...triggers, ...findEchoes(tree, told, taken)].sort((left, right) => left.token - right.token)) {
      const { actors, recipients } = findParticipants(tree, trigger);
      const parties = leaveOutVenues(trigger.code, codeParties(tree, actors.filter((token) => !isScene(tree, trigger, token, cast)), recipients, cast), cast);
      if (isSelfAccusation(trigger, parties)) continue;
      const partyEvidence = weighParties([...parties.actors, ...parties.recipients], cast);
      const doubts = findDoubts(tree, trigger, [...actors, ...recipients], topics[index]!, evidence, partyEvidence);
      found.push({ tree, trigger, parties, evidence, partyEvidence, doubts });
      if (doubts.length > 0) continue;
      told.delete(trigger.code);
      told.set(trigger.code, trigger);
    }
  }
  return found;
}

/** "It claimed that it had attacked": a claim of one's own doing accuses nobody. */
function isSelfAccusation({ code }: Trigger, { recipients, targets }: Parties): boolean {
  return ACCUSATIONS.test(code) && targets.length > 0 && recipients.length === 0;
}
