import { OPENERS, TITLES } from './abbreviations.ts';
import { isLower, isUpper } from './character-class.ts';
import { findDateline } from './find-dateline.ts';

const codes = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const TERMINALS = codes('.!?…。！？');
const CLOSERS = codes('"\'”’»)]}');
const OPENING = codes('"\'“‘«([{');
const BULLETS = codes('•▪●■►‣◦');
/** Verbs that tie a quotation ending in "?" or "!" to its speaker. */
const SAYING = new Set('said says asked asks told tells wrote writes added adds tweeted shouted cried'.split(' '));
const NEWLINE = 0x0a;
const SPEAKER_LENGTH = 4;
/** Abbreviations that always have more behind them. */
const INSIDE = new Set(['e.g', 'i.e']);

/**
 * Groups the tokens of one zone into sentences and calls `emit` with each half-open token range. Tokens are
 * `first` to `end` of the columns `starts` and `ends`.
 */
export function splitSentences(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  first: number,
  end: number,
  emit: (start: number, end: number) => void,
): void {
  let sentence = findDateline(text, starts, first, end);
  let token = sentence;
  if (sentence > first) emit(first, sentence);
  while (token < end) {
    if (token > sentence && opensItem(text, ends[token - 1]!, starts[token]!)) {
      emit(sentence, token);
      sentence = token;
    }
    let last = token + 1;
    if (mayEnd(text, starts[token]!, ends[token]!)) {
      while (last < end && closes(text, starts[last]!, ends[last - 1]!)) last += 1;
      if (last < end && isBoundary(text, starts, ends, { sentence, token, last, end })) {
        emit(sentence, last);
        sentence = last;
      }
    }
    token = last;
  }
  if (sentence < end) emit(sentence, end);
}

/** Whether a blank line or a bullet opens a new item between two tokens. */
function opensItem(text: string, gapStart: number, gapEnd: number): boolean {
  if (BULLETS.has(text.charCodeAt(gapEnd))) return true;
  let lines = 0;
  for (let at = gapStart; at < gapEnd; at++) if (text.charCodeAt(at) === NEWLINE) lines++;
  return lines > 1;
}

function mayEnd(text: string, start: number, end: number): boolean {
  return TERMINALS.has(text.charCodeAt(end - 1)) || TERMINALS.has(text.charCodeAt(start));
}

/** Whether a token is a terminal or closing mark written onto the one before. */
function closes(text: string, start: number, previousEnd: number): boolean {
  const code = text.charCodeAt(start);
  return start === previousEnd && (CLOSERS.has(code) || TERMINALS.has(code));
}

interface Candidate {
  readonly sentence: number;
  readonly token: number;
  readonly last: number;
  readonly end: number;
}

function isBoundary(text: string, starts: Int32Array, ends: Int32Array, candidate: Candidate): boolean {
  const { sentence, token, last, end } = candidate;
  const start = starts[token]!;
  const isMark = TERMINALS.has(text.charCodeAt(start));
  let following = last;
  while (following < end - 1 && OPENING.has(text.charCodeAt(starts[following]!))) following += 1;
  const next = text.charCodeAt(starts[following]!);
  if (isLower(next)) return false;
  const spaced = starts[last]! > ends[last - 1]!;
  // A spaced ellipsis, and a bracket closed with a space before it, stay with what they end.
  if (TERMINALS.has(next) || (following === last && (next === 0x29 || next === 0x5d))) return false;
  if (!isMark) return endsAtAbbreviation(text, starts, ends, candidate, following);
  if (!spaced && !isUpper(next)) return false;
  if (goesOn(text.charCodeAt(starts[last]!))) return false;
  if (last > token + 1 && text.charCodeAt(start) !== 0x2e && hasSpeaker(text, starts, ends, following, end)) return false;
  return token > sentence || ends[token]! - start > 1;
}

/** Whether a dash, comma or semicolon carries the sentence on. */
function goesOn(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2c || code === 0x3b;
}

/** A token like `U.S.` or `Inc.` ends a sentence only before a word that opens one. */
function endsAtAbbreviation(text: string, starts: Int32Array, ends: Int32Array, candidate: Candidate, following: number): boolean {
  const { token, last, sentence } = candidate;
  const word = text.slice(starts[token]!, ends[token]! - 1).toLowerCase();
  if (token === sentence || TITLES.has(word) || INSIDE.has(word)) return false;
  if (!isUpper(text.charCodeAt(starts[following]!))) return last > token + 1 && following > last;
  const next = text.slice(starts[following]!, ends[following]!).toLowerCase();
  if (next.length === 1 && text.charCodeAt(ends[following]!) === 0x2e) return false;
  return OPENERS.has(next);
}

/** Whether the words behind a quotation name who said it: `"Why?" Mr Smith asked`. */
function hasSpeaker(text: string, starts: Int32Array, ends: Int32Array, from: number, end: number): boolean {
  const limit = Math.min(end, from + SPEAKER_LENGTH);
  for (let token = from; token < limit; token += 1) {
    if (SAYING.has(text.slice(starts[token]!, ends[token]!))) return true;
    if (!isUpper(text.charCodeAt(starts[token]!))) return false;
  }
  return false;
}
