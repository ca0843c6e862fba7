import type { TextSpan } from '../models/spans.ts';
import { findSubjects } from './find-arguments.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { phraseSpan } from './noun-phrase.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** Head of the noun phrase that says what a token tells: the subject of the speech verb above it, or "according to …"; -1 if the page itself says so. */
export function findSpeaker(tree: SentenceTree, token: number): number {
  for (let current = token; current >= 0; current = tree.heads[current]!) {
    for (const child of dependents(tree, current, 'obl', 'parataxis', 'advcl')) {
      if (dependents(tree, child, 'case', 'mark').some((mark) => tree.words[mark] === 'according')) return child;
      const [subject] = tree.relations[child] === 'parataxis' && SPEECH.has(tree.lemmas[child]!) ? findSubjects(tree, child) : [];
      if (subject !== undefined) return subject;
    }
    const head = tree.heads[current]!;
    const [subject] = head >= 0 && ['ccomp', 'parataxis'].includes(tree.relations[current]!) && SPEECH.has(tree.lemmas[head]!) ? findSubjects(tree, head) : [];
    if (subject !== undefined) return subject;
  }
  return findNamedSpeaker(tree, token);
}

/** "Liberman: Both parties are to blame": the person named before a colon; -1 if there is none. */
function findNamedSpeaker(tree: SentenceTree, token: number): number {
  const colon = tree.words.indexOf(':');
  if (colon <= 0 || colon > token) return -1;
  for (let word = 0; word < colon; word += 1) if (tree.mentionKinds[word] !== 'person' || tree.mentions[word] !== tree.mentions[0]) return -1;
  return 0;
}

/** Who says that the event happened. Null if the page itself says so. */
export function findAttribution(tree: SentenceTree, token: number): TextSpan | null {
  const speaker = findSpeaker(tree, token);
  if (speaker < 0) return null;
  const span = phraseSpan(tree, speaker);
  return { ...span, text: tree.analysis.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') };
}
