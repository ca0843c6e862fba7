import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { FINE_TAGS, type FineTag, fineTagIndex, RELATIONS, ROOT } from '@corpus/core/language';

/** A sentence of a treebank: its tokens joined by single spaces, and columns by token. */
export interface TreebankSentence {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Indices into FINE_TAGS. */
  readonly fine: Uint8Array;
  /** Position of the head, or ROOT. */
  readonly head: Int32Array;
  /** Indices into RELATIONS. */
  readonly relation: Uint8Array;
}

/** Fine tags of words whose Penn Treebank tag is none of its usual ones. */
const REST: ReadonlyMap<string, FineTag> = new Map([
  ['VERB', 'VERB:VBN'],
  ['AUX', 'AUX:VBZ'],
  ['PART', 'PART:RB'],
]);

function toFineTag(upos: string, xpos: string): number {
  const name = [`${upos}:${xpos}`, upos, REST.get(upos)].find((candidate) => FINE_TAGS.includes(candidate as FineTag));
  if (name === undefined) throw new RangeError(`unknown tag ${upos}`);
  return fineTagIndex(name as FineTag);
}

const RELATION_NAMES: readonly string[] = RELATIONS;

function toRelation(name: string): number {
  const index = RELATION_NAMES.indexOf(name);
  return index >= 0 ? index : RELATION_NAMES.indexOf(name.split(':', 1)[0]!);
}

function toSentence(rows: readonly (readonly string[])[]): TreebankSentence {
  const start = new Int32Array(rows.length);
  const end = new Int32Array(rows.length);
  let text = '';
  rows.forEach((row, index) => {
    if (index > 0) text += ' ';
    start[index] = text.length;
    text += row[1]!;
    end[index] = text.length;
  });
  return {
    text,
    start,
    end,
    fine: Uint8Array.from(rows, (row) => toFineTag(row[3]!, row[4]!)),
    head: Int32Array.from(rows, (row) => (row[6] === '0' ? ROOT : Number(row[6]) - 1)),
    relation: Uint8Array.from(rows, (row) => toRelation(row[7]!)),
  };
}

/** Reads the sentences of a CoNLL-U file; empty nodes and ranges of written words are left out. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const sentences: TreebankSentence[] = [];
  let rows: string[][] = [];
  for (const line of lines) {
    if (line === '' && rows.length > 0) {
      sentences.push(toSentence(rows));
      rows = [];
    } else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  return sentences;
}
