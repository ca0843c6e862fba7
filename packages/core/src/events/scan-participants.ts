import { isActor } from './is-actor.ts';
import { dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** Words that no clause's participants are looked for beyond. */
const BORDERS = new Set(['that', 'who', 'which', 'whom', 'whose', 'after', 'before', 'while', 'as', 'when', 'because', 'since', 'until', 'unless', 'if', 'although', 'though', 'where', 'but', ';', ':', '--', '"', '“', '”', '``', "''"]);
const INNER = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'X']);
const PASSED = new Set(['AUX', 'ADV', 'PART', 'DET', 'ADJ', 'NUM', 'INTJ']);
const TARGET_PREPOSITIONS = new Set(['', 'against', 'on', 'at', 'to', 'with', 'from', 'into', 'toward', 'towards', 'upon', 'for', 'over', 'of']);
const LEFT_REACH = 14;
const RIGHT_REACH = 12;
const PHRASE_REACH = 6;

/** First token of the run of noun phrase words that a token stands in. */
function phraseStart(tree: SentenceTree, token: number): number {
  let first = token;
  while (first > 0 && INNER.has(tree.tags[first - 1]!) && !isBorder(tree, first - 1)) first -= 1;
  return first;
}

function isBorder(tree: SentenceTree, token: number): boolean {
  return BORDERS.has(tree.words[token]!);
}

/** Whether a common noun only narrows the one behind it: "prisoner" in "prisoner swap". */
function narrowsNext(tree: SentenceTree, token: number): boolean {
  const next = tree.tags[token + 1];
  return tree.mentionKinds[token] === null && (next === 'NOUN' || next === 'PROPN');
}

/** The actor that stands before a verb, no other verb and no preposition between them; -1 if there is none. */
export function scanLeft(tree: SentenceTree, verb: number): number {
  for (let token = verb - 1; token >= Math.max(0, verb - LEFT_REACH); token -= 1) {
    const tag = tree.tags[token]!;
    if (isBorder(tree, token) || tag === 'VERB' || tag === 'SCONJ' || tag === 'CCONJ') return -1;
    if (PASSED.has(tag) && tree.mentions[token] === -1) continue;
    if (!isActor(tree, token) || narrowsNext(tree, token)) continue;
    const before = phraseStart(tree, token) - 1;
    if (before >= 0 && tree.tags[before] === 'ADP' && !isBorder(tree, before)) {
      token = before;
      continue;
    }
    return token;
  }
  return -1;
}

/** The first actor behind a verb, within its clause; -1 if there is none. */
export function scanRight(tree: SentenceTree, verb: number, except: readonly number[]): number {
  for (let token = verb + 1; token < Math.min(tree.count, verb + RIGHT_REACH); token += 1) {
    if (isBorder(tree, token) || tree.words[token] === ',') return -1;
    if (tree.tags[token] === 'PRON' || !isActor(tree, token) || except.includes(token)) continue;
    if (token + 1 < tree.count && (tree.mentions[token] !== -1 ? tree.mentions[token] === tree.mentions[token + 1] : tree.relations[token] === 'compound')) continue;
    if (dependents(tree, token, 'case').length > 0 && !TARGET_PREPOSITIONS.has(prepositionOf(tree, token))) continue;
    return token;
  }
  return -1;
}

/** Head of the noun phrase behind a preposition that follows a word within its clause; -1 if there is none. */
export function scanPhrase(tree: SentenceTree, from: number, preposition: string): number {
  for (let token = from + 1; token < Math.min(tree.count - 1, from + PHRASE_REACH); token += 1) {
    if (isBorder(tree, token) || tree.words[token] === ',' || tree.tags[token] === 'VERB') return -1;
    if (tree.words[token] === preposition) return phraseHead(tree, token + 1);
  }
  return -1;
}

/** Head of the noun phrase that follows a verb at once; -1 if there is none. */
export function scanObject(tree: SentenceTree, verb: number): number {
  let start = verb + 1;
  while (start < tree.count && tree.tags[start] === 'ADV') start += 1;
  return phraseHead(tree, start);
}

/** Last noun of the run of noun phrase words that starts at a token; -1 if there is none. */
function phraseHead(tree: SentenceTree, start: number): number {
  let head = -1;
  for (let token = start; token < tree.count && (INNER.has(tree.tags[token]!) || tree.relations[token] === 'nmod:poss'); token += 1) {
    if (tree.tags[token] === 'NOUN' || tree.tags[token] === 'PROPN') head = token;
  }
  return head;
}
