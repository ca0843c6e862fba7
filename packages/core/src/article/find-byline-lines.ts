import type { Author, Block, BlockRole } from '../models/index.ts';
import { isAgency } from './agency-names.ts';
import { BARE_LABEL, CONTINUES, GENRE_BY, IRREGULAR, MAX_BARE_LABEL, NAMES_SITE_OR_DAY, RUNS_INTO_NEXT, saysWhoWrote, STARTS_WITH_LABEL, WIDE_GAP } from './byline-labels.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { ParsedByline } from './parse-byline.ts';
import { parseByline, shiftAuthors } from './parse-byline.ts';
import { isWholeName } from './parse-person-name.ts';
import { skipListMark } from './trim-span.ts';

/** A line that names who wrote. */
export interface BylineLine {
  /** Place among the blocks. */
  readonly index: number;
  /** Paragraphs of the body above it. */
  readonly depth: number;
  /** Offsets of the words as printed, a label on the line before included. */
  readonly start: number;
  readonly end: number;
  readonly authors: Author[];
  /** `own`: "By" stands on the line; `above`: on the line before. */
  readonly label: 'own' | 'above' | null;
  readonly publisher: boolean;
  /** Chance that the line is a byline, from its block; 0 if the block has another role. */
  readonly confidence: number;
}

/** Longer lines are running text with a wrong role. */
const MAX_LINE = 300;
const MAX_HEAD_LINE = 160;
const MAX_AGENCY = 40;
/** A page with more of them is no article by somebody. */
const MAX_LINES = 64;
/** Blocks between a bare "By" and the name. */
const MAX_LABEL_GAP = 2;
/** Blocks that belong to the head of the article: this many above the headline, and down to this many paragraphs. */
const ABOVE_TITLE = 6;
const BELOW_FIRST = 2;

/** Blocks around the end of the body in which a line may still say who wrote: "Autor: Jane Doe". */
const TAIL_ABOVE = 3;
const BELOW_BODY = 12;

/** Lines that never name this article's author, whatever they say. */
const FOREIGN: ReadonlySet<BlockRole> = new Set<BlockRole>(['seed-header', 'comment-body', 'related-heading', 'author-bio']);
/** True for lines of other roles that are worth a look: a label, what stands below one, and in the head a date or a name. */
function mayBeByline(text: string, { role, start, end }: Block, inHead: boolean, belowLabel: boolean): boolean {
  if (FOREIGN.has(role) || end - start > MAX_HEAD_LINE) return false;
  const line = text.slice(skipListMark(text, start, end), end);
  if ((line.length <= MAX_BARE_LABEL && BARE_LABEL.test(line)) || saysWhoWrote(line)) return true;
  const isIrregular = (inHead || belowLabel) && IRREGULAR.test(line);
  if (belowLabel && (isWholeName(line) || (isIrregular && RUNS_INTO_NEXT.test(line)))) return true;
  if (!inHead) return false;
  if (role === 'dateline-date' || STARTS_WITH_LABEL.test(line) || GENRE_BY.test(line) || (isIrregular && RUNS_INTO_NEXT.test(line))) return true;
  const isNamed = isWholeName(line) || (isIrregular && (WIDE_GAP.test(line) || NAMES_SITE_OR_DAY.test(line)));
  return isNamed && role !== 'list-item' && !/^\s*\d/.test(text.slice(start, end));
}

/** True for an agency that stands alone right above the body. */
function isAgencyLine({ text }: Block): boolean {
  return text.length <= MAX_AGENCY && isAgency(text.trim());
}

/** A line of another role must hold a full name or an agency, and "By", a date or a paper beside it, or nothing else. */
function namesWriter({ authors, labelled }: ParsedByline, role: BlockRole, line: string): boolean {
  const author = authors[0];
  if (author === undefined) return false;
  if (author.kind === 'organization') return (labelled || role === 'dateline-date') && isAgency(author.name);
  const isFull = author.name.includes(' ') || (labelled && role === 'dateline-date');
  return isFull && (labelled || role === 'dateline-date' || author.affiliation !== null || isWholeName(line) || RUNS_INTO_NEXT.test(line) || NAMES_SITE_OR_DAY.test(line));
}

interface Label {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly whom: 'author' | 'other';
}

/** Finds the lines that name who wrote, in the order of the page; a bare "By" goes on with the next line. */
export function findBylineLines(page: LabelledPage): BylineLine[] {
  const { text, blocks, body } = page;
  const lines: BylineLine[] = [];
  const title = page.of('title')[0]?.index ?? -1;
  let label: Label | null = null;
  let depth = 0;
  for (const block of blocks) {
    if (lines.length === MAX_LINES) break;
    const { index } = block;
    const isByline = block.role === 'byline';
    const inHead = depth <= BELOW_FIRST && (title < 0 || title > body.first || index >= title - ABOVE_TITLE);
    const inTail = index >= body.end - TAIL_ABOVE && index < body.end + BELOW_BODY;
    if (block.role === 'paragraph' && index >= body.first) depth++;
    const below = label !== null && index - label.index <= MAX_LABEL_GAP ? label : null;
    const isAgencyAlone = index + 1 === body.first && isAgencyLine(block);
    if (!isByline && !isAgencyAlone && !((inHead || inTail) && mayBeByline(text, block, inHead, below !== null))) continue;
    const start = skipListMark(text, block.start, block.end);
    if (block.end - start > MAX_LINE) continue;
    const parsed = parseByline(text.slice(start, block.end), { labelled: below?.whom === 'author' });
    const authors = shiftAuthors(parsed.authors, start);
    if (!isByline && !isAgencyAlone && parsed.open === null && !namesWriter(parsed, block.role, text.slice(start, block.end))) continue;
    if (below?.whom === 'other' && !parsed.labelled) {
      label = null;
      continue;
    }
    const last = lines.at(-1);
    if (last !== undefined && last.authors.length > 0 && index === last.index + 1 && CONTINUES.test(text.slice(start, start + 5))) {
      last.authors.push(...authors);
      continue;
    }
    if (parsed.role !== null && parsed.authors.length === 0 && last !== undefined && index - last.index <= MAX_LABEL_GAP) {
      const author = last.authors.at(-1);
      if (author?.role === null) last.authors[last.authors.length - 1] = { ...author, role: parsed.role };
      continue;
    }
    if (parsed.open !== null && parsed.authors.length === 0) {
      label = { index, start, end: block.end, whom: parsed.open };
      continue;
    }
    const from = below !== null && text.slice(below.end, start).trim() === '' ? below.start : start;
    lines.push({
      index, depth, start: from, end: block.end, authors, publisher: parsed.publisher, confidence: isByline ? block.confidence : 0,
      label: below?.whom === 'author' ? 'above' : parsed.labelled ? 'own' : null,
    });
    label = null;
  }
  return lines;
}
