import type { BlockRole, PAGE_TYPES } from '../models/index.ts';
import type { Body } from './extract-body.ts';
import type { LabelledPage } from './labelled-page.ts';
import { LEAST_EDITS, PageCounts, SURE } from './page-counts.ts';
import { CONSENT, ERROR, GALLERY, LIVE, OF_SITE, SHOP } from './page-marks.ts';
import { shareWords } from './share-words.ts';

export type PageType = (typeof PAGE_TYPES)[number];

export interface PageClass {
  readonly type: PageType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether what looks like a body is one, and no teasers, notices and forms. */
  readonly hasBody: boolean;
}

/** What was read from the page before its type is told. */
export interface PageFields {
  readonly title: string | null;
  readonly body: Body;
  /** Words of the body. */
  readonly wordCount: number;
}

/** Longer pages are no mere notice, in UTF-16 code units. */
const MAX_NOTICE = 2500;
const MAX_NOTICE_WORDS = 150;
/** Where a notice of more than a few words says what it is. */
const NOTICE_HEAD = 200;
const FEW_WORDS = 60;
const LEAST_ENTRIES = 4;
const LEAST_MINUTES = 10;
const LEAST_POSTS = 6;
const MAX_POST_WORDS = 150;
const LEAST_COUNTERS = 5;
const LEAST_CAPTIONS = 8;
const LEAST_TEASERS = 8;
/** Words of running text that a page of goods has at most. */
const MAX_GOODS_WORDS = 400;
/** Share of the headline's words that the body of an article holds at least. */
const LEAST_SHARE = 0.4;
/** Length of a list's body beside that of its teasers; the second where its headline says nothing, or a paragraph stands among them. */
const MAX_RATIO = 0.75;
const MAX_DOUBTFUL_RATIO = 0.2;
const OPENING = 2500;
/** Roles of running text. */
const RUNNING: readonly BlockRole[] = ['paragraph', 'list-item', 'quote', 'table'];
/** Lines around an article, and the share of a page that a body has beside them at least. */
const FRAME: readonly BlockRole[] = ['chrome', 'related-title', 'related-summary', 'promo', 'legal'];
const MAX_FRAME_SHARE = 0.05;
const FEW_TEASERS = 3;

/** True for a body that holds the words of its headline. */
function speaksOf(title: string | null, { text }: Body): boolean {
  return title !== null && shareWords(title, text.slice(0, OPENING).toLowerCase()) >= LEAST_SHARE;
}

/** True for a page whose body is less than its teasers, and stands in pieces between them or speaks of something else than the headline. */
function isList(counts: PageCounts, { title, body }: PageFields): boolean {
  const sureness = body.confidence ?? 0;
  if (counts.count('related-title') < LEAST_TEASERS || counts.longParagraphs > 1) return false;
  const ratio = (body.text.length * sureness) / counts.length('related-title', 'related-summary');
  if (ratio < MAX_RATIO && counts.teasersInBody >= LEAST_TEASERS && counts.teasersInBody >= body.parts.length - 1) return true;
  const isDoubtful = title === null || counts.longParagraphs === 1;
  return sureness < SURE && ratio < (isDoubtful ? MAX_DOUBTFUL_RATIO : MAX_RATIO) && !speaksOf(title, body);
}

/** True for a short page that says why the page is not there, or wants an answer first. */
function isNotice(words: string, { wordCount }: PageFields): boolean {
  if (words.length > MAX_NOTICE || wordCount > MAX_NOTICE_WORDS) return false;
  const said = wordCount < FEW_WORDS ? words : words.slice(0, NOTICE_HEAD);
  return ERROR.test(said) || CONSENT.test(said);
}

/** True for a page with the marks of a board, or with hardly more than answers; a long article may have many comments. */
function isForum(counts: PageCounts, { wordCount }: PageFields): boolean {
  if (counts.posts >= LEAST_POSTS || (counts.postCounts > 0 && counts.joinDays > 0)) return true;
  return wordCount < MAX_POST_WORDS && counts.length('comment-body') > 4 * counts.length(...RUNNING) && counts.count('comment-body') >= 4 && counts.count('byline') <= 1;
}

function isGallery(counts: PageCounts, title: string | null): boolean {
  const captions = counts.count('caption');
  if (counts.counters >= LEAST_COUNTERS && counts.longParagraphs === 0) return true;
  if (captions >= LEAST_CAPTIONS && counts.length('caption') > counts.length(...RUNNING)) return true;
  return captions >= LEAST_CAPTIONS / 2 && title !== null && GALLERY.test(title);
}

/** True for a page with little running text that says two different things that shops say. */
function isProduct(text: string, { wordCount }: PageFields): boolean {
  return wordCount < MAX_GOODS_WORDS && new Set(text.match(SHOP)?.map((mark) => mark.toLowerCase())).size >= 2;
}

/** True for a page that is all menus and teasers: a few unsure lines far from the headline are no body. */
function isFrame(counts: PageCounts, { title, body }: PageFields): boolean {
  const sure = body.text.length * (body.confidence ?? 0);
  return counts.longParagraphs === 0 && sure <= MAX_FRAME_SHARE * (sure + counts.length(...FRAME)) && !speaksOf(title, body);
}

/** Tells what kind of page this is from its lines' roles, the marks that pages of a kind print, and what was read from it. */
export function classifyPage(page: LabelledPage, fields: PageFields): PageClass {
  const first = page.blocks.find(({ role }) => role !== 'seed-header');
  if (first === undefined) return { type: 'empty', confidence: 1, hasBody: false };
  const { title, body, wordCount } = fields;
  const words = page.text.slice(first.start, page.blocks.at(-1)!.end);
  if (isNotice(words, fields)) return { type: 'error', confidence: 0.85, hasBody: false };
  const counts = new PageCounts(page, body);
  if (isForum(counts, fields)) return { type: 'forum', confidence: 0.85, hasBody: true };
  if (isList(counts, fields)) return { type: 'list', confidence: 0.8, hasBody: false };
  if (counts.minutes >= LEAST_MINUTES || (counts.entries >= LEAST_ENTRIES && wordCount >= FEW_WORDS)) return { type: 'live-blog', confidence: 0.85, hasBody: true };
  if (title !== null && LIVE.test(title)) return { type: 'live-blog', confidence: 0.85, hasBody: true };
  if (counts.count('related-title') < LEAST_TEASERS && isGallery(counts, title)) return { type: 'gallery', confidence: 0.6, hasBody: true };
  if (isProduct(words, fields)) return { type: 'product', confidence: 0.7, hasBody: true };
  if (counts.edits >= LEAST_EDITS || (title !== null && OF_SITE.test(title))) return { type: 'other', confidence: 0.85, hasBody: true };
  if (isFrame(counts, fields)) return { type: counts.count('related-title') >= FEW_TEASERS ? 'list' : 'other', confidence: 0.6, hasBody: false };
  if (wordCount < FEW_WORDS && title === null) return { type: 'other', confidence: 0.4, hasBody: true };
  return { type: 'article', confidence: wordCount < FEW_WORDS ? 0.7 : 0.97, hasBody: true };
}
