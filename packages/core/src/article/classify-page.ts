import type { Block, BlockRole, PAGE_TYPES } from '../models/index.ts';

export type PageType = (typeof PAGE_TYPES)[number];

export interface PageClass {
  readonly type: PageType;
  readonly confidence: number;
}

/** What a page says that could not be shown, or wants an answer first. Only a page of a few lines is judged by it. */
const ERROR =
  /\b(?:404|403|500|502|503)\b.{1,30}\b(?:error|not found|forbidden|unavailable)|\b(?:page|site|article|story)\b.{1,40}\b(?:not found|no longer|doesn[’']t exist|does not exist|cannot be found|can[’']t be found|moved|unavailable)|access denied|forbidden|are you a robot|verify you are (?:a )?human|unusual (?:traffic|activity)|captcha|enable (?:javascript|cookies)|javascript is (?:disabled|required)|before you continue|we value your privacy|we use cookies|accept (?:all )?cookies|cookie consent|checking your browser|something went wrong|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|pagina niet gevonden/i;
const LIVE = /\blive\b.{1,20}\b(?:blog|updates?|coverage)|\bas it happened\b|\blive:|liveticker|newsblog|en direct|en vivo|minuto a minuto/i;
const PRODUCT = /\badd to (?:cart|bag|basket)\b|\bin den warenkorb\b|\bin stock\b|\bbuy now\b|\bfree shipping\b|\bsku\b/i;
const GALLERY = /\bphotos?:|\bin pictures\b|\bphoto gallery\b|\bgallery\b|\bslideshow\b|bildergalerie|en images|fotos:/i;

/** Head of an entry of a live blog: "10:42am", "14.05 Uhr", "Feb. 8:". */
const ENTRY = /^(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr| [a-z]{2,4}t)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}:)/i;
/** What boards print with every post. */
const POST = /^(?:level \d|\d+ points? ·|(?:registered|joined|registriert|posts|beiträge|messages): ?\S|reply to post|#\d{1,4}$|re: )/i;
const LEAST_ENTRIES = 5;
const LEAST_POSTS = 6;
const MAX_ENTRY = 160;

const FEW_WORDS = 60;
const MAX_SCAN = 4000;

const ENTRY_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['subheading', 'paragraph']);

class RoleCounts {
  private readonly blocks = new Map<BlockRole, number>();
  private readonly lengths = new Map<BlockRole, number>();

  constructor(blocks: readonly Block[]) {
    for (const { role, start, end } of blocks) {
      this.blocks.set(role, this.count(role) + 1);
      this.lengths.set(role, this.length(role) + end - start);
    }
  }

  count(...roles: BlockRole[]): number {
    return roles.reduce((sum, role) => sum + (this.blocks.get(role) ?? 0), 0);
  }

  /** UTF-16 code units. */
  length(...roles: BlockRole[]): number {
    return roles.reduce((sum, role) => sum + (this.lengths.get(role) ?? 0), 0);
  }
}

/** Number of short lines that say this. */
function countLines(blocks: readonly Block[], pattern: RegExp, roles?: ReadonlySet<BlockRole>): number {
  return blocks.filter(({ role, start, end, text }) => end - start <= MAX_ENTRY && (roles?.has(role) ?? true) && pattern.test(text.trimStart())).length;
}

/** Tells what kind of page this is from its lines' roles, the headline, and the size of its body. `wordCount`: words of the body. */
export function classifyPage(text: string, blocks: readonly Block[], title: string | null, wordCount: number): PageClass {
  const content = blocks.filter(({ role }) => role !== 'seed-header');
  if (content.length === 0) return { type: 'empty', confidence: 1 };
  const roles = new RoleCounts(content);
  const first = content[0]!.start;
  const head = text.slice(first, first + MAX_SCAN);
  const short = content.at(-1)!.end - first < MAX_SCAN;
  const teasers = roles.count('related-title');
  if (wordCount < FEW_WORDS && short && ERROR.test(head)) return { type: 'error', confidence: 0.85 };
  const comments = roles.length('comment-body');
  const body = roles.length('paragraph', 'list-item', 'quote', 'table');
  if (teasers >= 8 && wordCount < FEW_WORDS) return { type: 'list', confidence: 0.8 };
  if (comments > 4 * body && roles.count('comment-body') >= 4 && roles.count('byline') <= 1) return { type: 'forum', confidence: 0.5 };
  if (countLines(content, POST) >= LEAST_POSTS) return { type: 'forum', confidence: 0.6 };
  if (countLines(content, ENTRY, ENTRY_ROLES) >= LEAST_ENTRIES && wordCount >= FEW_WORDS) return { type: 'live-blog', confidence: 0.6 };
  if (title !== null && LIVE.test(title)) return { type: 'live-blog', confidence: 0.75 };
  if (roles.count('caption') >= 8 && roles.length('caption') > body) return { type: 'gallery', confidence: 0.6 };
  if (title !== null && GALLERY.test(title) && roles.count('caption') >= 4) return { type: 'gallery', confidence: 0.6 };
  if (roles.count('paragraph') < 8 && roles.count('byline') === 0 && PRODUCT.test(head)) return { type: 'product', confidence: 0.5 };
  if (wordCount === 0) return title === null ? { type: 'other', confidence: 0.5 } : { type: teasers > 2 ? 'list' : 'other', confidence: 0.4 };
  if (wordCount < FEW_WORDS && title === null) return { type: 'other', confidence: 0.4 };
  return { type: 'article', confidence: wordCount < FEW_WORDS ? 0.7 : 0.95 };
}

/** Pages of these types have no body of their own: what looks like one are teasers, notices and forms. */
export function hasBody(type: PageType): boolean {
  return type !== 'list' && type !== 'error' && type !== 'empty';
}
