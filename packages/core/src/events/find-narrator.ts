import { findSubjects } from './find-arguments.ts';
import { findSpeaker } from './find-attribution.ts';
import { isActor } from './is-actor.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { isQuoted } from './mark-quotes.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type SentenceTree, startOf, zoneIndexOf } from './sentence-tree.ts';

/** Sentences of a quotation that are looked through for who speaks, before and after. */
const REACH = 4;

/** Who says what a token stands in, by its own sentence: else the subject of one that is about saying ("Satisfied with my talks, X said"). */
function findHere(tree: SentenceTree, token: number): number {
  const speaker = findSpeaker(tree, token);
  if (speaker >= 0) return speaker;
  const root = tree.relations.indexOf('root');
  return root >= 0 && SPEECH.has(tree.lemmas[root]!) ? (findSubjects(tree, root)[0] ?? -1) : -1;
}

/** Who is told, outside of quotations, to say something in a sentence; -1 if nobody is. */
function findTeller(tree: SentenceTree, quotes: readonly number[]): number {
  for (let token = 0; token < tree.count; token += 1) {
    if (tree.tags[token] !== 'VERB' || !SPEECH.has(tree.lemmas[token]!) || isQuoted(quotes, startOf(tree, token))) continue;
    const teller = findSubjects(tree, token).find((subject) => isActor(tree, subject) && !isQuoted(quotes, startOf(tree, subject)));
    if (teller !== undefined) return teller;
  }
  return -1;
}

/**
 * Prepares the search for who speaks where a token stands: the speaker of its sentence; of a quotation of several sentences, who
 * is named beside one of them; of a paragraph that is all quotation, who spoke in the one before. `quotes`: see `markQuotes`.
 */
export function narrators(trees: readonly SentenceTree[], quotes: readonly number[]): (tree: SentenceTree, token: number) => NounPhrase | null {
  const tellers = new Map<number, NounPhrase>();
  const lastTellers = new Map<number, NounPhrase>();
  for (const tree of trees) {
    const token = findTeller(tree, quotes);
    if (token < 0) continue;
    tellers.set(tree.index, { tree, token });
    lastTellers.set(zoneIndexOf(tree), { tree, token });
  }
  return (tree, token) => {
    const here = findHere(tree, token);
    if (here >= 0) return { tree, token: here };
    if (!isQuoted(quotes, startOf(tree, token))) return null;
    const zone = zoneIndexOf(tree);
    const { sentences, zones } = tree.analysis;
    for (const direction of [-1, 1]) {
      for (let index = tree.index + direction; Math.abs(index - tree.index) <= REACH && sentences.zone[index] === zone; index += direction) {
        const teller = tellers.get(index);
        if (teller !== undefined) return teller;
      }
    }
    const isRunning = isQuoted(quotes, zones[zone]!.start + 1) && zones[zone - 1]?.kind === zones[zone]!.kind;
    return isRunning ? (lastTellers.get(zone - 1) ?? null) : null;
  };
}
