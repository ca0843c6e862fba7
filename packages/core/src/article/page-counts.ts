import type { Block, BlockRole } from '../models/index.ts';
import type { Body } from './extract-body.ts';
import { EDIT_LINK, EDITED_BY, ENTRY, MARK } from './page-marks.ts';

/** Longer lines bear no mark. */
const MAX_MARK = 160;
const MIN_REPORT = 80;
/** A paragraph that no teaser is, in UTF-16 code units. */
const LONG_PARAGRAPH = 120;
/** Chance from which lines are body beyond doubt. */
export const SURE = 0.85;
/** Marks of edited pages that tell one; who edited it last is enough. */
export const LEAST_EDITS = 2;
const ENTRY_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['subheading', 'paragraph', 'caption', 'related-title']);

/** True for running text that may stand below the head of an entry. */
function isReport(block: Block | undefined): boolean {
  return block?.role === 'paragraph' && block.end - block.start >= MIN_REPORT && !ENTRY.test(block.text.trim());
}

/** What the lines of a page count up to. */
export class PageCounts {
  readonly #blocks = new Map<BlockRole, number>();
  readonly #lengths = new Map<BlockRole, number>();
  /** Of those beyond doubt. */
  longParagraphs = 0;
  /** Between the first and the last part of the body. */
  teasersInBody = 0;
  entries = 0;
  minutes = 0;
  posts = 0;
  postCounts = 0;
  joinDays = 0;
  counters = 0;
  edits = 0;

  constructor(blocks: readonly Block[], body: Body) {
    const [start, end] = [body.parts[0]?.start ?? 0, body.parts.at(-1)?.end ?? 0];
    for (const [index, block] of blocks.entries()) {
      const { role } = block;
      this.#blocks.set(role, this.count(role) + 1);
      this.#lengths.set(role, this.length(role) + block.end - block.start);
      if (role === 'paragraph' && block.end - block.start >= LONG_PARAGRAPH && block.confidence >= SURE) this.longParagraphs++;
      const isInBody = block.start >= start && block.start < end;
      if (isInBody && (role === 'related-title' || role === 'related-summary')) this.teasersInBody++;
      if (block.end - block.start > MAX_MARK) continue;
      this.#countMarks(block.text.trim());
      if (isInBody && ENTRY_ROLES.has(role) && ENTRY.test(block.text.trim()) && isReport(blocks[index + 1])) this.entries++;
    }
  }

  #countMarks(line: string): void {
    const mark = MARK.exec(line)?.groups;
    if (mark === undefined) {
      if (line.endsWith(']') && EDIT_LINK.test(line)) this.edits++;
      else if ((line.includes('edited') || line.includes('zuletzt')) && EDITED_BY.test(line)) this.edits += LEAST_EDITS;
    } else if (mark['minute'] !== undefined) this.minutes++;
    else if (mark['counter'] !== undefined) this.counters++;
    else if (mark['post'] !== undefined) this.posts++;
    else if (mark['posted'] !== undefined) this.postCounts++;
    else if (mark['joined'] !== undefined) this.joinDays++;
    else this.edits++;
  }

  count(role: BlockRole): number {
    return this.#blocks.get(role) ?? 0;
  }

  /** UTF-16 code units of all lines with these roles. */
  length(...roles: BlockRole[]): number {
    return roles.reduce((sum, role) => sum + (this.#lengths.get(role) ?? 0), 0);
  }
}
