import { describe, expect, it } from 'vitest';
import { resolvePronouns } from '../../src/events/resolve-pronouns.ts';
import { parseTree } from './parse-tree.ts';

/** Word that the last pronoun of a sentence means; null if nobody knows. */
function meaningOf(table: string, pronoun: string): string | null {
  const { tree } = parseTree(table);
  const meant = resolvePronouns([tree])(tree, tree.words.lastIndexOf(pronoun));
  return meant === null ? null : meant.tree.words[meant.token]!;
}

describe('resolvePronouns', () => {
  const said = (subject: string, pronoun: string): string => `
      ${subject}
      said VERB:VBD root 0
      ${pronoun} PRON nsubj 5
      would AUX:MD aux 5
      boycott VERB:VB ccomp 2
      talks NOUN:NNS obj 5`;

  it('gives "they" a plural before it', () => expect(meaningOf(said('Farmers NOUN:NNS nsubj 2', 'they'), 'they')).toBe('farmers'));
  it('gives "it" a country or a body', () => {
    expect(meaningOf(said('Syria PROPN nsubj 2 L', 'it'), 'it')).toBe('syria');
    expect(meaningOf(said('parliament NOUN nsubj 2', 'it'), 'it')).toBe('parliament');
  });
  it('gives "he" a person', () => expect(meaningOf(said('minister NOUN nsubj 2', 'he'), 'he')).toBe('minister'));
  it('never gives "he" a country, nor "it" a person', () => {
    expect(meaningOf(said('Syria PROPN nsubj 2 L', 'he'), 'he')).toBeNull();
    expect(meaningOf(said('Assad PROPN nsubj 2 P', 'it'), 'it')).toBeNull();
  });
  it('gives "it" a vessel, and what is named last where nothing fits as the subject', () => {
    expect(meaningOf(said('plane NOUN nsubj 2', 'it'), 'it')).toBe('plane');
    expect(meaningOf(`
      He PRON nsubj 2
      condemned VERB:VBD root 0
      Israel PROPN obj 2 L
      for ADP case 6
      its PRON:PRP$ nmod:poss 6
      war NOUN obl 2`, 'its')).toBe('israel');
  });
  it('does not look from the body into teasers', () => {
    const { tree, analysis } = parseTree('It PRON root 0');
    const body = { ...tree, index: 1, analysis: { ...analysis, sentences: { ...analysis.sentences, zone: Int32Array.of(0, 0) } } };
    const before = (zone: 'title' | 'related-title') => parseTree('Syria PROPN nsubj 2 L\n votes VERB:VBZ root 0', zone).tree;
    expect(resolvePronouns([before('related-title'), body])(body, 0)).toBeNull();
    expect(resolvePronouns([before('title'), body])(body, 0)).not.toBeNull();
  });
  it('gives "my" the subject of a sentence that is about saying', () =>
    expect(meaningOf(`
      Satisfied ADJ advcl 7
      with ADP case 4
      my PRON:PRP$ nmod:poss 4
      talks NOUN:NNS obl 1
      , PUNCT punct 1
      Goita PROPN nsubj 7 P
      said VERB:VBD root 0`, 'my')).toBe('goita'));
  it('gives "we" who speaks', () => expect(meaningOf(said('Oktay PROPN nsubj 2 P', 'we'), 'we')).toBe('oktay'));
});
