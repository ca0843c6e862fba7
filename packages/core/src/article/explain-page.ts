import type { Article, Block, Document, Span } from '../models/index.ts';
import { foldSpace } from './trim-span.ts';

/** How a page is shown. */
export interface ExplainOptions {
  /** Whether to colour the lines with ANSI escape codes. Default: false */
  readonly color?: boolean;
  /** Columns to fold long lines to, or null to leave them whole. Default: null */
  readonly width?: number | null;
}

/** A part of the page that a field of the article was read from. */
interface Use extends Span {
  readonly field: string;
}

const MARGIN_ROLE = 18;
const MARGIN_CONFIDENCE = 6;
const MARGIN_FIELD = 22;
const CUT = '-';
const MARGIN = MARGIN_ROLE + MARGIN_CONFIDENCE + MARGIN_FIELD;
const RULE = '│ ';
/** Narrower text is left to the terminal to fold. */
const LEAST_TEXT = 20;
/** Roles less likely than this are marked. */
const DOUBTFUL = 0.6;

const CODES = { bold: '1', dim: '2', green: '32', yellow: '33', cyan: '36' } as const;
type Color = keyof typeof CODES;

/** Escape codes and the like, which would reach the user's terminal. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

function listUses({ spans, authors, captions, parts, related, corrections }: Article): Use[] {
  const name = (field: string, ...found: readonly (Span | null)[]): Use[] =>
    found.flatMap((span) => (span === null ? [] : [{ field, start: span.start, end: span.end }]));
  return [
    ...name('title', spans.title), ...name('dek', spans.dek), ...name('section', spans.section), ...name('byline', spans.byline),
    ...name('authors', ...authors), ...name('datePublished', spans.datePublished), ...name('dateModified', spans.dateModified),
    ...name('dateline', spans.dateline), ...name('captions', ...captions), ...name('body', ...parts), ...name('tags', ...spans.tags),
    ...name('related', ...related), ...name('corrections', ...corrections),
  ].sort((one, other) => one.start - other.start);
}

/** The fields that were read from each block, both in the order of the page. */
function findFields(blocks: readonly Block[], uses: readonly Use[]): string[] {
  let from = 0;
  return blocks.map(({ start, end }) => {
    while (from < uses.length && uses[from]!.end <= start) from++;
    const fields = new Set<string>();
    for (let index = from; index < uses.length && uses[index]!.start < end; index++) {
      if (uses[index]!.end > start) fields.add(uses[index]!.field);
    }
    return fields.size === 0 ? CUT : [...fields].join(' ');
  });
}

function colorOf(role: Block['role'], field: string): Color | null {
  if (field === CUT) return 'dim';
  if (role.startsWith('related')) return 'cyan';
  return field.split(' ').includes('body') ? null : field.includes('title') ? 'bold' : 'green';
}

/** The text as a terminal may show it, on one line. */
function cleanLine(text: string): string {
  return foldSpace(text.replace(CONTROLS, '\ufffd'));
}

/** Cuts a text at spaces into lines of at most `width` code units; longer words are cut, between characters. */
function foldLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const line = text.slice(start, start + width + 1);
    const space = line.lastIndexOf(' ');
    const end = space > 0 ? space : /[\ud800-\udbff]/.test(line[width - 1]!) ? width - 1 : width;
    lines.push(line.slice(0, end));
    start += space > 0 ? end + 1 : end;
  }
  lines.push(text.slice(start));
  return lines;
}

/**
 * Shows a page with the role of each line, its confidence and the fields of the article that it went into, in the margin:
 * lines with a dash in place of a field were cut. For people, on a terminal or in a file.
 *
 * @example
 * const blocks = labelBlocks(document);
 * console.log(explainPage(document, blocks, extractArticle(document, blocks)));
 */
export function explainPage(document: Document, blocks: readonly Block[], article: Article, options: ExplainOptions = {}): string {
  const { color = false, width = null } = options;
  const paint = (text: string, as: Color | null): string => (color && as !== null && text.trim() !== '' ? `\u001b[${CODES[as]}m${text}\u001b[0m` : text);
  const fields = findFields(blocks, listUses(article));
  const room = width === null || width - MARGIN - RULE.length < LEAST_TEXT ? Infinity : width - MARGIN - RULE.length;
  const { pageType, pageTypeConfidence, language, confidence } = article;
  const facts = [cleanLine(document.source ?? document.id), document.date ?? 'no date', `${pageType} ${pageTypeConfidence.toFixed(2)}`, language, `confidence ${confidence.toFixed(2)}`];
  const lines = [paint(`── ${facts.join(' · ')} ──`, 'bold')];
  for (const [index, { role, confidence: chance, text }] of blocks.entries()) {
    const field = fields[index]!;
    const as = colorOf(role, field);
    const sure = chance.toFixed(2).padEnd(MARGIN_CONFIDENCE);
    const head = `${paint(role.padEnd(MARGIN_ROLE), as)}${paint(sure, chance < DOUBTFUL ? 'yellow' : as)}${paint(`${field} `.padEnd(MARGIN_FIELD), as)}`;
    for (const [row, part] of foldLine(cleanLine(text), room).entries()) {
      lines.push(`${row === 0 ? head : ' '.repeat(MARGIN)}${RULE}${paint(part, as)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
