import type { Block, BlockRole } from '../models/index.ts';
import { foldSpace } from './trim-span.ts';

const FRAME: ReadonlySet<BlockRole> = new Set<BlockRole>(['chrome', 'legal', 'promo', 'related-heading', 'author-bio', 'comments', 'section']);
const MAX_LINE = 200;
const MAX_WORDS = 6;
const NOTICE = /(?:©|\(c\)|copyright)(?:©|\(c\)|copyright|by|\s)*(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?[\s,.:|]*(?:by\s+)?/i;
const MARK = /©|\(c\)|copyright/i;
const MAX_BEFORE = 20;
/** Words after the owner's name, and words that make a notice say something else. */
const REST = /[.,|•·–—(]|\ball rights|\balle rechte|\btous droits|\btodos los|\bwebsite by|\binc\b|\bllc\b|\bltd\b|\bgmbh\b|\s\d{4}/i;
const NO_NAME = /\b(?:copyright|rights|reserved|the author|this|our|policy|getty|reuters|photo|images|terms|privacy)\b|[@:/]/i;

function readNotice(line: string): string | null {
  if (!MARK.test(line.slice(0, MAX_BEFORE + 10))) return null;
  const notice = NOTICE.exec(line);
  if (notice === null || notice.index > MAX_BEFORE) return null;
  const rest = line.slice(notice.index + notice[0].length);
  const stop = rest.search(REST);
  const name = foldSpace(stop < 0 ? rest : rest.slice(0, stop));
  return /^[\p{Lu}\p{Lo}]/u.test(name) && name.split(' ').length <= MAX_WORDS && name.length >= 3 && !NO_NAME.test(name) ? name : null;
}

/** The lines of the page's frame that name an owner, as printed. */
export function findNotices(blocks: readonly Block[]): string[] {
  const notices: string[] = [];
  for (const { role, text } of blocks) if (FRAME.has(role) && MARK.test(text)) notices.push(text.slice(0, MAX_LINE));
  return notices;
}

/**
 * Name of the site from its first copyright line (`© 2023 Capital News. All rights reserved`) if another line of the page's frame
 * holds it too: the owner alone may be a group of many sites. Null otherwise, since a guess would be wrong too often.
 */
export function extractPublisher(blocks: readonly Block[], notices: readonly string[]): string | null {
  for (const notice of notices) {
    const name = readNotice(notice);
    if (name === null) continue;
    const isConfirmed = blocks.some(({ role, text }) => FRAME.has(role) && text.includes(name) && !MARK.test(text));
    return isConfirmed ? name : null;
  }
  return null;
}
