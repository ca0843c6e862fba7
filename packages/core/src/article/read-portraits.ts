import type { Author, Block, BlockRole } from '../models/index.ts';
import { PLACE_STARTS } from './byline-words.ts';
import { beginsWithGivenName } from './given-names.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseByline, shiftAuthors } from './parse-byline.ts';
import { isParticle, isWholeName } from './parse-person-name.ts';
import { isSpace, skipListMark } from './trim-span.ts';

const MAX_LINE = 120;
const MAX_NAME = 60;
/** A portrait goes on after the name with what the person is or does. */
const GOES_ON = /^\s*$|^(?:is|was|has|had|writes|covers|reports|joined|works|worked|runs|lives|holds|studied|studies|served|serves|began|started|edits|teaches|may|can|spent|graduated|currently|ist|schreibt|arbeitet|est|es|ha|lebt)\b/;
/** Lines about the author of this page. */
const POINTS_TO =
  /^(?:(?:headshot|portrait|profile picture|photo) of|about|more (?:by|from)|view all posts by|all posts by|posts by|read more by|recent stories by|articles by|contact|you can email|follow|social links for) (?=\p{Lu})/iu;
const ABOUT_REST = /^(?:\s*$|:| (?:at|on|here)\b|[’']s )/;
/** "By Jane Doe, a senior reporter who …": a sentence that signs and tells of who wrote. */
const SIGNS = /^By (?=\p{Lu})/u;
const IS_TOLD_OF = /^, (?:one of|an?|the|who)\b.{1,60}\b(?:writers?|reporters?|editors?|correspondents?|columnists?|journalists?|critics?|authors?|covers|writes)\b/;
/** What says of somebody that they write. */
const WRITES =
  /^(?:(?:is|was)\b.{1,80}\b(?:writer|reporter|editor|correspondent|columnist|journalist|critic|blogger|contributor|author of|professor|lecturer|fellow)\b|(?:writes|covers|reports)\b|(?:may|can) be (?:reached|contacted)\b)/;
/** Headings of a portrait, whose next line is the name, and links below one. */
const HEADING = /^(?:about the authors?|about the writer|written by|(?:über )?(?:die autorin|der autor|den autor)|sobre (?:el autor|la autora)|à propos de l[’']auteure?|l[’']autore)[:.]?$/i;
const LINK = /^(?:(?:view|see|read) (?:all|more) (?:articles|posts|stories) (?:by|from) this author|ver más artículos|mehr über (?:den autor|die autorin)(?: erfahren)?|alle artikel des autors)/i;
/** A job that stands alone below the name of a portrait. */
const JOB = /^(?:[\p{L}&’'-]+,? ){0,4}(?:editor|writer|reporter|correspondent|columnist|critic|journalist|blogger)\b[^.!?:]{0,40}$/iu;
const BEGINS_WITH_JOB = /^(?:Redakteur|Korrespondent|Journalist|Reporter|Autor|Volontär)(?:in)?\b/;
/** Roles that a portrait below the body is taken for, and its length at least: names of sites and buttons are shorter. */
const FRAME: ReadonlySet<BlockRole> = new Set<BlockRole>(['promo', 'chrome', 'legal']);
const MIN_PORTRAIT = 60;
/** Chance from which a line of a portrait may be the bare name. */
const BARE_NAME = 0.45;
/** Lines before and behind the end of the body in which a portrait may stand. */
const TAIL_ABOVE = 3;
const TAIL_BELOW = 12;

/** Four words without a common given name are rather a headline. */
function isLikely(name: string): boolean {
  return name.split(' ').length <= 3 || beginsWithGivenName(name);
}

const LOWER_WORD = /\p{Ll}[\p{L}\p{M}'’-]*/uy;
const COMMA = 0x2c;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Where running text begins: the first word in lower case that no name holds. */
function findRunningText(line: string): number {
  for (let index = 0; index < line.length; index++) {
    const before = index === 0 ? COMMA : line.charCodeAt(index - 1);
    if ((before !== COMMA && !isSpace(before)) || isCapital(line.charCodeAt(index))) continue;
    LOWER_WORD.lastIndex = index;
    const word = LOWER_WORD.exec(line)?.[0];
    if (word !== undefined && !isParticle(word)) return index;
  }
  return line.length;
}

function readPortrait(text: string, block: Block, goesOn: RegExp): Author | null {
  const start = skipListMark(text, block.start, block.end);
  const line = text.slice(start, Math.min(block.end, start + MAX_LINE));
  const running = findRunningText(line);
  if (running > MAX_NAME || !goesOn.test(line.slice(running))) return null;
  const author = parseByline(line.slice(0, running)).authors[0];
  const rest = author === undefined ? '' : line.slice(author.end, running).replace(author.name, '');
  const isWhole = author?.kind === 'person' && author.start <= 3 && isLikely(author.name) && /^[\s,\p{Lu}.-]*$/u.test(rest);
  return isWhole ? shiftAuthors([author], start)[0]! : null;
}

/** The person between words that point to one and what then follows: "View all posts by Jane Doe", "Follow Jane Doe on Twitter". */
function readPointer(text: string, block: Block, pointsTo: RegExp, goesOn: RegExp): Author | null {
  const line = text.slice(block.start, Math.min(block.end, block.start + MAX_LINE));
  const lead = pointsTo.exec(line)?.[0].length ?? 0;
  if (lead === 0) return null;
  const name = line.slice(lead, lead + findRunningText(line.slice(lead)));
  const author = name.trim().includes(' ') ? parseByline(name).authors[0] : undefined;
  if (author?.kind !== 'person' || author.start > 0 || PLACE_STARTS.has(author.name.split(' ')[0]!.toLowerCase())) return null;
  return goesOn.test(line.slice(lead + author.end)) ? shiftAuthors([author], block.start + lead)[0]! : null;
}

/** True below "About the author", and above "View all articles by this author" and what is said of them. */
function isBesideHeading(text: string, blocks: readonly Block[], index: number): boolean {
  return isLine(text, blocks[index - 1], HEADING) || isLine(text, blocks[index + 1], LINK) || isLine(text, blocks[index + 2], LINK);
}

/** True for a bare name above a sentence that says that this person writes. */
function isAbovePortrait(name: Block, next: Block | undefined): boolean {
  const line = next?.text.slice(0, MAX_LINE).trim() ?? '';
  return line.startsWith(`${name.text.trim()} `) && WRITES.test(line.slice(name.text.trim().length + 1));
}

/** True for a bare name above a job; the name may be printed twice. */
function isAboveJob(text: string, blocks: readonly Block[], index: number): boolean {
  const isTwice = blocks[index + 1]?.text.trim() === blocks[index]!.text.trim();
  return isLine(text, blocks[isTwice ? index + 2 : index + 1], JOB);
}

function isLine(text: string, block: Block | undefined, pattern: RegExp): boolean {
  return block !== undefined && block.end - block.start < MAX_NAME && pattern.test(text.slice(block.start, block.end));
}

/**
 * Authors whose portraits the page holds: "Jane Doe is a reporter for …", or the bare name above it. Below the body and in
 * its last lines a portrait is told by its words, whatever role its line has.
 */
export function readPortraits({ text, blocks, body }: LabelledPage): Author[] {
  const authors = new Map<string, Author>();
  const tail = Math.max(body.first + 1, body.end - TAIL_ABOVE);
  const add = (author: Author | null): void => {
    if (author !== null && !authors.has(author.name.toLowerCase())) authors.set(author.name.toLowerCase(), author);
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const isBio = block.role === 'author-bio';
    if ((index <= body.first && !isBio) || block.role === 'comment-body') continue;
    if (index >= tail) add(readPointer(text, block, POINTS_TO, ABOUT_REST));
    if (text.startsWith('By ', block.start)) add(readPointer(text, block, SIGNS, IS_TOLD_OF));
    const isBare = block.end - block.start <= MAX_NAME && isWholeName(block.text);
    const isInTail = index >= tail && index < body.end + TAIL_BELOW;
    const isHeaded = isBare && index > body.first && (isBesideHeading(text, blocks, index) || isAbovePortrait(block, blocks[index + 1]) || (isInTail && isAboveJob(text, blocks, index)) || BEGINS_WITH_JOB.test(blocks[index + 1]?.text ?? ''));
    const isPortrait = isHeaded || (isBio && (!isBare || block.confidence >= BARE_NAME));
    if (!isPortrait && !isInTail) continue;
    add(readPortrait(text, block, isPortrait || (FRAME.has(block.role) && block.end - block.start >= MIN_PORTRAIT) ? GOES_ON : WRITES));
  }
  return [...authors.values()];
}
