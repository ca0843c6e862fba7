import { type Analysis, FINE_TAGS, type FineTag, RELATIONS, type Relation, UPOS, type Upos } from './analysis.ts';

/** The characters of a token. */
export function tokenText(analysis: Analysis, token: number): string {
  return analysis.text.slice(analysis.tokens.start[token]!, analysis.tokens.end[token]!);
}

export function tokenTag(analysis: Analysis, token: number): Upos {
  return UPOS[analysis.tokens.tag[token]!]!;
}

export function tokenFineTag(analysis: Analysis, token: number): FineTag {
  return FINE_TAGS[analysis.tokens.fine[token]!]!;
}

export function tokenRelation(analysis: Analysis, token: number): Relation {
  return RELATIONS[analysis.tokens.relation[token]!]!;
}

/** Index of the last row whose value is not above `value`, or -1. `rows` rise. */
function findLast(rows: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the sentence that holds a token. */
export function sentenceOf(analysis: Analysis, token: number): number {
  return findLast(analysis.sentences.start, analysis.sentences.count, token);
}

/** Index of the token that covers the character at `offset`, else of the next token; `tokens.count` behind the last. */
export function tokenAt(analysis: Analysis, offset: number): number {
  const { tokens } = analysis;
  const found = findLast(tokens.start, tokens.count, offset);
  return found >= 0 && offset < tokens.end[found]! ? found : found + 1;
}

/** Token indices of the dependents of a token, in reading order. The sentence must be parsed. */
export function childrenOf(analysis: Analysis, token: number): number[] {
  const sentence = sentenceOf(analysis, token);
  const end = analysis.sentences.end[sentence]!;
  const children: number[] = [];
  for (let child = analysis.sentences.start[sentence]!; child < end; child += 1) {
    if (analysis.tokens.head[child] === token) children.push(child);
  }
  return children;
}

/** Half-open token range of a token and all that hangs on it. Trees are projective, so there are no gaps. */
export function subtreeSpan(analysis: Analysis, token: number): { start: number; end: number } {
  const { tokens, sentences } = analysis;
  const sentence = sentenceOf(analysis, token);
  let start = token;
  let end = token + 1;
  while (start > sentences.start[sentence]! && isUnder(tokens.head, start - 1, token)) start -= 1;
  while (end < sentences.end[sentence]! && isUnder(tokens.head, end, token)) end += 1;
  return { start, end };
}

/** Whether a token is the ancestor or hangs under it. */
export function isUnder(head: Int32Array, token: number, ancestor: number): boolean {
  let current = token;
  while (current >= 0 && current !== ancestor) current = head[current]!;
  return current === ancestor;
}
