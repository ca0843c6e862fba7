import { describe, expect, it } from 'vitest';
import { resolveModality } from '../../src/events/resolve-modality.ts';
import type { Zone } from '../../src/language/analysis.ts';
import { parseTree } from './parse-tree.ts';

/** Modality of the event at a word of rows divided by `/`. */
function modalityOf(rows: string, word: string, zone: Zone['kind'] = 'paragraph'): string {
  const { tree } = parseTree(rows.replaceAll('/', '\n'), zone);
  return resolveModality(tree, tree.words.indexOf(word));
}

describe('resolveModality', () => {
  it.each([
    ['They PRON nsubj 2 / attacked VERB:VBD root 0', 'attacked', 'actual'],
    ['They PRON nsubj 4 / did AUX:VBD aux 4 / not PART:RB advmod 4 / attack VERB:VB root 0', 'attack', 'negated'],
    ['They PRON nsubj 5 / will AUX:MD aux 5 / no ADV advmod 4 / longer ADV advmod 5 / attack VERB:VB root 0', 'attack', 'negated'],
    ['Nobody PRON:NN nsubj:pass 3 / was AUX:VBD aux:pass 3 / killed VERB:VBN root 0', 'killed', 'negated'],
    ['No DET det 2 / deal NOUN nsubj:pass 4 / was AUX:VBD aux:pass 4 / signed VERB:VBN root 0', 'signed', 'negated'],
    ['They PRON nsubj 2 / refused VERB:VBD root 0 / to PART:TO mark 4 / meet VERB:VB xcomp 2', 'meet', 'negated'],
    ['He PRON nsubj 4 / did AUX:VBD aux 4 / not PART:RB advmod 4 / agree VERB:VB root 0 / to PART:TO mark 6 / meet VERB:VB xcomp 4', 'meet', 'negated'],
    ['They PRON nsubj 3 / will AUX:MD aux 3 / attack VERB:VB root 0', 'attack', 'future'],
    ['They PRON nsubj 2 / agreed VERB:VBD root 0 / to PART:TO mark 4 / meet VERB:VB xcomp 2', 'meet', 'future'],
    ['The DET det 2 / plan NOUN root 0 / to PART:TO mark 4 / attack VERB:VB acl 2', 'attack', 'future'],
    ['They PRON nsubj 3 / could AUX:MD aux 3 / attack VERB:VB root 0', 'attack', 'hypothetical'],
    ['They PRON nsubj 2 / want VERB:VBP root 0 / to PART:TO mark 4 / attack VERB:VB xcomp 2', 'attack', 'hypothetical'],
    ['Their PRON:PRP$ nmod:poss 2 / fear NOUN root 0 / of SCONJ mark 4 / attacking VERB:VBG acl 2', 'attacking', 'hypothetical'],
    ['Their PRON:PRP$ nmod:poss 2 / decision NOUN root 0 / to PART:TO mark 4 / attack VERB:VB acl 2', 'attack', 'actual'],
    ['He PRON nsubj 3 / may AUX:MD aux 3 / hesitate VERB:VB root 0 / when SCONJ mark 6 / he PRON nsubj 6 / meets VERB:VBZ advcl 3 / Trump PROPN obj 6 P', 'meets', 'future'],
    ['He PRON nsubj 2 / hesitates VERB:VBZ root 0 / when SCONJ mark 5 / he PRON nsubj 5 / meets VERB:VBZ advcl 2 / Trump PROPN obj 5 P', 'meets', 'actual'],
  ])('reads verbs: %s', (rows, word, expected) => expect(modalityOf(rows, word)).toBe(expected));

  it.each([
    ['without ADP case 2 / talks NOUN:NNS root 0', 'talks', 'negated'],
    ['planned VERB:VBN amod 2 / talks NOUN:NNS root 0', 'talks', 'future'],
    ['possible ADJ amod 2 / strike NOUN root 0', 'strike', 'hypothetical'],
    ['calls NOUN:NNS root 0 / for ADP case 3 / talks NOUN:NNS nmod 1', 'talks', 'hypothetical'],
    ['hope NOUN root 0 / for ADP case 3 / success NOUN nmod 1 / of ADP case 5 / talks NOUN:NNS nmod 3', 'talks', 'hypothetical'],
    ['It PRON nsubj 2 / demanded VERB:VBD root 0 / talks NOUN:NNS obj 2', 'talks', 'hypothetical'],
    ['It PRON nsubj 2 / averted VERB:VBD root 0 / war NOUN obj 2', 'war', 'negated'],
    ['They PRON nsubj 3 / will AUX:MD aux 3 / hold VERB:VB root 0 / talks NOUN:NNS obj 3', 'talks', 'future'],
  ])('reads nouns: %s', (rows, word, expected) => expect(modalityOf(rows, word)).toBe(expected));

  it.each([
    ['It PRON nsubj 3 / may AUX:MD aux 3 / end VERB:VB root 0 / the DET det 5 / war NOUN obj 3', 'war'],
    ['The DET det 2 / swap NOUN nsubj 4 / could AUX:MD aux 4 / lead VERB:VB root 0', 'swap'],
  ])('takes as given what possible acts are about: %s', (rows, word) => expect(modalityOf(rows, word)).toBe('actual'));

  it('reads the infinitive of headlines as planned', () => {
    expect(modalityOf('Russia PROPN root 0 L / to PART:TO mark 3 / seize VERB:VB acl 1 / assets NOUN:NNS obj 3', 'seize', 'title')).toBe('future');
  });
});
