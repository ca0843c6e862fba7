import { dependents, fineTagOf, type SentenceTree } from './sentence-tree.ts';

/** `bare` participles have no auxiliary; `other` are infinitives, past perfects and what modal verbs make. */
export type Tense = 'past' | 'present' | 'perfect' | 'progressive' | 'bare' | 'other';

/** "Has slammed NATO and voted against treaties": a past form takes the auxiliaries of the verb that it is coordinated with. */
function shareTense(tree: SentenceTree, verb: number): Tense {
  const tense = tenseOf(tree, verb);
  return tense === 'perfect' || tense === 'other' ? tense : 'past';
}

/** Tense of the clause of a verb, as its form and its auxiliaries tell. */
export function tenseOf(tree: SentenceTree, verb: number): Tense {
  const tag = fineTagOf(tree, verb);
  const helpers = tree.children[verb]!.filter((child) => tree.relations[child]!.startsWith('aux') || tree.relations[child] === 'cop').map((child) => tree.words[child]!);
  if (helpers.length === 0) {
    const shared = tree.relations[verb] === 'conj' && (tag === 'VERB:VBD' || tag === 'VERB:VBN') && dependents(tree, verb, 'nsubj', 'nsubj:pass').length === 0;
    if (shared && tree.tags[tree.heads[verb]!] === 'VERB') return shareTense(tree, tree.heads[verb]!);
    if (tag === 'VERB:VBD') return 'past';
    if (tag === 'VERB:VBP' || tag === 'VERB:VBZ') return 'present';
    // A past form that the tagger took for a participle or an infinitive: "the missile struck the city".
    const finite = dependents(tree, verb, 'nsubj').length > 0 && dependents(tree, verb, 'mark').length === 0;
    if (finite && (tag === 'VERB:VBN' || (tag === 'VERB:VB' && tree.words[verb] !== tree.lemmas[verb]))) return 'past';
    return tag === 'VERB:VBG' || tag === 'VERB:VBN' ? 'bare' : 'other';
  }
  if (helpers.includes('had')) return 'other';
  if (helpers.includes('was') || helpers.includes('were')) return 'past';
  if (helpers.includes('has') || helpers.includes('have') || helpers.includes("'ve") || (helpers.includes("'s") && tag === 'VERB:VBN')) return 'perfect';
  if (helpers.some((word) => word === 'is' || word === 'are' || word === "'s" || word === "'re")) return tag === 'VERB:VBG' || helpers.includes('being') ? 'progressive' : 'present';
  return 'other';
}
