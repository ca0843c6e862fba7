import {
  type Analysis,
  createAnalysis,
  parseSentences,
  RELATIONS,
  ROOT,
  tagSentences,
  tokenFineTag,
  UPOS,
} from '@corpus/core/language';
import { readLines } from './read-gold.ts';

/**
 * Tags and parses the words of a CoNLL-U file (gold tokens and sentences, no gold tags) and yields the lines of the same
 * file with our tags, heads and relations. Relation subtypes that we do not tell apart are cut.
 */
export async function* predictSyntax(gold: string, limit: number): AsyncGenerator<string> {
  let sentence: string[][] = [];
  let count = 0;
  for await (const line of readLines(gold)) {
    if (line !== '') {
      sentence.push(line.split('\t'));
      continue;
    }
    if (sentence.length > 0) yield* predictSentence(sentence);
    sentence = [];
    count += 1;
    if (count >= limit) return;
  }
}

function* predictSentence(rows: readonly string[][]): Iterable<string> {
  const words = rows.filter((row) => /^\d+$/.test(row[0]!));
  const analysis = analyzeWords(words.map((row) => row[1]!));
  let token = 0;
  for (const row of rows) {
    yield /^\d+$/.test(row[0]!) ? predictRow(row, analysis, token++) : row.join('\t');
  }
  yield '';
}

function predictRow(row: readonly string[], analysis: Analysis, token: number): string {
  const { tag, head, relation } = analysis.tokens;
  const above = head[token]! - ROOT;
  const fine = tokenFineTag(analysis, token).split(':')[1] ?? '_';
  return [row[0], row[1], '_', UPOS[tag[token]!], fine, '_', above, RELATIONS[relation[token]!], '_', '_'].join('\t');
}

/** One sentence of given words, joined by single spaces. */
function analyzeWords(words: readonly string[]): Analysis {
  const text = words.join(' ');
  const tokenStarts = new Int32Array(words.length);
  const tokenEnds = new Int32Array(words.length);
  let at = 0;
  words.forEach((word, index) => {
    tokenStarts[index] = at;
    tokenEnds[index] = at + word.length;
    at += word.length + 1;
  });
  const analysis = createAnalysis({
    text,
    zones: [{ start: 0, end: text.length, kind: 'paragraph' }],
    tokenStarts,
    tokenEnds,
    sentences: { count: 1, start: Int32Array.of(0), end: Int32Array.of(words.length), zone: Int32Array.of(0) },
  });
  tagSentences(analysis);
  parseSentences(analysis);
  return analysis;
}
