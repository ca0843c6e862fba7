import { BEFORE_DIGIT, CAPITALISED_ONLY, ENDINGS, EXCLAIMED, PREFIXES, TITLES } from './abbreviations.ts';
import { classOf, DIGIT, isLower, isUpper, LETTER, PICTOGRAPH, SPACE } from './character-class.ts';
import { isHidden } from './hidden-marks.ts';

/** Receives each token as half-open UTF-16 offsets, in order. */
export type TokenSink = (start: number, end: number) => void;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const AT = 0x40;
const HASH = 0x23;
const DOLLAR = 0x24;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const PLUS = 0x2b;

/** Marks that form one token when repeated: `...`, `--`, `!!!`, `***`, `===`, two backticks or apostrophes. */
const REPEATED = new Set(Array.from('.-!?*=~+<>`\'', (mark) => mark.charCodeAt(0)));
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Words written as one that the treebanks split, with the length of their first part. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['wanna', 3], ['gotta', 3], ['dont', 2], ['didnt', 3], ['doesnt', 4], ['isnt', 2],
]);
const LINK_START = /^(?:https?:\/\/|www\.)/i;
const MAIL = /^[\w.+%-]+@[\w-]+\.[\w.-]+$/;
/** Closing marks at the end of a link that are not part of it. */
const AFTER_LINK = new Set(Array.from('.,;:!?)]}>\'"”’»', (mark) => mark.charCodeAt(0)));
const LONGEST_LINK = 2048;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
const isWord = (code: number): boolean => {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
};
const isDigit = (code: number): boolean => classOf(code) === DIGIT;
const isLetter = (code: number): boolean => classOf(code) === LETTER;

/**
 * Splits `text.slice(from, to)` into tokens, by the convention of the English treebanks of Universal Dependencies but for names
 * behind a prefix:
 * `do|n't`, `Mali|'s`, `military|-|backed` and `pro|-|Beijing` but `anti-government`, `50|%`, `$|5`, `U.S.`, `a.m.`, one token for a link.
 * Time is linear in the length.
 */
export function tokenize(text: string, from: number, to: number, emit: TokenSink): void {
  let at = from;
  /** End of the current run without white space, and whether a link may still start in it. */
  let runEnd = from;
  let mayLink = false;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    if (at >= runEnd) {
      runEnd = at + 1;
      mayLink = false;
      for (; runEnd < to; runEnd += 1) {
        const inside = text.charCodeAt(runEnd);
        if (classOf(inside) === SPACE) break;
        if (inside === AT || inside === COLON || inside === PERIOD) mayLink = true;
      }
    }
    if (kind === LETTER || kind === DIGIT) {
      const link = mayLink ? linkEnd(text, at, runEnd) : at;
      mayLink = false;
      at = link > at ? emitOne(at, link, emit) : scanWord(text, from, at, to, emit);
    } else {
      at = emitOne(at, symbolEnd(text, at, to), emit);
    }
  }
}

function emitOne(start: number, end: number, emit: TokenSink): number {
  emit(start, end);
  return end;
}

/** End of the link or mail address that starts here, or `start`. */
function linkEnd(text: string, start: number, runEnd: number): number {
  const length = runEnd - start;
  if (length < 6 || length > LONGEST_LINK) return start;
  const first = text.charCodeAt(start) | 0x20;
  const maybeLink = first === 0x68 /* h */ || first === 0x77; /* w */
  let end = runEnd;
  if (maybeLink && LINK_START.test(text.slice(start, start + 8))) {
    while (end > start && AFTER_LINK.has(text.charCodeAt(end - 1))) end -= 1;
    return end;
  }
  while (end > start && AFTER_LINK.has(text.charCodeAt(end - 1))) end -= 1;
  const run = text.slice(start, end);
  return run.includes('@') && MAIL.test(run) ? end : start;
}

/** End of the token that starts with a mark. */
function symbolEnd(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  let end = start + 1;
  if (classOf(code) === PICTOGRAPH) {
    while (end < to && classOf(text.charCodeAt(end)) === PICTOGRAPH) end += 1;
    return end;
  }
  if ((code === EXCLAMATION || code === QUESTION) && (next === EXCLAMATION || next === QUESTION)) {
    while (end < to && (text.charCodeAt(end) === EXCLAMATION || text.charCodeAt(end) === QUESTION)) end += 1;
    return end;
  }
  if (REPEATED.has(code) && next === code) {
    while (end < to && text.charCodeAt(end) === code) end += 1;
    return end;
  }
  if (end >= to) return end;
  const opensRun = start === 0 || classOf(text.charCodeAt(start - 1)) !== LETTER;
  if ((code === AT || code === HASH) && isLetter(next) && opensRun) return wordEnd(text, end, to);
  if (code === PLUS && isDigit(next)) return wordEnd(text, end, to);
  if (isApostrophe(code)) return apostropheEnd(text, start, to);
  return end;
}

/** End of a token that starts with an apostrophe: a clitic behind a bracket or quote, `'90s`, or the mark alone. */
function apostropheEnd(text: string, start: number, to: number): number {
  const end = wordEnd(text, start + 1, to);
  const joined = start > 0 && classOf(text.charCodeAt(start - 1)) !== SPACE;
  if (joined && CLITICS.has(text.slice(start + 1, end).toLowerCase())) return end;
  const decade = isDigit(text.charCodeAt(start + 1)) && end - start === 4 && text.charCodeAt(end - 1) === 0x73;
  return decade ? end : start + 1;
}

function wordEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && (isWord(text.charCodeAt(end)) || (isHidden(text.charCodeAt(end)) && isInsideWord(text, end, to)))) end += 1;
  return end;
}

function isInsideWord(text: string, at: number, to: number): boolean {
  return at + 1 < to && isWord(text.charCodeAt(at + 1)) && isWord(text.charCodeAt(at - 1));
}

/** Emits the word at `start` and the clitics hanging on it; returns the offset behind them. */
function scanWord(text: string, from: number, start: number, to: number, emit: TokenSink): number {
  let end = start;
  for (;;) {
    end = wordEnd(text, end, to);
    const code = end < to ? text.charCodeAt(end) : Number.NaN;
    const next = end + 1 < to ? text.charCodeAt(end + 1) : Number.NaN;
    if (isApostrophe(code) && isLetter(next)) {
      const split = cliticStart(text, start, end, to);
      if (split < 0) {
        end += 1;
        continue;
      }
      if (split > start) emit(start, split);
      return emitOne(split, wordEnd(text, end + 1, to), emit);
    }
    if (code === PERIOD) {
      if (joinsPeriod(text, start, end, next)) {
        end += 1;
        continue;
      }
      if (keepsPeriod(text, from, start, end, to)) return emitOne(start, end + 1, emit);
    } else if (joins(text, start, end, code, next)) {
      end += 1;
      continue;
    } else if (code === DOLLAR && end - start <= 3 && isDigit(next) && isUpper(text.charCodeAt(start))) {
      end += 1; // US$, A$
    } else if (code === EXCLAMATION && EXCLAIMED.has(text.slice(start, end).toLowerCase())) {
      end += 1;
    }
    return emitSplit(text, start, end, emit);
  }
}

/** Emits a finished word, in two parts where English writes two words as one, or a number stands before its unit. */
function emitSplit(text: string, start: number, end: number, emit: TokenSink): number {
  const length = end - start;
  if (length >= 4 && length <= 6) {
    const first = FUSED.get(text.slice(start, end).toLowerCase());
    if (first !== undefined) {
      emit(start, start + first);
      return emitOne(start + first, end, emit);
    }
  }
  if (length > 4 && text.startsWith('ago', start) && isUpper(text.charCodeAt(start + 3))) {
    emit(start, start + 3); // "49m agoTalks end"
    return emitOne(start + 3, end, emit);
  }
  if (length > 2 && isDigit(text.charCodeAt(start)) && isLetter(text.charCodeAt(end - 1))) {
    const unit = unitStart(text, start, end);
    if (unit > start) {
      emit(start, unit);
      return emitOne(unit, end, emit);
    }
  }
  return emitOne(start, end, emit);
}

const UNITS = new Set(['am', 'pm', 'AM', 'PM', 'km', 'kg', 'mph', 'cm', 'mm', 'ft', 'lb', 'lbs', 'mg', 'gb', 'mb', 'kph', 'bn', 'mi']);

/** Where the unit in `5pm` or `10km` starts, or `start` if there is none. */
function unitStart(text: string, start: number, end: number): number {
  let unit = end;
  while (unit > start && isLetter(text.charCodeAt(unit - 1))) unit -= 1;
  return end - unit >= 2 && end - unit <= 3 && UNITS.has(text.slice(unit, end)) ? unit : start;
}

/** Where the clitic around the apostrophe at `mark` starts, or -1 if the apostrophe is inside a word (O'Brien). */
function cliticStart(text: string, start: number, mark: number, to: number): number {
  const end = wordEnd(text, mark + 1, to);
  const length = end - mark - 1;
  if (length > 2) return -1;
  const tail = text.slice(mark + 1, end).toLowerCase();
  if (tail === 't' && mark > start && (text.charCodeAt(mark - 1) | 0x20) === 0x6e) return mark - 1;
  if (tail === 's' && isDigit(text.charCodeAt(mark - 1)) && mark - start <= 4 && text.charCodeAt(mark - 1) === 0x30) return -1;
  return CLITICS.has(tail) ? mark : -1;
}

/** Whether the period behind a word has more of the same token after it: `3.5`, `U.S.`, `bbc.com`. */
function joinsPeriod(text: string, start: number, end: number, next: number): boolean {
  const before = text.charCodeAt(end - 1);
  if (isDigit(next)) return isDigit(before);
  if (!isLetter(next)) return false;
  const single = end - 1 === start || !isWord(text.charCodeAt(end - 2));
  if (single && isLetter(before)) return true;
  return (isLower(next) && end - start > 1) || (next === 0x44 && text.slice(start, end) === 'Ph');
}

/** Whether the period that ends a word belongs to it: an initial, an abbreviation, the number of a list item. */
function keepsPeriod(text: string, from: number, start: number, end: number, to: number): boolean {
  const length = end - start;
  if (length > 8) return false;
  const first = text.charCodeAt(start);
  if (isDigit(first)) return start === from && length <= 2 && text.charCodeAt(end + 1) === 0x20 && isDigit(text.charCodeAt(end - 1));
  if (length === 1) {
    if (start > from + 1 && text.charCodeAt(start - 1) === HYPHEN && isLower(text.charCodeAt(start - 2))) return false; // "at Chick-fil-A."
    if (!isUpper(first)) return isLetter(first) && text.charCodeAt(end + 1) === 0x20 && isDigit(text.charCodeAt(end + 2));
    return first !== 0x49 || isInitial(text, start, end, to);
  }
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (length <= 7 && word.includes('.') && hasSingleLetters(word)) return true;
  if (BEFORE_DIGIT.has(lower)) return isDigit(text.charCodeAt(end + 2)) && isUpper(first);
  if (!TITLES.has(lower) && !ENDINGS.has(lower)) return false;
  return !CAPITALISED_ONLY.has(lower) || (isUpper(first) && !isUpper(text.charCodeAt(start + 1)));
}

/** "I." is a pronoun at the end of a sentence unless a capitalised word follows. */
function isInitial(text: string, start: number, end: number, to: number): boolean {
  return end + 2 < to && isUpper(text.charCodeAt(end + 2)) && start > 0;
}

function hasSingleLetters(word: string): boolean {
  return word.split('.').every((part) => part.length === 1 || part.toLowerCase() === 'ph');
}

/** Whether a mark between two parts of a word keeps them together. */
function joins(text: string, start: number, end: number, code: number, next: number): boolean {
  const before = text.charCodeAt(end - 1);
  switch (code) {
    case COMMA:
      return isDigit(before) && isDigit(next) && isDigit(text.charCodeAt(end + 2)) && isDigit(text.charCodeAt(end + 3));
    case COLON:
    case SLASH:
      return isDigit(before) && isDigit(next);
    case AMPERSAND:
      return isUpper(before) && isUpper(next);
    case HYPHEN:
      // Names stay apart from their prefix: anti|-|Israel, but anti-government.
      return isLower(next) && end - start <= 7 && PREFIXES.has(text.slice(start, end).toLowerCase());
    default:
      return false;
  }
}
