import { lemmatize } from '../language/lemmatize.ts';
import { loadLexicon } from './parse-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** The names that a headline begins with: its subject, wherever the tree hangs it ("Ukraine and Russia far apart in talks"). */
export function findLead(tree: SentenceTree): number[] {
  const names: number[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    const last = token + 1 >= tree.count || tree.mentions[token + 1] !== tree.mentions[token];
    if (tree.mentionKinds[token] !== null) {
      if (last) names.push(token);
    } else if (tree.tags[token] !== 'CCONJ' && tree.words[token] !== ',') {
      return leads(tree, token) ? names : [];
    }
  }
  return names;
}

/** Whether a word behind the first names of a headline can be what they do. */
function leads(tree: SentenceTree, token: number): boolean {
  if (tree.words[token] === ':' || tree.words[token] === "'s") return false;
  return tree.tags[token] !== 'NOUN' || loadLexicon().verbs.has(lemmatize(tree.words[token]!, 'VERB'));
}
