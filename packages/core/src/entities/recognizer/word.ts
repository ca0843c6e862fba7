import { hashText } from '../../sequence/index.ts';
import type { WordClusters } from '../../language/word-clusters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { foldWord, normalizeWord } from './normalize-word.ts';

/** How the letters of a word are cased. */
export const CASE = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4, digit: 5 } as const;

/** What the recogniser knows of a word whatever stands around it. Numbers are hashes unless said otherwise. */
export interface Word {
  readonly lowerText: string;
  readonly exact: number;
  readonly lower: number;
  /** Length in UTF-16 code units. */
  readonly length: number;
  readonly letterCase: number;
  /** First character; tells punctuation apart. */
  readonly first: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Clusters, 0 if unknown. */
  readonly fine: number;
  readonly coarse: number;
  /** Hash of the folded lower-case word, as the gazetteer has it. */
  readonly folded: number;
  /** Lists of the gazetteer that hold it, as bits of `WORD_LISTS`. */
  readonly lists: number;
}

/** Whether a word has a capital letter. */
export function isCapitalized({ letterCase }: Word): boolean {
  return letterCase === CASE.capital || letterCase === CASE.upper || letterCase === CASE.mixed;
}

const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    if (character >= 'a' && character <= 'z') shape += 'x';
    else if (character >= 'A' && character <= 'Z') shape += 'X';
    else if (character >= '0' && character <= '9') shape += 'd';
    else if (character < '\x80') shape += character;
    else if (UPPER.test(character)) shape += 'X';
    else if (LETTER.test(character)) shape += 'x';
    else if (DIGIT.test(character)) shape += 'd';
    else shape += character;
  }
  return shape;
}

/** Cuts runs of one shape character to `limit`. */
function squeeze(shape: string, limit: number): string {
  let squeezed = '';
  let run = 0;
  for (let at = 0; at < shape.length; at++) {
    run = at > 0 && shape[at] === shape[at - 1] ? run + 1 : 1;
    if (run <= limit) squeezed += shape[at]!;
  }
  return squeezed;
}

function caseOf(shape: string): number {
  const upper = shape.includes('X');
  const lower = shape.includes('x');
  if (!upper && !lower) return shape.includes('d') ? CASE.digit : CASE.none;
  if (!upper) return CASE.lower;
  if (!lower) return shape.length === 1 ? CASE.capital : CASE.upper;
  return shape.startsWith('X') && shape.lastIndexOf('X') === 0 ? CASE.capital : CASE.mixed;
}

/** Reads a word as it stands in the text. */
export function readWord(raw: string, clusters: WordClusters, gazetteer: Gazetteer): Word {
  const text = normalizeWord(raw);
  const lower = text.toLowerCase();
  const folded = foldWord(lower);
  const shape = shapeOf(text);
  const entry = clusters.find(lower) || (folded === lower ? 0 : clusters.find(folded)) || clusters.find(joinedPart(lower));
  const length = lower.length;
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let size = 1; size <= Math.min(4, length - 1); size++) {
    prefixes.push(hashText(lower, 0, size));
    suffixes.push(hashText(lower, length - size));
  }
  const foldedHash = hashText(folded);
  return {
    lowerText: lower,
    exact: hashText(text.replace(/\d/g, '0')),
    lower: hashText(lower.replace(/\d/g, '0')),
    length,
    letterCase: caseOf(shape),
    first: text.charCodeAt(0),
    shape: hashText(squeeze(shape, 4)),
    shortShape: hashText(squeeze(shape, 1)),
    prefixes,
    suffixes,
    fine: clusters.fine[entry]!,
    coarse: clusters.coarse[entry]!,
    folded: foldedHash,
    lists: gazetteer.wordLists(foldedHash),
  };
}

/** Of "al-Assad" or "Russia-Mali" the last part, by which an unknown compound is grouped. */
function joinedPart(lower: string): string {
  return lower.slice(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf("'")) + 1);
}
