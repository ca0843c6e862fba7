import { describe, expect, it } from 'vitest';
import type { Cast, KnownEntity } from '../../src/events/code-actor.ts';
import { findParticipants } from '../../src/events/find-participants.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { isScene } from '../../src/events/is-scene.ts';
import type { EntityId, Mention } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

/** Which actors of the first event of a table are only where it happened; the places named are of the given kind. */
function scenesIn(table: string, subtype: 'city' | 'country'): string[] {
  const { tree } = parseTree(table);
  const id = 'ent:place' as EntityId;
  const entities = new Map([[id, { id, name: 'place', subtype, country: null, sectors: [], latitude: 0, longitude: 0 } as unknown as KnownEntity]]);
  const mentions = [...tree.mentions].filter((mention) => mention >= 0).map(() => ({ entityId: id }) as Mention);
  const cast: Cast = { mentions, entities, home: null, antecedentOf: () => null, pairOf: () => [] };
  const trigger = findTriggers(tree)[0]!;
  return findParticipants(tree, trigger).actors.filter((token) => isScene(tree, trigger, token, cast)).map((token) => tree.words[token]!);
}

const beforeNoun = (place: string, noun: string): string => `
  The DET det 3
  ${place} PROPN compound 3 L
  ${noun} NOUN nsubj 4
  ended VERB:VBD root 0`;

describe('isScene', () => {
  it('has a town attacked in, not attack', () => expect(scenesIn(beforeNoun('Lyon', 'attack'), 'city')).toEqual(['lyon']));
  it('lets a country attack', () => expect(scenesIn(beforeNoun('Chad', 'attack'), 'country')).toEqual([]));
  it('fights a war in a country, and protests there', () => {
    expect(scenesIn(beforeNoun('Chad', 'war'), 'country')).toEqual(['chad']);
    expect(scenesIn(beforeNoun('Chad', 'protests'), 'country')).toEqual(['chad']);
  });
  it('keeps who is named with another', () =>
    expect(scenesIn(`
      The DET det 5
      Chad PROPN compound 5 L
      - PUNCT punct 4
      Libya PROPN conj 2 L
      war NOUN nsubj 6
      ended VERB:VBD root 0`, 'country')).toEqual([]));
  it('leaves a war to its owner, but no shooting', () => {
    const owned = (noun: string): string => `
      Chad PROPN nmod:poss 3 L
      's PART case 1
      ${noun} NOUN nsubj 4
      ended VERB:VBD root 0`;
    expect(scenesIn(owned('war'), 'country')).toEqual([]);
    expect(scenesIn(owned('shooting'), 'country')).toEqual(['chad']);
  });
  it('has a coup in a country, and a war in "the country"', () => {
    expect(scenesIn(beforeNoun('Chad', 'coup'), 'country')).toEqual(['chad']);
    expect(scenesIn(`
      The DET det 2
      country NOUN nmod:poss 5
      's PART case 2
      civil ADJ amod 5
      war NOUN nsubj 6
      ended VERB:VBD root 0`, 'country')).toEqual(['country']);
  });
  it('kills in a part of a country, or in what the attack is called after', () => {
    const killed = (attack: string): string => `
      Ten NUM nsubj 2
      fell VERB:VBD root 0
      in ADP case 6
      ${attack}`;
    expect(scenesIn(killed('northern ADJ amod 5\nChad PROPN compound 6 L\nattack NOUN obl 2'), 'country')).toEqual(['chad']);
    expect(scenesIn(killed('a DET det 6\nChad PROPN compound 6 L\nattack NOUN obl 2'), 'country')).toEqual(['chad']);
    expect(scenesIn(killed('a DET det 6\nUS PROPN compound 6 L\nattack NOUN obl 2'), 'country')).toEqual([]);
  });
  it('fights the battles of a town in it', () => {
    const battle = `
      Gao PROPN nmod:poss 3 L
      's PART case 1
      battle NOUN nsubj 4
      ended VERB:VBD root 0`;
    expect(scenesIn(battle, 'city')).toEqual(['gao']);
    expect(scenesIn(battle, 'country')).toEqual([]);
  });
});
