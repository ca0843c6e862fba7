import { describe, expect, it } from 'vitest';
import { conjuncts } from '../../src/events/sentence-tree.ts';
import { parseTree } from './parse-tree.ts';

describe('viewSentence', () => {
  it('takes two names with a hyphen between them for a pair', () => {
    const { tree } = parseTree(`
      The DET det 6
      US PROPN compound 4 L
      - PUNCT punct 2
      China PROPN compound 5 L
      trade NOUN compound 6
      war NOUN root 0`);
    expect(conjuncts(tree, 1).map((token) => tree.words[token])).toEqual(['us', 'china']);
    expect(tree.heads[1]).toBe(4);
    expect(tree.children[4]).toEqual([1]);
  });

  it('does not pair names that a dash sets apart', () => {
    const { tree } = parseTree(`
      Mali PROPN compound 3 L
      – PUNCT punct 1
      Reuters PROPN root 0 O`);
    expect(conjuncts(tree, 0)).toEqual([0]);
  });
});
