import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import type { TokenMention } from '../../../src/entities/recognizer/read-mentions.ts';
import { readWord, type Word } from '../../../src/entities/recognizer/word.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';
import type { Analysis } from '../../../src/language/analysis.ts';
import { analyzeLines } from '../analyze-lines.ts';

export interface ReadTokens {
  readonly analysis: Analysis;
  readonly words: Word[];
  mention(printed: string, type: TokenMention['type']): TokenMention;
  textOf(mention: TokenMention): string;
}

/** A sentence as the rules behind the recogniser see it. */
export function readTokens(sentence: string): ReadTokens {
  const analysis = analyzeLines(['paragraph', sentence]);
  const { text, tokens } = analysis;
  const all = Array.from({ length: tokens.count }, (_, token) => token);
  return {
    analysis,
    words: all.map((token) => readWord(text.slice(tokens.start[token], tokens.end[token]), loadWordClusters(), loadGazetteer())),
    mention(printed, type) {
      const from = text.indexOf(printed);
      return { start: all.findIndex((token) => tokens.start[token] === from), end: all.findIndex((token) => tokens.end[token] === from + printed.length) + 1, type };
    },
    textOf: ({ start, end }) => text.slice(tokens.start[start], tokens.end[end - 1]),
  };
}
