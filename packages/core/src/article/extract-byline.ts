import type { Author, Block, TextSpan } from '../models/index.ts';
import type { BodyRange } from './find-body-range.ts';
import { findBodyRange } from './find-body-range.ts';
import type { ParsedByline } from './parse-byline.ts';
import { parseByline, shiftAuthors } from './parse-byline.ts';
import { skipListMark, textSpan } from './trim-span.ts';

export interface Byline {
  /** The words as printed, label included; null where there is none or only a label is left. */
  readonly printed: TextSpan | null;
  readonly authors: Author[];
  readonly confidence: number | null;
}

/** A line that names who wrote. */
interface Entry {
  readonly index: number;
  /** Paragraphs above it. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly authors: Author[];
  readonly labelled: boolean;
  readonly publisher: boolean;
  readonly confidence: number;
}

/** Longer lines are running text with a wrong role. */
const MAX_LINE = 300;
const MAX_BIO = 120;
/** Blocks between two lines of one byline: a handle, a job, a picture of the author. */
const MAX_GAP = 4;
const MAX_LABEL_GAP = 2;
const MAX_BIOS = 3;
/** A portrait goes on after the name with what the person is or does. */
const BIO = /^\s*$|^,? (?!and\b|of\b|in\b|at\b|for\b|on\b|to\b|the\b|by\b|via\b|with\b|says\b|said\b)\p{Ll}{2,}/u;

function parseBlock(text: string, block: Block, labelled: boolean): { parsed: ParsedByline; start: number } | null {
  const start = skipListMark(text, block.start, block.end);
  if (block.end - start > MAX_LINE) return null;
  const parsed = parseByline(text.slice(start, block.end), { labelled });
  return { start, parsed: { ...parsed, authors: shiftAuthors(parsed.authors, start) } };
}

/** Reads every byline block; a bare "By" goes on with the next one. */
function readEntries(text: string, blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  let label: { index: number; start: number; end: number; whom: 'author' | 'other' } | null = null;
  let depth = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'paragraph') depth++;
    if (block.role !== 'byline') continue;
    const isLabelled = label !== null && index - label.index <= MAX_LABEL_GAP;
    const read = parseBlock(text, block, isLabelled && label?.whom === 'author');
    if (read === null) continue;
    const { parsed, start } = read;
    if (isLabelled && label?.whom === 'other' && !parsed.labelled) {
      label = null;
      continue;
    }
    const last = entries.at(-1);
    if (parsed.role !== null && parsed.authors.length === 0 && last !== undefined && index - last.index <= MAX_LABEL_GAP) {
      const author = last.authors.at(-1);
      if (author?.role === null) last.authors[last.authors.length - 1] = { ...author, role: parsed.role };
      continue;
    }
    if (parsed.open !== null && parsed.authors.length === 0) {
      label = { index, start, end: block.end, whom: parsed.open };
      continue;
    }
    const from = isLabelled && label !== null && text.slice(label.end, start).trim() === '' ? label.start : start;
    entries.push({ index, depth, start: from, end: block.end, authors: [...parsed.authors], labelled: parsed.labelled, publisher: parsed.publisher, confidence: block.confidence });
    label = null;
  }
  return entries;
}

/** Lines of one byline stand together. */
function clusterEntries(entries: readonly Entry[]): Entry[][] {
  const clusters: Entry[][] = [];
  for (const entry of entries) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (last !== undefined && entry.index - last.index <= MAX_GAP && entry.depth === last.depth) cluster!.push(entry);
    else clusters.push([entry]);
  }
  return clusters;
}

function mergeAuthors(cluster: readonly Entry[]): Author[] {
  const authors = new Map<string, Author>();
  const writers = cluster.filter(({ publisher }) => !publisher);
  const hasWriter = writers.some((entry) => entry.authors.length > 0);
  for (const author of (hasWriter ? writers : cluster).flatMap((entry) => entry.authors)) {
    const key = author.name.toLowerCase();
    const known = authors.get(key);
    if (known === undefined) authors.set(key, author);
    else authors.set(key, { ...known, role: known.role ?? author.role, affiliation: known.affiliation ?? author.affiliation });
  }
  return [...authors.values()];
}

function scoreCluster(cluster: readonly Entry[], body: BodyRange): number {
  const index = cluster[0]!.index;
  const zone = index < body.first ? 3 : index >= body.end ? 1.5 : 0;
  const distance = index < body.first ? body.first - index : index >= body.end ? index - body.end : 0;
  const person = cluster.some(({ authors }) => authors.some(({ kind }) => kind === 'person'));
  const labelled = cluster.some((entry) => entry.labelled && !entry.publisher);
  const confidence = Math.max(...cluster.map((entry) => entry.confidence));
  return zone + (person ? 1 : 0) + (labelled ? 0.5 : 0) + confidence - Math.min(distance, 40) / 40;
}

/** "Jane Doe is a reporter for …": the name at the head of an author's portrait. */
function readBios(text: string, blocks: readonly Block[]): Author[] {
  const authors = new Map<string, Author>();
  for (const block of blocks) {
    if (block.role !== 'author-bio') continue;
    const start = skipListMark(text, block.start, block.end);
    const line = text.slice(start, Math.min(block.end, start + MAX_BIO));
    const author = parseByline(line).authors[0];
    if (author?.kind !== 'person' || author.start > 3) continue;
    const rest = line.slice(author.end);
    if (BIO.test(rest)) authors.set(author.name.toLowerCase(), shiftAuthors([author], start)[0]!);
  }
  return authors.size <= MAX_BIOS ? [...authors.values()] : [];
}

/** Reads the byline and who wrote: the lines above the body first, then those below it, then portraits of the authors. */
export function extractByline(text: string, blocks: readonly Block[]): Byline {
  const body = findBodyRange(blocks);
  const clusters = clusterEntries(readEntries(text, blocks));
  const inside = clusters.filter(([first]) => first!.index > body.first && first!.index < body.end);
  const insideNames = new Set(inside.flatMap(mergeAuthors).map(({ name }) => name.toLowerCase()));
  // Several names inside the body sign parts of it: entries of a live blog, answers, reviews.
  const candidates = insideNames.size > 1 ? clusters.filter((cluster) => !inside.includes(cluster)) : clusters;
  const ranked = candidates.map((cluster) => ({ cluster, authors: mergeAuthors(cluster), score: scoreCluster(cluster, body) })).sort((one, other) => other.score - one.score);
  const best = ranked.find(({ authors }) => authors.length > 0) ?? ranked[0];
  const bios = best === undefined || best.authors.length === 0 ? readBios(text, blocks) : [];
  if (best === undefined) return { printed: null, authors: bios, confidence: bios.length > 0 ? 0.5 : null };
  const first = best.cluster.find(({ authors }) => authors.length > 0) ?? best.cluster[0]!;
  const confidence = best.authors.length > 0 ? Math.max(...best.cluster.map((entry) => entry.confidence)) : bios.length > 0 ? 0.5 : null;
  return { printed: textSpan(text, first.start, first.end), authors: best.authors.length > 0 ? best.authors : bios, confidence };
}
