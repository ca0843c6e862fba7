import type { Relation } from '../language/analysis.ts';

/** What of a sentence's tree is changed here. */
interface Branches {
  readonly words: readonly string[];
  readonly relations: Relation[];
  readonly heads: Int32Array;
  /** Index of the mention that covers a token, or -1. */
  readonly mentions: Int32Array;
  /** Whether a space stands before a token. */
  readonly isSpaced: (token: number) => boolean;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '/']);

/** The token of a mention that hangs on something outside of it. */
function headOf(token: number, { heads, mentions }: Branches): number {
  let head = token;
  while (heads[head]! >= 0 && mentions[heads[head]!] === mentions[token]) head = heads[head]!;
  return head;
}

/** Makes two names with a hyphen between them ("US-China talks") a coordination, whatever the parser made of them. */
export function joinPartners(branches: Branches): void {
  const { words, relations, heads, mentions, isSpaced } = branches;
  for (let hyphen = 1; hyphen + 1 < words.length; hyphen += 1) {
    if (!HYPHENS.has(words[hyphen]!) || isSpaced(hyphen) || isSpaced(hyphen + 1)) continue;
    if (mentions[hyphen - 1]! < 0 || mentions[hyphen + 1]! < 0 || mentions[hyphen - 1] === mentions[hyphen + 1]) continue;
    const left = headOf(hyphen - 1, branches);
    const right = headOf(hyphen + 1, branches);
    if (heads[left] === right) {
      heads[left] = heads[right]!;
      relations[left] = relations[right]!;
    } else if (heads[right] !== left && heads[right] !== heads[left]) continue;
    heads[right] = left;
    relations[right] = 'conj';
  }
}
