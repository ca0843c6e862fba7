import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

describe('the order of the words', () => {
  it('finds who stands before a verb that the tree leaves without a subject', () =>
    expect(partiesOf(`
      Egyptian ADJ amod 2 N
      police NOUN:NNS obl:unmarked 3
      arrested VERB:VBD root 0
      protesters NOUN:NNS obj 3`)).toEqual(['arrested: police > protesters']));

  it('finds who stands behind a verb that the tree leaves without an object', () =>
    expect(partiesOf(`
      Paris PROPN nsubj 2 L
      condemned VERB:VBD root 0
      Tehran PROPN dep 2 L`)).toEqual(['condemned: paris > tehran']));

  it('seeks those who meet at the beginning of a headline', () => {
    const apart = `
      Ukraine PROPN root 0 L
      and CCONJ cc 3
      Russia PROPN conj 1 L
      far ADV advmod 5
      apart ADV advmod 1
      in ADP case 7
      talks NOUN:NNS obl 5`;
    expect(partiesOf(apart, 'title')).toEqual(['talks: ukraine, russia >']);
    expect(partiesOf(apart)).toEqual(['talks:  >']);
    expect(partiesOf(`
      Mali PROPN compound 2 L
      signs NOUN:NNS root 0
      trade NOUN compound 4
      deal NOUN obj 2
      with ADP case 6
      Russia PROPN nmod 4 L`, 'title')).toEqual(['deal: mali, russia >']);
    expect(partiesOf(`
      Gaza PROPN compound 2 L
      toll NOUN root 0
      after ADP case 4
      talks NOUN:NNS nmod 2`, 'title')).toEqual(['talks:  >']);
  });

  it('parts names that "and" joins, though one hangs on the other', () =>
    expect(partiesOf(`
      the DET det 5
      US PROPN compound 5 L
      and CCONJ cc 4
      South PROPN conj 2
      Korea PROPN nsubj 6 L
      attacked VERB:VBD root 0
      Syria PROPN obj 6 L`)).toEqual(['attacked: us, korea > syria']));

  it('knows that clashing has no passive', () =>
    expect(partiesOf(`
      Hundreds NOUN:NNS root 0
      of ADP case 3
      students NOUN:NNS nmod 1
      clashed VERB:VBD acl 1
      with ADP case 6
      police NOUN obj 4`)).toEqual(['clashed: hundreds > police']));

  it('lets whom one orders do what is ordered', () =>
    expect(partiesOf(`
      Paris PROPN nsubj 2 L
      ordered VERB:VBD root 0
      Tehran PROPN obj 2 L
      to PART mark 5
      attack VERB:VB advcl 2
      Syria PROPN obj 5 L`).at(-1)).toBe('attack: tehran > syria'));

  it('knows whose attack killed, and that who denies an accusation is accused', () => {
    expect(partiesOf(`
      Soldiers NOUN:NNS nsubj:pass 3
      were AUX:VBD aux:pass 3
      killed VERB:VBN root 0
      in ADP case 7
      a DET det 7
      PKK PROPN compound 7 O
      attack NOUN obl 3`)[0]).toBe('killed: pkk > soldiers');
    expect(partiesOf(`
      Kyiv PROPN nsubj 2 L
      denied VERB:VBD root 0
      accusations NOUN:NNS obj 2
      by ADP case 5
      Moscow PROPN nmod 3 L`).at(-1)).toBe('accusations: moscow > kyiv');
  });

  it('lets who says so deny what is false', () =>
    expect(partiesOf(`
      Washington PROPN nsubj 2 L
      said VERB:VBD root 0
      Moscow PROPN nmod:poss 5 L
      's PART case 3
      claim NOUN nsubj 7
      was AUX:VBD cop 7
      false ADJ ccomp 2`)).toContain('false: washington > moscow'));

  it.each([
    ['lets the accused do what one is accused of', `
      Armenia PROPN nsubj 2 L
      accused VERB:VBD root 0
      Azerbaijan PROPN obj 2 L
      of SCONJ mark 5
      shelling VERB:VBG acl 3
      villages NOUN:NNS obj 5`, 'shelling: azerbaijan > villages'],
    ['lets those act on whom one calls', `
      Moscow PROPN nsubj 2 L
      called VERB:VBD root 0
      on ADP case 5
      the DET det 5
      rebels NOUN:NNS obl 2
      to PART:TO mark 7
      release VERB:VB acl 5
      hostages NOUN:NNS obj 7`, 'release: rebels > hostages'],
    ['finds the subject before an inserted clause, where the verb was taken for a participle', `
      Israel PROPN root 0 L
      , PUNCT punct 3
      backed VERB:VBN acl 1
      by ADP case 5
      Washington PROPN obl:agent 3 L
      , PUNCT punct 8
      bombed VERB:VBD amod 8
      militants NOUN:NNS conj 5`, 'bombed: israel > militants'],
    ['reads the bare form before a noun as a verb', `
      Kenya PROPN nsubj 3 L
      will AUX:MD aux 3
      help VERB:VB root 0
      fight VERB:VB amod 5
      gangs NOUN:NNS obj 3`, 'fight: kenya > gangs'],
    ['knows that a verb with an object has no passive subject', `
      NATO PROPN nsubj:pass 2 O
      attacked VERB:VBD root 0
      rebels NOUN:NNS obj 2`, 'attacked: nato > rebels'],
    ['takes what is discussed for no party', `
      France PROPN nsubj 4 L
      and CCONJ cc 3
      Poland PROPN conj 1 L
      discussed VERB:VBD root 0
      aid NOUN obj 4
      to ADP case 7
      Ukraine PROPN nmod 5 L`, 'discussed: france, poland >'],
    ['takes what a deal is about for no party', `
      Mali PROPN nmod:poss 3 L
      's PART case 1
      agreement NOUN root 0
      on ADP case 6
      foreign ADJ amod 6
      troops NOUN:NNS nmod 3`, 'agreement: mali >'],
    ['adds whom an attack killed to what it hit', `
      A DET det 2
      strike NOUN nsubj 6
      on ADP case 5
      a DET det 5
      mosque NOUN nmod 2
      killed VERB:VBD root 0
      soldiers NOUN:NNS obj 6`, 'strike:  > mosque, soldiers'],
    ['takes what one is provided with for no party', `
      Allies NOUN:NNS nsubj 2
      agreed VERB:VBD root 0
      to PART:TO mark 4
      provide VERB:VB xcomp 2
      Kyiv PROPN obj 4 L
      with ADP case 7
      warships NOUN:NNS obl 4`, 'agreed: allies > kyiv'],
  ])('%s', (_, table, expected) => expect(partiesOf(table)).toContain(expected));

  it('takes all of a coordination', () =>
    expect(partiesOf(`
      with SCONJ case 2
      Mali PROPN nmod 8 L
      and CCONJ cc 4
      Niger PROPN conj 2 L
      pivoting VERB:VBG advcl 8
      towards ADP case 7
      Russia PROPN obl 5 L
      grew VERB:VBD root 0`)[0]).toBe('pivoting: mali, niger > russia'));

  it('seeks the subject of a verb that the tree joins to a noun', () =>
    expect(partiesOf(`
      Goita PROPN nsubj 2 P
      lauded VERB:VBD root 0
      their PRON:PRP$ nmod:poss 4
      welcome NOUN obj 2
      and CCONJ cc 6
      condemned VERB:VBD conj 4
      France PROPN obj 6 L`)[1]).toBe('condemned: goita > france'));

  it('stops at the borders of clauses', () =>
    expect(partiesOf(`
      Paris PROPN nsubj 2 L
      protested VERB:VBD root 0
      after SCONJ mark 5
      Tehran PROPN nsubj 5 L
      left VERB:VBD advcl 2`)[0]).toBe('protested: paris >'));
});
