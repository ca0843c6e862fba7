import { describe, expect, it } from 'vitest';
import { resolveLocation } from '../../src/events/resolve-location.ts';
import { endOf, startOf } from '../../src/events/sentence-tree.ts';
import type { Mention } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

/** Place of the event at a word of rows divided by `/`; targets are words, or null for acts that do not take place at their target. */
function placeOf(rows: string, word: string, targets: readonly string[] | null = null): string | null {
  const { tree } = parseTree(rows.replaceAll('/', '\n'));
  const mentions: Mention[] = [];
  tree.mentions.forEach((mention, token) => {
    if (mention >= 0) mentions[mention] = { text: tree.words[token]!, name: null, entityId: null, start: startOf(tree, token), end: endOf(tree, token) } as unknown as Mention;
  });
  const cast = { mentions, entities: new Map(), antecedentOf: () => null };
  const heads = targets === null ? null : targets.map((target) => tree.words.indexOf(target));
  return resolveLocation(tree, tree.words.indexOf(word), heads, cast, () => -1)?.text ?? null;
}

describe('resolveLocation', () => {
  it.each([
    ['Troops NOUN:NNS nsubj 2 / clashed VERB:VBD root 0 / in ADP case 4 / Gaza PROPN obl 2 L', 'clashed', 'Gaza'],
    ['Police NOUN nsubj 2 / made VERB:VBD root 0 / arrests NOUN:NNS obj 2 / at ADP case 5 / rallies NOUN:NNS nmod 3 / in ADP case 7 / London PROPN nmod 5 L', 'arrests', 'London'],
    ['Drones NOUN:NNS nsubj 2 / fell VERB:VBD root 0 / in ADP case 5 / the DET det 5 / city NOUN obl 2 / of ADP case 7 / Kyiv PROPN nmod 5 L', 'fell', 'Kyiv'],
    ['Crowds NOUN:NNS nsubj 2 / marched VERB:VBD root 0 / through ADP case 4 / London PROPN obl 2 L', 'marched', 'London'],
    ['They PRON nsubj 2 / met VERB:VBD root 0 / at ADP case 4 / NATO PROPN obl 2 O', 'met', 'NATO'],
    ['Rockets NOUN:NNS nsubj 2 / fell VERB:VBD root 0 / across ADP case 6 / the DET det 6 / Ukrainian ADJ amod 6 N / capital NOUN obl 2', 'fell', 'Ukrainian capital'],
    ['Troops NOUN:NNS nsubj 2 / clashed VERB:VBD root 0 / in ADP case 5 / northern ADJ amod 5 / Gaza PROPN obl 2 L', 'clashed', 'northern Gaza'],
    ['He PRON nsubj:pass 3 / was AUX:VBD aux:pass 3 / held VERB:VBN root 0 / at ADP case 6 / Belmarsh PROPN compound 6 L / prison NOUN obl 3', 'held', 'Belmarsh prison'],
  ])('reads where: %s', (rows, word, expected) => expect(placeOf(rows, word)).toBe(expected));

  it('takes the aim of visits and uses of force for their place', () => {
    const rows = 'Russia PROPN nsubj 2 L / hit VERB:VBD root 0 / Kyiv PROPN obj 2 L';
    expect(placeOf(rows, 'hit', ['kyiv'])).toBe('Kyiv');
    expect(placeOf(rows, 'hit')).toBeNull();
  });

  it('does not take the place where the actor is from', () => {
    const rows = 'Police NOUN nsubj 4 / in ADP case 3 / Oslo PROPN nmod 1 L / said VERB:VBD root 0 / troops NOUN:NNS nsubj 6 / attacked VERB:VBD ccomp 4';
    expect(placeOf(rows, 'attacked')).toBeNull();
  });
});
