import type { Document } from '../models/index.ts';
import {
  ARROW, AT, BAR, BRACKET, BREAK, BULLET, COLON, COMMA, COPYRIGHT, CURRENCY, DASH, DIGIT, ELLIPSIS, HASH, IDEOGRAPH, INVISIBLE,
  QUESTION, QUOTE, SLASH, SPACE, STOP, UNSPACED,
} from './character-kinds.ts';
import { CAPITAL, characterOf, kindOf, LETTER_BIT, LETTER_OF_WORD, LETTER_SHIFT, RARE, SMALL } from './characters.ts';
import { Columns } from './columns.ts';
import { CLASS_BITS, classOfWord, IS_FUNCTION } from './word-classes.ts';

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
const WORD_ROOM = 16_384;
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

  /** Forgets the lines, and makes room for so many words. */
  clear(words: number): void {
    this.count = 0;
    if (this.#room > MOST_ROOM) this.#makeRoom(ROOM);
    if (this.wordHashes.length < words || this.wordHashes.length > MOST_ROOM) this.wordHashes = new Int32Array(Math.max(words, WORD_ROOM));
  }

  /** Adds a line and returns its index. */
  add(): number {
    if (this.count === this.#room) this.#makeRoom(this.#room * 2);
    return this.count++;
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
  let at = document.bodyStart;
  // Each character may be a word, and one more is written behind the last.
  lines.clear(length - at + 1);
  let blanks = 3;
  while (at < length) {
    const lineStart = at;
    let kind = SPACE;
    while (at < length && (kind = kindOf(characterOf(text.charCodeAt(at)))) === SPACE) at++;
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

/** Of the hash of a word: see `hashText`. */
const [SEED, PRIME] = [0x811c9dc5 | 0, 0x01000193];
/** Marks the capital that a word begins with, beside the bits of its character. */
const BEGINS = 512;

/**
 * Measures the line whose first character stands at `start`; returns the offset of the break after it, or the text's end.
 * Without a branch at the ends of words, which no processor can foretell.
 */
function measureLine(text: string, start: number, lines: PageLines): number {
  const line = lines.add();
  const { length } = text;
  const { wordHashes } = lines;
  let added = lines.wordStarts[line]!;
  let wordEnd = added;
  let at = start;
  let word = SEED;
  let isInWord = 0;
  let previous = 0;
  let capitalWords = 0;
  let upperWords = 0;
  let numbers = 0;
  let commas = 0;
  let stops = 0;
  let marks = 0;
  let ideographs = 0;
  let unspaced = 0;
  let alphabets = 0;
  clearWords(lines, line);

  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    let character = characterOf(code);
    if (character & RARE) {
      if (character & LETTER_OF_WORD) {
        if (isInWord === 0) {
          if (code > 0x250) alphabets++;
          if (character & CAPITAL) {
            capitalWords++;
            character |= BEGINS;
          }
        } else if (character & CAPITAL) {
          if (previous & SMALL) marks |= HAS_SEAM;
          if (previous & BEGINS && areCapitals(text, at + 1)) upperWords++;
        }
      } else {
        const kind = kindOf(character);
        if (kind === INVISIBLE) continue;
        if (kind === BREAK) break;
        // Anything else ends a word, an apostrophe too.
        wordEnd += isInWord;
        word = SEED;
        isInWord = 0;
        switch (kind) {
          case DIGIT: {
            let value = 0;
            for (; at < length && kindOf(characterOf(text.charCodeAt(at))) === DIGIT; at++) value = (Math.imul(value, 10) + text.charCodeAt(at)) | 0;
            at--;
            numbers++;
            addWords(lines, line, added, wordEnd);
            added = wordEnd;
            lines.hashes[line] = mix(lines.hashes[line]!, value);
            break;
          }
          case IDEOGRAPH:
            addWords(lines, line, added, wordEnd);
            addIdeograph(lines, line, code, wordEnd, ideographs++);
            added = ++wordEnd;
            break;
          case UNSPACED:
            unspaced++;
            addWords(lines, line, added, wordEnd);
            added = wordEnd;
            lines.hashes[line] = mix(lines.hashes[line]!, code);
            break;
          case COMMA:
            commas++;
            break;
          case STOP:
          case QUESTION: {
            const next = at + 1 < length ? kindOf(characterOf(text.charCodeAt(at + 1))) : BREAK;
            if (next === SPACE || (code >= 0x3000 && next !== BREAK)) stops++;
            if (kind === QUESTION) marks |= HAS_QUESTION;
            else if (next === STOP) marks |= HAS_ELLIPSIS;
            break;
          }
          default:
            marks |= MARK_OF_KIND[kind]!;
        }
        continue;
      }
    }
    const isLetter = (character >> LETTER_BIT) & 1;
    wordEnd += isInWord & (isLetter ^ 1);
    word = (Math.imul(word ^ (character >>> LETTER_SHIFT), PRIME) & -isLetter) | (SEED & (isLetter - 1));
    wordHashes[wordEnd] = word;
    isInWord = isLetter;
    previous = character;
  }
  wordEnd += isInWord;
  addWords(lines, line, added, wordEnd);

  const words = lines.words[line]!;
  lines.starts[line] = start;
  lines.ends[line] = at;
  lines.sizes[line] = (words + numbers) * WORD_SIZE + ideographs * 2 + unspaced;
  lines.words[line] = words + ((ideographs + 1) >> 1) + ((unspaced + 3) >> 2);
  lines.capitalWords[line] = capitalWords;
  lines.upperWords[line] = upperWords;
  lines.numbers[line] = numbers;
  lines.commas[line] = commas;
  lines.stops[line] = stops;
  lines.marks[line] = marks;
  lines.scripts[line] = ideographs > words ? 2 : unspaced > words ? 3 : alphabets * 2 > words ? 1 : 0;
  lines.wordStarts[line + 1] = wordEnd;
  measureEnds(text, lines, line);
  return at;
}

/** Whether the rest of a word is of capitals. */
function areCapitals(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const character = characterOf(text.charCodeAt(at));
    if (!(character & CAPITAL) && kindOf(character) !== INVISIBLE) return !(character & LETTER_OF_WORD);
  }
  return true;
}

/** Cuts off white space at the end of a line, and looks at its first and last character. */
function measureEnds(text: string, lines: PageLines, line: number): void {
  const start = lines.starts[line]!;
  let last = lines.ends[line]! - 1;
  while (kindOf(characterOf(text.charCodeAt(last))) === SPACE) last--;
  lines.ends[line] = last + 1;
  let kind = kindOf(characterOf(text.charCodeAt(last)));
  while (last > start && (kind === INVISIBLE || kind === SPACE)) kind = kindOf(characterOf(text.charCodeAt(--last)));
  lines.firstKinds[line] = kindOf(characterOf(text.charCodeAt(start)));
  lines.lastKinds[line] = kind === INVISIBLE ? SPACE : kind;
}

function clearWords(lines: PageLines, line: number): void {
  lines.words[line] = 0;
  lines.functionWords[line] = 0;
  lines.classes[line] = 0;
  lines.hashes[line] = 0;
  lines.firstWords[line] = 0;
  lines.secondWords[line] = 0;
  lines.lastWords[line] = 0;
  lines.firstClasses[line] = 0;
  lines.lastClasses[line] = 0;
}

/** Adds the words from `from` up to `to` to their line. */
function addWords(lines: PageLines, line: number, from: number, to: number): void {
  if (from === to) return;
  const { wordHashes } = lines;
  let words = lines.words[line]!;
  let hash = lines.hashes[line]!;
  let classes = lines.classes[line]!;
  let functionWords = lines.functionWords[line]!;
  let word = 0;
  let wordClass = 0;
  for (let at = from; at < to; at++) {
    word = wordHashes[at]!;
    word ^= word >>> 15;
    wordClass = classOfWord(word);
    if (words === 0) {
      lines.firstWords[line] = word;
      lines.firstClasses[line] = wordClass;
    } else if (words === 1) lines.secondWords[line] = word;
    words++;
    hash = mix(hash, word);
    const isFunction = IS_FUNCTION[wordClass]!;
    classes |= CLASS_BITS[wordClass]!;
    functionWords += isFunction;
    wordHashes[at] = (word | 1) - isFunction;
  }
  lines.words[line] = words;
  lines.hashes[line] = hash;
  lines.classes[line] = classes;
  lines.functionWords[line] = functionWords;
  lines.lastWords[line] = word;
  lines.lastClasses[line] = wordClass;
}

/** Adds an ideograph as a word, after `before` others on the line. */
function addIdeograph(lines: PageLines, line: number, code: number, at: number, before: number): void {
  const word = hashLetter(code);
  const wordClass = classOfWord(word);
  const isFunction = IS_FUNCTION[wordClass]!;
  if (lines.words[line] === 0 && before === 0) {
    lines.firstWords[line] = word;
    lines.firstClasses[line] = wordClass;
  } else if (before === 1) lines.secondWords[line] = word;
  lines.lastWords[line] = word;
  lines.lastClasses[line] = wordClass;
  lines.hashes[line] = mix(lines.hashes[line]!, word);
  lines.classes[line]! |= CLASS_BITS[wordClass]!;
  lines.functionWords[line]! += isFunction;
  lines.wordHashes[at] = (word | 1) - isFunction;
}

/** Adds a word or a number to the hash of a line. */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x85ebca6b) ^ (hash >>> 13);
}

/** `hashText` of one code unit. */
function hashLetter(code: number): number {
  const hash = Math.imul(SEED ^ code, PRIME);
  return hash ^ (hash >>> 15);
}
