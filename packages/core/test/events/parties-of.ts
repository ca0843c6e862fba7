import { findParticipants } from '../../src/events/find-participants.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { parseTree } from './parse-tree.ts';

/** Participants of every event of a sentence as `trigger words: actors > recipients`. */
export function partiesOf(table: string, zone: 'paragraph' | 'title' = 'paragraph'): string[] {
  const { tree } = parseTree(table, zone);
  const words = (tokens: readonly number[]): string => tokens.map((token) => tree.words[token]).join(', ');
  return findTriggers(tree).map((trigger) => {
    const { actors, recipients } = findParticipants(tree, trigger);
    return `${tree.words.slice(trigger.first, trigger.last + 1).join(' ')}: ${words(actors)} > ${words(recipients)}`.trim();
  });
}
