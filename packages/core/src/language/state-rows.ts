import { FINE_TAGS, RELATIONS } from './analysis.ts';
import type { ParserState } from './parser-state.ts';

/** Words that a step is decided by: top of the stack, the one below, the next word, the third of the stack. */
export const STEP_ROLES = 4;
/** Words that an arc is named by: head and child. */
export const ARC_ROLES = 2;

const RELATED = RELATIONS.length + 1;
const TAGGED = FINE_TAGS.length + 1;
const DEPENDENTS = 7;
const DISTANCES = 8;
const MOST_COUNTED = 3;
const COUNTS = (MOST_COUNTED + 1) ** 2;

/** How many rows describe a state. */
export const ROWS_OF_STEP = DEPENDENTS * 2 + 3;
/** How many there are to choose from. */
export const STEP_ROW_COUNT = DEPENDENTS * (RELATED + TAGGED) + 2 * DISTANCES + COUNTS;
const RELATIVES = 6;
/** How many rows describe an arc. */
export const ROWS_OF_ARC = RELATIVES + 1;
/** How many there are to choose from. */
export const ARC_ROW_COUNT = RELATIVES * RELATED + 2 * DISTANCES;

/** Distances from 5 on fall together. */
function groupOf(distance: number): number {
  if (distance < 5) return distance;
  return distance < 7 ? 5 : distance < 11 ? 6 : 7;
}

/** What the network reads of a parser's state beside the words: dependents had, distances, counts, as rows of tables. */
export class StateRows {
  /** Positions of the words that decide a step, -1 for none. */
  readonly roles = new Int32Array(STEP_ROLES);
  readonly step = new Int32Array(ROWS_OF_STEP);
  /** Positions of head and child of an arc. */
  readonly ends = new Int32Array(ARC_ROLES);
  readonly arc = new Int32Array(ROWS_OF_ARC);

  /** Describes a state, given the fine tags of the words. */
  describeStep(state: ParserState, tags: ArrayLike<number>): void {
    const { stack, depth, next, length, left, right, right2, leftCount, rightCount } = state;
    const top = depth > 0 ? stack[depth - 1]! : -1;
    const below = depth > 1 ? stack[depth - 2]! : -1;
    const coming = next < length ? next : -1;
    this.roles[0] = top;
    this.roles[1] = below;
    this.roles[2] = coming;
    this.roles[3] = depth > 2 ? stack[depth - 3]! : -1;
    this.#describeDependent(0, top < 0 ? -1 : left[top]!, state, tags);
    this.#describeDependent(1, top < 0 ? -1 : right[top]!, state, tags);
    this.#describeDependent(2, below < 0 ? -1 : left[below]!, state, tags);
    this.#describeDependent(3, below < 0 ? -1 : right[below]!, state, tags);
    this.#describeDependent(4, coming < 0 ? -1 : left[coming]!, state, tags);
    this.#describeDependent(5, top < 0 ? -1 : right2[top]!, state, tags);
    this.#describeDependent(6, below < 0 ? -1 : right2[below]!, state, tags);
    let base = DEPENDENTS * (RELATED + TAGGED);
    this.step[DEPENDENTS * 2] = base + (below < 0 ? 0 : groupOf(top - below));
    base += DISTANCES;
    this.step[DEPENDENTS * 2 + 1] = base + (top < 0 || coming < 0 ? 0 : groupOf(coming - top));
    base += DISTANCES;
    const counts = top < 0 ? 0 : Math.min(MOST_COUNTED, leftCount[top]!) * (MOST_COUNTED + 1) + Math.min(MOST_COUNTED, rightCount[top]!);
    this.step[DEPENDENTS * 2 + 2] = base + counts;
  }

  #describeDependent(index: number, position: number, state: ParserState, tags: ArrayLike<number>): void {
    const base = index * (RELATED + TAGGED);
    this.step[index * 2] = base + (position < 0 ? 0 : state.relation[position]! + 1);
    this.step[index * 2 + 1] = base + RELATED + (position < 0 ? 0 : tags[position]! + 1);
  }

  /** Describes the arc from `head` to `child` that a step will make. */
  describeArc(state: ParserState, head: number, child: number): void {
    const { left, left2, right, right2 } = state;
    this.ends[0] = head;
    this.ends[1] = child;
    this.#describeRelative(0, left[child]!, state);
    this.#describeRelative(1, left2[child]!, state);
    this.#describeRelative(2, right[child]!, state);
    this.#describeRelative(3, left[head]!, state);
    this.#describeRelative(4, right[head]!, state);
    this.#describeRelative(5, right2[head]!, state);
    this.arc[RELATIVES] = RELATIVES * RELATED + (head < child ? DISTANCES : 0) + groupOf(Math.abs(head - child));
  }

  #describeRelative(index: number, position: number, state: ParserState): void {
    this.arc[index] = index * RELATED + (position < 0 ? 0 : state.relation[position]! + 1);
  }
}
