import type { Author, Block } from '../models/index.ts';
import { parseByline, shiftAuthors } from './parse-byline.ts';
import { isParticle } from './parse-person-name.ts';
import { skipListMark } from './trim-span.ts';

const MAX_LINE = 120;
/** A portrait goes on after the name with what the person is or does. */
const GOES_ON = /^\s*$|^,? (?!and\b|of\b|in\b|at\b|for\b|on\b|to\b|the\b|by\b|et\b|via\b|with\b|says\b|said\b)\p{Ll}{2,}/u;

/** Where running text begins: the first word in lower case that no name holds. */
function findRunningText(line: string): number {
  for (const { 0: word, index } of line.matchAll(/\p{Ll}[\p{L}\p{M}'’-]*/gu)) {
    const startsWord = index === 0 || /[\s,]/.test(line[index - 1]!);
    if (startsWord && !isParticle(word)) return index;
  }
  return line.length;
}

/** Authors whose portraits the page holds: "Jane Doe is a reporter for …", or the bare name above it. */
export function readPortraits(text: string, blocks: readonly Block[]): Author[] {
  const authors = new Map<string, Author>();
  for (const block of blocks) {
    if (block.role !== 'author-bio') continue;
    const start = skipListMark(text, block.start, block.end);
    const line = text.slice(start, Math.min(block.end, start + MAX_LINE));
    const author = parseByline(line.slice(0, findRunningText(line))).authors[0];
    if (author?.kind !== 'person' || author.start > 3 || !GOES_ON.test(line.slice(author.end))) continue;
    const key = author.name.toLowerCase();
    if (!authors.has(key)) authors.set(key, shiftAuthors([author], start)[0]!);
  }
  return [...authors.values()];
}
