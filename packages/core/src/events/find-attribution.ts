import type { TextSpan } from '../models/spans.ts';
import { findSubjects } from './find-arguments.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { phraseSpan } from './noun-phrase.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** Who says that the event happened: the subject of the speech verb above it, or "according to …". Null if the page itself says so. */
export function findAttribution(tree: SentenceTree, token: number): TextSpan | null {
  let current = token;
  while (current >= 0) {
    for (const child of dependents(tree, current, 'obl', 'parataxis', 'advcl')) {
      if (dependents(tree, child, 'case', 'mark').some((mark) => tree.words[mark] === 'according')) return speaker(tree, child);
      if (tree.relations[child] === 'parataxis' && SPEECH.has(tree.lemmas[child]!)) {
        const subjects = findSubjects(tree, child);
        if (subjects.length > 0) return speaker(tree, subjects[0]!);
      }
    }
    const head = tree.heads[current]!;
    if (head >= 0 && ['ccomp', 'parataxis'].includes(tree.relations[current]!) && SPEECH.has(tree.lemmas[head]!)) {
      const subjects = findSubjects(tree, head);
      if (subjects.length > 0) return speaker(tree, subjects[0]!);
    }
    current = head;
  }
  return null;
}

function speaker(tree: SentenceTree, head: number): TextSpan {
  const span = phraseSpan(tree, head);
  return { ...span, text: tree.analysis.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') };
}
