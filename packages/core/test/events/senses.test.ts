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
      forms NOUN:NNS obj 2`)).toEqual([]);
  });

  it('fights over bills with words, over towns with arms', () => {
    const over = (what: string): string[] => codesOf(`
      The DET det 2
      battle NOUN root 0
      over ADP case 4
      ${what} nmod 2`);
    expect(over('bills NOUN:NNS')).toEqual(['battle 110 ACCUSE']);
    expect(over('town NOUN')).toEqual(['battle 190 ASSAULT']);
  });

  it('signs a bill to approve it, a treaty to agree', () => {
    const signed = (what: string): string[] => codesOf(`
      He PRON nsubj 2
      signed VERB:VBD root 0
      a DET det 4
      ${what} NOUN obj 2`);
    expect(signed('bill')).toEqual(['signed 051 SUPPORT']);
    expect(signed('treaty')).toEqual(['signed 057 SUPPORT']);
  });

  it('battles no crisis with arms', () => {
    const battled = (what: string): string[] => codesOf(`
      Mali PROPN nsubj 2 L
      battled VERB:VBD root 0
      ${what} NOUN:NNS obj 2`);
    expect(battled('crises')).toEqual([]);
    expect(battled('rebels')).toEqual(['battled 190 ASSAULT']);
  });

  it('slashes people, not budgets', () => {
    const slashed = (what: string): string[] => codesOf(`
      He PRON nsubj 2
      slashed VERB:VBD root 0
      ${what} NOUN:NNS obj 2`);
    expect(slashed('budgets')).toEqual([]);
    expect(slashed('guards')).toEqual(['slashed 182 ASSAULT']);
  });

  it('advises who is warned to stay indoors, and denies what it pleads not guilty of', () => {
    expect(codesOf(`
      Officials NOUN:NNS nsubj 2
      warned VERB:VBD root 0
      people NOUN:NNS obj 2
      to PART mark 5
      stay VERB:VB xcomp 2`)).toEqual(['warned 020 REQUEST']);
    expect(codesOf(`
      He PRON nsubj 2
      pleaded VERB:VBD root 0
      not PART advmod 4
      guilty ADJ xcomp 2`)).toEqual(['pleaded 120 REJECT']);
  });

  it('takes no date for a part of the verb', () =>
    expect(codesOf(`
      Orban PROPN nsubj 2 P
      gave VERB:VBD root 0
      in ADP case 4
      2019 NUM obl 2`)).toEqual([]));
});

describe('what a figure of speech takes in', () => {
  it('poses a threat without threatening', () =>
    expect(codesOf(`
      Prices NOUN:NNS nsubj 2
      pose VERB:VBP root 0
      a DET det 4
      threat NOUN obj 2
      to ADP case 6
      jobs NOUN:NNS nmod 4`)).toEqual([]));

  it('declares war on poverty', () =>
    expect(codesOf(`
      Johnson PROPN nsubj 2 P
      declared VERB:VBD root 0
      war NOUN obj 2
      on ADP case 5
      poverty NOUN obl 2`)).toEqual([]));
});

describe('one event of several words', () => {
  it('names what breaks out once', () =>
    expect(codesOf(`
      Riots NOUN:NNS nsubj 2
      erupted VERB:VBD root 0`)).toEqual(['riots 145 PROTEST']));

  it('lodges a protest without protesters', () =>
    expect(codesOf(`
      Mali PROPN nsubj 2 L
      lodged VERB:VBD root 0
      a DET det 4
      protest NOUN obj 2`)).toEqual(['lodged 114 ACCUSE']));

  it('pledges money in aid once', () =>
    expect(codesOf(`
      Mali PROPN nsubj 2 L
      pledged VERB:VBD root 0
      millions NOUN:NNS obj 2
      in ADP case 5
      aid NOUN nmod 3`)).toEqual([expect.stringMatching(/^pledged 03/)]));

  it('leads a protest march, whatever the parser makes of it', () =>
    expect(codesOf(`
      Nuns NOUN:NNS nsubj 2
      led VERB:VBD root 0
      a DET det 4
      protest NOUN obj 2
      march NOUN obl:unmarked 2`)).toEqual(['led 141 PROTEST']));

  it('marches to protest', () =>
    expect(codesOf(`
      Thousands NOUN:NNS nsubj 2
      marched VERB:VBD root 0
      to PART:TO mark 4
      protest VERB:VB advcl 2
      the DET det 6
      king NOUN obj 4`)).toEqual(['marched 141 PROTEST']));
});

describe('particles read as prepositions', () => {
  it('takes over a town', () =>
    expect(codesOf(`
      Rebels NOUN:NNS nsubj 2
      took VERB:VBD root 0
      over ADP case 4
      Goma PROPN obl 2 L`)).toEqual(['took 192 COERCE']));

  it('pulls out of a treaty', () =>
    expect(codesOf(`
      Peru PROPN nsubj 2 L
      pulled VERB:VBD root 0
      out ADP case 6
      of ADP case 6
      the DET det 6
      treaty NOUN obl 2`)).toEqual(['pulled 160 SANCTION']));
});

describe('senses of one word', () => {
  it('meets people, needs or criticism', () => {
    expect(codesOf(`
      Modi PROPN nsubj 2 P
      met VERB:VBD root 0
      Biden PROPN obj 2 P`)).toEqual(['met 040 CONSULT']);
    expect(codesOf(`
      Vaccines NOUN:NNS nsubj 2
      met VERB:VBD root 0
      a DET det 4
      need NOUN obj 2`)).toEqual([]);
    expect(codesOf(`
      Plans NOUN:NNS nsubj:pass 3
      were AUX:VBD aux:pass 3
      met VERB:VBN root 0
      with ADP case 5
      criticism NOUN obl 3`)).toEqual(['met 111 ACCUSE']);
  });

  it('insists on a demand, or that something is so', () => {
    expect(codesOf(`
      Kyiv PROPN nsubj 2 L
      insisted VERB:VBD root 0
      on ADP case 4
      guarantees NOUN:NNS obl 2`)).toEqual(['insisted 100 REQUEST']);
    expect(codesOf(`
      Kyiv PROPN nsubj 2 L
      insisted VERB:VBD root 0
      it PRON nsubj 5
      was AUX:VBD cop 5
      right ADJ ccomp 2`)).toEqual([]);
  });

  it('announces a resignation by resigning', () =>
    expect(codesOf(`
      She PRON nsubj 2
      said VERB:VBD root 0
      she PRON nsubj 5
      would AUX:MD aux 5
      resign VERB:VB ccomp 2`)).toEqual(['resign 0831 RETREAT']));

  it('knows a prohibition from the Treaty on the Prohibition of Nuclear Weapons', () => {
    expect(codesOf(`
      The DET det 2
      Treaty PROPN root 0
      on ADP case 5
      the DET det 5
      Prohibition PROPN nmod 2
      of ADP case 8
      Nuclear PROPN compound 8
      Weapons PROPN nmod 5`)).toEqual([]);
    expect(codesOf(`
      a DET det 2
      prohibition NOUN root 0
      of ADP case 4
      mines NOUN:NNS nmod 2`)).toEqual(['prohibition 172 COERCE']);
  });

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
      Smith PROPN nsubj 2 P
      attacked VERB:VBD root 0
      Jones PROPN obj 2 P
      with ADP case 6
      a DET det 6
      hammer NOUN obl 2`)).toEqual(['attacked 182 ASSAULT']);
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

  it('attacks with drones, but sells and flies them too', () => {
    const drones = (who: string, verb: string, behind = ''): string[] => codesOf(`
      ${who} nsubj 2
      ${verb} VERB:VBD root 0
      drones NOUN:NNS obj 2
      ${behind}`);
    expect(drones('Rebels NOUN:NNS', 'launched')).toEqual(['launched 1952 ASSAULT']);
    expect(drones('Somebody NOUN', 'launched', 'at ADP case 5\ntowns NOUN:NNS obl 2')).toEqual(['launched 1952 ASSAULT']);
    expect(drones('Fans NOUN:NNS', 'flew', 'over ADP case 5\ntowns NOUN:NNS obl 2')).toEqual([]);
    expect(drones('Somebody NOUN', 'supplied')).toEqual(['supplied 072 AID']);
  });
});
