import type { BlockRole, TextSpan } from '../models/index.ts';
import type { LabelledPage } from './labelled-page.ts';
import { shareWords } from './share-words.ts';
import { skipListMark, textSpan } from './trim-span.ts';

/** Lines that a labeller takes for a headline's, and how far each is from one. */
const PRIORS: ReadonlyMap<BlockRole, number> = new Map<BlockRole, number>([
  ['title', 0.2], ['related-title', 0], ['subheading', 0], ['dek', 0], ['chrome', -0.2], ['paragraph', -0.2], ['section', -0.3], ['caption', -0.4], ['quote', -0.2], ['legal', -0.3], ['dateline-date', -0.3], ['byline', -0.4],
]);
/** What stands below a headline. */
const BELOW: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'dateline-date', 'published-label', 'dek']);
const MAX_LINES = 24;
const MIN_WORDS = 3;
const MAX_WORDS = 28;
/** An hour, an address, a credit: schedules, notices, pictures. */
const NO_TITLE = /\d:\d\d|@|https?:|\.php\b|^\(|^(?:photo|foto|image|bild|credit)s?\s?:/i;
const SAMPLE = 2500;
const THRESHOLD = 0.85;

/** Finds the headline of a page none of whose lines is labelled as one: words of the body, right above byline, date or body. Null if no line stands out. */
export function guessTitle({ text, blocks, body }: LabelledPage): TextSpan | null {
  const first = blocks[body.first];
  if (first === undefined) return null;
  const opening = text.slice(first.start, first.start + SAMPLE).toLowerCase();
  const afterFirst = text.slice(first.end, first.start + SAMPLE).toLowerCase();
  let best: TextSpan | null = null;
  let bestScore = THRESHOLD;
  for (let index = Math.max(0, body.first - MAX_LINES); index <= body.first; index++) {
    const block = blocks[index]!;
    const prior = PRIORS.get(block.role);
    if (prior === undefined || block.end - block.start > 220) continue;
    const span = textSpan(text, skipListMark(text, block.start, block.end), block.end);
    const words = span.text.split(' ');
    if (words.length < MIN_WORDS || words.length > MAX_WORDS || /[.:;,]$/.test(span.text) || NO_TITLE.test(span.text) || !/^[\p{Lu}\p{N}\p{Lo}"'“‘«¿¡(]/u.test(span.text)) continue;
    const next = [1, 2, 3].findIndex((step) => BELOW.has(blocks[index + step]?.role ?? 'chrome'));
    const score = prior + shareWords(span.text, index === body.first ? afterFirst : opening) + (next === 0 ? 0.4 : next > 0 ? 0.2 : 0) + (index + 1 === body.first ? 0.2 : 0) + Math.min(words.length, 8) * 0.03 - (body.first - index) * 0.02;
    if (score > bestScore) [best, bestScore] = [span, score];
  }
  return best;
}
