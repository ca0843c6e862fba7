import type { Block } from '../models/index.ts';
import { foldSpace } from './trim-span.ts';

const MAX_LINE = 200;
const NOTICE = /(?:©|\(c\)|copyright)(?:©|\(c\)|copyright|by|\s)*(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?[\s,.:|]*(?:by\s+)?/i;
/** Words after the owner's name, and words that make a notice say something else. */
const REST = /[.,|•·–—(]|\ball rights|\balle rechte|\btous droits|\btodos los|\bwebsite by|\binc\b|\bllc\b|\bltd\b|\bgmbh\b|\s\d{4}/i;
const NO_NAME = /\b(?:copyright|rights|reserved|the author|this|our|policy|getty|reuters|photo|images|terms|privacy)\b|[@:/]/i;

/** Name of the site from its copyright line (`© 2023 Capital News. All rights reserved`), or null: a guess would be wrong too often. */
export function extractPublisher(text: string, blocks: readonly Block[]): string | null {
  for (const { role, start, end } of blocks) {
    if (role !== 'legal' && role !== 'chrome') continue;
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    const notice = NOTICE.exec(line);
    if (notice === null || notice.index > 20) continue;
    const rest = line.slice(notice.index + notice[0].length);
    const stop = rest.search(REST);
    const name = foldSpace(stop < 0 ? rest : rest.slice(0, stop));
    const words = name.split(' ');
    if (/^[\p{Lu}\p{Lo}]/u.test(name) && words.length <= 6 && name.length >= 3 && !NO_NAME.test(name)) return name;
  }
  return null;
}
