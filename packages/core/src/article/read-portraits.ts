import type { Author, Block } from '../models/index.ts';
import type { BodyRange } from './find-body-range.ts';
import { parseByline, shiftAuthors } from './parse-byline.ts';
import { isParticle } from './parse-person-name.ts';
import { skipListMark } from './trim-span.ts';

const MAX_LINE = 120;
/** A portrait goes on after the name with what the person is or does. */
const GOES_ON = /^\s*$|^,? (?!and\b|of\b|in\b|at\b|for\b|on\b|to\b|the\b|by\b|et\b|via\b|with\b|says\b|said\b)\p{Ll}{2,}/u;

/** What says of somebody that they write. */
const WRITES =
  /^(?: (?:is|was)\b.{1,80}\b(?:writer|reporter|editor|correspondent|columnist|journalist|critic|blogger|contributor|author of|professor|lecturer|fellow)\b| (?:writes|covers|reports)\b)/;
/** Lines before and behind the end of the body in which a portrait may stand. */
const TAIL_ABOVE = 3;
const TAIL_BELOW = 12;

/** Where running text begins: the first word in lower case that no name holds. */
function findRunningText(line: string): number {
  for (const { 0: word, index } of line.matchAll(/\p{Ll}[\p{L}\p{M}'’-]*/gu)) {
    const startsWord = index === 0 || /[\s,]/.test(line[index - 1]!);
    if (startsWord && !isParticle(word)) return index;
  }
  return line.length;
}

function readPortrait(text: string, block: Block, goesOn: RegExp): Author | null {
  const start = skipListMark(text, block.start, block.end);
  const line = text.slice(start, Math.min(block.end, start + MAX_LINE));
  const author = parseByline(line.slice(0, findRunningText(line))).authors[0];
  return author?.kind === 'person' && author.start <= 3 && goesOn.test(line.slice(author.end)) ? shiftAuthors([author], start)[0]! : null;
}

/**
 * Authors whose portraits the page holds: "Jane Doe is a reporter for …", or the bare name above it. Below the body and in
 * its last lines a portrait is told by its words, whatever role its line has.
 */
export function readPortraits(text: string, blocks: readonly Block[], body: BodyRange): Author[] {
  const authors = new Map<string, Author>();
  const tail = Math.max(body.first + 1, body.end - TAIL_ABOVE);
  for (const [index, block] of blocks.entries()) {
    const isPortrait = block.role === 'author-bio';
    if (!isPortrait && (index < tail || index >= body.end + TAIL_BELOW || block.role === 'comment-body')) continue;
    const author = readPortrait(text, block, isPortrait ? GOES_ON : WRITES);
    const key = author?.name.toLowerCase() ?? '';
    if (author !== null && !authors.has(key)) authors.set(key, author);
  }
  return [...authors.values()];
}
