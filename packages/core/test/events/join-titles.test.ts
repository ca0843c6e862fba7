import { describe, expect, it } from 'vitest';
import { dependents } from '../../src/events/sentence-tree.ts';
import { parseTree } from './parse-tree.ts';
import { partiesOf } from './parties-of.ts';

describe('joinTitles', () => {
  it('makes one party of an office and a name that were read as two', () =>
    expect(partiesOf(`
      Chinese ADJ amod 2 N
      leader NOUN nsubj 5
      Xi PROPN nsubj 5 P
      Jinping PROPN flat 3 P
      condemned VERB:VBD root 0
      Israel PROPN obj 5 L`)).toEqual(['condemned: xi > israel']));

  it('takes the body before the office into it', () => {
    const { tree } = parseTree(`
      Labour PROPN nsubj 5 O
      leader NOUN nmod 1
      Keir PROPN conj 1 P
      Starmer PROPN flat 3 P
      resigned VERB:VBD root 0`);
    expect([tree.heads[2], tree.relations[2]]).toEqual([4, 'nsubj']);
    expect(dependents(tree, 2, 'nmod')).toEqual([1]);
    expect(dependents(tree, 1, 'compound')).toEqual([0]);
  });

  it('knows offices of two nouns, and names of which the parser made a verb', () => {
    const { tree } = parseTree(`
      Mali PROPN nsubj 2 L
      met VERB:VBD root 0
      Secretary PROPN obj 2
      of ADP case 5
      State PROPN nmod 3
      Rubio VERB advcl 2 P`);
    expect([tree.heads[5], tree.relations[5]]).toEqual([1, 'obj']);
    expect(dependents(tree, 5, 'nmod')).toEqual([2]);
  });

  it('coordinates a name that stands beside another with "and" before it', () => {
    const { tree } = parseTree(`
      Mugabe PROPN nsubj 5 P
      and CCONJ cc 3
      wife NOUN nmod 4
      Grace PROPN parataxis 1 P
      insisted VERB:VBD root 0`);
    expect([tree.heads[3], tree.relations[3]]).toEqual([0, 'conj']);
  });

  it('leaves the two in place where the office stands in another phrase', () => {
    const { tree } = parseTree(`
      Mali PROPN nsubj 3 L
      's PART case 1
      said VERB:VBD root 0
      Goita PROPN nsubj 5 P
      left VERB:VBD ccomp 3`);
    expect(tree.heads[3]).toBe(4);
  });
});
