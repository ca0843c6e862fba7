import { RELATIONS, ROOT } from './analysis.ts';

/** Moves the next word onto the stack. */
export const SHIFT = 0;
/** `LEFT + relation`: the next word becomes the head of the top of the stack, which goes. */
export const LEFT = 1;
/** `RIGHT + relation`: the word below becomes the head of the top of the stack, which goes. */
export const RIGHT = LEFT + RELATIONS.length;
export const ACTION_COUNT = RIGHT + RELATIONS.length;

const NOBODY = -1;

/**
 * An arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence. The root is what is left
 * on the stack in the end.
 */
export class ParserState {
  length = 0;
  /** The next word; `length` when none is left. */
  next = 0;
  stack = new Int32Array(0);
  depth = 0;
  head = new Int32Array(0);
  relation = new Uint8Array(0);
  /** Outermost and second outermost dependents on each side, -1 for none. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);
  /** Bits of the relations of the dependents on each side; relations 32 apart share one. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);

  reset(length: number): void {
    if (this.head.length < length) this.#grow(length * 2);
    this.length = length;
    this.next = 0;
    this.depth = 0;
    this.head.fill(ROOT, 0, length);
    this.relation.fill(0, 0, length);
    for (const column of [this.left, this.left2, this.right, this.right2]) column.fill(NOBODY, 0, length);
    for (const column of [this.leftCount, this.rightCount, this.leftSet, this.rightSet]) column.fill(0, 0, length);
  }

  #grow(capacity: number): void {
    this.stack = new Int32Array(capacity);
    this.head = new Int32Array(capacity);
    this.relation = new Uint8Array(capacity);
    this.left = new Int32Array(capacity);
    this.left2 = new Int32Array(capacity);
    this.right = new Int32Array(capacity);
    this.right2 = new Int32Array(capacity);
    this.leftCount = new Uint8Array(capacity);
    this.rightCount = new Uint8Array(capacity);
    this.leftSet = new Int32Array(capacity);
    this.rightSet = new Int32Array(capacity);
  }

  get isFinal(): boolean {
    return this.next === this.length && this.depth <= 1;
  }

  get canShift(): boolean {
    return this.next < this.length;
  }

  get canLeft(): boolean {
    return this.depth > 0 && this.next < this.length;
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth] = this.next;
      this.depth += 1;
      this.next += 1;
      return;
    }
    this.depth -= 1;
    const child = this.stack[this.depth]!;
    if (action < RIGHT) this.#attachLeft(child, this.next, action - LEFT);
    else this.#attachRight(child, this.stack[this.depth - 1]!, action - RIGHT);
  }

  #attachLeft(child: number, head: number, relation: number): void {
    this.head[child] = head;
    this.relation[child] = relation;
    this.left2[head] = this.left[head]!;
    this.left[head] = child;
    if (this.leftCount[head]! < 255) this.leftCount[head]! += 1;
    this.leftSet[head]! |= 1 << (relation & 31);
  }

  #attachRight(child: number, head: number, relation: number): void {
    this.head[child] = head;
    this.relation[child] = relation;
    this.right2[head] = this.right[head]!;
    this.right[head] = child;
    if (this.rightCount[head]! < 255) this.rightCount[head]! += 1;
    this.rightSet[head]! |= 1 << (relation & 31);
  }
}
