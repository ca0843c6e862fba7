import type { Span } from '../models/index.ts';
import { findAll } from '../find-all.ts';
import { BY, NOT_NAMES, ORGANIZATION_WORDS, ROLE_MODIFIERS, ROLE_WORDS } from './byline-words.ts';
import { MONTH_BY_NAME } from './month-names.ts';
import { isSpace } from './trim-span.ts';

export interface BylineToken extends Span {
  readonly kind: 'word' | 'number' | 'handle' | 'gap' | 'mark';
  readonly text: string;
  /** The text in lower case without a full stop at its end. */
  readonly key: string;
}

const PIECE = /\d+|[\p{L}\p{M}\p{N}][\p{L}\p{M}\u00ad.'’‘‑-]*|\S/gu;
const HANDLE = /^(?:https?:|www\.|\[?email)|.@.|^\w+_\w/i;
/** Ends of words whose full stop belongs to them: initials and abbreviations. */
const ABBREVIATION = /(?:(?:^|[.\p{Ll}-])\p{Lu}|^(?:Jr|Sr|St|Dr|Prof|Mr|Mrs|Ms))\.$/u;
/** First parts of names such as McCormick, MacArthur, DeSantis, O'Brien, FitzGerald. */
const NAME_PREFIX = /^(?:ma?c|d[eiau]|des|della?|l[aeo]|les|v[ao]n|vander|fitz|o['’]|d['’]|l['’]|st|san|[ae]l|bin|abu?|[mj]o|[jkrt]a|sha|ro|ty|ke)$/i;
const WIDE_GAP = 2;
/** What most chunks are: one word and nothing else. */
const PLAIN = /^(?!email)[a-z]+$/i;
const ASCII_SEAM = /[a-z][A-Z]/;
const HAS_SEAM = /\p{Ll}\p{Lu}/u;

function trimEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".'’‘‑-".includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

/** Where lower case meets a capital inside a word: `ByNatasha`, `LailaTwitter`, `MaceGabriel`. */
function findSeams(word: string): number[] {
  return findAll(/\p{Ll}\p{Lu}/gu, word).map(({ index }) => index + 1).filter((seam) => seam < word.length - 1);
}

function isLabelWord(word: string): boolean {
  const key = word.toLowerCase();
  return NOT_NAMES.has(key) || ROLE_WORDS.has(key) || ROLE_MODIFIERS.has(key);
}

class BylineTokenizer {
  readonly tokens: BylineToken[] = [];

  push(kind: BylineToken['kind'], text: string, start: number): void {
    const lower = text.toLowerCase();
    this.tokens.push({ kind, text, start, end: start + text.length, key: lower.endsWith('.') ? lower.slice(0, -1) : lower });
  }

  word(text: string, start: number, next: string): void {
    const trimmed = text.endsWith('.') && ABBREVIATION.test(text) ? text : trimEnd(text);
    const rest = text.slice(trimmed.length);
    this.seamed(trimmed, start, next);
    if (rest !== '') this.push('mark', rest, start + trimmed.length);
  }

  seamed(text: string, start: number, next: string): void {
    const seams = HAS_SEAM.test(text) && !ORGANIZATION_WORDS.has(text.toLowerCase()) ? findSeams(text) : [];
    for (const [index, seam] of seams.entries()) {
      const [head, tail] = [text.slice(0, seam), text.slice(seam)];
      const part = text.slice(seam, seams[index + 1]);
      if (BY.has(head.toLowerCase()) && this.startsSegment()) {
        this.push('word', head, start);
        this.seamed(tail, start + seam, next);
        return;
      }
      if (NAME_PREFIX.test(head) || !this.followsName()) continue;
      // A label runs on into the name before it, or the next author or a day does.
      if (isLabelWord(part) || (MONTH_BY_NAME.has(tail.toLowerCase()) && /^\d/.test(next)) || /^\p{Lu}{3}/u.test(tail) || BY.has(tail.toLowerCase()) || (/^\p{Lu}/u.test(next) && !isLabelWord(next) && !BY.has(next.toLowerCase()))) {
        this.push('word', head, start);
        this.push('gap', '', start + seam);
        this.seamed(tail, start + seam, next);
        return;
      }
    }
    this.push('word', text, start);
  }

  startsSegment(): boolean {
    const last = this.tokens.at(-1);
    return last === undefined || last.kind !== 'word' || BY.has(last.key);
  }

  followsName(): boolean {
    const last = this.tokens.at(-1);
    return last?.kind === 'word' && !BY.has(last.key);
  }
}

/**
 * Cuts a byline into words, numbers, handles and marks. Wide gaps become tokens of their own, words glued to their
 * neighbours (`ByNatasha`, `LailaTwitter`, `Jones5 hours ago`) are parted.
 */
export function tokenizeByline(text: string): BylineToken[] {
  const tokenizer = new BylineTokenizer();
  const chunks: Span[] = [];
  for (let index = 0; index < text.length; ) {
    if (isSpace(text.charCodeAt(index))) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    chunks.push({ start: index, end });
    index = end;
  }
  for (const [position, { start, end }] of chunks.entries()) {
    const chunk = text.slice(start, end);
    const previous = chunks[position - 1];
    if (previous !== undefined && start - previous.end >= WIDE_GAP) tokenizer.push('gap', '', start);
    const following = chunks[position + 1];
    const nextChunk = following === undefined ? '' : text.slice(following.start, following.end);
    if (PLAIN.test(chunk)) {
      if (ASCII_SEAM.test(chunk)) tokenizer.seamed(chunk, start, nextChunk);
      else tokenizer.push('word', chunk, start);
      continue;
    }
    // "Glaser@aglaser": a name and its handle, no address.
    const at = /^\p{Lu}[\p{L}'’-]+@(?:\w+$|@)/u.test(chunk) ? chunk.indexOf('@') : -1;
    if (at > 0) {
      tokenizer.push('word', chunk.slice(0, at), start);
      tokenizer.push('handle', chunk.slice(at), start + at);
      continue;
    }
    if (HANDLE.test(chunk) || (chunk.startsWith('@') && chunk.length > 1)) {
      tokenizer.push('handle', chunk, start);
      continue;
    }
    for (const { 0: piece, index } of findAll(PIECE, chunk)) {
      const from = start + index;
      const isLast = index + piece.length === chunk.length;
      if (/^\d/.test(piece)) tokenizer.push('number', piece, from);
      else if (/^\p{L}/u.test(piece)) tokenizer.word(piece, from, isLast ? nextChunk : '');
      else tokenizer.push('mark', piece, from);
    }
  }
  return tokenizer.tokens;
}
