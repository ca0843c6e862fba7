import { type Analysis, type Sentences, UNPARSED, type Zone } from './analysis.ts';

/** Where the tokens and sentences of a text lie; see {@link Analysis}. */
export interface Segmentation {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly tokenStarts: Int32Array;
  readonly tokenEnds: Int32Array;
  readonly sentences: Sentences;
}

/** An analysis without tags and trees of a text that is already segmented, by `analyze` or by hand. */
export function createAnalysis({ text, zones, tokenStarts, tokenEnds, sentences }: Segmentation): Analysis {
  const count = tokenStarts.length;
  return {
    text,
    zones,
    tokens: {
      count,
      start: tokenStarts,
      end: tokenEnds,
      tag: new Uint8Array(count),
      fine: new Uint8Array(count),
      head: new Int32Array(count).fill(UNPARSED),
      relation: new Uint8Array(count),
    },
    sentences,
  };
}
