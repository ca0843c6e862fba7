import { LEFT, type ParserState, RIGHT, SHIFT } from '@corpus/core/language';
import type { TreebankSentence } from './read-treebank.ts';

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): tells for any state, also one that came about by
 * mistakes, which steps lose none of the arcs that can still be had.
 */
export class ParseOracle {
  readonly sentence: TreebankSentence;
  readonly #children: readonly (readonly number[])[];

  constructor(sentence: TreebankSentence) {
    this.sentence = sentence;
    const children: number[][] = Array.from(sentence.head, () => []);
    sentence.head.forEach((head, position) => {
      if (head >= 0) children[head]!.push(position);
    });
    this.#children = children;
  }

  /** Writes how many arcs each step loses for good; Infinity for steps that are not allowed. */
  costs(state: ParserState, costs: Float64Array): void {
    const { stack, depth, next, length } = state;
    const gold = this.sentence.head;
    for (let step = SHIFT; step <= RIGHT; step += 1) costs[step] = state.can(step) ? 0 : Infinity;
    if (next < length) {
      for (let at = 0; at < depth; at += 1) {
        if (gold[stack[at]!] === next) costs[SHIFT]! += 1;
        if (at < depth - 1 && gold[next] === stack[at]) costs[SHIFT]! += 1;
      }
    }
    if (depth === 0) return;
    const top = stack[depth - 1]!;
    const waiting = this.#children[top]!.reduce((sum, child) => sum + (child >= next ? 1 : 0), 0);
    const head = gold[top]!;
    // The root must stay: it is what is left in the end.
    const isRoot = head < 0 ? 1 : 0;
    costs[LEFT]! += waiting + isRoot + (head > next || (depth > 1 && head === stack[depth - 2]) ? 1 : 0);
    costs[RIGHT]! += waiting + isRoot + (head >= next ? 1 : 0);
  }
}
