import { type Analysis, FINE_TAGS, type FineTag, RELATIONS, type Relation, UPOS_OF_FINE, type Zone } from '../../src/language/analysis.ts';
import { type MentionKind, type SentenceTree, viewSentence } from '../../src/events/sentence-tree.ts';

const MENTIONS: Readonly<Record<string, MentionKind>> = { P: 'person', O: 'organization', L: 'location', N: 'nationality' };

/**
 * Builds the analysis of one sentence from rows of `word tag relation head [P|O|L|N]`; heads count from 1, 0 is the root. No
 * space stands around a hyphen.
 */
export function parseTree(table: string, kind: Zone['kind'] = 'paragraph'): { tree: SentenceTree; analysis: Analysis } {
  const rows = table.trim().split('\n').map((line) => line.trim().split(/\s+/));
  const start: number[] = [];
  let text = '';
  for (const [word] of rows) {
    if (text !== '' && word !== '-' && !text.endsWith('-')) text += ' ';
    start.push(text.length);
    text += word!;
  }
  const fine = Uint8Array.from(rows, ([, tag]) => FINE_TAGS.indexOf(tag as FineTag));
  const analysis: Analysis = {
    text,
    zones: [{ start: 0, end: text.length, kind }],
    tokens: {
      count: rows.length,
      start: Int32Array.from(start),
      end: Int32Array.from(rows, ([word], index) => start[index]! + word!.length),
      fine,
      tag: Uint8Array.from(fine, (tag) => UPOS_OF_FINE[tag]!),
      head: Int32Array.from(rows, ([, , , head]) => Number(head) - 1),
      relation: Uint8Array.from(rows, ([, , relation]) => RELATIONS.indexOf(relation as Relation)),
    },
    sentences: { count: 1, start: Int32Array.of(0), end: Int32Array.of(rows.length), zone: Int32Array.of(0) },
  };
  const kinds: MentionKind[] = [];
  const mentions = new Int32Array(rows.length).fill(-1);
  rows.forEach(([, , , , mention], index) => {
    if (mention !== undefined) mentions[index] = kinds.push(MENTIONS[mention]!) - 1;
  });
  return { tree: viewSentence(analysis, 0, mentions, kinds)!, analysis };
}
