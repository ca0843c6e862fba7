import { describe, expect, it } from 'vitest';
import { findPrevious } from '../../src/events/find-previous.ts';
import { markQuotes } from '../../src/events/mark-quotes.ts';
import { resolvePronouns } from '../../src/events/resolve-pronouns.ts';
import { parseTree, parseTrees, type PlacedSentence } from './parse-tree.ts';

const NOBODY = (): string => '';

/** Word that the last pronoun of a sentence means; null if nobody knows. */
function meaningOf(table: string, pronoun: string): string | null {
  const { tree } = parseTree(table);
  const meant = resolvePronouns([tree], Int32Array.of(-1), [], NOBODY)(tree, tree.words.lastIndexOf(pronoun));
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
    const meant = (zone: 'title' | 'related-title') => {
      const trees = parseTrees(['Syria PROPN nsubj 2 L\n votes VERB:VBZ root 0', zone], ['It PRON root 0', 'paragraph']);
      return resolvePronouns(trees, findPrevious(trees[0]!.analysis), [], NOBODY)(trees[1]!, 0);
    };
    expect(meant('related-title')).toBeNull();
    expect(meant('title')).not.toBeNull();
  });

  describe('by who is a woman and who a man', () => {
    const met = (subject: string): PlacedSentence => [`${subject}\n met VERB:VBD root 0\n Donald PROPN obj 2 P`, 'paragraph'];
    const meant = (pronoun: string, subject: string, ...names: readonly string[]): string | null => {
      const trees = parseTrees(met(subject), [`${pronoun} PRON nsubj 2\n left VERB:VBD root 0`, 'same']);
      const found = resolvePronouns(trees, findPrevious(trees[0]!.analysis), [], (mention) => names[mention] ?? '')(trees[1]!, 0);
      return found === null ? null : found.tree.words[found.token]!;
    };
    it('goes by given names', () => {
      expect(meant('She', 'Connolly PROPN nsubj 2 P', 'Catherine Connolly', 'Donald Trump')).toBe('connolly');
      expect(meant('He', 'Connolly PROPN nsubj 2 P', 'Catherine Connolly', 'Donald Trump')).toBe('donald');
    });
    it('goes by titles and nouns', () => {
      expect(meant('He', 'Connolly PROPN nsubj 2 P', 'Mrs Connolly', 'Donald Trump')).toBe('donald');
      expect(meant('He', 'spokeswoman NOUN nsubj 2', 'Donald Trump')).toBe('donald');
    });
    it('takes who might be either', () => expect(meant('She', 'minister NOUN nsubj 2', 'Donald Trump')).toBe('minister'));
  });

  describe('in quotations of several sentences', () => {
    const promise = (pronoun: string): string => `
      “ PUNCT punct 4
      ${pronoun} PRON nsubj 4
      will AUX:MD aux 4
      meet VERB:VB root 0
      rebels NOUN:NNS obj 4
      ” PUNCT punct 4`;
    const graham = `
      “ PUNCT punct 2
      War NOUN ccomp 5
      ” PUNCT punct 2
      Graham PROPN nsubj 5 P
      said VERB:VBD root 0`;
    const meant = (pronoun: string, ...sentences: readonly PlacedSentence[]): string | null => {
      const trees = parseTrees(...sentences);
      const tree = trees.findLast(({ words }) => words.includes(pronoun))!;
      const found = resolvePronouns(trees, findPrevious(tree.analysis), markQuotes(tree.analysis), NOBODY)(tree, tree.words.indexOf(pronoun));
      return found === null ? null : found.tree.words[found.token]!;
    };

    it('gives "I" who speaks in the sentence before or after', () => {
      expect(meant('i', [graham, 'paragraph'], [promise('I'), 'same'])).toBe('graham');
      expect(meant('i', [promise('I'), 'paragraph'], [graham, 'same'])).toBe('graham');
    });
    it('gives "I" who spoke in the paragraph before, if this one is all quotation', () => {
      expect(meant('i', [graham, 'paragraph'], [promise('I'), 'paragraph'])).toBe('graham');
      expect(meant('i', [graham, 'caption'], [promise('I'), 'paragraph'])).toBeNull();
    });
    it('never gives "he" who speaks', () => expect(meant('he', [graham, 'paragraph'], [promise('He'), 'same'])).toBeNull());
    it('goes on to speak of whom the sentence before speaks of by a pronoun', () => {
      const rebels = 'Rebels NOUN:NNS nsubj 2\n fled VERB:VBD root 0';
      const later = 'They PRON nsubj 2\n met VERB:VBD root 0\n monks NOUN:NNS nsubj 4\n fled VERB:VBD ccomp 2';
      expect(meant('they', [rebels, 'paragraph'], [later, 'same'], ['They PRON nsubj 2\n left VERB:VBD root 0', 'same'])).toBe('rebels');
    });
    it('never means by "him" whoever does it to him', () => {
      const before = 'Xi PROPN nsubj 2 P\n praised VERB:VBD root 0\n Petro PROPN obj 2 P';
      const accused = 'Petro PROPN nsubj 2 P\n accused VERB:VBD root 0\n him PRON obj 2';
      expect(meant('him', [before, 'paragraph'], [accused, 'same'])).toBe('xi');
      expect(meant('his', [before, 'paragraph'], [accused.replace('him PRON obj 2', 'his PRON nmod:poss 4\n aide NOUN obj 2'), 'same'])).toBe('petro');
    });
    it('passes over labels between paragraphs', () => {
      const minister = 'Minister NOUN nsubj 2\n left VERB:VBD root 0';
      const label = 'Reuters PROPN root 0 O';
      const he = 'He PRON nsubj 2\n met VERB:VBD root 0';
      expect(meant('he', [minister, 'paragraph'], ...Array.from({ length: 5 }, () => [label, 'credit'] as const), [he, 'paragraph'])).toBe('minister');
    });
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
