import type { Block, Span, TextSpan } from '../models/index.ts';
import type { BodyRange } from './find-body-range.ts';
import { parseDates } from './parse-date.ts';
import { SECTION_NAMES } from './section-names.ts';
import { skipListMark, stripMarks, textSpan } from './trim-span.ts';

/** Blocks around the headline in which its section stands. */
const ABOVE = 15;
const BELOW = 4;
/** Longer lines, in UTF-16 code units, name no section. */
const MAX_NAME = 30;
const MIN_LENGTH = 2;
const MAX_WORDS = 8;
const MARKS = '|>»›•·/:-–—';
/** What stands before the section on its line. */
const LABEL = /^(?:(?:Posted|Published|Filed) (?:in|under|to)|Section|Rubrik|Kategorie|Category|Categories|In\b):?\s*(?=\p{Lu})/u;

/** Links for screen readers. */
const SKIP_LINK = /^(?:skip to|jump to|zum (?:haupt)?inhalt|zur navigation|aller au contenu|ir al contenido|saltar al|vai al contenuto|ga naar)\b/i;

/** The words of a section's line: without label, and without the day that may stand behind it. */
function readSection(text: string, block: Block): TextSpan | null {
  const first = skipListMark(text, block.start, block.end);
  const line = text.slice(first, block.end);
  const label = LABEL.exec(line)?.[0].length ?? 0;
  const end = parseDates(line)[0]?.start ?? line.length;
  const span = stripMarks(text, first + Math.min(label, end), first + end, MARKS);
  const section = textSpan(text, span.start, span.end);
  return section.text.length < MIN_LENGTH || section.text.split(' ').length > MAX_WORDS ? null : section;
}

function isSectionName(text: string, block: Block | undefined): boolean {
  if (block === undefined || block.end - block.start > MAX_NAME) return false;
  const { start, end } = stripMarks(text, block.start, block.end, MARKS);
  return SECTION_NAMES.has(text.slice(start, end).toLowerCase());
}

/** A line beside the headline that is the name of a section and no entry of a menu of sections. */
function findSectionName(text: string, blocks: readonly Block[], title: number): Block | undefined {
  for (const index of [title - 1, title - 2, title + 1]) {
    const block = blocks[index];
    if (block?.role === 'chrome' && isSectionName(text, block) && !isSectionName(text, blocks[index - 1]) && !isSectionName(text, blocks[index + 1])) return block;
  }
  return undefined;
}

/** The section, series or kicker: of the blocks labelled so the last above the headline, else the first below it; else the name of a section beside it. */
export function extractSection(text: string, blocks: readonly Block[], body: BodyRange, title: Span | null): TextSpan | null {
  const anchor = title === null ? body.first : blocks.findIndex(({ end }) => end > title.start);
  const sections = blocks.filter(({ role, text: line }, index) => role === 'section' && !SKIP_LINK.test(line.trim()) && index >= anchor - ABOVE && index <= Math.max(anchor + BELOW, Math.min(body.first, anchor + ABOVE)));
  const found = sections.findLast(({ index }) => index < anchor) ?? sections[0] ?? (title === null ? undefined : findSectionName(text, blocks, anchor));
  return found === undefined ? null : readSection(text, found);
}
