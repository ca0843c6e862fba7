import { describe, expect, it } from 'vitest';
import { pairFinder } from '../../src/events/find-pair.ts';
import { findPrevious } from '../../src/events/find-previous.ts';
import { parseTrees } from './parse-tree.ts';

const MET = 'Putin PROPN nsubj 2 P\n met VERB:VBD root 0\n Goita PROPN obj 2 P\n in ADP case 5\n Moscow PROPN obl 2 L';

/** Whom a phrase of the second of two sentences means. */
function pairOf(phrase: string, noun: string, before = MET): string[] {
  const trees = parseTrees([before, 'paragraph'], [`${phrase}\n talked VERB:VBD root 0`, 'same']);
  const second = trees[1]!;
  const find = pairFinder(trees, findPrevious(second.analysis), String);
  return find(second, second.words.indexOf(noun)).map(({ tree, token }) => tree.words[token]!);
}

describe('pairFinder', () => {
  it('finds the two persons that "the two leaders" means', () => expect(pairOf('The DET det 3\n two NUM nummod 3\n leaders NOUN:NNS nsubj 4', 'leaders')).toEqual(['putin', 'goita']));
  it('finds countries for "both countries"', () =>
    expect(pairOf('Both DET det 2\n countries NOUN:NNS nsubj 3', 'countries', 'Mali PROPN nsubj 3 L\n and CCONJ cc 3\n Niger PROPN conj 1 L\n left VERB:VBD root 0')).toEqual(['mali', 'niger']));
  it('finds nobody for other numbers, or where more than two are named', () => {
    expect(pairOf('Two NUM nummod 2\n leaders NOUN:NNS nsubj 3', 'leaders')).toEqual([]);
    expect(pairOf('Both DET det 2\n leaders NOUN:NNS nsubj 3', 'leaders', `${MET}\n with ADP case 7\n Lavrov PROPN obl 2 P`)).toEqual([]);
  });
});
