import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

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

  it('takes no sums for parties', () =>
    expect(partiesOf(`
      Florida PROPN nsubj 2 L
      rejected VERB:VBD root 0
      millions NOUN:NNS obj 2
      of ADP case 5
      dollars NOUN:NNS nmod 3`)).toEqual(['rejected: florida >']));

  it('knows who is under arrest or attack, and from whom', () => {
    expect(partiesOf(`
      Mugabe PROPN nsubj 5 P
      is AUX:VBZ cop 5
      under ADP case 5
      house NOUN compound 5
      arrest NOUN root 0`)).toEqual(['arrest:  > mugabe']);
    expect(partiesOf(`
      Journalists NOUN:NNS nsubj 2
      came VERB:VBD root 0
      under ADP case 4
      attack NOUN obl 2
      from ADP case 6
      protesters NOUN:NNS nmod 4`)).toEqual(['came under attack: protesters > journalists']);
  });

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

  it('lets nouns before an event act that name who does it', () => {
    expect(partiesOf(`
      a DET det 3
      government NOUN compound 3
      ban NOUN root 0
      on ADP case 5
      exports NOUN:NNS nmod 3`)[0]).toBe('ban: government >');
    expect(partiesOf(`
      Student NOUN compound 2
      protests NOUN:NNS root 0`)).toEqual(['protests: student >']);
    expect(partiesOf(`
      hostage NOUN compound 2
      killings NOUN:NNS root 0`)[0]).not.toContain('killings: hostage');
  });

  it('knows at whose hands somebody dies, who is behind an attack, and whom a measure hits', () => {
    expect(partiesOf(`
      death NOUN root 0
      of ADP case 3
      Palestinians PROPN nmod 1 N
      at ADP case 6
      the DET det 6
      hands NOUN:NNS nmod 1
      of ADP case 8
      Israel PROPN nmod 6 L`)).toEqual(['death: israel > palestinians']);
    expect(partiesOf(`
      the DET det 2
      rebels NOUN:NNS root 0
      behind ADP case 5
      the DET det 5
      attack NOUN nmod 2`)).toEqual(['attack: rebels >']);
    expect(partiesOf(`
      Chinese ADJ amod 2 N
      tariffs NOUN:NNS nsubj 3
      hurt VERB:VBP root 0
      farmers NOUN:NNS obj 3`)[0]).toBe('tariffs: chinese > farmers');
  });

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

  it('takes no country for the target of a protest that is held in it', () =>
    expect(partiesOf(`
      Farmers NOUN:NNS nsubj 2
      blocked VERB:VBD root 0
      highways NOUN:NNS obj 2
      in ADP case 5
      France PROPN nmod 3 L`)[0]).toBe('blocked: farmers >'));

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

  it('has a testimony given by whose it is', () =>
    expect(partiesOf(`
      Petro PROPN nmod:poss 3 P
      's PART case 1
      testimony NOUN nsubj 4
      surprised VERB:VBD root 0
      nobody PRON obj 4`)).toEqual(['testimony: petro >']));

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

  it('has support given by whose support one does something with', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      won VERB:VBD root 0
      with ADP case 5
      the DET det 5
      support NOUN obl 2
      of ADP case 7
      Lula PROPN nmod 5 P`).at(-1)).toBe('support: lula > petro'));

  it('has backing come from whose backing somebody has', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      has VERB:VBZ root 0
      the DET det 4
      backing NOUN obj 2
      of ADP case 6
      Lula PROPN nmod 4 P`).at(-1)).toBe('backing: lula > petro'));

  it('gives an endorsement to whose it is, if it comes from somebody', () =>
    expect(partiesOf(`
      Petro PROPN nmod:poss 3 P
      's PART case 1
      endorsement NOUN nsubj 6
      from ADP case 5
      Lula PROPN nmod 3 P
      helped VERB:VBD root 0`)[0]).toBe('endorsement: lula > petro'));

  it('resigns from somebody or nobody', () => {
    const left = (preposition: string) => partiesOf(`
      Petro PROPN nsubj 2 P
      resigned VERB:VBD root 0
      ${preposition} ADP case 4
      Congress PROPN obl 2 O`);
    expect(left('from')).toEqual(['resigned: petro > congress']);
    expect(left('over')).toEqual(['resigned: petro >']);
  });

  it('takes what a country becomes for no other party', () =>
    expect(partiesOf(`
      Sweden PROPN nsubj 2 L
      became VERB:VBD root 0
      a DET det 4
      member NOUN xcomp 2
      of ADP case 6
      NATO PROPN nmod 4 O`)).toEqual(['became: sweden > nato']));

  it('reads no passive behind a pronoun without an auxiliary', () =>
    expect(partiesOf(`
      Troops NOUN:NNS nsubj 2
      hid VERB:VBD root 0
      as SCONJ mark 5
      they PRON nsubj:pass 5
      attacked VERB:VBD advcl 2`)).toEqual(['attacked: they >']));

  it('has a sentence fall on who serves or gets it', () => {
    const sentenced = (verb: string) => partiesOf(`
      Petro PROPN nsubj 2 P
      ${verb} root 0
      a DET det 4
      sentence NOUN obj 2`);
    expect(sentenced('served VERB:VBD')[0]).toMatch(/^served.*: +> petro$/);
    expect(sentenced('had VERB:VBD').at(-1)).toBe('sentence:  > petro');
    expect(partiesOf(`
      Judges NOUN:NNS nsubj 2
      gave VERB:VBD root 0
      Petro PROPN iobj 2 P
      a DET det 5
      sentence NOUN obj 2`).at(-1)).toBe('sentence: judges > petro');
  });

  it('pleads not guilty in a place, not with it', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      pleaded VERB:VBD root 0
      not PART advmod 4
      guilty ADJ xcomp 2
      in ADP case 6
      Lyon PROPN obl 4 L`)).toEqual(['pleaded: petro >']));

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

  it('recalls an envoy from somebody, who is the other side', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      recalled VERB:VBD root 0
      its PRON:PRP$ nmod:poss 4
      ambassador NOUN obj 2
      from ADP case 6
      Mali PROPN obl 2 L`)).toEqual(['recalled: chad > mali']));

  it('takes what a meeting is about for no guest', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      hosts VERB:VBZ root 0
      talks NOUN:NNS obj 2
      on ADP case 5
      Mali PROPN obl 2 L`)[0]).toBe('hosts talks: chad >'));

  it('lets who is called on do what is called for', () =>
    expect(partiesOf(`
      Petro PROPN nsubj 2 P
      called VERB:VBD root 0
      on ADP case 4
      rebels NOUN:NNS obl 2
      to PART mark 6
      attack VERB:VB advcl 2
      Mali PROPN obj 6 L`).at(-1)).toBe('attack: rebels > mali'));

  it('has troops sent by whose they are', () =>
    expect(partiesOf(`
      Chadian ADJ amod 2 N
      troops NOUN:NNS nsubj:pass 4
      were AUX:VBD aux:pass 4
      sent VERB:VBN root 0
      to ADP case 6
      Mali PROPN obl 4 L`)).toEqual(['sent: chadian > mali']));

  it('takes an adjective for nobody', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 2 L
      began VERB:VBD root 0
      military ADJ amod 4
      drills NOUN:NNS obj 2`)[0]).toMatch(/: chad >$/));

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

  it('is summoned by whom it is summoned to', () =>
    expect(partiesOf(`
      Envoys NOUN:NNS nsubj:pass 3
      were AUX:VBD aux:pass 3
      summoned VERB:VBN root 0
      to ADP case 6
      the DET det 6
      ministry NOUN obl 3`)).toEqual(['summoned: ministry > envoys']));
});
