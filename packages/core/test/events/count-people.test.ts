import { describe, expect, it } from 'vitest';
import { countPeople } from '../../src/events/count-people.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { parseNumber } from '../../src/events/read-number.ts';
import { parseTree } from './parse-tree.ts';

/** People counted for the event at a word of rows divided by `/`. */
function sizeOf(rows: string, word: string): unknown {
  const { tree } = parseTree(rows.replaceAll('/', '\n'));
  const size = countPeople(tree, findTriggers(tree).find(({ token }) => tree.words[token] === word)!);
  return size === null ? null : Object.fromEntries(Object.entries(size).filter(([, value]) => value !== null));
}

describe('parseNumber', () => {
  it.each([
    ['12', 12], ['1,200', 1200], ['twelve', 12], ['thirty', 30], ['twenty-five', 25], ['20-30', 20], ['dozens', null], ['1.5', null],
  ])('reads "%s" as %s', (word, expected) => expect(parseNumber(word)).toBe(expected));
});

describe('countPeople', () => {
  it.each([
    ['Troops NOUN:NNS nsubj 2 / killed VERB:VBD root 0 / ten NUM nummod 4 / civilians NOUN:NNS obj 2', 'killed', { dead: 10 }],
    ['A DET det 2 / man NOUN nsubj:pass 4 / was AUX:VBD aux:pass 4 / killed VERB:VBN root 0', 'killed', { dead: 1 }],
    ['Strikes NOUN:NNS nsubj 2 / killed VERB:VBD root 0 / two NUM nummod 4 / men NOUN:NNS obj 2 / and CCONJ cc 7 / a DET det 7 / woman NOUN conj 4', 'killed', { dead: 3 }],
    ['Police NOUN nsubj 2 / made VERB:VBD root 0 / 12 NUM nummod 4 / arrests NOUN:NNS obj 2', 'arrests', { arrested: 12 }],
  ])('counts who was harmed: %s', (rows, word, expected) => expect(sizeOf(rows, word)).toEqual(expected));

  it('counts no one where the harm did not happen or no number is told', () => {
    expect(sizeOf('Troops NOUN:NNS nsubj 4 / did AUX:VBD aux 4 / not PART:RB advmod 4 / kill VERB:VB root 0 / ten NUM nummod 6 / men NOUN:NNS obj 4', 'kill')).toBeNull();
    expect(sizeOf('Troops NOUN:NNS nsubj 2 / killed VERB:VBD root 0 / dozens NOUN:NNS obj 2', 'killed')).toBeNull();
  });
});
