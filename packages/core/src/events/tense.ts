import { FINE_TAGS } from '../language/analysis.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** `bare` participles have no auxiliary; `other` are infinitives, past perfects and what modal verbs make. */
export type Tense = 'past' | 'present' | 'perfect' | 'progressive' | 'bare' | 'other';

/** Tense of the clause of a verb, as its form and its auxiliaries tell. */
export function tenseOf(tree: SentenceTree, verb: number): Tense {
  const tag = FINE_TAGS[tree.analysis.tokens.fine[tree.offset + verb]!]!;
  const helpers = tree.children[verb]!.filter((child) => tree.relations[child]!.startsWith('aux') || tree.relations[child] === 'cop').map((child) => tree.words[child]!);
  if (helpers.length === 0) {
    if (tag === 'VERB:VBD') return 'past';
    if (tag === 'VERB:VBP' || tag === 'VERB:VBZ') return 'present';
    if (tag === 'VERB:VBN' && dependents(tree, verb, 'nsubj').length > 0) return 'past';
    return tag === 'VERB:VBG' || tag === 'VERB:VBN' ? 'bare' : 'other';
  }
  if (helpers.includes('had')) return 'other';
  if (helpers.includes('was') || helpers.includes('were')) return 'past';
  if (helpers.includes('has') || helpers.includes('have') || helpers.includes("'ve")) return 'perfect';
  if (helpers.some((word) => word === 'is' || word === 'are' || word === "'s" || word === "'re")) return tag === 'VERB:VBG' || helpers.includes('being') ? 'progressive' : 'present';
  return 'other';
}
