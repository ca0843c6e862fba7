import { isActor } from './is-actor.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

const MOST = 8;
const SIDES = new Set(['left', 'right', 'center', 'centre']);

/**
 * Who is listed before a subject that "and" stands before, where the parser made no coordination of them: "Mugabe, his wife
 * Grace and two figures are …". In reading order.
 */
export function findListed(tree: SentenceTree, subject: number): number[] {
  const and = findAnd(tree, subject);
  const listed: number[] = [];
  let end = and === undefined ? -1 : skipSide(tree, and - 1);
  while (end >= 0 && listed.length < MOST) {
    if (tree.words[end] === ',') end -= 1;
    const head = end < 0 ? -1 : headOfPhrase(tree, end);
    if (head < 0 || !isActor(tree, head) || tree.heads[subject] === head) break;
    listed.unshift(head);
    const start = startOfPhrase(tree, head);
    if (tree.words[start - 1] !== ',') break;
    end = skipSide(tree, start - 1);
  }
  return listed;
}

/** The "and" before a subject; it may hang on the verb, where that was coordinated with the noun before: "a woman and a man were held". */
function findAnd(tree: SentenceTree, subject: number): number | undefined {
  const before = (host: number): number | undefined => dependents(tree, host, 'cc').find((mark) => mark < subject && tree.words[mark] === 'and');
  const own = before(subject);
  const verb = tree.heads[subject]!;
  if (own !== undefined || verb < 0 || tree.relations[verb] !== 'conj') return own;
  const and = before(verb);
  const isPhrase = and !== undefined && and > 0 && headOfPhrase(tree, skipSide(tree, and - 1)) === tree.heads[verb] && dependents(tree, tree.heads[verb]!, 'cop', 'nsubj').length === 0;
  return isPhrase ? and : undefined;
}

/** The last word before ", left,", which captions put behind those whom they show. */
function skipSide(tree: SentenceTree, end: number): number {
  return tree.words[end] === ',' && SIDES.has(tree.words[end - 1]!) && tree.words[end - 2] === ',' ? end - 3 : end;
}

/** Head of the noun phrase that ends at a token, within its commas; -1 if none ends there. */
function headOfPhrase(tree: SentenceTree, end: number): number {
  let head = end;
  while (tree.heads[head]! >= 0 && tree.heads[head]! < head && !tree.words.slice(tree.heads[head]!, head).includes(',')) head = tree.heads[head]!;
  return tree.tags[head] === 'NOUN' || tree.tags[head] === 'PROPN' ? head : -1;
}

function startOfPhrase(tree: SentenceTree, head: number): number {
  let start = head;
  while (start > 0 && tree.heads[start - 1]! >= start - 1 && tree.heads[start - 1]! <= head && tree.tags[start - 1] !== 'PUNCT' && tree.tags[start - 1] !== 'CCONJ') start -= 1;
  return start;
}
