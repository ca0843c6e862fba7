import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

describe('participants', () => {
  it('takes no event for a party because a headline prints it as a name', () =>
    expect(partiesOf(`
      Russia PROPN nsubj 2 L
      Lifts VERB:VBZ root 0
      Ban PROPN obj 2
      on ADP case 5
      Mali PROPN nmod 3 L`, 'title').filter((parties) => parties.includes('ban,') || parties.endsWith('> ban'))).toEqual([]));

  it('lets who is committed act; in talks both do', () =>
    expect(partiesOf(`
      Vietnam PROPN nsubj:pass 3 L
      is AUX:VBZ aux:pass 3
      committed VERB:VBN root 0
      to ADP case 5
      talks NOUN:NNS obl 3
      with ADP case 7
      China PROPN nmod 5 L`)[0]).toBe('committed: vietnam, china >'));

  it('takes no sums for parties', () =>
    expect(partiesOf(`
      Florida PROPN nsubj 2 L
      rejected VERB:VBD root 0
      millions NOUN:NNS obj 2
      of ADP case 5
      dollars NOUN:NNS nmod 3`)).toEqual(['rejected: florida >']));

  it('takes no place of talks for a party', () =>
    expect(partiesOf(`
      China PROPN nsubj 4 L
      and CCONJ cc 3
      Japan PROPN conj 1 L
      held VERB:VBD root 0
      talks NOUN:NNS obj 4
      in ADP case 7
      Geneva PROPN nmod 5 L`)).toEqual(['held talks: china, japan >']));

  it('tells a deal that is signed as one event', () =>
    expect(partiesOf(`
      Peru PROPN nsubj 2 L
      signed VERB:VBD root 0
      a DET det 5
      trade NOUN compound 5
      agreement NOUN obj 2
      with ADP case 7
      Chile PROPN nmod 5 L`)).toEqual(['signed a trade agreement: peru, chile >']));

  it('takes a bare number for nobody', () =>
    expect(partiesOf(`
      Russian ADJ amod 2 N
      strikes NOUN:NNS nsubj 3
      kill VERB:VBP root 0
      12 NUM obj 3`)).toEqual(['strikes: russian >']));

  it('seeks the partner of one who meets', () =>
    expect(partiesOf(`
      Trump PROPN nsubj 2 P
      spoke VERB:VBD root 0
      after ADP case 5
      a DET det 5
      meeting NOUN obl 2
      of ADP case 7
      Congress PROPN nmod 5 O`).at(-1)).toBe('meeting: congress, trump >'));

  it('lets one meet the other during "their" meeting', () => {
    const told = (whose: string) => partiesOf(`
      Lula PROPN nsubj 2 P
      praised VERB:VBD root 0
      Petro PROPN obj 2 P
      at ADP case 6
      ${whose} PRON:PRP$ nmod:poss 6
      meeting NOUN obl 2`).at(-1);
    expect(told('their')).toBe('meeting: lula, petro >');
    expect(told('our')).not.toBe('meeting: lula, petro >');
  });

  it('counts who holds a round of talks among those who talk', () =>
    expect(partiesOf(`
      Lula PROPN nsubj 2 P
      held VERB:VBD root 0
      a DET det 4
      series NOUN obj 2
      of ADP case 6
      meetings NOUN:NNS nmod 4
      with ADP case 8
      bankers NOUN:NNS nmod 6 P`).at(-1)).toBe('meetings: lula, bankers >'));

  it('takes what a country becomes for no other party', () =>
    expect(partiesOf(`
      Sweden PROPN nsubj 2 L
      became VERB:VBD root 0
      a DET det 4
      member NOUN xcomp 2
      of ADP case 6
      NATO PROPN nmod 4 O`)).toEqual(['became: sweden > nato']));

  it('gives who talks of a war with another no war with them', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      discussed VERB:VBD root 0
      the DET det 4
      war NOUN obj 2
      with ADP case 6
      Lula PROPN nmod 4 P`)).toEqual(['discussed: petro, lula >', 'war:  >']));

  it('counts people as somebody, and things as nobody', () => {
    const fired = (what: string) => partiesOf(`
      Rebels NOUN:NNS nsubj 2
      attacked VERB:VBD root 0
      dozens NOUN:NNS obj 2
      of ADP case 5
      ${what} NOUN:NNS nmod 3`);
    expect(fired('villagers')).toEqual(['attacked: rebels > dozens']);
    expect(fired('papers')).toEqual(['attacked: rebels >']);
  });

  it('takes what a meeting is about for no guest', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      hosts VERB:VBZ root 0
      talks NOUN:NNS obj 2
      on ADP case 5
      Mali PROPN obl 2 L`)[0]).toBe('hosts talks: chad >'));

  it('takes an adjective for nobody', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      began VERB:VBD root 0
      military ADJ amod 4
      drills NOUN:NNS obj 2`)[0]).toMatch(/: chad >$/));

  it('holds drills with others together with them', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      launched VERB:VBD root 0
      drills NOUN:NNS obj 2
      with ADP case 5
      Mali PROPN nmod 3 L
      against ADP case 7
      rebels NOUN:NNS obl 2`)[0]).toMatch(/: chad, mali > rebels$/));

  it('lets who is named in a headline agree', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 4 L
      and CCONJ cc 3
      Mali PROPN conj 1 L
      differ VERB:VBP root 0
      , PUNCT punct 8
      but CCONJ cc 8
      swap NOUN nsubj:pass 8
      agreed VERB:VBN conj 4`, 'title').at(-1)).toBe('agreed: chad, mali >'));

  it('withdraws troops from no country whose they are', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      withdrew VERB:VBD root 0
      US PROPN compound 4 L
      troops NOUN:NNS obj 2`)).toEqual(['withdrew: petro >']));

  it('takes no place where a truce is signed for a party', () =>
    expect(partiesOf(`
      Rebels NOUN:NNS nsubj 2
      signed VERB:VBD root 0
      a DET det 4
      ceasefire NOUN obj 2
      in ADP case 6
      Chad PROPN nmod 4 L`)[0]).toMatch(/: rebels >$/));
});
