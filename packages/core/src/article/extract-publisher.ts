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

/** Every copyright line of the page's frame, in lower case. */
export function readOwner(text: string, blocks: readonly Block[]): string {
  const lines = blocks.filter(({ role }) => FRAME.has(role)).map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_LINE)));
  return lines.filter((line) => /©|copyright/i.test(line)).join('\n').toLowerCase();
}

/**
 * Name of the site from its copyright line (`© 2023 Capital News. All rights reserved`) if another line of the page's frame
 * holds it too: the owner alone may be a group of many sites. Null otherwise, since a guess would be wrong too often.
 */
export function extractPublisher(text: string, blocks: readonly Block[]): string | null {
  const frame = blocks.filter(({ role }) => FRAME.has(role));
  for (const [index, { start, end }] of frame.entries()) {
    const name = readNotice(text.slice(start, Math.min(end, start + MAX_LINE)));
    if (name === null) continue;
    const confirmed = frame.some((block, other) => other !== index && !/©|copyright/i.test(text.slice(block.start, block.end)) && text.slice(block.start, block.end).includes(name));
    return confirmed ? name : null;
  }
  return null;
}
