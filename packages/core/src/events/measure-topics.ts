import { CLASSES } from './parse-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

const MISHAP = CLASSES.get('mishap')!;
const VIOLENCE = CLASSES.get('violence')!;
/** Words of accidents, unless the sentence names who fights. */
const BLASTS = new Set(['explosion', 'explode', 'blast', 'detonate', 'detonation', 'crash']);
/** Sentences before and after that tell what a sentence is about. */
const WINDOW = 2;

/** Telling words around a sentence. */
export interface Topic {
  readonly mishaps: number;
  readonly violence: number;
}

/** Counts the telling words of each sentence and its neighbours. */
export function measureTopics(trees: readonly SentenceTree[]): Topic[] {
  const own = trees.map((tree) => {
    const count = (words: ReadonlySet<string>): number =>
      tree.lemmas.filter((lemma, token) => tree.tags[token] !== 'VERB' && (words.has(lemma) || words.has(tree.words[token]!))).length;
    const violence = count(VIOLENCE);
    const blasts = violence > 0 ? 0 : tree.lemmas.filter((lemma, token) => BLASTS.has(lemma) && (tree.tags[token] === 'VERB' || !MISHAP.has(lemma))).length;
    return { mishaps: count(MISHAP) + blasts, violence };
  });
  return own.map((_, index) =>
    own.slice(Math.max(0, index - WINDOW), index + WINDOW + 1).reduce((sum, topic) => ({
      mishaps: sum.mishaps + topic.mishaps,
      violence: sum.violence + topic.violence,
    })),
  );
}
