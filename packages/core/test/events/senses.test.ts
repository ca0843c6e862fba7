import { describe, expect, it } from 'vitest';
import { codesOf } from './codes-of.ts';

describe('figures of speech', () => {
  it('fights no war on things', () => {
    expect(codesOf(`
      The DET det 2
      war NOUN root 0
      on ADP case 4
      drugs NOUN:NNS nmod 2`)).toEqual([]);
    expect(codesOf(`
      The DET det 2
      war NOUN root 0
      on ADP case 4
      Ukraine PROPN nmod 2 L`)).toEqual(['war 190 ASSAULT']);
  });

  it('knows private acts by their objects', () => {
    expect(codesOf(`
      Neighbours NOUN:NNS nsubj 2
      hung VERB:VBD root 0
      flags NOUN:NNS obj 2`)).toEqual([]);
    expect(codesOf(`
      He PRON nsubj 2
      signed VERB:VBD root 0
      tax NOUN compound 4
      documents NOUN:NNS obj 2`)).toEqual([]);
  });

  it('takes no date for a part of the verb', () =>
    expect(codesOf(`
      Orban PROPN nsubj 2 P
      gave VERB:VBD root 0
      in ADP case 4
      2019 NUM obl 2`)).toEqual([]));
});

describe('senses of one word', () => {
  it('calls on somebody, or calls them', () => {
    expect(codesOf(`
      Modi PROPN nsubj 2 P
      called VERB:VBD root 0
      on ADP compound:prt 2
      ministers NOUN:NNS obj 2
      to PART:TO mark 6
      act VERB:VB xcomp 2`)).toEqual(['called 020 REQUEST']);
    expect(codesOf(`
      Modi PROPN nsubj 2 P
      called VERB:VBD root 0
      Biden PROPN obj 2 P`)).toEqual(['called 041 CONSULT']);
  });

  it('attacks by words or by arms', () => {
    expect(codesOf(`
      Haley PROPN nsubj 2 P
      attacked VERB:VBD root 0
      Trump PROPN obj 2 P`)).toEqual(['attacked 111 ACCUSE']);
    expect(codesOf(`
      Rebels NOUN:NNS nsubj 2
      attacked VERB:VBD root 0
      Goma PROPN obj 2 L`)).toEqual(['attacked 190 ASSAULT']);
    expect(codesOf(`
      personal ADJ amod 2
      attacks NOUN:NNS root 0`)).toEqual(['attacks 111 ACCUSE']);
  });

  it('fights over laws with words', () =>
    expect(codesOf(`
      Seattle PROPN nsubj 2 L
      fought VERB:VBD root 0
      over ADP case 5
      a DET det 5
      tax NOUN obl 2`)).toEqual(['fought 110 ACCUSE']));

  it('sets a house on fire, or oneself', () => {
    expect(codesOf(`
      Settlers NOUN:NNS nsubj 2
      set VERB:VBD root 0
      a DET det 4
      house NOUN obj 2
      on ADP case 6
      fire NOUN obl 2`)).toEqual(['set 190 ASSAULT']);
    expect(codesOf(`
      A DET det 2
      soldier NOUN nsubj 3
      set VERB:VBD root 0
      himself PRON obj 3
      on ADP case 6
      fire NOUN obl 3`)).toEqual(['set 140 PROTEST']);
  });

  it('is summoned by the police, and invited by a president', () => {
    expect(codesOf(`
      Police NOUN nsubj 2
      invited VERB:VBD root 0
      the DET det 4
      senator NOUN obj 2`)).toEqual(['invited 100 REQUEST']);
    expect(codesOf(`
      Macron PROPN nsubj 2 P
      invited VERB:VBD root 0
      the DET det 4
      senator NOUN obj 2`)).toEqual(['invited 036 AGREE']);
  });

  it('orders by a bill', () =>
    expect(codesOf(`
      The DET det 2
      bill NOUN nsubj 4
      would AUX:MD aux 4
      require VERB:VB root 0
      shops NOUN:NNS obj 4
      to PART:TO mark 7
      close VERB:VB xcomp 4`)[0]).toBe('require 172 COERCE'));
});
