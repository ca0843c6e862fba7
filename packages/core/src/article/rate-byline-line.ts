import type { Author, Block, BlockRole } from '../models/index.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { BylineLine } from './find-byline-lines.ts';
import { isAgency } from './agency-names.ts';
import { PLACE_STARTS } from './byline-words.ts';
import { beginsWithGivenName, GIVEN_NAMES } from './given-names.ts';
import { isInitial } from './parse-person-name.ts';

/** What the rating of a byline looks at. */
export interface BylineContext {
  readonly page: LabelledPage;
  /** The page around the head of the body: enough to tell common words from names. */
  readonly sample: string;
  /** Headline, in lower case; empty if there is none. */
  readonly title: string;
  /** Names, in lower case, of the authors whose portraits the page holds. */
  readonly portraits: ReadonlySet<string>;
  /** Place of the headline among the blocks, or -1. */
  readonly titleIndex: number;
  /** What the page says of its owner, in lower case. */
  readonly owner: string;
  /** Whether several people sign parts of the body: a live blog, letters, reviews. */
  readonly signed: boolean;
  /** The same of those whose names are common ones: other lines with two capitals may be crossheads. */
  readonly signedByName: boolean;
  /** Whether several people sign what stands below the body: teasers with their authors. */
  readonly teased: boolean;
}

/** Before the name at the end of a headline: "A test drive by Jane Doe", "Bread again — Jane Doe". */
const SIGNED_TITLE = / (?:by|von|par|por|di|[—–|]) $/;
/** Scripts that the list of given names covers. */
const LISTED_SCRIPT = /^[a-z\u00c0-\u024f]/;

const DATE_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['dateline-date', 'published-label']);
const TITLE_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'dek']);
const TEASER_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['related-title', 'related-kicker', 'related-summary']);
const PICTURE_ROLES: readonly BlockRole[] = ['caption', 'credit'];
/** Share of the body in which a name is its subject; sign-offs stand behind it. */
const SUBJECT_SHARE = 0.7;
const MIN_PARAGRAPH = 80;
/** Blocks of the body that are searched for the name. */
const MAX_BLOCKS = 400;
const MAX_CAPTION = 400;
/** What a line without "By" loses inside the body, and above the headline, where kickers stand. */
const INSIDE = 0.6;
const ABOVE_TITLE = 1;
/** Blocks between byline and body that cost nothing. */
const NEAR = 10;
/** Alternative text of the author's own picture. */
const OWN_PICTURE = /^\s*(?:headshot|image|photo|picture|portrait|profile)\b.{1,20}\bof\b/i;

/** True for a name that running text of the body holds: whom the article is about, not who wrote it. */
function isSubject({ page: { text, blocks, body } }: BylineContext, line: BylineLine, name: string): boolean {
  const end = Math.min(body.first + (body.end - body.first) * SUBJECT_SHARE, body.first + MAX_BLOCKS);
  for (let index = body.first; index < end; index++) {
    const block = blocks[index]!;
    if (block.role !== 'paragraph' || block.end - block.start < MIN_PARAGRAPH || index === line.index) continue;
    if (text.slice(block.start, block.end).includes(name)) return true;
  }
  return false;
}

/** True for a person with a common given name. */
export function isCommonName(author: Author | undefined): boolean {
  return author?.kind === 'person' && beginsWithGivenName(author.name);
}

/** True for a name that stands alone twice in a row: below the author's picture it is printed once more. */
function isTwice({ page: { blocks, text } }: BylineContext, line: BylineLine): boolean {
  const name = text.slice(line.start, line.end).trim();
  return [line.index - 1, line.index + 1].some((at) => blocks[at]?.text.trim() === name);
}

/** True below a copy of the headline that was taken for a caption: no picture stands there. */
function isBelowHeadline({ page: { blocks }, title }: BylineContext, { index }: BylineLine, { kind }: Author): boolean {
  const mayBePhotographer = kind === 'person' && blocks[index]!.role === 'credit';
  return !mayBePhotographer && blocks[index - 1]?.text.trim().toLowerCase() === title;
}

/** True for a name that stands with a picture: who took it, or who is on it. */
function isPictured({ page }: BylineContext, name: string): boolean {
  const holdsName = ({ text }: Block): boolean => text.length < MAX_CAPTION && text.includes(name) && !OWN_PICTURE.test(text);
  return PICTURE_ROLES.some((role) => page.of(role).some(holdsName));
}

/** True if the alternative text of the author's own picture stands beside the line: "headshot_jane_doe_400". */
function hasHeadshot({ page: { blocks, text } }: BylineContext, line: BylineLine, name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return blocks.slice(Math.max(0, line.index - 2), line.index + 3).some(({ start, end }) => {
    const beside = end - start < MAX_CAPTION ? text.slice(start, end) : '';
    return /headshot|avatar|profile|portrait/i.test(beside) && words.every((word) => beside.toLowerCase().includes(word));
  });
}

/** True if the word stands between two spaces, with or without a comma. */
function holdsWord(sample: string, word: string): boolean {
  for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (sample[at - 1] === ' ' && sample[sample[end] === ',' ? end + 1 : end] === ' ') return true;
  }
  return false;
}

/** How far the name's words are common ones, which the page also prints in lower case: "Power Rankings". 0 to 1.5. */
function rateCommonWords({ sample }: BylineContext, name: string): number {
  const isCommon = (word: string): boolean => holdsWord(sample, word.toLowerCase());
  const words = name.split(' ').filter((word) => word.length > 2);
  const common = words.filter(isCommon);
  return words.length === 0 ? 0 : 1.2 * (common.length / words.length) ** 2 + (common.includes(words.at(-1)!) ? 0.3 : 0);
}

/** True for a name that the headline speaks of; in "Jane Doe: Bread again" and "Bread again — Jane Doe" it signs. */
function isInTitle({ title }: BylineContext, name: string): boolean {
  const key = name.toLowerCase();
  return title.includes(key) && !title.startsWith(`${key}:`) && !SIGNED_TITLE.test(title.slice(0, -name.length));
}

function rateName(context: BylineContext, { name, kind, affiliation, start, end }: Author, line: BylineLine): number {
  const { text } = context.page;
  const printed = text.slice(start, end);
  if (kind === 'organization') return isAgency(name) ? 0 : -1.2;
  let score = 0.5 - rateCommonWords(context, name);
  const words = name.split(' ');
  const given = words[0]!.toLowerCase();
  if (PLACE_STARTS.has(given)) score -= 2;
  else if (GIVEN_NAMES.has(given)) score += 0.3;
  else if (LISTED_SCRIPT.test(given) && !isInitial(words[0]!)) score -= words.length > 3 ? 0.8 : 0.2;
  if (words.length === 1) score -= 0.6;
  if (isInTitle(context, name)) score -= 2.3;
  if (context.owner.includes(name.toLowerCase())) score -= 1.5;
  const hasPortrait = context.portraits.has(name.toLowerCase()) || hasHeadshot(context, line, name);
  if (!hasPortrait && isSubject(context, line, printed)) score -= 1.8;
  if (!isTwice(context, line) && isPictured(context, printed)) score -= 0.5;
  // "Jane Doe/Reuters" took the picture.
  if (affiliation !== null && text.slice(end, line.end).trimStart().startsWith('/')) score -= 1.5;
  if (printed === printed.toUpperCase()) score -= 0.8;
  if (hasPortrait) score += 0.8;
  return score;
}

/** True beside a headline of another story, whose author the line names. */
function isBesideTeaser(blocks: readonly Block[], index: number): boolean {
  return [index - 2, index - 1, index + 1, index + 2].some((at) => TEASER_ROLES.has(blocks[at]?.role ?? 'chrome'));
}

/** How likely a line names the author; above 1 it does. "By" counts most, then its place, then whether its words look like a writer's name. */
export function rateBylineLine(context: BylineContext, line: BylineLine): number {
  const { blocks, body } = context.page;
  const author = line.authors[0];
  if (author === undefined) return -Infinity;
  const isHead = line.index < body.first || line.depth <= 2;
  const isTail = line.index >= body.end;
  const place = isHead ? 1 : isTail ? 0.2 : -0.8;
  let score = place + line.confidence * 0.8;
  if ((isCommonName(author) ? context.signedByName : context.signed) && line.depth > 0 && !isTail) score -= 1.5;
  if (isBesideTeaser(blocks, line.index)) score -= isHead ? 0.5 : 1;
  if (isTail && context.teased) score -= 1;
  // The name below a "By" may be lost, and what stands there is the picture's.
  const isLabelled = line.label === 'own' || (line.label === 'above' && !isInTitle(context, author.name));
  if (isLabelled) return score + (line.publisher ? 0.8 : 1.6) + (author.kind === 'person' ? 0.3 : 0);
  if (line.index > body.first && !isTail) score -= INSIDE;
  if (line.index < context.titleIndex) score -= ABOVE_TITLE;
  score -= Math.min(0.8, Math.max(0, body.first - line.index - NEAR) * 0.02);
  const above = blocks[line.index - 1]?.role;
  const below = blocks[line.index + 1]?.role;
  if (above !== undefined && PICTURE_ROLES.includes(above) && !isBelowHeadline(context, line, author) && !isTwice(context, line)) score -= 0.6;
  if (below === 'credit') score -= 0.4;
  if ((above !== undefined && TITLE_ROLES.has(above)) || (below !== undefined && DATE_ROLES.has(below)) || (above !== undefined && DATE_ROLES.has(above))) score += 0.3;
  return score + rateName(context, author, line);
}
