import { BULLET } from './character-kinds.ts';
import { Columns } from './columns.ts';
import type { PageLines } from './measure-lines.ts';
import type { PageShape } from './measure-page.ts';
import { classBits } from './word-classes.ts';

/** Longest line, in classes of length, that can be a heading of a block. */
const HEADING_LENGTH = 5;
/** Word classes that open a block. */
const HEADING_CLASSES = classBits('share', 'subscribe', 'related', 'comment', 'ad', 'legal', 'photo', 'tags');
/** Lines before the main stretch among which the title is sought. */
const TITLE_REACH = 40;
const CANDIDATES = 3;

/** What stands before and around each line, further off than its neighbours. */
export interface PageContext {
  /** Heading classes of the last short line that has any, bit by word class. */
  readonly lastHeadings: Int32Array;
  /** Lines since that heading. */
  readonly sinceHeading: Int32Array;
  /** Heading classes seen since the start of the main stretch, or before it since the start of the page. */
  readonly seenHeadings: Int32Array;
  /** Length of the run of lines without blank lines between them, and the line's place in it from 0. */
  readonly groupSizes: Int32Array;
  readonly groupPlaces: Int32Array;
  /** Length of the run of bullets that the line is in, 0 for other lines; and the line before that run, or -1. */
  readonly listSizes: Int32Array;
  readonly listHeads: Int32Array;
  /** The lines before the main stretch that share most with it, best first: candidates for the title. */
  readonly candidates: readonly number[];
}

export function measureContext(lines: PageLines, shape: PageShape): PageContext {
  const table = new Columns(lines.count, 7, 0);
  return { ...followHeadings(lines, shape, table), ...measureGroups(lines, table), ...measureLists(lines, table), candidates: rankCandidates(lines, shape) };
}

function followHeadings(lines: PageLines, shape: PageShape, table: Columns): Pick<PageContext, 'lastHeadings' | 'sinceHeading' | 'seenHeadings'> {
  const lastHeadings = table.integers();
  const sinceHeading = table.integers();
  const seenHeadings = table.integers();
  let last = 0;
  let since = 0;
  let seen = 0;
  for (let line = 0; line < lines.count; line++) {
    if (line === shape.mainStart) seen = 0;
    lastHeadings[line] = last;
    sinceHeading[line] = since++;
    seenHeadings[line] = seen;
    const classes = shape.lengths[line]! <= HEADING_LENGTH ? lines.classes[line]! & HEADING_CLASSES : 0;
    if (classes === 0) continue;
    last = classes;
    since = 0;
    seen |= classes;
  }
  return { lastHeadings, sinceHeading, seenHeadings };
}

function measureGroups(lines: PageLines, table: Columns): Pick<PageContext, 'groupSizes' | 'groupPlaces'> {
  const groupSizes = table.integers();
  const groupPlaces = table.integers();
  for (let start = 0; start < lines.count; ) {
    let end = start + 1;
    while (end < lines.count && lines.blanks[end] === 0) end++;
    for (let line = start; line < end; line++) {
      groupSizes[line] = end - start;
      groupPlaces[line] = line - start;
    }
    start = end;
  }
  return { groupSizes, groupPlaces };
}

function measureLists(lines: PageLines, table: Columns): Pick<PageContext, 'listSizes' | 'listHeads'> {
  const listSizes = table.integers();
  const listHeads = table.integers().fill(-1);
  for (let start = 0; start < lines.count; start++) {
    let end = start;
    while (end < lines.count && lines.firstKinds[end] === BULLET) end++;
    for (let line = start; line < end; line++) {
      listSizes[line] = end - start;
      listHeads[line] = start - 1;
    }
    start = end;
  }
  return { listSizes, listHeads };
}

function rankCandidates(lines: PageLines, shape: PageShape): number[] {
  const end = Math.min(lines.count, shape.mainStart + 2);
  const weightOf = (line: number): number => shape.knownWords[line]! * shape.overlaps[line]!;
  const ranked: number[] = [];
  for (let line = Math.max(0, shape.mainStart - TITLE_REACH); line < end; line++) {
    const length = shape.lengths[line]!;
    if (length < 3 || length > 8 || shape.overlaps[line]! > 8) continue;
    let rank = ranked.length;
    while (rank > 0 && weightOf(ranked[rank - 1]!) < weightOf(line)) rank--;
    if (rank === CANDIDATES) continue;
    ranked.splice(rank, 0, line);
    ranked.length = Math.min(ranked.length, CANDIDATES);
  }
  return ranked;
}
