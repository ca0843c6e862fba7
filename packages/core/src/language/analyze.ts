import type { Analysis, Zone } from './analysis.ts';
import { createAnalysis } from './create-analysis.ts';
import { splitSentences } from './split-sentences.ts';
import { tagSentences } from './tag-sentences.ts';
import { tokenize } from './tokenize.ts';

export interface AnalyzeOptions {
  /** Whether to tag parts of speech; trees need tags. Default: true. */
  readonly tag?: boolean;
}

/** A column that grows by doubling. */
class Column {
  rows: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.rows = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.count === this.rows.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.rows);
      this.rows = wider;
    }
    this.rows[this.count] = value;
    this.count += 1;
  }

  trim(): Int32Array {
    return this.rows.slice(0, this.count);
  }
}

const SMALLEST = 64;
/** A token and the space after it, in UTF-16 code units, rounded down: columns seldom have to grow. */
const TOKEN_LENGTH = 4;
const SENTENCE_LENGTH = 80;

/**
 * Splits the zones of a text into sentences and tokens and tags their parts of speech. Text outside the zones is left
 * out. Trees come with {@link parseSentences}.
 */
export function analyze(text: string, zones: readonly Zone[], options: AnalyzeOptions = {}): Analysis {
  const length = zones.reduce((sum, zone) => sum + zone.end - zone.start, 0);
  const starts = new Column(SMALLEST + Math.ceil(length / TOKEN_LENGTH));
  const ends = new Column(starts.rows.length);
  const sentenceStarts = new Column(SMALLEST + Math.ceil(length / SENTENCE_LENGTH));
  const sentenceEnds = new Column(sentenceStarts.rows.length);
  const sentenceZones = new Column(sentenceStarts.rows.length);
  zones.forEach((zone, index) => {
    const first = starts.count;
    tokenize(text, zone.start, zone.end, (start, end) => {
      starts.push(start);
      ends.push(end);
    });
    splitSentences(text, starts.rows, ends.rows, first, starts.count, (start, end) => {
      sentenceStarts.push(start);
      sentenceEnds.push(end);
      sentenceZones.push(index);
    });
  });
  const analysis = createAnalysis({
    text,
    zones,
    tokenStarts: starts.trim(),
    tokenEnds: ends.trim(),
    sentences: { count: sentenceStarts.count, start: sentenceStarts.trim(), end: sentenceEnds.trim(), zone: sentenceZones.trim() },
  });
  if (options.tag !== false) tagSentences(analysis);
  return analysis;
}
