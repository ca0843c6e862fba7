import type { Analysis } from '../../language/analysis.ts';
import type { PageWords } from './page-words.ts';
import type { Word } from './word.ts';

/** Stands for the words before the first and behind the last of a sentence. */
const EDGE: Word = {
  lowerText: '', exact: 7, lower: 7, length: 0, letterCase: 6, first: 7, shape: 7, shortShape: 7, prefixes: [], suffixes: [],
  fine: 2000, coarse: 200, folded: 7, lists: 0,
};

/** The words of a sentence on its page, and what stands for those beyond its edges. */
export class WordsAround {
  readonly page: PageWords;
  /** First token of the sentence, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly sentenceCase: number;
  /** Kind of zone that differs in style: 1 headlines, 2 captions, 0 the others. */
  readonly style: number;

  constructor({ sentences, zones }: Analysis, page: PageWords, sentence: number) {
    const { kind } = zones[sentences.zone[sentence]!]!;
    this.page = page;
    this.from = sentences.start[sentence]!;
    this.to = sentences.end[sentence]!;
    this.sentenceCase = page.sentenceCase[sentence]!;
    this.style = kind === 'title' || kind === 'related-title' ? 1 : kind === 'caption' ? 2 : 0;
  }

  wordAt(token: number): Word {
    return token >= this.from && token < this.to ? this.page.words[token]! : EDGE;
  }

  /** Known names that cover a token, and its place in them. */
  namesAt(token: number): number {
    return token >= this.from && token < this.to ? this.page.nameLists[token]! * 8 + this.page.namePart[token]! : 0;
  }

  isInRun(token: number): boolean {
    return this.page.runs.end[token]! > this.page.runs.start[token]!;
  }
}
