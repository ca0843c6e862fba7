import { LEFT, type ParserState, RIGHT } from '@corpus/core/language';
import type { TreebankSentence } from './read-treebank.ts';

/** How many arcs of the tree are lost for good by each kind of step; Infinity where the step is not allowed. */
export interface StepCosts {
  shift: number;
  left: number;
  right: number;
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): tells for any state, also one that came about by
 * mistakes, which steps lose none of the arcs that can still be had.
 */
export class ParseOracle {
  readonly sentence: TreebankSentence;
  readonly #children: readonly (readonly number[])[];
  readonly #costs: StepCosts = { shift: 0, left: 0, right: 0 };

  constructor(sentence: TreebankSentence) {
    this.sentence = sentence;
    const children: number[][] = Array.from(sentence.head, () => []);
    sentence.head.forEach((head, position) => {
      if (head >= 0) children[head]!.push(position);
    });
    this.#children = children;
  }

  /** Costs of the steps from a state; the object is reused. */
  costs(state: ParserState): StepCosts {
    const { stack, depth, next, length } = state;
    const gold = this.sentence.head;
    const costs = this.#costs;
    costs.shift = state.canShift ? 0 : Infinity;
    costs.left = state.canLeft ? 0 : Infinity;
    costs.right = state.canRight ? 0 : Infinity;
    if (next < length) {
      for (let at = 0; at < depth; at += 1) {
        if (gold[stack[at]!] === next) costs.shift += 1;
        if (at < depth - 1 && gold[next] === stack[at]) costs.shift += 1;
      }
    }
    if (depth === 0) return costs;
    const top = stack[depth - 1]!;
    const waiting = this.#children[top]!.reduce((sum, child) => sum + (child >= next ? 1 : 0), 0);
    const head = gold[top]!;
    costs.left += waiting + (head > next || (depth > 1 && head === stack[depth - 2]) ? 1 : 0);
    costs.right += waiting + (head >= next ? 1 : 0);
    // The root must stay: it is what is left in the end.
    if (head < 0) {
      costs.left += 1;
      costs.right += 1;
    }
    return costs;
  }

  /** Whether an action is right, given the lowest cost of any step from here. */
  allows(state: ParserState, action: number, lowest: number): boolean {
    const { shift, left, right } = this.#costs;
    if (action < LEFT) return shift === lowest;
    const top = state.stack[state.depth - 1]!;
    const isLeft = action < RIGHT;
    if ((isLeft ? left : right) !== lowest) return false;
    const head = isLeft ? state.next : state.stack[state.depth - 2]!;
    // An arc that is lost anyhow may have any name.
    return this.sentence.head[top] !== head || action - (isLeft ? LEFT : RIGHT) === this.sentence.relation[top];
  }
}
