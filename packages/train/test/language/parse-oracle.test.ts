import { LEFT, ParserState, RIGHT, ROOT, SHIFT } from '@corpus/core/language';
import { describe, expect, it } from 'vitest';
import { ParseOracle } from '../../src/language/parse-oracle.ts';
import type { TreebankSentence } from '../../src/language/read-treebank.ts';

function sentence(heads: readonly number[]): TreebankSentence {
  const text = heads.map(() => 'w').join(' ');
  return {
    text,
    start: Int32Array.from(heads, (_, at) => at * 2),
    end: Int32Array.from(heads, (_, at) => at * 2 + 1),
    fine: new Uint8Array(heads.length),
    head: Int32Array.from(heads),
    relation: new Uint8Array(heads.length),
  };
}

function follow(heads: readonly number[]): number[] {
  const oracle = new ParseOracle(sentence(heads));
  const state = new ParserState();
  const costs = new Float64Array(3);
  state.reset(heads.length);
  while (!state.isFinal) {
    oracle.costs(state, costs);
    const step = costs.indexOf(0);
    if (step === SHIFT) state.shift();
    else state.attach(step, 0);
  }
  return [...state.head.subarray(0, heads.length)];
}

describe('ParseOracle', () => {
  it.each([
    ['a chain to the right', [ROOT, 0, 1, 2]],
    ['a chain to the left', [1, 2, 3, ROOT]],
    ['dependents on both sides', [1, ROOT, 4, 4, 1, 1]],
    ['one word', [ROOT]],
  ])('leads to the tree: %s', (_, heads) => {
    expect(follow(heads)).toEqual(heads);
  });

  it('counts the arcs that a mistake loses', () => {
    const oracle = new ParseOracle(sentence([1, ROOT, 1]));
    const state = new ParserState();
    const costs = new Float64Array(3);
    state.reset(3);
    state.shift();
    oracle.costs(state, costs);
    expect([costs[SHIFT], costs[LEFT], costs[RIGHT]]).toEqual([1, 0, Infinity]);
  });
});
