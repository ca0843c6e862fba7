import type { Author, TextSpan } from '../models/index.ts';
import type { BylineLine } from './find-byline-lines.ts';
import { findBylineLines } from './find-byline-lines.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { BylineContext } from './rate-byline-line.ts';
import { isCommonName, rateBylineLine } from './rate-byline-line.ts';
import { readPortraits } from './read-portraits.ts';
import { trimByline } from './trim-byline.ts';
import { textSpan } from './trim-span.ts';

export interface Byline {
  /** The words as printed, label included; null where there is none or only a label is left. */
  readonly printed: TextSpan | null;
  readonly authors: Author[];
  /** 0 to 1; null without authors. */
  readonly confidence: number | null;
}

interface Rated {
  readonly line: BylineLine;
  readonly score: number;
}

/** Ratings from which a line names authors, from which a person's name beside a paper's does, and a further line of the same byline. */
const THRESHOLD = 0.9;
const BESIDE_THRESHOLD = 0.5;
const COMPANION_THRESHOLD = 1.75;
/** Chance of being a byline from which a name right below a labelled one goes on with it. */
const LISTED = 0.9;
/** Confidence from which a line without names is a byline, and what it must then say: "From staff reports". */
const UNSIGNED = 0.5;
const STAFF = /\b(?:staff|editors?|editorial|newsroom|desk|team|bureau|agenc(?:y|ies)|redaktion|redacción|rédaction|redazione|redação|redactie)\b/i;
/** Blocks between two lines of one byline: a handle, a job, a picture of the author. */
const MAX_GAP = 4;
const MAX_LABELLED_GAP = 2;
const SAMPLE_ABOVE = 10_000;
const SAMPLE_BELOW = 50_000;
const MAX_PORTRAITS = 3;

/** Lines that stand with the best one and name more authors: a list of names, or several "By" lines. */
function findCompanions(best: Rated, rated: readonly Rated[]): BylineLine[] {
  const companions: BylineLine[] = [];
  let last = best.line.index;
  for (const { line, score } of rated) {
    if (line === best.line) companions.push(line);
    if (line.depth !== best.line.depth || line.publisher !== best.line.publisher || line.authors[0]?.kind !== best.line.authors[0]?.kind) continue;
    const isNear = best.line.label === 'own' ? Math.abs(line.index - last) <= MAX_LABELLED_GAP : line.index > last && line.index - last <= MAX_GAP;
    if (line === best.line || !isNear) continue;
    // A portrait's name below the byline leads on to the next author's.
    if (line.authors[0]!.name === best.line.authors[0]!.name) last = Math.max(last, line.index);
    const isListed = best.line.label === 'above' && line.label === null && line.index === last + 1 && line.confidence >= LISTED;
    if (isListed || (best.line.label === 'own' ? line.label === 'own' : score >= COMPANION_THRESHOLD)) {
      companions.push(line);
      last = Math.max(last, line.index);
    }
  }
  return companions;
}

function mergeAuthors(lines: readonly BylineLine[]): Author[] {
  const authors = new Map<string, Author>();
  for (const line of lines) {
    for (const author of line.authors) {
      const key = author.name.toLowerCase();
      const known = authors.get(key);
      authors.set(key, known === undefined ? author : { ...known, role: known.role ?? author.role, affiliation: known.affiliation ?? author.affiliation });
    }
  }
  return [...authors.values()];
}

/** Different first authors of the lines. */
function countNames(lines: readonly BylineLine[]): number {
  return new Set(lines.map(({ authors }) => authors[0]?.name.toLowerCase())).size;
}

function readContext(page: LabelledPage, lines: readonly BylineLine[], title: TextSpan | null, notices: readonly string[], portraits: readonly Author[]): BylineContext {
  const { text, blocks, body } = page;
  const head = blocks[body.first]?.start ?? 0;
  const signing = lines.filter(({ depth, index }) => depth > 0 && index < body.end);
  return {
    page,
    sample: text.slice(Math.max(0, head - SAMPLE_ABOVE), head + SAMPLE_BELOW),
    title: title?.text.toLowerCase() ?? '',
    titleIndex: title === null ? -1 : page.indexAt(title.start),
    owner: notices.join('\n').toLowerCase(),
    portraits: new Set(portraits.map(({ name }) => name.toLowerCase())),
    signed: countNames(signing) > 1,
    signedByName: countNames(signing.filter(({ label, authors }) => label !== null || isCommonName(authors[0]))) > 1,
    teased: countNames(lines.filter(({ label, index }) => label !== null && index >= body.end)) > 2,
  };
}

function pickBest(rated: readonly Rated[]): Rated | null {
  return rated.reduce<Rated | null>((top, each) => (top === null || each.score > top.score ? each : top), null);
}

/** Reads the byline and who wrote. Who signs parts of the body, took the pictures or is written about is no author. */
export function extractByline(page: LabelledPage, title: TextSpan | null, notices: readonly string[]): Byline {
  const { text } = page;
  const portraits = readPortraits(page);
  const lines = findBylineLines(page);
  const context = readContext(page, lines, title, notices, portraits);
  const rated = lines.map((line) => ({ line, score: rateBylineLine(context, line) }));
  const likely = rated.filter(({ score }) => score >= THRESHOLD);
  // A person wins over the paper or agency that is named as well, on a line beside it even where that is less sure.
  const top = pickBest(likely);
  const persons = rated.filter(({ line, score }) => line.authors[0]?.kind === 'person' && score >= (top !== null && Math.abs(line.index - top.line.index) <= 2 ? BESIDE_THRESHOLD : THRESHOLD));
  const best = pickBest(persons) ?? top;
  if (best !== null) {
    const authors = mergeAuthors(findCompanions(best, rated));
    const { start, end } = best.line;
    const own = best.line.authors.map((author) => ({ start: author.start - start, end: author.end - start }));
    const span = trimByline(text.slice(start, end), own);
    return { printed: textSpan(text, start + span.start, start + span.end), authors, confidence: Math.min(0.98, 0.5 + best.score / 6) };
  }
  const unsigned = lines.find(({ authors, label, confidence, start, end }) => authors.length === 0 && confidence > UNSIGNED && (label === 'own' || STAFF.test(text.slice(start, end))));
  const authors = portraits.length <= MAX_PORTRAITS && unsigned?.label !== 'own' ? portraits : [];
  return { printed: unsigned === undefined ? null : textSpan(text, unsigned.start, unsigned.end), authors, confidence: authors.length > 0 ? 0.5 : null };
}
