import type { SentenceTree } from './sentence-tree.ts';

/** Cost of the step between a token and its head. */
export type StepCost = (tree: SentenceTree, token: number) => number;

/** Cost of the way in the tree from one token up to what it shares with another, and down to that one. */
export function measureWay(tree: SentenceTree, from: number, to: number, costUp: StepCost, costDown: StepCost): number {
  const path = new Map<number, number>();
  let down = 0;
  for (let current = to; current >= 0; current = tree.heads[current]!) {
    path.set(current, down);
    down += costDown(tree, current);
  }
  let up = 0;
  for (let current = from; current >= 0; current = tree.heads[current]!) {
    const rest = path.get(current);
    if (rest !== undefined) return up + rest;
    up += costUp(tree, current);
  }
  return Infinity;
}
