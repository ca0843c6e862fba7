import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

describe('sides of a verb', () => {
  it('condemns who did the deed, not who suffered it', () => {
    expect(partiesOf(`
      Turkey PROPN nsubj 2 L
      condemned VERB:VBD root 0
      the DET det 4
      attack NOUN obj 2
      on ADP case 6
      Israel PROPN nmod 4 L`)[0]).toBe('condemned: turkey >');
    expect(partiesOf(`
      Turkey PROPN nsubj 2 L
      condemned VERB:VBD root 0
      the DET det 4
      arrest NOUN obj 2
      of ADP case 6
      Navalny PROPN nmod 4 P
      by ADP case 8
      Russia PROPN nmod 4 L`)[0]).toBe('condemned: turkey > russia');
  });

  it('lets who is angered accuse, and who is to blame be accused', () => {
    expect(partiesOf(`
      Democrats PROPN nsubj:pass 3 O
      were AUX:VBD aux:pass 3
      outraged VERB:VBN root 0
      by ADP case 5
      Biden PROPN obl:agent 3 P`)).toEqual(['outraged: democrats > biden']);
    expect(partiesOf(`
      Both DET det 2
      parties NOUN:NNS nsubj 5
      are AUX:VBP cop 5
      to PART:TO mark 5
      blame VERB:VB root 0
      for ADP case 8
      the DET det 8
      crisis NOUN obl 5`)[0]).toBe('blame:  > parties');
  });

  it('lets a body accuse whose name ends in an adjective', () =>
    expect(partiesOf(`
      Amnesty PROPN root 0 O1
      International ADJ flat 1 O1
      accused VERB:VBD amod 4
      troops NOUN:NNS obj 1
      of SCONJ mark 6
      killing VERB:VBG acl 4
      civilians NOUN:NNS obj 6`)).toEqual(['accused: amnesty > troops', 'killing: troops > civilians']));

  it('lets who is named before a colon blame', () =>
    expect(partiesOf(`
      Liberman PROPN vocative 7 P
      : PUNCT punct 7
      Both DET det 4
      parties NOUN:NNS nsubj 7
      are AUX:VBP cop 7
      to PART:TO mark 7
      blame VERB:VB root 0
      for ADP case 10
      the DET det 10
      crisis NOUN obl 7`).find((parties) => parties.startsWith('blame'))).toBe('blame: liberman > parties'));

  it('gives troops no part in their own sending', () =>
    expect(partiesOf(`
      France PROPN nsubj 2 L
      withdrew VERB:VBD root 0
      its PRON:PRP$ nmod:poss 4
      troops NOUN:NNS obj 2
      from ADP case 6
      Mali PROPN obl 2 L`)).toEqual(['withdrew: france > mali']));

  it('lets the speaker judge', () =>
    expect(partiesOf(`
      Attacks NOUN:NNS nsubj 5
      by ADP case 3
      Israel PROPN nmod 1 L
      are AUX:VBP cop 5
      unacceptable ADJ ccomp 7
      Paris PROPN nsubj 7 L
      said VERB:VBD root 0`)[1]).toBe('unacceptable: paris > israel'));

  it('knows that who is extradited is no place', () =>
    expect(partiesOf(`
      London PROPN nsubj 2 L
      approved VERB:VBD root 0
      Assange PROPN nmod:poss 5 P
      's PART:POS case 3
      extradition NOUN obj 2
      to ADP case 7
      Sweden PROPN nmod 5 L`).at(-1)).toContain('> assange'));

  it('tells buildings that are hit', () =>
    expect(partiesOf(`
      Russia PROPN nsubj 2 L
      hit VERB:VBD root 0
      a DET det 4
      hospital NOUN obj 2
      in ADP case 6
      Kyiv PROPN nmod 4 L`)).toEqual(['hit: russia > hospital']));

  it('lets a report accuse where nobody else does', () =>
    expect(partiesOf(`
      A DET det 2
      report NOUN nsubj 3
      accused VERB:VBD root 0
      France PROPN obj 3 L`)).toEqual(['accused: report > france']));

  it('tells things that belong to an actor', () =>
    expect(partiesOf(`
      The DET det 2
      army NOUN nsubj 3
      shelled VERB:VBD root 0
      rebel NOUN compound 5
      positions NOUN:NNS obj 3`)).toEqual(['shelled: army > positions']));

  it('gives troops a part in their expulsion', () =>
    expect(partiesOf(`
      UN PROPN compound 2 O
      troops NOUN:NNS nsubj:pass 4
      were AUX:VBD aux:pass 4
      expelled VERB:VBN root 0`)[0]).toBe('expelled:  > troops'));

  it('takes the destination of who is sent for no recipient, nor what a warning says', () => {
    expect(partiesOf(`
      Assange PROPN nsubj 2 P
      avoided VERB:VBD root 0
      extradition NOUN obj 2
      to ADP case 5
      Sweden PROPN nmod 3 L`)).toEqual(['extradition:  > assange']);
    expect(partiesOf(`
      Paris PROPN nsubj 2 L
      warned VERB:VBD root 0
      that SCONJ mark 6
      Palestinians NOUN:NNS nsubj 6
      are AUX:VBP cop 6
      trapped ADJ ccomp 2`)).toEqual(['warned: paris >']);
  });

  it('turns round who draws a rebuke', () =>
    expect(partiesOf(`
      Israel PROPN nsubj 2 L
      drew VERB:VBD root 0
      a DET det 4
      rebuke NOUN obj 2
      from ADP case 6
      Ireland PROPN nmod 4 L`)).toEqual(['drew a rebuke: ireland > israel']));

  it('knows who feels by the participle, read as an adjective or not', () => {
    for (const tag of ['ADJ', 'VERB:VBN']) {
      expect(partiesOf(`
        Lula PROPN nsubj:pass 3 P
        was AUX:VBD ${tag === 'ADJ' ? 'cop' : 'aux:pass'} 3
        appalled ${tag} root 0
        by ADP case 5
        Petro PROPN obl:agent 3 P`)).toEqual(['appalled: lula > petro']);
    }
  });

  it('resigns from somebody or nobody', () => {
    const left = (preposition: string) => partiesOf(`
      Petro PROPN nsubj 2 P
      resigned VERB:VBD root 0
      ${preposition} ADP case 4
      Congress PROPN obl 2 O`);
    expect(left('from')).toEqual(['resigned: petro > congress']);
    expect(left('over')).toEqual(['resigned: petro >']);
  });

  it('pleads not guilty in a place, not with it', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      pleaded VERB:VBD root 0
      not PART advmod 4
      guilty ADJ xcomp 2
      in ADP case 6
      Lyon PROPN obl 4 L`)).toEqual(['pleaded: petro >']));

  it('recalls an envoy from somebody, who is the other side', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      recalled VERB:VBD root 0
      its PRON:PRP$ nmod:poss 4
      ambassador NOUN obj 2
      from ADP case 6
      Mali PROPN obl 2 L`)).toEqual(['recalled: chad > mali']));

  it('has troops sent by whose they are', () =>
    expect(partiesOf(`
      Chadian ADJ amod 2 N
      troops NOUN:NNS nsubj:pass 4
      were AUX:VBD aux:pass 4
      sent VERB:VBN root 0
      to ADP case 6
      Mali PROPN obl 4 L`)).toEqual(['sent: chadian > mali']));

  it('is summoned by whom it is summoned to', () =>
    expect(partiesOf(`
      Envoys NOUN:NNS nsubj:pass 3
      were AUX:VBD aux:pass 3
      summoned VERB:VBN root 0
      to ADP case 6
      the DET det 6
      ministry NOUN obl 3`)).toEqual(['summoned: ministry > envoys']));

  it('has arrests made by the police who report them', () => {
    const told = (speaker: string): string => `
      Rebels NOUN:NNS nsubj:pass 3
      were AUX:VBD aux:pass 3
      arrested VERB:VBN ccomp 6
      , PUNCT punct 3
      ${speaker} NOUN nsubj 6
      said VERB:VBD root 0`;
    expect(partiesOf(told('police'))).toEqual(['arrested: police > rebels']);
    expect(partiesOf(told('lawyers'))).toEqual(['arrested:  > rebels']);
  });

  it('takes no shortened month for a party', () =>
    expect(partiesOf(`
      Rebels NOUN:NNS nsubj 2
      protested VERB:VBD root 0
      on ADP case 4
      Dec. PROPN obl 2
      30 NUM nummod 4`)).toEqual(['protested: rebels >']));
});
