import { describe, expect, it } from 'vitest';
import { findParticipants } from '../../src/events/find-participants.ts';
import { findTriggers } from '../../src/events/find-triggers.ts';
import { resolveCoding } from '../../src/events/resolve-coding.ts';
import { resolveModality } from '../../src/events/resolve-modality.ts';
import { parseTree } from './parse-tree.ts';

/** Events of a sentence as `word code type modality actors > recipients`. */
function eventsOf(table: string, zone: 'paragraph' | 'title' = 'paragraph'): string[] {
  const { tree } = parseTree(table, zone);
  const words = (tokens: readonly number[]): string => tokens.map((token) => tree.words[token]).join(', ');
  return findTriggers(tree).map((trigger) => {
    const { actors, recipients } = findParticipants(tree, trigger);
    const coding = resolveCoding(tree, trigger, resolveModality(tree, trigger.token))!;
    return `${tree.words[trigger.token]} ${coding.code} ${coding.type} ${coding.modality} ${words(actors)} > ${words(recipients)}`.trim();
  });
}

describe('events on the tree', () => {
  it('reads an active verb', () =>
    expect(eventsOf(`
      Russia PROPN nsubj 2 L
      attacked VERB:VBD root 0
      Ukraine PROPN obj 2 L`)).toEqual(['attacked 190 ASSAULT actual russia > ukraine']));

  it('knows that a state accuses whom it says to have attacked it, not itself of what it did', () => {
    expect(eventsOf(`
      Paris PROPN nsubj 2 L
      said VERB:VBD root 0
      that SCONJ mark 6
      Tehran PROPN nsubj 6 L
      had AUX:VBD aux 6
      attacked VERB:VBN ccomp 2
      its PRON:PRP$ nmod:poss 8
      troops NOUN:NNS obj 6`)[0]).toBe('said 112 ACCUSE actual paris > tehran');
    expect(eventsOf(`
      Paris PROPN nsubj 2 L
      said VERB:VBD root 0
      it PRON nsubj 5
      had AUX:VBD aux 5
      strengthened VERB:VBN ccomp 2
      its PRON:PRP$ nmod:poss 7
      army NOUN obj 5`).filter((event) => event.startsWith('said'))).toEqual([]);
  });

  it('reads a passive with its agent', () =>
    expect(eventsOf(`
      Protesters NOUN:NNS nsubj:pass 3
      were AUX:VBD aux:pass 3
      arrested VERB:VBN root 0
      by ADP case 5
      police NOUN:NNS obl:agent 3`)).toEqual(['arrested 173 COERCE actual police > protesters']));

  it('reads the passive of a headline', () =>
    expect(eventsOf(`
      Activists NOUN:NNS nsubj 2
      arrested VERB:VBN root 0
      in ADP case 4
      Moscow PROPN obl 2 L`, 'title')).toEqual(['arrested 173 COERCE actual  > activists']));

  it('gives a relative clause its noun', () =>
    expect(eventsOf(`
      rebels NOUN:NNS root 0
      who PRON:WP nsubj 3
      kidnapped VERB:VBD acl:relcl 1
      tourists NOUN:NNS obj 3`)).toEqual(['kidnapped 181 ASSAULT actual rebels > tourists']));

  it('makes everyone an actor of a meeting', () =>
    expect(eventsOf(`
      Putin PROPN nsubj 2 P
      met VERB:VBD root 0
      Goita PROPN obj 2 P`)).toEqual(['met 040 CONSULT actual putin, goita >']));

  it('lets a light verb and its noun be one event, with the more exact code', () =>
    expect(eventsOf(`
      Russia PROPN nsubj 2 L
      launched VERB:VBD root 0
      a DET det 5
      drone NOUN compound 5
      attack NOUN obj 2
      on ADP case 7
      Ukraine PROPN nmod 5 L`)).toEqual(['launched 1952 ASSAULT actual russia > ukraine']));

  it('reads a noun with a possessor', () =>
    expect(eventsOf(`
      Russia PROPN nmod:poss 3 L
      's PART:POS case 1
      attack NOUN root 0
      on ADP case 5
      Ukraine PROPN nmod 3 L`)).toEqual(['attack 190 ASSAULT actual russia > ukraine']));

  it('reads "between A and B"', () =>
    expect(eventsOf(`
      talks NOUN:NNS root 0
      between ADP case 3
      Israel PROPN nmod 1 L
      and CCONJ cc 5
      Egypt PROPN conj 3 L`)).toEqual(['talks 040 CONSULT actual israel, egypt >']));

  it('takes the code of a demand from what is demanded, which is only possible', () =>
    expect(eventsOf(`
      Washington PROPN nsubj 2 L
      demanded VERB:VBD root 0
      the DET det 4
      release NOUN obj 2
      of ADP case 6
      hostages NOUN:NNS nmod 4`)).toEqual(['demanded 1053 REQUEST actual washington > hostages', 'release 0841 RETREAT hypothetical  > hostages']));

  it('takes in what is agreed, threatened or refused', () => {
    expect(eventsOf(`
      Iran PROPN nsubj 2 L
      agreed VERB:VBD root 0
      to PART:TO mark 4
      meet VERB:VB xcomp 2
      Iraq PROPN obj 4 L`)).toEqual(['agreed 036 AGREE actual iran, iraq >']);
    expect(eventsOf(`
      Iran PROPN nsubj 2 L
      threatened VERB:VBD root 0
      to PART:TO mark 4
      attack VERB:VB xcomp 2
      Iraq PROPN obj 4 L`)).toEqual(['threatened 1384 THREATEN actual iran > iraq']);
    expect(eventsOf(`
      Iran PROPN nsubj 2 L
      refused VERB:VBD root 0
      to PART:TO mark 4
      negotiate VERB:VB xcomp 2`)).toEqual(['refused 125 REJECT actual iran >']);
  });

  it('codes a future meeting as an agreement (PLOVER 0.8), and "will not" as a refusal', () => {
    expect(eventsOf(`
      Putin PROPN nsubj 3 P
      will AUX:MD aux 3
      meet VERB:VB root 0
      Xi PROPN obj 3 P`)).toEqual(['meet 036 AGREE actual putin, xi >']);
    expect(eventsOf(`
      Putin PROPN nsubj 4 P
      will AUX:MD aux 4
      not PART:RB advmod 4
      meet VERB:VB root 0
      Xi PROPN obj 4 P`)).toEqual(['meet 125 REJECT actual putin, xi >']);
  });

  it('takes an agreement to do harm for the harm', () => {
    const agreed = (act: string): string[] => eventsOf(`
      Mali PROPN nsubj 2 L
      agreed VERB:VBD root 0
      to PART mark 4
      ${act} VERB:VB xcomp 2
      Chad PROPN obj 4 L`);
    expect(agreed('attack')).toEqual(['attack 190 ASSAULT future mali > chad']);
    expect(agreed('support')[0]).toMatch(/^agreed 03\d* AGREE actual mali/);
  });

  it('hears no order in a clause about what an aim is', () =>
    expect(eventsOf(`
      Xi PROPN nsubj 2 P
      told VERB:VBD root 0
      Biden PROPN obj 2 P
      that SCONJ mark 8
      unity NOUN nsubj 8
      is AUX:VBZ cop 8
      to PART mark 8
      come VERB:VB ccomp 2`)).toEqual([]));

  it('tells what an actor says it will do from what it did: a threat', () =>
    expect(eventsOf(`
      Farmers NOUN:NNS nsubj 2
      said VERB:VBD root 0
      they PRON nsubj 5
      would AUX:MD aux 5
      blockade VERB:VB ccomp 2
      Paris PROPN obj 5 L`)).toEqual(['blockade 1381 THREATEN actual they > paris']));

  it('tells a denial and a possibility from a fact', () => {
    expect(eventsOf(`
      Israel PROPN nsubj 4 L
      did AUX:VBD aux 4
      not PART:RB advmod 4
      attack VERB:VB root 0
      Iran PROPN obj 4 L`)).toEqual(['attack 190 ASSAULT negated israel > iran']);
    expect(eventsOf(`
      Israel PROPN nsubj 3 L
      could AUX:MD aux 3
      attack VERB:VB root 0
      Iran PROPN obj 3 L`)).toEqual(['attack 190 ASSAULT hypothetical israel > iran']);
  });

  it('adds the aim of a protest to its code', () =>
    expect(eventsOf(`
      Students NOUN:NNS nsubj 2
      demonstrated VERB:VBD root 0
      for ADP case 4
      independence NOUN obl 2`)).toEqual(['demonstrated 1413 PROTEST actual students >']));

  it('gives what is received to its receiver', () =>
    expect(eventsOf(`
      Mali PROPN nsubj 2 L
      received VERB:VBD root 0
      weapons NOUN:NNS obj 2
      from ADP case 5
      Russia PROPN obl 2 L`)).toEqual(['received 072 AID actual russia > mali']));

  it('finds no event in a name or a compound', () =>
    expect(eventsOf(`
      an DET det 3
      attack NOUN compound 3
      helicopter NOUN root 0`)).toEqual([]));
});

describe('frames of the lexicon', () => {
  it('reads denials of what is said or done, and the noun of a denial', () => {
    expect(eventsOf(`
      Tehran PROPN nsubj 2 L
      denies VERB:VBZ root 0
      that SCONJ mark 5
      it PRON nsubj 5
      helped VERB:VBD ccomp 2
      rebels NOUN:NNS obj 5`)[0]).toMatch(/^denies 12/);
    expect(eventsOf(`
      the DET det 2
      ministry NOUN nsubj 3
      issued VERB:VBD root 0
      a DET det 5
      denial NOUN obj 3`)).toEqual(['denial 120 REJECT actual ministry >']);
  });

  it('reads a clause behind a noun as one behind a verb', () =>
    expect(eventsOf(`
      the DET det 2
      claim NOUN nsubj 8
      that SCONJ mark 6
      the DET det 5
      mayor NOUN nsubj 6
      lied VERB:VBD acl 2
      was AUX:VBD cop 8
      absurd ADJ root 0`).map((event) => event.slice(0, 16))).toContain('claim 112 ACCUSE'));

  it('knows what somebody is called', () => {
    expect(eventsOf(`
      Silva PROPN nsubj 2 P
      called VERB:VBD root 0
      the DET det 4
      minister NOUN obj 2
      a DET det 6
      crook NOUN xcomp 2`)).toEqual(['called 111 ACCUSE actual silva > minister']);
    expect(eventsOf(`
      Silva PROPN nsubj 2 P
      called VERB:VBD root 0
      the DET det 4
      soldiers NOUN:NNS obj 2
      heroes NOUN:NNS xcomp 2`)).toEqual(['called 051 SUPPORT actual silva > soldiers']);
  });

  it('reads support that is won from somebody', () =>
    expect(eventsOf(`
      Silva PROPN nsubj 2 P
      secured VERB:VBD root 0
      the DET det 4
      support NOUN obj 2
      of ADP case 6
      unions NOUN:NNS nmod 4`)[0]).toMatch(/ 051 SUPPORT actual /));

  it('reads who is dismissed, shut out or fined', () => {
    expect(eventsOf(`
      the DET det 2
      ministry NOUN nsubj 3
      fired VERB:VBD root 0
      nine NUM nummod 5
      teachers NOUN:NNS obj 3`)).toEqual(['fired 166 SANCTION actual ministry > teachers']);
    expect(eventsOf(`
      the DET det 2
      college NOUN nsubj:pass 4
      was AUX:VBD aux:pass 4
      declared VERB:VBN root 0
      an DET det 7
      undesirable ADJ amod 7
      organization NOUN obj 4`)[0]).toMatch(/^declared 163 /);
    expect(eventsOf(`
      the DET det 2
      editor NOUN nsubj 3
      received VERB:VBD root 0
      a DET det 5
      fine NOUN obj 3`)[0]).toMatch(/^fine 116 SANCTION /);
  });

  it('reads who leaves a race or a post', () => {
    expect(eventsOf(`
      Silva PROPN nsubj 2 P
      suspended VERB:VBD root 0
      his PRON:PRP$ nmod:poss 4
      campaign NOUN obj 2`)[0]).toMatch(/^suspended 0831 RETREAT actual silva /);
    expect(eventsOf(`
      officials NOUN:NNS nsubj 2
      quit VERB:VBD root 0
      in ADP case 4
      protest NOUN obl 2`)[0]).toBe('quit 0831 RETREAT actual officials >');
  });

  it('reads "cease fire" in two words', () =>
    expect(eventsOf(`
      a DET det 4
      lasting ADJ amod 4
      cease NOUN compound 4
      fire NOUN root 0`)[0]).toMatch(/^fire 0871 RETREAT /));

  it('leaves what a long war did beside the war, but makes one event of a strike and its victims', () => {
    const killed = (cause: string) => eventsOf(`
      the DET det 2
      ${cause} NOUN nsubj 4
      has AUX:VBZ aux 4
      killed VERB:VBN root 0
      thousands NOUN:NNS obj 4`).map((event) => event.split(' ')[0]);
    expect(killed('war')).toEqual(['war', 'killed']);
    expect(killed('airstrike')).toEqual(['airstrike']);
  });
});
