import { describe, expect, it } from 'vitest';
import { parseTree } from './parse-tree.ts';

describe('closeNames', () => {
  const relationsOf = (table: string): string[] => {
    const { tree } = parseTree(table);
    return tree.words.map((word, token) => `${word} ${tree.relations[token]!} ${tree.heads[token]! < 0 ? '-' : tree.words[tree.heads[token]!]!}`);
  };

  it('hangs a name that was cut in two on the word that tells most', () =>
    expect(relationsOf(`
      London PROPN flat 3 P1
      Breed PROPN nsubj 3 P1
      left VERB:VBD root 0`).slice(0, 2)).toEqual(['london flat breed', 'breed nsubj left']));

  it('keeps the word behind a preposition', () =>
    expect(relationsOf(`
      Ministers NOUN:NNS nsubj 5
      from ADP case 3
      Group PROPN nmod 1 O1
      Seven PROPN nsubj 5 O1
      met VERB:VBD root 0`).slice(2, 4)).toEqual(['group nmod ministers', 'seven flat group']));
});

describe('partTimes', () => {
  it('parts what is expelled from the hours behind it', () => {
    const { tree } = parseTree(`
      India PROPN nsubj 2 L
      expelled VERB:VBD root 0
      a DET det 5
      diplomat NOUN compound 5
      hours NOUN:NNS obj 2
      after SCONJ mark 8
      Canada PROPN nsubj 8 L
      acted VERB:VBD advcl 2`);
    expect([tree.words[tree.heads[3]!], tree.relations[3], tree.words[tree.heads[2]!]]).toEqual(['expelled', 'obj', 'diplomat']);
    expect(tree.relations[4]).toBe('obl:unmarked');
  });
});

describe('partDates', () => {
  it('parts a name from the date before it', () => {
    const { tree } = parseTree(`
      On ADP case 4
      December PROPN nmod:unmarked 3
      18th NOUN amod 4
      Kenya PROPN nsubj 5 L
      acted VERB:VBD root 0`);
    expect([tree.heads[2], tree.relations[2], tree.heads[0], tree.heads[1]]).toEqual([4, 'obl', 2, 2]);
  });

  it('leaves numbers and days without a preposition with their name', () => {
    const { tree } = parseTree(`
      Troops NOUN:NNS nsubj 2
      left VERB:VBD root 0
      August PROPN compound 4
      Square PROPN obj 2 L`);
    expect(tree.heads[2]).toBe(3);
  });
});
