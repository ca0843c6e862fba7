import { describe, expect, it } from 'vitest';
import { findEchoes } from '../../src/events/find-echoes.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { parseTree } from './parse-tree.ts';

/** Echoes in a noun phrase, after a page has told of an attack. */
function echoesOf(table: string): string[] {
  const told = findTriggers(parseTree(`
    Rebels NOUN:NNS nsubj 2
    attacked VERB:VBD root 0
    Mali PROPN obj 2 L`).tree)[0]!;
  const { tree } = parseTree(table);
  return findEchoes(tree, new Map([[told.code, told]]), new Set()).map(({ token, code }) => `${tree.words[token]} ${code}`);
}

describe('findEchoes', () => {
  it('repeats an event of the page', () => expect(echoesOf('Strikes NOUN:NNS root 0')).toEqual(['strikes 190']));
  it('repeats none with a vague noun, unless it names a known one', () => {
    expect(echoesOf('The DET det 2\n incident NOUN root 0')).toEqual(['incident 190']);
    expect(echoesOf('Many ADJ amod 2\n incidents NOUN:NNS root 0')).toEqual([]);
  });
});
