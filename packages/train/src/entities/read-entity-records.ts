import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Zone } from '../../../core/src/language/analysis.ts';
import { MENTION_TYPES, type MentionType } from '../../../core/src/entities/recognizer/mention-labels.ts';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
}

/** A text with its names marked. Nothing is known of text outside the zones, and of types not listed in `annotated`. */
export interface EntityRecord {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly annotated: ReadonlySet<MentionType>;
  readonly mentions: readonly GoldMention[];
}

const PAGE_FILES = 6;

interface RawMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const isMentionType = (type: string): type is MentionType => (MENTION_TYPES as readonly string[]).includes(type);

function readLines(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}

function mentionsOf(raw: readonly RawMention[]): GoldMention[] {
  return raw
    .flatMap(({ start, end, type }) => {
      const lower = type.toLowerCase();
      return isMentionType(lower) ? [{ start, end, type: lower }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Reads `train.jsonl.gz` or `dev.jsonl.gz` of `eval/entities`. Every line of a text is a zone. */
export function readEntityRecords(path: string): EntityRecord[] {
  return readLines(path).map((line) => {
    const record = JSON.parse(line) as { id: string; source: string; annotated: string[]; text: string; entities: RawMention[] };
    return {
      id: record.id,
      source: record.source,
      text: record.text,
      zones: linesOf(record.text),
      annotated: new Set(record.annotated.map((type) => type.toLowerCase()).filter(isMentionType)),
      mentions: mentionsOf(record.entities),
    };
  });
}

function linesOf(text: string): Zone[] {
  const zones: Zone[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) zones.push({ start, end, kind: 'paragraph' });
    start = end + 1;
  }
  return zones;
}

/** Reads the pages `entities/pages-*.jsonl` under `data`; their texts are the seeds of `extraction/dev.jsonl.gz`. */
export function readAnnotatedPages(data: string): EntityRecord[] {
  const seeds = new Map<string, string>();
  for (const line of readLines(join(data, 'extraction', 'dev.jsonl.gz'))) {
    const { id, seed } = JSON.parse(line) as { id: string; seed: string };
    seeds.set(id, seed);
  }
  return Array.from({ length: PAGE_FILES }, (_, file) => readLines(join(data, 'entities', `pages-${String(file)}.jsonl`)))
    .flat()
    .map((line) => readPage(line, seeds));
}

function readPage(line: string, seeds: ReadonlyMap<string, string>): EntityRecord {
  const page = JSON.parse(line) as { id: string; zones: { start: number; end: number; kind: string }[]; entities: RawMention[] };
  const text = seeds.get(page.id);
  if (text === undefined) throw new Error(`no seed for ${page.id}`);
  return {
    id: page.id,
    source: 'pages',
    text,
    zones: page.zones.map(({ start, end, kind }) => ({ start, end, kind: kind === 'related' ? 'related-title' : kind }) as Zone),
    annotated: new Set(MENTION_TYPES),
    mentions: mentionsOf(page.entities),
  };
}
