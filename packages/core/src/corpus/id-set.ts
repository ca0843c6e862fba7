import type { DocumentId } from '../models/index.ts';

const LEAST_SLOTS = 1024;
const FULL = 0.6;
const HALF = 8;

/** A set of document ids, in 13 to 27 bytes each. */
export class IdSet {
  /** Two numbers a slot: the halves of an id; both are 0 in a free one. */
  #slots = new Uint32Array(2 * LEAST_SLOTS);
  #size = 0;
  #hasZero = false;

  /** Takes an id in; false if it was there. */
  add(id: DocumentId): boolean {
    const [high, low] = [Number.parseInt(id.slice(0, HALF), 16), Number.parseInt(id.slice(HALF), 16)];
    if (high === 0 && low === 0) return !this.#hasZero && (this.#hasZero = true);
    if (!insert(this.#slots, high, low)) return false;
    this.#size += 1;
    if (this.#size > FULL * (this.#slots.length / 2)) this.#grow();
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    // The zeros of a free slot are taken to be there already.
    for (let slot = 0; slot < old.length; slot += 2) insert(this.#slots, old[slot]!, old[slot + 1]!);
  }
}

function insert(slots: Uint32Array, high: number, low: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const [there, thereLow] = [slots[2 * slot]!, slots[2 * slot + 1]!];
    if (there === high && thereLow === low) return false;
    if (there === 0 && thereLow === 0) {
      slots[2 * slot] = high;
      slots[2 * slot + 1] = low;
      return true;
    }
  }
}
