import type { Author, Block, BlockRole } from '../models/index.ts';
import { isAgency } from './agency-names.ts';
import type { BodyRange } from './find-body-range.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { ParsedByline } from './parse-byline.ts';
import { parseByline, shiftAuthors } from './parse-byline.ts';
import { isPersonName } from './parse-person-name.ts';
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
/** "By" and what may stand before it on its line: a label, a date. */
const STARTS_WITH_LABEL =
  /^\P{L}{0,12}(?:(?:[Pp]osted|[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]ublished|[Aa]uthor|[Aa]utor|Avatar photo|[Uu]pdated|[Oo]n|[Aa]t|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?|[AaPp]\.?[Mm]\.?|[ECMP][SD]?T|GMT|UTC|Uhr)\P{L}{1,20}){0,5}(?:Byby|[Bb]y|BY|[Vv]on|VON|Par|[Pp]or|Di)[\s:]{0,3}(?:\p{Lu}|(?:dpa|afp|epd|efe|sid)\b)|\b[Ww]ritten by \p{Lu}/u;
/** "Autor: Jane Doe", "Ein Kommentar von Jane Doe", "TEXT BY JANE DOE", "구현모 기자": who wrote, wherever it stands. */
const SAYS_WHO_WROTE =
  /^\P{L}{0,6}(?:(?:Autor(?:in|en)?|Author|Auteure?|Autora|Autore|Text|Texte|Texto|Testo|Words|作者|著者|文|執筆|取材)\s{0,3}[:：=＝]|(?:TEXT|WORDS|STORY|Words|Story|Written|Reported) (?:BY|by)|(?:Geschrieben|Erstellt|Verfasst|Gespeichert|Eingestellt|Veröffentlicht) von|Écrit par|Escrito por|Scritto da|Geschreven door)\s{0,20}[\p{Lu}\p{Lo}]|^(?:[^\n]{1,20},\s)?(?:\p{Lu}\S{1,20} )?\p{Script=Hangul}{2,4} (?:기자|특파원)$|^记者\s?[:：]?\s?\p{Script=Han}{2,4}$/u;
/** "Ein Kommentar von Jane Doe"; below the body this is a reader's comment. */
const GENRE_BY = /^(?:(?:Ein|Eine|Der|Die|Blog) )?(?:Kommentar|Kolumne|Gastbeitrag|Beitrag|Analyse|Essay|Interview|Reportage|Porträt|Leitartikel|Glosse) von \p{Lu}/u;
/** "& John Roe": goes on with the line above. */
const CONTINUES = /^(?:and|und|et|[&ye])\s/;
/** A label whose name stands on the next line. */
const BARE_LABEL = /^(?:(?:written|posted|published|words|story|text|reported|kommentar|beitrag|geschrieben|veröffentlicht) )?(?:by|von)$|^(?:par|por|autor(?:in)?|author):?$/i;

/** Longest line that is one name, with what may stand behind it. */
const MAX_NAME_LINE = 48;
/** `Jane Doe|Published`, `Jane Doe © Jane Doe` */
const NAME_END = /[|©]|,$/;
const SIGNED = /\|\s?(?:published|updated|posted)\b/i;
/** `Jane Doe   Daily Planet` */
const WIDE_GAP = /\p{Ll}[ \u00a0]{2,5}\p{Lu}/u;

/** True for a line that is a person's name and no more: its first word is a common given name, or the label of a day stands behind it. */
export function isWholeName(line: string): boolean {
  const space = line.length <= MAX_NAME_LINE ? line.indexOf(' ') : -1;
  return space > 0 && (GIVEN_NAMES.has(line.slice(0, space).toLowerCase()) || SIGNED.test(line)) && isPersonName(line.split(NAME_END, 1)[0]!.trim().split(' '));
}

function parseBlock(text: string, block: Block, labelled: boolean): { parsed: ParsedByline; start: number } | null {
  const start = skipListMark(text, block.start, block.end);
  if (block.end - start > MAX_LINE) return null;
  const parsed = parseByline(text.slice(start, block.end), { labelled });
  return { start, parsed: { ...parsed, authors: shiftAuthors(parsed.authors, start) } };
}

/** True for lines of other roles that are worth a look: a label, what stands below one, and in the head a date or a name. */
function mayBeByline(text: string, { role, start, end }: Block, inHead: boolean, belowLabel: boolean): boolean {
  if (FOREIGN.has(role) || end - start > MAX_HEAD_LINE) return false;
  const line = text.slice(skipListMark(text, start, end), end);
  if (BARE_LABEL.test(line) || SAYS_WHO_WROTE.test(line) || (belowLabel && isWholeName(line))) return true;
  if (!inHead) return false;
  if (role === 'dateline-date' || STARTS_WITH_LABEL.test(line) || GENRE_BY.test(line)) return true;
  const isListed = role === 'list-item' || /^\s*\d/.test(text.slice(start, end));
  return !isListed && (WIDE_GAP.test(line) || isWholeName(line));
}

/** A line of another role must hold a full name or an agency, and "By", a date or a paper beside it, or nothing else. */
function namesWriter({ authors, labelled }: ParsedByline, role: BlockRole, line: string): boolean {
  const author = authors[0];
  if (author === undefined) return false;
  if (author.kind === 'organization') return labelled && isAgency(author.name);
  const isFull = author.name.includes(' ') || (labelled && role === 'dateline-date');
  return isFull && (labelled || role === 'dateline-date' || author.affiliation !== null || isWholeName(line));
}

interface Label {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly whom: 'author' | 'other';
}

/** Finds the lines that name who wrote, in the order of the page; a bare "By" goes on with the next line. */
export function findBylineLines(text: string, blocks: readonly Block[], body: BodyRange): BylineLine[] {
  const lines: BylineLine[] = [];
  const title = blocks.findIndex(({ role }) => role === 'title');
  let label: Label | null = null;
  let depth = 0;
  for (const [index, block] of blocks.entries()) {
    if (lines.length === MAX_LINES) break;
    const isByline = block.role === 'byline';
    const inHead = depth <= BELOW_FIRST && (title < 0 || title > body.first || index >= title - ABOVE_TITLE);
    const inTail = index >= body.end - TAIL_ABOVE && index < body.end + BELOW_BODY;
    if (block.role === 'paragraph' && index >= body.first) depth++;
    const below = label !== null && index - label.index <= MAX_LABEL_GAP ? label : null;
    if (!isByline && !((inHead || inTail) && mayBeByline(text, block, inHead, below !== null))) continue;
    const read = parseBlock(text, block, below?.whom === 'author');
    if (read === null) continue;
    const { parsed, start } = read;
    if (!isByline && parsed.open === null && !namesWriter(parsed, block.role, text.slice(start, block.end))) continue;
    if (below?.whom === 'other' && !parsed.labelled) {
      label = null;
      continue;
    }
    const last = lines.at(-1);
    if (last !== undefined && last.authors.length > 0 && index === last.index + 1 && CONTINUES.test(text.slice(start, start + 5))) {
      last.authors.push(...parsed.authors);
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
      index, depth, start: from, end: block.end, authors: [...parsed.authors], publisher: parsed.publisher, confidence: isByline ? block.confidence : 0,
      label: below?.whom === 'author' ? 'above' : parsed.labelled ? 'own' : null,
    });
    label = null;
  }
  return lines;
}
