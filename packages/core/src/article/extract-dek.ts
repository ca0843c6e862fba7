import type { BlockRole, TextSpan } from '../models/index.ts';
import type { Title } from './extract-title.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseDates } from './parse-date.ts';
import { compareKey, skipListMark, textSpan } from './trim-span.ts';

const MAX_LABEL_WORDS = 2;
const MAX_DATE_LINE = 80;
/** "3 min read", "Lesezeit: 3 Min." */
const READ_TIME = /^(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd)?\W{0,3}\d{1,3}\W?min.{0,20}$/i;
const MIN_SUBTITLE_WORDS = 5;
/** Shorter ends of a line are no copies. */
const MIN_COPY = 16;

/** "Dec. 22, 2023 at 6:00 am" */
function isDateLine(text: string): boolean {
  return text.length <= MAX_DATE_LINE && !/[.!?]$/.test(text.trim()) && parseDates(text).length > 0;
}

/** True for a copy of the headline, also one with a path before it. */
function repeats(key: string, titleKey: string): boolean {
  return key === titleKey || (titleKey.length >= MIN_COPY && key.endsWith(titleKey));
}

/** Roles that a standfirst right below the headline is taken for, and the chance above which it is none. */
const MISTAKEN: ReadonlyMap<BlockRole, number> = new Map<BlockRole, number>([['title', 1], ['paragraph', 0.9], ['caption', 0.55], ['related-summary', 0.5]]);
/** What stands between a standfirst and the body. */
const BELOW: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'dateline-date', 'published-label']);

export interface Dek extends TextSpan {
  readonly confidence: number;
}

function spanDek(text: string, start: number, end: number, confidence: number): Dek {
  const span = textSpan(text, start, end);
  return { start: span.start, end: span.end, text: span.text, confidence };
}

const countWords = (line: string): number => line.trim().split(/\s+/).length;

/** The line right below the headline that was taken for something else: of some length, no copy of the headline; a paragraph only above byline or date. */
function readSubtitle({ text, blocks, body }: LabelledPage, title: Title): Dek | null {
  const index = blocks.findIndex(({ start }) => start >= title.end);
  const block = blocks[index];
  if (block === undefined || index > body.first || block.confidence >= (MISTAKEN.get(block.role) ?? 0)) return null;
  if (countWords(block.text) < MIN_SUBTITLE_WORDS || (block.role === 'paragraph' && !BELOW.has(blocks[index + 1]?.role ?? 'paragraph'))) return null;
  const key = compareKey(block.text);
  return key.includes(title.key) || title.key.includes(key) ? null : spanDek(text, block.start, block.end, 1 - block.confidence);
}

/**
 * The standfirst: the first block labelled as dek, with those that follow it at once ("summary bullets").
 * A copy of the headline is none.
 */
export function extractDek(page: LabelledPage, title: Title | null): Dek | null {
  const { text, blocks, body } = page;
  const deks = page.of('dek').filter((block) => !repeats(compareKey(block.text), title?.key ?? '') && !isDateLine(block.text) && !READ_TIME.test(block.text.trim()));
  const below = title === null ? deks[0] : deks.find(({ start }) => start >= title.end);
  let first = below !== undefined && below.index <= body.first ? below : deks[0];
  if (first === undefined) return title === null ? null : readSubtitle(page, title);
  let last = first;
  while (deks.includes(blocks[last.index + 1]!)) last = blocks[last.index + 1]!;
  // "Summary:", "Key points" above the dek itself.
  if (first !== last && countWords(first.text) <= MAX_LABEL_WORDS) first = blocks[first.index + 1]!;
  const confidence = Math.min(...blocks.slice(first.index, last.index + 1).map((block) => block.confidence));
  return spanDek(text, skipListMark(text, first.start, first.end), last.end, confidence);
}
