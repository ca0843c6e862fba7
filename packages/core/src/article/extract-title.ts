import type { Block, TextSpan } from '../models/index.ts';
import { findAll } from '../find-all.ts';
import type { BodyRange } from './find-body-range.ts';
import { guessTitle } from './guess-title.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseByline } from './parse-byline.ts';
import { isWholeName } from './parse-person-name.ts';
import { shareWords } from './share-words.ts';
import { compareKey, skipListMark, textSpan } from './trim-span.ts';

export interface Title extends TextSpan {
  /** What copies of it have in common. */
  readonly key: string;
  readonly confidence: number;
}

interface Candidate extends Title {
  readonly index: number;
}

/** The head of the body in lower case. */
type Opening = () => string;

/** A page prints its headline a few times; the rest is a labeller's noise. */
const MAX_CANDIDATES = 24;
const MAX_BYLINE = 120;
const MAX_TITLE = 240;
/** Shorter ends of a line are no copies. */
const MIN_COPY = 16;
const CUT = /(?:…|\.{3})$/;
const ENTITY = /&(?:#\d{2,5}|#x[\da-f]{2,5}|amp|quot|apos|nbsp|lt|gt);/i;

/** What a line gains that a subtitle follows, which was taken for a headline as well. */
const LEAD = 0.2;
/** Chance below which a line that stands out by its words may be the headline instead. */
const DOUBTFUL = 0.3;
/** What a line gains whose words all stand in the opening of the body, and how long that is. */
const SHARED = 0.4;
const OPENING = 2500;
/** Score of headlines found without a label, of which 60 in 100 are right. */
const GUESSED = 0.36;
/** A kicker that a page runs into its headline: "Exclusive Minister resigns", "Chile:Ex-Präsident stirbt". */
const LABEL = /^(?:(?:Opinion|Perspective|Exclusive|Watch|Listen) (?=[\p{Lu}‘“"'])|\p{Lu}[^:.,„“"]{2,30}:(?=[\p{Lu}„“][^:]{20}))/u;
/** Steps of a path: "Home » World » Minister resigns". */
const STEP = /\s[»›>]\s/;
const HOME = /(?:^|[:\s])(?:home|start(?:seite)?|accueil|inicio|início|ホーム)\s*$/i;
/** "Agreement in Mali : Ministers sign"; in French every colon has a space before it. */
const SPACED_LABEL = /^[^:]{4,60}\s:\s(?=[\p{Lu}„“"])/u;
const FRENCH = /\s[:?!;]/;
/** Where a label may have run into the headline: "MaliMinisters sign". */
const SEAM = /\p{Ll}(?=\p{Lu}\p{Ll})/gu;
const LETTER = /\p{L}/u;
const MIN_WORDS = 4;
/** "| Jane Doe", "~ Jane Doe" */
const MARKED = /^[|~–—-]\s*/;

/** Length of the words that ran into the headline: the seam stands in a word that the opening of the body has only in pieces. */
function findSeam(title: string, opening: Opening): number {
  for (const { index } of findAll(SEAM, title)) {
    const seam = index + 1;
    let from = index;
    while (LETTER.test(title[from - 1] ?? '')) from--;
    const words = title.slice(seam).toLowerCase().split(' ');
    if (words.length >= MIN_WORDS && opening().includes(words[0]!) && !opening().includes(title.slice(from, seam).toLowerCase() + words[0]!)) return seam;
  }
  return 0;
}

/** The last step of a path that begins at home; else the longest, since the name of the site may be the last: "Minister resigns » Daily Planet". */
function pickStep(steps: readonly string[]): string {
  return HOME.test(steps[0]!) ? steps.at(-1)! : steps.reduce((longest, step) => (step.length > longest.length ? step : longest));
}

/** The range of the headline on its line: one step of a path, without a label before it. */
function cutLabel(text: string, title: TextSpan, opening: Opening): TextSpan {
  let { start, end } = title;
  if (STEP.test(title.text)) {
    const line = text.slice(start, end);
    const step = pickStep(line.split(STEP));
    start += line.lastIndexOf(step);
    end = start + step.length;
  }
  const line = text.slice(start, end);
  const label = LABEL.exec(line)?.[0].length ?? (line.includes(' :') && !FRENCH.test(opening()) ? SPACED_LABEL.exec(line)?.[0].length : undefined) ?? findSeam(line, opening);
  return textSpan(text, start + label, end);
}

/** True for a byline or a picture credit that was taken for a headline: "By Jane Doe, Chief Officer", "Photo: Jane Doe". */
function isOtherLine(line: string): boolean {
  if (/^(?:photo|image|credit|picture)s?(?: by|:) /i.test(line)) return true;
  if (MARKED.test(line) && isWholeName(line.replace(MARKED, ''))) return true;
  const author = /^by /i.test(line) && line.length <= MAX_BYLINE ? parseByline(line).authors[0] : undefined;
  return author?.kind === 'person' && author.start <= 3 && author.name.includes(' ');
}

/** True for `Home > News > Headline`, `Kicker Headline`, `Headline | Site` and `Headline…` beside `Headline of the story`: copies made for search engines and paths. */
function isVariant(candidate: Candidate, other: Candidate): boolean {
  if (candidate.key === other.key) return false;
  if (CUT.test(candidate.text)) return other.key.startsWith(candidate.key.slice(0, -1));
  // At its beginning other words may well go on.
  if (other.key.length >= MIN_COPY && candidate.key.indexOf(other.key) > 0) return true;
  return candidate.key.startsWith(`${other.key} `) && /^\s*[|:•·»–—-]/.test(candidate.text.slice(other.text.length));
}

/** The whole headline of which a copy was cut, wherever else it stands. */
function findWhole({ text, blocks }: LabelledPage, cut: Candidate): TextSpan {
  for (const { role, start, end } of blocks) {
    if (role === 'paragraph' || end - start <= cut.text.length || end - start > MAX_TITLE) continue;
    const line = textSpan(text, skipListMark(text, start, end), end);
    if (!CUT.test(line.text) && compareKey(line.text).startsWith(cut.key)) return line;
  }
  return cut;
}

function readCandidates(text: string, blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { start, end, index, confidence } of blocks) {
    const span = textSpan(text, skipListMark(text, start, end), end);
    if (span.text !== '' && !isOtherLine(span.text)) candidates.push({ start: span.start, end: span.end, text: span.text, key: compareKey(span.text), index, confidence });
    if (candidates.length === MAX_CANDIDATES) break;
  }
  return candidates.filter((candidate) => !candidates.some((other) => isVariant(candidate, other)));
}

function nameTitle({ start, end, text }: TextSpan, confidence: number): Title {
  return { start, end, text, key: compareKey(text), confidence };
}

/** The copy nearest above the body whose words it holds. */
function pickBest(candidates: readonly Candidate[], body: BodyRange, opening: Opening): Candidate | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  let best: Candidate | null = null;
  let bestScore = -Infinity;
  for (const candidate of candidates) {
    const copies = candidates.filter(({ key }) => key === candidate.key).length;
    const beforeBody = candidate.index < body.first;
    const nearness = 1 / (1 + Math.abs(candidate.index - body.first) / 10);
    const leads = candidates.some(({ index, key }) => index === candidate.index + 1 && key !== candidate.key) ? LEAD : 0;
    const score = leads + candidate.confidence + SHARED * shareWords(candidate.text, opening()) + (beforeBody ? 0.5 : 0) + 0.15 * Math.min(copies - 1, 2) + 0.3 * nearness - (ENTITY.test(candidate.text) ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/**
 * Chooses among the blocks labelled as title: the copy nearest above the body, no variant with the site's name, no cut one.
 * Where none is labelled, a line that stands out by its words and its place; else null.
 */
export function extractTitle(page: LabelledPage): Title | null {
  const { text, blocks, body } = page;
  let read: string | undefined;
  const opening = (): string => {
    const start = blocks[body.first]?.start ?? text.length;
    return (read ??= text.slice(start, start + OPENING).toLowerCase());
  };
  const best = pickBest(readCandidates(text, page.of('title')), body, opening);
  if (best === null || best.confidence < DOUBTFUL) {
    const guess = guessTitle(page);
    if (guess !== null) return nameTitle(guess, GUESSED);
  }
  if (best === null) return null;
  return nameTitle(cutLabel(text, CUT.test(best.text) ? findWhole(page, best) : best, opening), best.confidence);
}
