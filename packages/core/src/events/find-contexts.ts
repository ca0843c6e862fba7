import { CONTEXT_WORDS } from './lexicon/contexts.ts';
import { parseWordLists } from './parse-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

const CONTEXTS_OF_WORD = new Map<string, string[]>();
const ORDER: string[] = [];
for (const [context, words] of parseWordLists(CONTEXT_WORDS)) {
  ORDER.push(context);
  for (const word of words) {
    const key = word.replaceAll('_', ' ');
    const contexts = CONTEXTS_OF_WORD.get(key);
    if (contexts === undefined) CONTEXTS_OF_WORD.set(key, [context]);
    else contexts.push(context);
  }
}

const MAX_CONTEXTS = 3;

/** PLOVER 0.8 contexts with evidence in the sentence, best evidence first; the context of the code counts as evidence. */
export function findContexts(tree: SentenceTree, coded: string | null): string[] {
  const votes = new Map<string, number>();
  const vote = (key: string): void => {
    for (const context of CONTEXTS_OF_WORD.get(key) ?? []) votes.set(context, (votes.get(context) ?? 0) + 1);
  };
  for (let token = 0; token < tree.count; token += 1) {
    vote(tree.lemmas[token]!);
    if (token > 0) vote(`${tree.words[token - 1]} ${tree.words[token]}`);
  }
  if (coded !== null) votes.set(coded, (votes.get(coded) ?? 0) + 1.5);
  return [...votes.keys()].sort((left, right) => votes.get(right)! - votes.get(left)! || ORDER.indexOf(left) - ORDER.indexOf(right)).slice(0, MAX_CONTEXTS);
}
