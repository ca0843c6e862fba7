/** Most keys that may be asked for at once. */
export const MOST_KEYS = 256;
/** Bits of the sieve for each key, as a power of two: of the keys that are not there, one in eight or fewer gets through. */
const SIEVE_BITS = 3;
/** Slots for each key. */
const ROOM = 1.6;

/**
 * Integers by int32 key: open addressing behind a sieve of bits. Most keys that are asked for are not there; the sieve,
 * small enough to stay near the processor, spares these the way to memory.
 */
export class KeyTable {
  readonly #shift: number;
  readonly #mask: number;
  /** Pairs of key and value; value 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #sieve: Int32Array;
  readonly #sieveShift: number;
  readonly #sifted = new Int32Array(MOST_KEYS);

  /** `capacity`: the number of keys that will be set. */
  constructor(capacity: number) {
    const bits = Math.max(2, Math.ceil(Math.log2(capacity * ROOM + 1)));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** (bits + 1));
    const sieveBits = Math.max(5, Math.ceil(Math.log2(capacity + 1)) + SIEVE_BITS);
    this.#sieveShift = 32 - sieveBits;
    this.#sieve = new Int32Array(2 ** (sieveBits - 5));
  }

  /** Stores the value of a key not stored before; not 0. */
  set(key: number, value: number): void {
    const bit = key >>> this.#sieveShift;
    this.#sieve[bit >>> 5]! |= 1 << (bit & 31);
    let slot = key >>> this.#shift;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = value;
  }

  /** Value of a key, 0 if it is not there. */
  get(key: number): number {
    let slot = key >>> this.#shift;
    while (this.#slots[slot * 2] !== key && this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    return this.#slots[slot * 2 + 1]!;
  }

  /** Writes the values of those of the keys `from` up to `to` that are there to `found`, in their order, from `start` on; gives where they end. */
  collect(keys: Int32Array, from: number, to: number, found: Int32Array, start = 0): number {
    const likely = this.#sift(keys, from, to);
    const sifted = this.#sifted;
    const slots = this.#slots;
    const shift = this.#shift;
    const mask = this.#mask;
    let count = start;
    for (let at = 0; at < likely; at++) {
      const key = sifted[at]!;
      let slot = key >>> shift;
      let value = slots[slot * 2 + 1]!;
      while (value !== 0 && slots[slot * 2] !== key) {
        slot = (slot + 1) & mask;
        value = slots[slot * 2 + 1]!;
      }
      found[count] = value;
      if (value !== 0) count++;
    }
    return count;
  }

  /** Keeps the keys that may be there. Without a branch on what memory says, so that the waits for it overlap. */
  #sift(keys: Int32Array, from: number, to: number): number {
    const sieve = this.#sieve;
    const shift = this.#sieveShift;
    const sifted = this.#sifted;
    let count = 0;
    for (let at = from; at < to; at++) {
      const key = keys[at]!;
      const bit = key >>> shift;
      sifted[count] = key;
      count += (sieve[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    return count;
  }
}
