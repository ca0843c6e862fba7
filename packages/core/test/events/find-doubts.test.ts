import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../src/events/find-doubts.ts';
import { findParticipants } from '../../src/events/find-participants.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { measureTopics } from '../../src/events/measure-topics.ts';
import { parseTree } from './parse-tree.ts';

/** Triggers of a sentence that nothing speaks against. */
function keptOf(table: string, evidence = 0): string[] {
  const { tree } = parseTree(table);
  const [topic] = measureTopics([tree]);
  return findTriggers(tree)
    .filter((trigger) => {
      const { actors, recipients } = findParticipants(tree, trigger);
      return findDoubts(tree, trigger, [...actors, ...recipients], topic!, evidence, 2).length === 0;
    })
    .map(({ token }) => tree.words[token]!);
}

describe('findDoubts', () => {
  it('doubts forces of nature and markets', () => {
    expect(keptOf(`
      Storms NOUN:NNS nsubj 2
      attacked VERB:VBD root 0
      Florida PROPN obj 2 L`)).toEqual([]);
    expect(keptOf(`
      Stocks NOUN:NNS nsubj 2
      attacked VERB:VBD root 0
      highs NOUN:NNS obj 2`)).toEqual([]);
  });

  it('doubts force against what cannot be hit, but not protest against it', () => {
    const act = (verb: string): string => `
      Mali PROPN nsubj 2 L
      ${verb} VERB:VBD root 0
      the DET det 4
      threat NOUN obj 2`;
    expect(keptOf(act('neutralized'))).toEqual([]);
    expect(keptOf(act('protested'))).toContain('protested');
  });

  it('doubts rallies of markets, but not those against prices', () => {
    const rally = (preposition: string): string => `
      The DET det 2
      rally NOUN root 0
      ${preposition} ADP case 4
      stocks NOUN:NNS nmod 2
      worried VERB:VBD acl:relcl 2
      Mali PROPN obj 5 L`;
    expect(keptOf(rally('in'))).toEqual([]);
    expect(keptOf(rally('against'))).toEqual(['rally']);
  });

  it('doubts what a participle tells in passing of a noun', () =>
    expect(keptOf(`
      Damaged VERB:VBN amod 2
      homes NOUN:NNS nsubj 3
      line VERB:VBP root 0
      occupied VERB:VBN amod 5
      towns NOUN:NNS obj 3`)).toEqual([]));

  it('doubts accidents, unless the page is plainly of public affairs', () => {
    const crash = `
      Police NOUN:NNS nsubj 3
      are AUX:VBP aux 3
      investigating VERB:VBG root 0
      a DET det 5
      crash NOUN obj 3`;
    expect(keptOf(crash)).toEqual([]);
    expect(keptOf(crash, 3)).toEqual(['investigating']);
  });

  it('doubts threats and permissions of things', () => {
    expect(keptOf(`
      Imports NOUN:NNS nsubj 2
      threaten VERB:VBP root 0
      Ohio PROPN obj 2 L`)).toEqual([]);
    expect(keptOf(`
      The DET det 2
      law NOUN nsubj 3
      allows VERB:VBZ root 0
      Georgia PROPN obj 3 L
      to PART:TO mark 6
      act VERB:VB xcomp 3`)).toEqual([]);
  });

  it('doubts attributes', () =>
    expect(keptOf(`
      the DET det 3
      visiting VERB:VBG amod 3
      ministers NOUN:NNS root 0`)).toEqual([]));

  it('keeps what armies do', () =>
    expect(keptOf(`
      Russia PROPN nsubj 2 L
      attacked VERB:VBD root 0
      Odesa PROPN obj 2 L`)).toEqual(['attacked']));

  it('doubts rallies that seek votes', () => {
    const held = (who: string, kind: string, behind = ''): string => `
      ${who} nsubj 2
      held VERB:VBD root 0
      a DET det 5
      ${kind} amod 5
      rally NOUN obj 2
      ${behind}`;
    expect(keptOf(held('Petro PROPN', 'big ADJ').replace('nsubj 2', 'nsubj 2 P'))).toEqual([]);
    expect(keptOf(held('Villagers NOUN:NNS', 'political ADJ'))).toEqual([]);
    expect(keptOf(held('Villagers NOUN:NNS', 'big ADJ'))).toEqual(['held']);
    expect(keptOf(held('Petro PROPN', 'big ADJ', 'against ADP case 7\nMali PROPN nmod 5 L').replace('nsubj 2', 'nsubj 2 P'))).toEqual(['held']);
  });
});
