import { describe, expect, it } from 'vitest';
import { findParticipants } from '../../src/events/find-participants.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { parseTree } from './parse-tree.ts';

/** Participants of every event of a sentence as `trigger words: actors > recipients`. */
function partiesOf(table: string, zone: 'paragraph' | 'title' = 'paragraph'): string[] {
  const { tree } = parseTree(table, zone);
  const words = (tokens: readonly number[]): string => tokens.map((token) => tree.words[token]).join(', ');
  return findTriggers(tree).map((trigger) => {
    const { actors, recipients } = findParticipants(tree, trigger);
    return `${tree.words.slice(trigger.first, trigger.last + 1).join(' ')}: ${words(actors)} > ${words(recipients)}`.trim();
  });
}

describe('participants', () => {
  it('takes in the light verb of what is launched', () =>
    expect(partiesOf(`
      Russia PROPN nsubj 2 L
      launched VERB:VBD root 0
      an DET det 4
      attack NOUN obj 2
      on ADP case 6
      Kyiv PROPN nmod 4 L`)).toEqual(['launched an attack: russia > kyiv']));

  it('takes no event for a party because a headline prints it as a name', () =>
    expect(partiesOf(`
      Russia PROPN nsubj 2 L
      Lifts VERB:VBZ root 0
      Ban PROPN obj 2
      on ADP case 5
      Mali PROPN nmod 3 L`, 'title').filter((parties) => parties.includes('ban,') || parties.endsWith('> ban'))).toEqual([]));

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

  it('does not make those act who counter what a noun names', () =>
    expect(partiesOf(`
      Mali PROPN nsubj 2 L
      averted VERB:VBD root 0
      an DET det 4
      attack NOUN obj 2`)).toEqual(['attack:  >']));

  it('lets who is committed act; in talks both do', () =>
    expect(partiesOf(`
      Vietnam PROPN nsubj:pass 3 L
      is AUX:VBZ aux:pass 3
      committed VERB:VBN root 0
      to ADP case 5
      talks NOUN:NNS obl 3
      with ADP case 7
      China PROPN nmod 5 L`)[0]).toBe('committed: vietnam, china >'));

  it('gives troops no part in their own sending', () =>
    expect(partiesOf(`
      France PROPN nsubj 2 L
      withdrew VERB:VBD root 0
      its PRON:PRP$ nmod:poss 4
      troops NOUN:NNS obj 2
      from ADP case 6
      Mali PROPN obl 2 L`)).toEqual(['withdrew: france > mali']));

  it('reads who is accused, not to whom it was done', () =>
    expect(partiesOf(`
      Putin PROPN nsubj 2 P
      denounced VERB:VBD root 0
      a DET det 5
      drone NOUN compound 5
      strike NOUN obj 2
      in ADP case 7
      Donetsk PROPN nmod 5 L
      by ADP case 9
      Ukraine PROPN nmod 5 L`)[0]).toBe('denounced: putin > ukraine'));

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

  it('tells the strike that killed as one event', () =>
    expect(partiesOf(`
      A DET det 3
      Russian ADJ amod 3 N
      airstrike NOUN nsubj 4
      killed VERB:VBD root 0
      two NUM nummod 6
      civilians NOUN:NNS obj 4`)).toEqual(['airstrike: russian > civilians']));

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

  it('lets a report accuse where nobody else does', () =>
    expect(partiesOf(`
      A DET det 2
      report NOUN nsubj 3
      accused VERB:VBD root 0
      France PROPN obj 3 L`)).toEqual(['accused: report > france']));

  it('takes a bare number for nobody', () =>
    expect(partiesOf(`
      Russian ADJ amod 2 N
      strikes NOUN:NNS nsubj 3
      kill VERB:VBP root 0
      12 NUM obj 3`)).toEqual(['strikes: russian >']));

  it('tells things that belong to an actor', () =>
    expect(partiesOf(`
      The DET det 2
      army NOUN nsubj 3
      shelled VERB:VBD root 0
      rebel NOUN compound 5
      positions NOUN:NNS obj 3`)).toEqual(['shelled: army > positions']));

  it('knows who is behind an attack', () => {
    expect(partiesOf(`
      Hamas PROPN nsubj 2 O
      claimed VERB:VBD root 0
      responsibility NOUN obj 2
      for ADP case 6
      the DET det 6
      attack NOUN nmod 3`)).toEqual(['attack: hamas >']);
    expect(partiesOf(`
      No DET det 2
      group NOUN nsubj 3
      claimed VERB:VBD root 0
      responsibility NOUN obj 3
      for ADP case 7
      the DET det 7
      attack NOUN nmod 4`)).toEqual(['attack:  >']);
    expect(partiesOf(`
      Russia PROPN nsubj 5 L
      was AUX:VBD cop 5
      behind ADP case 5
      the DET det 5
      attack NOUN root 0`)).toEqual(['attack: russia >']);
    expect(partiesOf(`
      They PRON nsubj 2
      denounced VERB:VBD root 0
      a DET det 4
      strike NOUN obj 2
      against ADP case 6
      Donetsk PROPN nmod 4 L
      , PUNCT punct 10
      which PRON obj 10
      Moscow PROPN nsubj 10 L
      blamed VERB:VBD acl:relcl 4
      on ADP case 12
      Kyiv PROPN obl 10 L`).find((event) => event.startsWith('strike'))).toBe('strike: kyiv > donetsk');
    expect(partiesOf(`
      A DET det 3
      suicide NOUN compound 3
      bomber NOUN nsubj 4
      killed VERB:VBD root 0
      five NUM nummod 6
      people NOUN:NNS obj 4`)).toEqual(['bomber: bomber > people']);
  });

  it('takes whatever is attacked for the target, but no time', () => {
    expect(partiesOf(`
      An DET det 2
      attack NOUN root 0
      on ADP case 5
      a DET det 5
      dormitory NOUN nmod 2`)).toEqual(['attack:  > dormitory']);
    expect(partiesOf(`
      An DET det 2
      attack NOUN root 0
      on ADP case 5
      election NOUN compound 5
      day NOUN nmod 2`)).toEqual(['attack:  >']);
  });

  it('reads who did it from the participle behind a noun, and from its possessor', () => {
    expect(partiesOf(`
      They PRON nsubj 2
      deplored VERB:VBD root 0
      massacres NOUN:NNS obj 2
      committed VERB:VBN acl 3
      by ADP case 6
      rebels NOUN:NNS obl:agent 4`).at(-1)).toBe('massacres: rebels >');
    expect(partiesOf(`
      Moscow PROPN nsubj 2 L
      defended VERB:VBD root 0
      its PRON:PRP$ nmod:poss 4
      invasion NOUN obj 2
      of ADP case 6
      Ukraine PROPN nmod 4 L`).at(-1)).toBe('invasion: its > ukraine');
  });

  it('seeks the partner of one who meets', () =>
    expect(partiesOf(`
      Trump PROPN nsubj 2 P
      spoke VERB:VBD root 0
      after ADP case 5
      a DET det 5
      meeting NOUN obl 2
      of ADP case 7
      Congress PROPN nmod 5 O`).at(-1)).toBe('meeting: congress, trump >'));

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

  it('lets a passive beside an active verb fall on the subject', () =>
    expect(partiesOf(`
      Connolly PROPN nsubj 2 P
      slammed VERB:VBD root 0
      NATO PROPN obj 2 O
      and CCONJ cc 7
      was AUX:VBD aux:pass 7
      often ADV advmod 7
      accused VERB:VBN conj 2`).at(-1)).toBe('accused:  > connolly'));
});

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
