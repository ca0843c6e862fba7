import type { MentionParticipant } from '../models/event.ts';
import type { EntityId } from '../models/formats.ts';
import type { Parties } from './candidate.ts';
import { type Cast, codeActors } from './code-actor.ts';
import { isPossessive } from './resolve-pronouns.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** Codes both sides; an entity is named once, nobody acts on themselves, and seas and mountains never act. `actors`, `targets`: heads of their noun phrases. */
export function codeParties(tree: SentenceTree, actors: readonly number[], targets: readonly number[], cast: Cast): Parties {
  const seen = new Set<EntityId>();
  const codeSide = (tokens: readonly number[]): MentionParticipant[] => {
    const side: MentionParticipant[] = [];
    for (const token of tokens) {
      if (isPossessive(tree.words[token]!) && cast.antecedentOf(tree, token) === null) continue;
      for (const party of codeActors(tree, token, cast)) {
        if (party.entityId !== null && (seen.has(party.entityId) || cast.entities.get(party.entityId)?.subtype === 'physical')) continue;
        if (party.entityId !== null) seen.add(party.entityId);
        side.push(party);
      }
    }
    return side;
  };
  const meansActor = (token: number): boolean => {
    const meant = tree.tags[token] === 'PRON' ? cast.antecedentOf(tree, token) : null;
    return meant !== null && meant.tree === tree && actors.includes(meant.token);
  };
  return { actors: codeSide(actors), recipients: codeSide(targets.filter((token) => !meansActor(token))), targets };
}
