import type { Block, BlockRole } from '../models/index.ts';
import type { BodyRange } from './find-body-range.ts';
import type { Title } from './extract-title.ts';
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
  return text.length <= MAX_DATE_LINE && parseDates(text).length > 0 && !/[.!?]$/.test(text.trim());
}

/** True for a copy of the headline, also one with a path before it. */
function repeats(key: string, titleKey: string): boolean {
  return key === titleKey || (titleKey.length >= MIN_COPY && key.endsWith(titleKey));
}

/** Roles that a standfirst right below the headline is taken for, and the chance above which it is none. */
const MISTAKEN: ReadonlyMap<BlockRole, number> = new Map<BlockRole, number>([['title', 1], ['paragraph', 0.9], ['caption', 0.55], ['related-summary', 0.5]]);
/** What stands between a standfirst and the body. */
const BELOW: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'dateline-date', 'published-label']);

/** The line right below the headline that was taken for something else: of some length, no copy of the headline; a paragraph only above byline or date. */
function readSubtitle(text: string, blocks: readonly Block[], title: Title, body: BodyRange): Title | null {
  const index = blocks.findIndex(({ start }) => start >= title.end);
  const block = blocks[index];
  if (block === undefined || index > body.first || block.confidence >= (MISTAKEN.get(block.role) ?? 0)) return null;
  if (block.text.trim().split(/\s+/).length < MIN_SUBTITLE_WORDS || (block.role === 'paragraph' && !BELOW.has(blocks[index + 1]?.role ?? 'paragraph'))) return null;
  const [key, titleKey] = [compareKey(block.text), compareKey(title.text)];
  if (key.includes(titleKey) || titleKey.includes(key)) return null;
  return { ...textSpan(text, block.start, block.end), confidence: 1 - block.confidence };
}

/**
 * The standfirst: the first block labelled as dek, with those that follow it at once ("summary bullets").
 * A copy of the headline is none.
 */
export function extractDek(text: string, blocks: readonly Block[], body: BodyRange, title: Title | null): Title | null {
  const titleKey = title === null ? '' : compareKey(title.text);
  const isDek = (index: number): boolean => {
    const block = blocks[index];
    return block?.role === 'dek' && !repeats(compareKey(block.text), titleKey) && !isDateLine(block.text) && !READ_TIME.test(block.text.trim());
  };
  let first = blocks.findIndex((_, index) => isDek(index) && (title === null || blocks[index]!.start >= title.end));
  if (first < 0 || first > body.first) first = blocks.findIndex((_, index) => isDek(index));
  if (first < 0) return title === null ? null : readSubtitle(text, blocks, title, body);
  let last = first;
  while (isDek(last + 1)) last++;
  // "Summary:", "Key points" above the dek itself.
  if (first < last && blocks[first]!.text.trim().split(/\s+/).length <= MAX_LABEL_WORDS) first++;
  const { start } = blocks[first]!;
  const confidence = Math.min(...blocks.slice(first, last + 1).map((block) => block.confidence));
  return { ...textSpan(text, skipListMark(text, start, blocks[first]!.end), blocks[last]!.end), confidence };
}
