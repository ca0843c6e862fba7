import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

describe('who does what a verb says', () => {
  it('lets those act whose decision it is', () =>
    expect(partiesOf(`
      Protesters NOUN nsubj 2
      denounced VERB:VBD root 0
      the DET det 4
      president NOUN nmod:poss 6
      's PART case 4
      decision NOUN obj 2
      to PART:TO mark 8
      expel VERB:VB acl 6
      French ADJ amod 10 N
      diplomats NOUN obj 8`)).toContainEqual('expel: president > diplomats'));

  it('lets all of a coordination do what its relative clause says', () =>
    expect(partiesOf(`
      officials NOUN:NNS root 0
      and CCONJ cc 3
      customers NOUN:NNS conj 1
      who PRON:WP nsubj 5
      criticized VERB:VBD acl:relcl 1
      Mali PROPN obj 5 L`)).toEqual(['criticized: officials, customers > mali']));

  it('lets the first name of a headline do what is planned', () =>
    expect(partiesOf(`
      Russia PROPN root 0 L
      to PART:TO mark 3
      expel VERB:VB acl 1
      French ADJ amod 5 N
      diplomats NOUN:NNS obj 3`, 'title')).toEqual(['expel: russia > diplomats']));

  it('lets act who is named along with the subject', () =>
    expect(partiesOf(`
      Mali PROPN nsubj 7 L
      , PUNCT punct 5
      along ADP case 5
      with ADP case 5
      Niger PROPN nmod 1 L
      , PUNCT punct 1
      condemned VERB:VBD root 0
      France PROPN obj 7 L`)).toEqual(['condemned: mali, niger > france']));

  it('lets a list act of which the parser made no coordination', () =>
    expect(partiesOf(`
      Mugabe PROPN vocative 7 P
      , PUNCT punct 1
      Grace PROPN nsubj 6 P
      and CCONJ cc 6
      two NUM nummod 6
      ministers NOUN:NNS nsubj 7
      condemned VERB:VBD root 0
      France PROPN obj 7 L`)).toEqual(['condemned: mugabe, grace, ministers > france']));

  it('gives a participle the subject of what is told, not who tells it', () =>
    expect(partiesOf(`
      Russia PROPN nsubj 2 L
      shelled VERB:VBD ccomp 8
      Kharkiv PROPN obj 2 L
      , PUNCT punct 5
      killing VERB:VBG advcl 8
      civilians NOUN:NNS obj 5
      officials NOUN:NNS nsubj 8
      said VERB:VBD root 0`)).toEqual(['shelled: russia > kharkiv', 'killing: russia > civilians']));

  it('lets the object do what it is thanked for, and the subject of a passive what it is asked', () => {
    expect(partiesOf(`
      Brazil PROPN nsubj 2 L
      thanked VERB:VBD root 0
      Cuba PROPN obj 2 L
      for SCONJ mark 5
      sending VERB:VBG advcl 2
      doctors NOUN:NNS obj 5
      to ADP case 8
      Haiti PROPN obl 5 L`)[1]).toBe('sending: cuba > haiti');
    expect(partiesOf(`
      Turkey PROPN nsubj:pass 3 L
      was AUX:VBD aux:pass 3
      asked VERB:VBN root 0
      by ADP case 5
      Washington PROPN obl:agent 3 L
      to PART mark 7
      attack VERB:VB advcl 3
      Syria PROPN obj 7 L`)[1]).toBe('attack: turkey > syria');
  });

  it('lets a passive beside an active verb fall on the subject', () =>
    expect(partiesOf(`
      Connolly PROPN nsubj 2 P
      slammed VERB:VBD root 0
      NATO PROPN obj 2 O
      and CCONJ cc 7
      was AUX:VBD aux:pass 7
      often ADV advmod 7
      accused VERB:VBN conj 2`).at(-1)).toBe('accused:  > connolly'));

  it('reads no passive behind a pronoun without an auxiliary', () =>
    expect(partiesOf(`
      Troops NOUN:NNS nsubj 2
      hid VERB:VBD root 0
      as SCONJ mark 5
      they PRON nsubj:pass 5
      attacked VERB:VBD advcl 2`)).toEqual(['attacked: they >']));

  it('lets who is called on do what is called for', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      called VERB:VBD root 0
      on ADP case 4
      rebels NOUN:NNS obl 2
      to PART mark 6
      attack VERB:VB advcl 2
      Mali PROPN obj 6 L`).at(-1)).toBe('attack: rebels > mali'));

  it('charges who is accused by somebody with the deed', () =>
    expect(partiesOf(`
      Mali PROPN nsubj:pass 3 L
      was AUX:VBD aux:pass 3
      accused VERB:VBN root 0
      by ADP case 5
      rivals NOUN:NNS obl:agent 3
      of SCONJ mark 7
      arming VERB:VBG acl 5
      rebels NOUN:NNS obj 7`)).toEqual(['accused: rivals > mali', 'arming: mali > rebels']));

  it('lets two act of which the parser hung the verb on the first', () => {
    const held = (before: string): string => `
      ${before}
      and CCONJ cc 6
      rebels NOUN:NNS nsubj:pass 6
      were AUX:VBD aux:pass 6
      arrested VERB:VBN conj 2`;
    expect(partiesOf(held('Two NUM nummod 2\nsoldiers NOUN:NNS root 0'))).toEqual(['arrested:  > soldiers, rebels']);
    expect(partiesOf(held('They PRON nsubj 2\nsoldiers NOUN:NNS root 0'))).toEqual(['arrested:  > rebels']);
  });

  it('lets act who is included in the subject', () =>
    expect(partiesOf(`
      Ministers NOUN:NNS nsubj 6
      , PUNCT punct 4
      including VERB:VBG case 4
      Petro PROPN nmod 1 P
      , PUNCT punct 4
      condemned VERB:VBD root 0
      rebels NOUN:NNS obj 6`)).toEqual(['condemned: ministers, petro > rebels']));

  it('lets the speaker do what a participle right behind the saying tells', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      said VERB:VBD root 0
      urging VERB:VBG ccomp 2
      rebels NOUN:NNS obj 3
      to PART:TO mark 6
      leave VERB:VB xcomp 3`)[0]).toBe('urging: petro > rebels'));

  it('lets people do what "who" does, not their party', () =>
    expect(partiesOf(`
      Leaders NOUN:NNS nsubj 6
      of ADP case 3
      Hamas PROPN nmod 1 O
      who PRON:WP nsubj 5
      attacked VERB:VBD acl:relcl 3
      condemned VERB:VBD root 0
      rebels NOUN:NNS obj 6`)[0]).toMatch(/^attacked: leaders >/));

  it('takes "all" for those it is said of, not what they are on', () =>
    expect(partiesOf(`
      All DET nsubj:pass 5
      on ADP case 3
      board NOUN nmod 1
      were AUX:VBD aux:pass 5
      killed VERB:VBN root 0`)).toEqual(['killed:  > all']));

  it('reads past where captions put somebody', () =>
    expect(partiesOf(`
      Petro PROPN root 0 P
      , PUNCT punct 3
      left ADJ amod 1
      , PUNCT punct 3
      and CCONJ cc 7
      Lula PROPN nsubj 7 P
      met VERB:VBD conj 1`)).toEqual(['met: petro, lula >']));

  it('takes things from those to whom they belong', () =>
    expect(partiesOf(`
      Rebels NOUN:NNS nsubj 2
      seized VERB:VBD root 0
      goats NOUN:NNS obj 2
      belonging VERB:VBG acl 3
      to ADP case 6
      farmers NOUN:NNS obl 4`)).toEqual(['seized: rebels > farmers']));
});
