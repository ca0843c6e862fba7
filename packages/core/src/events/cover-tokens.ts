import type { Analysis } from '../language/analysis.ts';
import type { Mention } from '../models/mention.ts';

/** Index of the mention over each token, or -1; an inner mention gives way to the longer one around it. */
export function coverTokens(analysis: Analysis, mentions: readonly Mention[]): Int32Array {
  const { tokens } = analysis;
  const cover = new Int32Array(tokens.count).fill(-1);
  const order = mentions.map((_, index) => index).sort((left, right) => mentions[left]!.start - mentions[right]!.start);
  let token = 0;
  for (const index of order) {
    const mention = mentions[index]!;
    while (token > 0 && tokens.start[token - 1]! >= mention.start) token -= 1;
    while (token < tokens.count && tokens.end[token]! <= mention.start) token += 1;
    for (let inside = token; inside < tokens.count && tokens.start[inside]! < mention.end; inside += 1) {
      const other = cover[inside]!;
      if (other < 0 || mentions[other]!.end - mentions[other]!.start < mention.end - mention.start) cover[inside] = index;
    }
  }
  return cover;
}
