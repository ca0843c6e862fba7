import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

describe('sides of a noun', () => {
  it('takes in the light verb of what is launched', () =>
    expect(partiesOf(`
      Russia PROPN nsubj 2 L
      launched VERB:VBD root 0
      an DET det 4
      attack NOUN obj 2
      on ADP case 6
      Kyiv PROPN nmod 4 L`)).toEqual(['launched an attack: russia > kyiv']));

  it('does not make those act who counter what a noun names', () =>
    expect(partiesOf(`
      Mali PROPN nsubj 2 L
      averted VERB:VBD root 0
      an DET det 4
      attack NOUN obj 2`)).toEqual(['attack:  >']));

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

  it('takes no country for the target of a protest that is held in it', () =>
    expect(partiesOf(`
      Farmers NOUN:NNS nsubj 2
      blocked VERB:VBD root 0
      highways NOUN:NNS obj 2
      in ADP case 5
      France PROPN nmod 3 L`)[0]).toBe('blocked: farmers >'));

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

  it('tells the strike that killed as one event', () =>
    expect(partiesOf(`
      A DET det 3
      Russian ADJ amod 3 N
      airstrike NOUN nsubj 4
      killed VERB:VBD root 0
      two NUM nummod 6
      civilians NOUN:NNS obj 4`)).toEqual(['airstrike: russian > civilians']));

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

  it('has a testimony given by whose it is', () =>
    expect(partiesOf(`
      Petro PROPN nmod:poss 3 P
      's PART case 1
      testimony NOUN nsubj 4
      surprised VERB:VBD root 0
      nobody PRON obj 4`)).toEqual(['testimony: petro >']));

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

  it('lets whose release of others it is release them, but removes whose removal it is', () => {
    expect(partiesOf(`
      Mali PROPN nmod:poss 3 L
      's PART:POS case 1
      release NOUN nsubj 6
      of ADP case 5
      rebels NOUN:NNS nmod 3
      surprised VERB:VBD root 0`)[0]).toBe('release: mali > rebels');
    expect(partiesOf(`
      Petro PROPN nmod:poss 3 P
      's PART:POS case 1
      removal NOUN nsubj 4
      surprised VERB:VBD root 0`)[0]).toBe('removal:  > petro');
  });

  it('kills people, not the place that is attacked', () =>
    expect(partiesOf(`
      Attacks NOUN:NNS nsubj 4
      on ADP case 3
      Mali PROPN nmod 1 L
      killed VERB:VBD root 0
      ten NUM nummod 6
      villagers NOUN:NNS obj 4`)).toEqual(['attacks:  > villagers']));

  it('visits the place that the trip is called after', () =>
    expect(partiesOf(`
      Petro PROPN nmod:poss 4 P
      's PART:POS case 1
      Chad PROPN compound 4 L
      visit NOUN nsubj 5
      ended VERB:VBD root 0`)[0]).toBe('visit: petro > chad'));

  it('lets who responds with a deed do it, and who strikes in an attack attack', () => {
    const did = (verb: string, preposition: string): string => `
      Chad PROPN nsubj 2 L
      ${verb} VERB:VBD root 0
      ${preposition} ADP case 4
      airstrikes NOUN:NNS obl 2
      on ADP case 6
      Mali PROPN nmod 4 L`;
    expect(partiesOf(did('responded', 'with')).at(-1)).toBe('airstrikes: chad > mali');
    expect(partiesOf(did('slept', 'during')).at(-1)).toBe('airstrikes:  > mali');
    expect(partiesOf(`
      Rebels NOUN:NNS nsubj 2
      killed VERB:VBD root 0
      farmers NOUN:NNS obj 2
      in ADP case 6
      an DET det 6
      attack NOUN obl 2`).at(-1)).toBe('attack: rebels > farmers');
  });

  it('makes war on whose land it is made in, if that is not its own', () => {
    const war = (owner: string): string => `
      ${owner} nmod:poss 3 L
      's PART:POS case 1
      war NOUN nsubj 6
      in ADP case 5
      Mali PROPN nmod 3 L
      ended VERB:VBD root 0`;
    expect(partiesOf(war('Chad PROPN'))[0]).toBe('war: chad > mali');
    expect(partiesOf(war('Chad PROPN').split('\n').slice(3).join('\n').replace('nsubj 6', 'nsubj 4').replace('case 5', 'case 3').replace('nmod 3', 'nmod 1'))[0]).toBe('war:  >');
  });

  it('counts who is said to be in talks among those who talk', () =>
    expect(partiesOf(`
      Chad PROPN nsubj 9 L
      , PUNCT punct 6
      which PRON:WDT nsubj 6
      is AUX:VBZ cop 6
      in ADP case 6
      talks NOUN:NNS acl:relcl 1
      with ADP case 8
      Mali PROPN nmod 6 L
      left VERB:VBD root 0`)[0]).toBe('talks: chad, mali >'));

  it('has a number of arrests made by who makes them', () =>
    expect(partiesOf(`
      Police NOUN nsubj 2
      made VERB:VBD root 0
      a DET det 4
      number NOUN obj 2
      of ADP case 6
      arrests NOUN:NNS nmod 4`)).toEqual(['arrests: police >']));

  it('has rulings and objections made by whose they are, and court fights by no court', () => {
    const of = (noun: string): string => `
      The DET det 2
      ${noun} NOUN nsubj 5
      of ADP case 4
      judges NOUN:NNS nmod 2
      surprised VERB:VBD root 0`;
    expect(partiesOf(of('verdict'))[0]).toBe('verdict: judges >');
    expect(partiesOf(of('objection'))[0]).toBe('objection: judges >');
    expect(partiesOf(`
      A DET det 3
      court NOUN compound 3
      case NOUN nsubj 6
      against ADP case 5
      rebels NOUN:NNS nmod 3
      ended VERB:VBD root 0`)[0]).toBe('case:  > rebels');
  });
});
