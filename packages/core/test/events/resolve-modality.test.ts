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
    ['If SCONJ mark 5 / they PRON nsubj 5 / do AUX:VBP aux 5 / not PART:RB advmod 5 / agree VERB:VB advcl 6 / march VERB:VB root 0', 'agree', 'hypothetical'],
    ['If SCONJ mark 3 / it PRON nsubj 3 / passes VERB:VBZ advcl 6 / they PRON nsubj 6 / will AUX:MD aux 6 / march VERB:VB root 0', 'march', 'hypothetical'],
    ['They PRON nsubj 2 / voted VERB:VBD root 0 / no INTJ advmod 2', 'voted', 'actual'],
    ['They PRON nsubj 4 / do AUX:VBP aux 4 / not PART:RB advmod 4 / deny VERB:VB root 0 / attacking VERB:VBG xcomp 4', 'attacking', 'actual'],
    ['They PRON nsubj 4 / do AUX:VBP aux 4 / not PART:RB advmod 4 / deny VERB:VB root 0 / but CCONJ cc 7 / are AUX:VBP aux 7 / demanding VERB:VBG conj 4', 'demanding', 'actual'],
    ['They PRON nsubj 4 / did AUX:VBD aux 4 / not PART:RB advmod 4 / admit VERB:VB root 0 / they PRON nsubj 6 / attacked VERB:VBD ccomp 4', 'attacked', 'actual'],
    ['They PRON nsubj 4 / will AUX:MD aux 4 / not PART:RB advmod 4 / attack VERB:VB root 0 / but CCONJ cc 6 / defend VERB:VB conj 4', 'defend', 'future'],
    ['Fines NOUN:NNS nsubj:pass 5 / are AUX:VBP cop 5 / to PART:TO mark 5 / be AUX:VB aux:pass 5 / imposed VERB:VBN root 0', 'imposed', 'future'],
    ['Trump PROPN nsubj 4 P / is AUX:VBZ cop 4 / to PART:TO mark 4 / visit VERB:VB root 0 / Japan PROPN obj 4 L', 'visit', 'future'],
    ['They PRON nsubj 4 / are AUX:VBP cop 4 / to PART:TO mark 4 / blame VERB:VB root 0', 'blame', 'actual'],
    ['Esper PROPN nsubj 5 P / is AUX:VBZ cop 5 / on ADP case 5 / a DET det 5 / visit NOUN root 0 / to PART:TO mark 7 / sign VERB:VB acl 5', 'sign', 'hypothetical'],
    ['Slaughter NOUN nsubj 4 / is AUX:VBZ aux 4 / likely ADV advmod 4 / coming VERB:VBG root 0', 'slaughter', 'hypothetical'],
    ['He PRON nsubj 2 / fears VERB:VBZ root 0 / they PRON nsubj 5 / will AUX:MD aux 5 / attack VERB:VB ccomp 2', 'attack', 'hypothetical'],
    ['He PRON nsubj 3 / \'d AUX:MD aux 3 / introduce VERB:VB root 0 / laws NOUN:NNS obj 3 / withholding VERB:VBG acl 4', 'withholding', 'hypothetical'],
    ['They PRON nsubj 3 / will AUX:MD aux 3 / remove VERB:VB root 0 / protesters NOUN:NNS obj 3 / opposing VERB:VBG acl 4', 'opposing', 'actual'],
    ['They PRON nsubj 3 / could AUX:MD aux 3 / win VERB:VB root 0 / by SCONJ mark 5 / attacking VERB:VBG advcl 3', 'attacking', 'hypothetical'],
    ['Attacking VERB:VBG csubj 3 / would AUX:MD aux 3 / help VERB:VB root 0', 'attacking', 'hypothetical'],
    ['I PRON nsubj 3 / would AUX:MD aux 3 / urge VERB:VB root 0 / calm NOUN obj 3', 'urge', 'actual'],
    ['He PRON nsubj 2 / took VERB:VBD root 0 / to ADP case 4 / television NOUN obl 2 / to PART:TO mark 6 / accuse VERB:VB advcl 2', 'accuse', 'actual'],
    ['He PRON nsubj 2 / sent VERB:VBD root 0 / troops NOUN:NNS obj 2 / to PART:TO mark 5 / attack VERB:VB advcl 2', 'attack', 'hypothetical'],
    ['He PRON nsubj 2 / set VERB:VBD root 0 / a DET det 4 / fire NOUN obj 2 / to PART:TO mark 6 / protest VERB:VB advcl 2', 'protest', 'actual'],
    ['They PRON nsubj 2 / joined VERB:VBD root 0 / a DET det 4 / rally NOUN obj 2 / to PART:TO mark 6 / demand VERB:VB acl 4 / change NOUN obj 6', 'demand', 'actual'],
    ['He PRON nsubj 2 / ruled VERB:VBD root 0 / out ADP:RP compound:prt 2 / attacking VERB:VBG xcomp 2', 'attacking', 'negated'],
    ['He PRON nsubj 4 / did AUX:VBD aux 4 / not PART:RB advmod 4 / rule VERB:VB root 0 / out ADP:RP compound:prt 4 / attacking VERB:VBG xcomp 4', 'attacking', 'hypothetical'],
    ['The DET det 3 / first ADJ amod 3 / leader NOUN root 0 / to PART:TO mark 5 / visit VERB:VB acl 3', 'visit', 'actual'],
    ['Their PRON:PRP$ nmod:poss 2 / refusal NOUN root 0 / to PART:TO mark 4 / meet VERB:VB acl 2', 'meet', 'negated'],
    ['No DET det 2 / evidence NOUN root 0 / he PRON nsubj 4 / lied VERB:VBD acl:relcl 2', 'lied', 'negated'],
    ['He PRON nsubj 2 / hesitates VERB:VBZ root 0 / when SCONJ mark 5 / he PRON nsubj 5 / meets VERB:VBZ advcl 2 / Trump PROPN obj 5 P', 'meets', 'actual'],
  ])('reads verbs: %s', (rows, word, expected) => expect(modalityOf(rows, word)).toBe(expected));

  it.each([
    ['without ADP case 2 / talks NOUN:NNS root 0', 'talks', 'negated'],
    ['planned VERB:VBN amod 2 / talks NOUN:NNS root 0', 'talks', 'future'],
    ['possible ADJ amod 2 / strike NOUN root 0', 'strike', 'hypothetical'],
    ['calls NOUN:NNS root 0 / for ADP case 3 / talks NOUN:NNS nmod 1', 'talks', 'hypothetical'],
    ['hope NOUN root 0 / for ADP case 3 / success NOUN nmod 1 / of ADP case 5 / talks NOUN:NNS nmod 3', 'talks', 'hypothetical'],
    ['It PRON nsubj 2 / demanded VERB:VBD root 0 / talks NOUN:NNS obj 2', 'talks', 'hypothetical'],
    ['potential NOUN root 0 / for ADP case 3 / violence NOUN nmod 1', 'violence', 'hypothetical'],
    ['no DET det 2 / evidence NOUN root 0 / of ADP case 5 / an DET det 5 / attack NOUN nmod 2', 'attack', 'negated'],
    ['There PRON:EX expl 3 / must AUX:MD aux 3 / be AUX:VB root 0 / an DET det 5 / investigation NOUN nsubj 3', 'investigation', 'hypothetical'],
    ['It PRON nsubj 3 / would AUX:MD aux 3 / amount VERB:VB root 0 / to ADP case 6 / a DET det 6 / ban NOUN obl 3', 'ban', 'hypothetical'],
    ['They PRON nsubj 2 / discussed VERB:VBD root 0 / the DET det 4 / attack NOUN obj 2', 'attack', 'actual'],
    ['He PRON nsubj 3 / will AUX:MD aux 3 / renew VERB:VB root 0 / his PRON:PRP$ nmod:poss 5 / calls NOUN:NNS obj 3', 'calls', 'future'],
    ['He PRON nsubj 2 / dismisses VERB:VBZ root 0 / any DET det 4 / criticism NOUN obj 2', 'criticism', 'hypothetical'],
    ['It PRON nsubj 4 / did AUX:VBD aux 4 / not PART:RB advmod 4 / prevent VERB:VB root 0 / an DET det 6 / attack NOUN obj 4', 'attack', 'actual'],
    ['They PRON nsubj 3 / will AUX:MD aux 3 / lift VERB:VB root 0 / sanctions NOUN:NNS obj 3', 'sanctions', 'actual'],
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
