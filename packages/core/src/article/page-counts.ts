import type { Block, BlockRole } from '../models/index.ts';
import type { Body } from './extract-body.ts';
import type { LabelledPage } from './labelled-page.ts';
import { EDIT_LINK, EDITED_BY, ENTRY, LEAST_EDITED_BY, MARK } from './page-marks.ts';

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
  readonly #page: LabelledPage;
  /** Of those beyond doubt. */
  readonly longParagraphs: number;
  /** Between the first and the last part of the body. */
  readonly teasersInBody: number;
  entries = 0;
  minutes = 0;
  posts = 0;
  postCounts = 0;
  joinDays = 0;
  counters = 0;
  edits = 0;

  constructor(page: LabelledPage, body: Body) {
    this.#page = page;
    const [start, end] = [body.parts[0]?.start ?? 0, body.parts.at(-1)?.end ?? 0];
    const isInBody = (block: Block): boolean => block.start >= start && block.start < end;
    this.longParagraphs = page.of('paragraph').filter((block) => block.end - block.start >= LONG_PARAGRAPH && block.confidence >= SURE).length;
    this.teasersInBody = page.of('related-title').filter(isInBody).length + page.of('related-summary').filter(isInBody).length;
    for (const block of page.blocks) {
      if (block.end - block.start > MAX_MARK || block.role === 'seed-header') continue;
      const line = block.text.trim();
      this.#countMarks(line);
      if (ENTRY_ROLES.has(block.role) && isInBody(block) && ENTRY.test(line) && isReport(page.blocks[block.index + 1])) this.entries++;
    }
  }

  #countMarks(line: string): void {
    const mark = MARK.exec(line)?.groups;
    if (mark === undefined) {
      if (line.endsWith(']') && EDIT_LINK.test(line)) this.edits++;
      else if (line.length >= LEAST_EDITED_BY && EDITED_BY.test(line)) this.edits += LEAST_EDITS;
    } else if (mark['minute'] !== undefined) this.minutes++;
    else if (mark['counter'] !== undefined) this.counters++;
    else if (mark['post'] !== undefined) this.posts++;
    else if (mark['posted'] !== undefined) this.postCounts++;
    else if (mark['joined'] !== undefined) this.joinDays++;
    else this.edits++;
  }

  count(role: BlockRole): number {
    return this.#page.of(role).length;
  }

  /** UTF-16 code units of all lines with these roles. */
  length(...roles: BlockRole[]): number {
    let sum = 0;
    for (const role of roles) for (const { start, end } of this.#page.of(role)) sum += end - start;
    return sum;
  }
}
