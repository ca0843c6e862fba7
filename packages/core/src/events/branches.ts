import type { Relation, Upos } from '../language/analysis.ts';
import type { MentionKind } from './mention-kind.ts';

/** A sentence's tree while it is mended. */
export interface Branches {
  readonly words: readonly string[];
  readonly tags: readonly Upos[];
  readonly relations: Relation[];
  readonly heads: Int32Array;
  /** Index of the mention that covers a token, or -1. */
  readonly mentions: Int32Array;
  readonly mentionKinds: readonly MentionKind[];
}

/** The token of a mention that hangs on something outside of it. */
export function outermost(token: number, { heads, mentions }: Pick<Branches, 'heads' | 'mentions'>): number {
  let head = token;
  while (heads[head]! >= 0 && mentions[heads[head]!] === mentions[token]) head = heads[head]!;
  return head;
}

/** Whether one token is an ancestor of another. */
export function isAbove(ancestor: number, token: number, { heads }: Pick<Branches, 'heads'>): boolean {
  let current = token < 0 ? -1 : heads[token]!;
  while (current >= 0 && current !== ancestor) current = heads[current]!;
  return current === ancestor;
}

/** Gives a token another head, unless that stands below it. */
export function hang(token: number, head: number, relation: Relation, branches: Branches): void {
  if (token === head || isAbove(token, head, branches)) return;
  branches.heads[token] = head;
  branches.relations[token] = relation;
}
