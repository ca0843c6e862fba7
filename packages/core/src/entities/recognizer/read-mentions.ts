import { MENTION_TYPES, type MentionType, OUTSIDE } from './mention-labels.ts';

/** A name as a half-open range of tokens. */
export interface TokenMention {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
}

/** Reads the names off the labels of the tokens from `from` up to `to`. */
export function readMentions(labels: Uint8Array, from: number, to: number): TokenMention[] {
  const mentions: TokenMention[] = [];
  let start = from;
  for (let token = from; token < to; token++) {
    const label = labels[token]!;
    if (label === OUTSIDE) continue;
    const place = (label - 1) % 4;
    if (place === 0 || place === 3) start = token;
    if (place >= 2) mentions.push({ start, end: token + 1, type: MENTION_TYPES[(label - 1) >> 2]! });
  }
  return mentions;
}
