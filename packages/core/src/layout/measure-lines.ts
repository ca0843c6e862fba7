import type { Document } from '../models/index.ts';
import {
  ARROW, AT, BAR, BRACKET, BREAK, BULLET, COLON, COMMA, COPYRIGHT, CURRENCY, DASH, DIGIT, ELLIPSIS, HASH, IDEOGRAPH, kindOf,
  LETTER, LOWER, QUESTION, QUOTE, SLASH, SPACE, STOP, UNSPACED, UPPER, APOSTROPHE, INVISIBLE,
} from './character-kinds.ts';
import { Columns } from './columns.ts';
import { classOfWord, FUNCTION_CLASS } from './word-classes.ts';

/** A word's worth of length: a spaced word counts 4, an ideograph 2, a letter of a script without spaces 1. */
export const WORD_SIZE = 4;

/** Bits of `marks`: characters that a line holds. */
export const HAS_BAR = 1;
export const HAS_SLASH = 2;
export const HAS_AT = 4;
export const HAS_COPYRIGHT = 8;
export const HAS_CURRENCY = 16;
export const HAS_ARROW = 32;
export const HAS_HASH = 64;
export const HAS_BRACKET = 128;
export const HAS_COLON = 256;
export const HAS_QUOTE = 512;
export const HAS_QUESTION = 1024;
export const HAS_ELLIPSIS = 2048;
export const HAS_BULLET = 4096;
export const HAS_DASH = 8192;
/** Two words run together without a space: `Murder trialCrime`. */
export const HAS_SEAM = 16384;

/** Room of a fresh table, in lines and in words. */
const ROOM = 512;
const WORD_ROOM = 8192;
/** Tables with more room than this are not kept for the next page. */
const MOST_ROOM = 65_536;

/** What the lines of a page look like, one entry for each line that is not blank. Offsets count from the start of the seed. */
export class PageLines {
  count = 0;
  starts!: Int32Array;
  ends!: Int32Array;
  /** Blank lines before the line, at most 3; 3 at the start of the page. */
  blanks!: Uint8Array;
  /** White space before the first character on the line, at most 7. */
  indents!: Uint8Array;
  /** Length in quarters of a word. */
  sizes!: Int32Array;
  words!: Int32Array;
  functionWords!: Int32Array;
  capitalWords!: Int32Array;
  /** Words of two letters or more, all capitals. */
  upperWords!: Int32Array;
  numbers!: Int32Array;
  commas!: Int32Array;
  /** Ends of sentences inside the line. */
  stops!: Int32Array;
  /** Set of word classes, bit `class - 1`. */
  classes!: Int32Array;
  marks!: Int32Array;
  firstKinds!: Uint8Array;
  lastKinds!: Uint8Array;
  firstWords!: Int32Array;
  secondWords!: Int32Array;
  lastWords!: Int32Array;
  firstClasses!: Uint8Array;
  lastClasses!: Uint8Array;
  /** Hash of the words and numbers, whatever stands between. */
  hashes!: Int32Array;
  /** Letters that are not Latin: 0 none or few, 1 other alphabets, 2 ideographs, 3 scripts without spaces. */
  scripts!: Uint8Array;
  /**
   * Hashes of the words of all lines, odd but for function words; line `i` owns those from `wordStarts[i]` up to
   * `wordStarts[i + 1]`.
   */
  wordHashes!: Int32Array;
  wordStarts!: Int32Array;
  #room!: number;

  constructor() {
    this.#makeRoom(ROOM);
    this.wordHashes = new Int32Array(WORD_ROOM);
  }

  /** Forgets the lines. */
  clear(): void {
    this.count = 0;
    if (this.#room > MOST_ROOM) this.#makeRoom(ROOM);
    if (this.wordHashes.length > MOST_ROOM) this.wordHashes = new Int32Array(WORD_ROOM);
  }

  /** Adds a line and returns its index. */
  add(): number {
    if (this.count === this.#room) this.#makeRoom(this.#room * 2);
    return this.count++;
  }

  growWords(): void {
    const grown = new Int32Array(this.wordHashes.length * 2);
    grown.set(this.wordHashes);
    this.wordHashes = grown;
  }

  #makeRoom(room: number): void {
    const kept = this.count;
    const table = new Columns(room + 1, 17, 7);
    this.starts = table.integers(this.starts, kept);
    this.ends = table.integers(this.ends, kept);
    this.blanks = table.bytes(this.blanks, kept);
    this.indents = table.bytes(this.indents, kept);
    this.sizes = table.integers(this.sizes, kept);
    this.words = table.integers(this.words, kept);
    this.functionWords = table.integers(this.functionWords, kept);
    this.capitalWords = table.integers(this.capitalWords, kept);
    this.upperWords = table.integers(this.upperWords, kept);
    this.numbers = table.integers(this.numbers, kept);
    this.commas = table.integers(this.commas, kept);
    this.stops = table.integers(this.stops, kept);
    this.classes = table.integers(this.classes, kept);
    this.marks = table.integers(this.marks, kept);
    this.firstKinds = table.bytes(this.firstKinds, kept);
    this.lastKinds = table.bytes(this.lastKinds, kept);
    this.firstWords = table.integers(this.firstWords, kept);
    this.secondWords = table.integers(this.secondWords, kept);
    this.lastWords = table.integers(this.lastWords, kept);
    this.firstClasses = table.bytes(this.firstClasses, kept);
    this.lastClasses = table.bytes(this.lastClasses, kept);
    this.hashes = table.integers(this.hashes, kept);
    this.scripts = table.bytes(this.scripts, kept);
    this.wordStarts = table.integers(this.wordStarts, kept + 1);
    this.#room = room;
  }
}

const MARK_OF_KIND = new Int32Array(32);
MARK_OF_KIND[BAR] = HAS_BAR;
MARK_OF_KIND[SLASH] = HAS_SLASH;
MARK_OF_KIND[AT] = HAS_AT;
MARK_OF_KIND[COPYRIGHT] = HAS_COPYRIGHT;
MARK_OF_KIND[CURRENCY] = HAS_CURRENCY;
MARK_OF_KIND[ARROW] = HAS_ARROW;
MARK_OF_KIND[HASH] = HAS_HASH;
MARK_OF_KIND[BRACKET] = HAS_BRACKET;
MARK_OF_KIND[COLON] = HAS_COLON;
MARK_OF_KIND[QUOTE] = HAS_QUOTE;
MARK_OF_KIND[QUESTION] = HAS_QUESTION;
MARK_OF_KIND[ELLIPSIS] = HAS_ELLIPSIS;
MARK_OF_KIND[BULLET] = HAS_BULLET;
MARK_OF_KIND[DASH] = HAS_DASH;

/** Finds the lines of a page and measures them, reading each character once. Writes to `lines`, and forgets what these held. */
export function measureLines(document: Document, lines = new PageLines()): PageLines {
  const { text } = document;
  const length = text.length;
  lines.clear();
  let at = document.bodyStart;
  let blanks = 3;
  while (at < length) {
    const lineStart = at;
    let kind = SPACE;
    while (at < length && (kind = kindOf(text.charCodeAt(at))) === SPACE) at++;
    if (at >= length) break;
    if (kind === BREAK) {
      blanks++;
      at = afterBreak(text, at);
      continue;
    }
    at = measureLine(text, at, lines);
    const line = lines.count - 1;
    lines.blanks[line] = Math.min(3, blanks);
    lines.indents[line] = Math.min(7, lines.starts[line]! - lineStart);
    blanks = 0;
    if (at < length) at = afterBreak(text, at);
  }
  return lines;
}

/** A carriage return with its line feed is one break. */
function afterBreak(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** Measures the line whose first character stands at `start`; returns the offset of the break after it, or the text's end. */
function measureLine(text: string, start: number, lines: PageLines): number {
  const line = lines.add();
  const length = text.length;
  let at = start;
  let end = start;
  let size = 0;
  let words = 0;
  let functionWords = 0;
  let capitalWords = 0;
  let upperWords = 0;
  let numbers = 0;
  let commas = 0;
  let stops = 0;
  let classes = 0;
  let marks = 0;
  let ideographs = 0;
  let unspaced = 0;
  let alphabets = 0;
  let lastKind = SPACE;
  let hash = 0;
  let firstWord = 0;
  let secondWord = 0;
  let lastWord = 0;
  let firstClass = 0;
  let lastClass = 0;
  let wordEnd = lines.wordStarts[line]!;

  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === BREAK) break;
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === LOWER || kind === UPPER || kind === LETTER) {
      // A word: letters and marks up to anything else; an apostrophe ends it.
      let word = 0x811c9dc5;
      let capitals = 0;
      let letters = 0;
      let previous = UPPER;
      let current = kind;
      let unit = code;
      for (;;) {
        if (current === LOWER || current === LETTER) {
          word = Math.imul(word ^ unit, 0x01000193);
          letters++;
          previous = current;
        } else if (current === UPPER) {
          if (previous === LOWER) marks |= HAS_SEAM;
          word = Math.imul(word ^ lowerCase(unit), 0x01000193);
          capitals++;
          letters++;
          previous = UPPER;
        } else if (current !== INVISIBLE) break;
        at++;
        if (at >= length) break;
        unit = text.charCodeAt(at);
        current = kindOf(unit);
      }
      word ^= word >>> 15;
      if (code > 0x250) alphabets++;
      const wordClass = classOfWord(word);
      if (wordClass === FUNCTION_CLASS) functionWords++;
      if (wordClass !== 0) classes |= 1 << (wordClass - 1);
      if (kind === UPPER) {
        capitalWords++;
        if (capitals === letters && letters > 1) upperWords++;
      }
      if (words === 0) {
        firstWord = word;
        firstClass = wordClass;
      } else if (words === 1) secondWord = word;
      words++;
      size += WORD_SIZE;
      lastWord = word;
      lastClass = wordClass;
      hash = Math.imul(hash ^ word, 0x85ebca6b) ^ (hash >>> 13);
      if (wordEnd === lines.wordHashes.length) lines.growWords();
      lines.wordHashes[wordEnd++] = wordClass === FUNCTION_CLASS ? word & ~1 : word | 1;
      lastKind = previous;
      end = at;
      continue;
    }
    switch (kind) {
      case DIGIT: {
        let value = 0;
        while (at < length && kindOf(text.charCodeAt(at)) === DIGIT) value = (Math.imul(value, 10) + text.charCodeAt(at++)) | 0;
        numbers++;
        size += WORD_SIZE;
        hash = Math.imul(hash ^ value, 0x85ebca6b) ^ (hash >>> 13);
        end = at;
        lastKind = DIGIT;
        continue;
      }
      case IDEOGRAPH: {
        const word = singleHash(code);
        const wordClass = classOfWord(word);
        if (wordClass === FUNCTION_CLASS) functionWords++;
        if (wordClass !== 0) classes |= 1 << (wordClass - 1);
        if (words === 0 && ideographs === 0) {
          firstWord = word;
          firstClass = wordClass;
        } else if (ideographs === 1) secondWord = word;
        lastWord = word;
        lastClass = wordClass;
        ideographs++;
        size += 2;
        hash = Math.imul(hash ^ word, 0x85ebca6b) ^ (hash >>> 13);
        if (wordEnd === lines.wordHashes.length) lines.growWords();
        lines.wordHashes[wordEnd++] = wordClass === FUNCTION_CLASS ? word & ~1 : word | 1;
        break;
      }
      case UNSPACED:
        unspaced++;
        size++;
        hash = Math.imul(hash ^ code, 0x85ebca6b) ^ (hash >>> 13);
        break;
      case COMMA:
        commas++;
        break;
      case STOP:
      case QUESTION: {
        const next = at + 1 < length ? kindOf(text.charCodeAt(at + 1)) : BREAK;
        if (next === SPACE || (code >= 0x3000 && next !== BREAK)) stops++;
        if (kind === QUESTION) marks |= HAS_QUESTION;
        else if (next === STOP) marks |= HAS_ELLIPSIS;
        break;
      }
      case APOSTROPHE:
        break;
      default:
        marks |= MARK_OF_KIND[kind]!;
    }
    if (kind !== INVISIBLE) lastKind = kind;
    at++;
    end = at;
  }

  lines.starts[line] = start;
  lines.ends[line] = end;
  lines.sizes[line] = size;
  lines.words[line] = words + ((ideographs + 1) >> 1) + ((unspaced + 3) >> 2);
  lines.functionWords[line] = functionWords;
  lines.capitalWords[line] = capitalWords;
  lines.upperWords[line] = upperWords;
  lines.numbers[line] = numbers;
  lines.commas[line] = commas;
  lines.stops[line] = stops;
  lines.classes[line] = classes;
  lines.marks[line] = marks;
  lines.firstKinds[line] = kindOf(text.charCodeAt(start));
  lines.lastKinds[line] = lastKind;
  lines.firstWords[line] = firstWord;
  lines.secondWords[line] = secondWord;
  lines.lastWords[line] = lastWord;
  lines.firstClasses[line] = firstClass;
  lines.lastClasses[line] = lastClass;
  lines.hashes[line] = hash;
  lines.scripts[line] = ideographs > words ? 2 : unspaced > words ? 3 : alphabets * 2 > words ? 1 : 0;
  lines.wordStarts[line + 1] = wordEnd;
  return at;
}

function lowerCase(code: number): number {
  if (code < 0x250) return code < 0x100 ? code | 32 : code + 1;
  if (code < 0x400) return code + 32;
  if (code < 0x430) return code < 0x410 ? code + 80 : code + 32;
  return code + 1;
}

/** `hashText` of one code unit. */
function singleHash(code: number): number {
  const hash = Math.imul(0x811c9dc5 ^ code, 0x01000193);
  return hash ^ (hash >>> 15);
}
