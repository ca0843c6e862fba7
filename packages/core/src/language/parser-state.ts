import { ROOT } from './analysis.ts';

/** Moves the next word onto the stack. */
export const SHIFT = 0;
/** Makes the next word the head of the top of the stack, which goes. */
export const LEFT = 1;
/** Makes the word below the head of the top of the stack, which goes. */
export const RIGHT = 2;
/** The three kinds of step of the parser. */
export const STEP_COUNT = 3;

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

  /** Whether a step is allowed. */
  can(step: number): boolean {
    if (step === SHIFT) return this.next < this.length;
    return step === LEFT ? this.depth > 0 && this.next < this.length : this.depth > 1;
  }

  /** Top of the stack, the child of the next arc. Only while the stack holds a word. */
  get child(): number {
    return this.stack[this.depth - 1]!;
  }

  /** Head of the arc that a left or right step makes. */
  headOf(step: number): number {
    return step === LEFT ? this.next : this.stack[this.depth - 2]!;
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** Takes a left or right step; `relation` names the arc. */
  attach(step: number, relation: number): void {
    const { child } = this;
    const head = this.headOf(step);
    this.depth -= 1;
    this.head[child] = head;
    this.relation[child] = relation;
    const bit = 1 << (relation & 31);
    if (step === LEFT) {
      this.left2[head] = this.left[head]!;
      this.left[head] = child;
      if (this.leftCount[head]! < 255) this.leftCount[head]! += 1;
      this.leftSet[head]! |= bit;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = child;
      if (this.rightCount[head]! < 255) this.rightCount[head]! += 1;
      this.rightSet[head]! |= bit;
    }
  }
}
