import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { startOf } from '../../src/events/sentence-tree.ts';
import { codesOf } from './codes-of.ts';
import { parseTree } from './parse-tree.ts';

const SIT_IN = `Students NOUN:NNS nsubj 2
  staged VERB:VBD root 0
  a DET:DT det 4
  sit NOUN:NN obj 2
  - PUNCT:HYPH punct 9
  in ADP:IN case 9
  against ADP:IN case 9
  the DET:DT det 9
  government NOUN:NN nmod 4`;

const CEASE_FIRES = `The DET:DT det 2
  rebels NOUN:NNS nsubj 3
  declared VERB:VBD root 0
  two NUM:CD nummod 7
  cease NOUN:NN compound 7
  - PUNCT:HYPH punct 5
  fires NOUN:NNS obj 3`;

describe('words that the tokeniser cuts at their hyphens', () => {
  it('are one word, which their last part stands for', () => {
    const { tree } = parseTree(SIT_IN);
    expect([tree.words[5], tree.lemmas[5], tree.tags[5], tree.relations[5], tree.heads[5]]).toEqual(['sit-in', 'sit-in', 'NOUN', 'obj', 1]);
    expect([...tree.heads]).toEqual([1, -1, 5, 5, 5, 1, 8, 8, 5]);
    expect(tree.relations.slice(3, 5)).toEqual(['goeswith', 'goeswith']);
  });

  it('name events, whose words begin with the first part', () => {
    expect(codesOf(SIT_IN)).toEqual(['staged 1414 PROTEST']);
    const { tree } = parseTree(CEASE_FIRES.replace('declared', 'saw'));
    expect(findTriggers(tree).map(({ code, first, token }) => [code, startOf(tree, first), token])).toEqual([['0871', 19, 6]]);
  });

  it('are the word that is also written as one', () => {
    expect(parseTree(CEASE_FIRES).tree.lemmas[6]).toBe('ceasefire');
    expect(codesOf(CEASE_FIRES)).toEqual(['declared 0871 RETREAT']);
  });

  it('are verbs only where they are read as verbs', () => {
    const gas = (tag: string) => parseTree(`They PRON:PRP nsubj 4
      tear NOUN:NN compound 4
      - PUNCT:HYPH punct 2
      gassed ${tag} root 0`).tree.lemmas[3];
    expect([gas('VERB:VBD'), gas('ADJ:JJ')]).toEqual(['teargas', 'gassed']);
  });

  it('are left alone in names', () => {
    expect(parseTree(SIT_IN.replace('sit NOUN:NN obj 2', 'Sit PROPN:NNP obj 2 O')).tree.lemmas[5]).toBe('in');
  });
});
