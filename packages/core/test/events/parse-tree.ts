import { type Analysis, FINE_TAGS, type FineTag, RELATIONS, type Relation, UPOS_OF_FINE, type Zone } from '../../src/language/analysis.ts';
import type { MentionKind } from '../../src/events/mention-kind.ts';
import { type SentenceTree, viewSentence } from '../../src/events/sentence-tree.ts';

const MENTIONS: Readonly<Record<string, MentionKind>> = { P: 'person', O: 'organization', L: 'location', N: 'nationality' };

/**
 * Builds the analysis of one sentence from rows of `word tag relation head [P|O|L|N]`; heads count from 1, 0 is the root; words in a row
 * with the same letter and digit ("P1") are one name. No
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
    if (mention === undefined) return;
    const goesOn = mention.length > 1 && rows[index - 1]?.[4] === mention;
    mentions[index] = goesOn ? mentions[index - 1]! : kinds.push(MENTIONS[mention[0]!]!) - 1;
  });
  return { tree: viewSentence(analysis, 0, mentions, kinds)!, analysis };
}

/** A table, and the kind of its zone; "same" goes on with the zone before. */
export type PlacedSentence = readonly [table: string, kind: Zone['kind'] | 'same'];

/** Builds the trees of sentences that follow each other. */
export function parseTrees(...sentences: readonly PlacedSentence[]): SentenceTree[] {
  const parts = sentences.map(([table]) => parseTree(table));
  const zones: { start: number; end: number; kind: Zone['kind'] }[] = [];
  let text = '';
  let offset = 0;
  const starts: number[] = [];
  const zone: number[] = [];
  const tokens = { start: [] as number[], end: [] as number[], fine: [] as number[], tag: [] as number[], head: [] as number[], relation: [] as number[] };
  parts.forEach(({ analysis }, index) => {
    const kind = sentences[index]![1];
    if (kind !== 'same') zones.push({ start: text.length, end: 0, kind });
    zone.push(zones.length - 1);
    starts.push(offset);
    const { start, end, fine, tag, head, relation, count } = analysis.tokens;
    for (let token = 0; token < count; token += 1) {
      tokens.start.push(start[token]! + text.length);
      tokens.end.push(end[token]! + text.length);
      tokens.fine.push(fine[token]!);
      tokens.tag.push(tag[token]!);
      tokens.head.push(head[token]! < 0 ? -1 : head[token]! + offset);
      tokens.relation.push(relation[token]!);
    }
    text += analysis.text;
    zones.at(-1)!.end = text.length;
    text += ' ';
    offset += count;
  });
  const analysis: Analysis = {
    text,
    zones,
    tokens: {
      count: offset, start: Int32Array.from(tokens.start), end: Int32Array.from(tokens.end), fine: Uint8Array.from(tokens.fine), tag: Uint8Array.from(tokens.tag),
      head: Int32Array.from(tokens.head), relation: Uint8Array.from(tokens.relation),
    },
    sentences: { count: parts.length, start: Int32Array.from(starts), end: Int32Array.from([...starts.slice(1), offset]), zone: Int32Array.from(zone) },
  };
  const kinds = parts.flatMap(({ tree }) => tree.mentionKinds.filter((_, token) => tree.mentions[token]! >= 0));
  const mentions = new Int32Array(offset).fill(-1);
  let seen = 0;
  parts.forEach(({ tree }, index) => tree.mentions.forEach((mention, token) => { if (mention >= 0) mentions[starts[index]! + token] = seen++; }));
  return parts.map((_, index) => viewSentence(analysis, index, mentions, kinds)!);
}
