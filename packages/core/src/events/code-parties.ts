import type { MentionParticipant } from '../models/event.ts';
import type { Parties } from './candidate.ts';
import { type Cast, codeActor } from './code-actor.ts';
import { isPossessive } from './resolve-pronouns.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** Codes both sides; an entity is named once, and none acts on itself. `actors`, `targets`: heads of their noun phrases. */
export function codeParties(tree: SentenceTree, actors: readonly number[], targets: readonly number[], cast: Cast): Parties {
  const codeSide = (tokens: readonly number[]): MentionParticipant[] =>
    tokens.filter((token) => !isPossessive(tree.words[token]!) || cast.antecedentOf(tree, token) !== null).map((token) => codeActor(tree, token, cast));
  const sides = [...codeSide(actors).map((party) => ({ party, acts: true })), ...codeSide(targets).map((party) => ({ party, acts: false }))];
  const named = sides.filter(({ party }, index) => party.entityId === null || sides.findIndex((other) => other.party.entityId === party.entityId) === index);
  return { actors: named.filter(({ acts }) => acts).map(({ party }) => party), recipients: named.filter(({ acts }) => !acts).map(({ party }) => party), targets };
}
