import { describe, expect, it } from 'vitest';
import { placeFinder } from '../../src/events/find-place.ts';
import { resolveLocation } from '../../src/events/resolve-location.ts';
import { endOf, startOf } from '../../src/events/sentence-tree.ts';
import type { Mention } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

/** Place of the event of a CAMEO code at a word of rows divided by `/`; targets are words; "the hospital" means the first mention. */
function placeOf(rows: string, word: string, code = '010', targets: readonly string[] = []): string | null {
  const { tree } = parseTree(rows.replaceAll('/', '\n'));
  const mentions: Mention[] = [];
  tree.mentions.forEach((mention, token) => {
    if (mention >= 0) mentions[mention] = { text: tree.words[token]!, name: null, entityId: null, start: startOf(tree, token), end: endOf(tree, token) } as unknown as Mention;
  });
  const cast = { mentions, entities: new Map(), home: null, antecedentOf: () => null, pairOf: () => [] };
  const heads = targets.map((target) => tree.words.indexOf(target));
  return resolveLocation(tree, tree.words.indexOf(word), code, heads, cast, placeFinder(mentions, (noun) => (noun === 'hospital' ? 0 : -1))(tree))?.text ?? null;
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
    expect(placeOf(rows, 'hit', '190', ['kyiv'])).toBe('Kyiv');
    expect(placeOf(rows, 'hit')).toBeNull();
  });

  it('hands the aim on to what is told beside the act', () => {
    const rows = 'Russia PROPN nsubj 2 L / hit VERB:VBD root 0 / Kyiv PROPN obj 2 L / , PUNCT punct 5 / killing VERB:VBG advcl 2 / ten NUM obj 5';
    expect(placeOf(rows, 'killing', '190')).toBe('Kyiv');
  });

  it('takes a building for the place of force against it, and the building that was named for "the hospital"', () => {
    expect(placeOf('Troops NOUN:NNS nsubj 2 / raided VERB:VBD root 0 / Shifa PROPN compound 4 / Hospital PROPN obj 2 O', 'raided', '190')).toBe('Hospital');
    expect(placeOf('Shifa PROPN nsubj 2 O / fell VERB:VBD root 0 / when ADV:WRB advmod 5 / they PRON nsubj 5 / shot VERB:VBD advcl 2 / at ADP case 8 / the DET det 8 / hospital NOUN obl 5', 'shot', '190')).toBe('shifa');
  });

  it.each([
    ['They PRON nsubj 2 / marched VERB:VBD root 0 / on ADP case 4 / Washington PROPN obl 2 L', 'marched', '141', 'Washington'],
    ['Hong-Kong PROPN compound 2 L / protests NOUN:NNS nsubj 3 / grew VERB:VBD root 0', 'protests', '141', 'Hong-Kong'],
    ['They PRON nsubj 2 / protest VERB:VBP root 0 / against ADP case 4 / Israel PROPN obl 2 L', 'protest', '141', null],
  ])('knows where people march: %s', (rows, word, code, expected) => expect(placeOf(rows, word, code)).toBe(expected));

  it.each([
    ['They PRON nsubj 2 / urged VERB:VBD root 0 / police NOUN obj 2 / in ADP case 5 / Oslo PROPN nmod 3 L', 'urged', '0231'],
    ['He PRON nsubj 2 / said VERB:VBD root 0 / it PRON nsubj:pass 5 / was AUX:VBD aux:pass 5 / made VERB:VBN ccomp 2 / in ADP case 7 / Oslo PROPN obl 5 L', 'said', '010'],
    ['It PRON nsubj 2 / is VERB:VBZ root 0 / the DET det 4 / attack NOUN xcomp 2 / in ADP case 7 / U.S. PROPN compound 7 L / history NOUN nmod 4', 'attack', '010'],
  ])('does not take the place that a party or a content is of: %s', (rows, word, code) => expect(placeOf(rows, word, code)).toBeNull());

  it('does not take the place where the actor is from', () => {
    const rows = 'Police NOUN nsubj 4 / in ADP case 3 / Oslo PROPN nmod 1 L / said VERB:VBD root 0 / troops NOUN:NNS nsubj 6 / attacked VERB:VBD ccomp 4';
    expect(placeOf(rows, 'attacked')).toBeNull();
  });

  it.each([
    ['They PRON nsubj 2 / condemned VERB:VBD root 0 / the DET det 4 / war NOUN obj 2 / in ADP case 6 / Mali PROPN nmod 4 L', 'condemned', '111', null],
    ['They PRON nsubj 2 / accused VERB:VBD root 0 / rebels NOUN:NNS obj 2 / of SCONJ mark 5 / looting VERB:VBG advcl 2 / in ADP case 7 / Mali PROPN obl 5 L', 'accused', '112', null],
    ['He PRON nsubj 2 / warned VERB:VBD root 0 / rebels NOUN:NNS obj 2 / at ADP case 6 / a DET det 6 / rally NOUN obl 2 / in ADP case 8 / Oslo PROPN nmod 6 L', 'warned', '130', 'Oslo'],
    ['He PRON nsubj 2 / warned VERB:VBD root 0 / rebels NOUN:NNS obj 2 / in ADP case 5 / Oslo PROPN obl 2 L', 'warned', '130', 'Oslo'],
  ])('places what is said where it is said, not where that is which it is about: %s', (rows, word, code, expected) => expect(placeOf(rows, word, code)).toBe(expected));

  it('takes the smaller of two places that lie in each other', () => {
    const rows = 'Rebels NOUN:NNS nsubj 2 / hit VERB:VBD root 0 / the DET det 4 / town NOUN obj 2 / of ADP case 6 / Gao PROPN nmod 4 L / in ADP case 10 / the DET det 10 / Niger PROPN compound 10 L / region NOUN obl 2';
    expect(placeOf(rows, 'hit', '190')).toBe('Gao');
  });

  it('takes what is said to lie east of a place to be there', () =>
    expect(placeOf('Troops NOUN:NNS nsubj 2 / clashed VERB:VBD root 0 / east ADV advmod 2 / of ADP case 5 / Gao PROPN obl 3 L', 'clashed', '193')).toBe('Gao'));

  it('holds talks where one travels to for them', () =>
    expect(placeOf('Rebels NOUN:NNS nsubj 2 / flew VERB:VBD root 0 / to ADP case 4 / Cairo PROPN obl 2 L / for ADP case 6 / talks NOUN:NNS obl 2', 'talks', '046')).toBe('Cairo'));

  it('takes no country for the place of a release of its people, or of drills with it', () => {
    expect(placeOf('Rebels NOUN:NNS nsubj 2 / freed VERB:VBD root 0 / Mali PROPN obj 2 L', 'freed', '0841', ['mali'])).toBeNull();
    expect(placeOf('Chad PROPN nsubj 2 L / held VERB:VBD root 0 / drills NOUN:NNS obj 2 / with ADP case 5 / Mali PROPN nmod 3 L', 'held', '150', ['mali'])).toBeNull();
  });
});
