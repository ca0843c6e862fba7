/** Sets of numbers from 0, joined one by one; each is named by its smallest number. Four bytes a number. */
export class DisjointSets {
  #parents = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds the next number, a set of its own. */
  add(): void {
    if (this.#size === this.#parents.length) {
      const grown = new Int32Array(2 * this.#size);
      grown.set(this.#parents);
      this.#parents = grown;
    }
    this.#parents[this.#size] = this.#size;
    this.#size += 1;
  }

  /** The smallest number of the set that a number is in. */
  find(number: number): number {
    const parents = this.#parents;
    while (parents[number] !== number) number = parents[number] = parents[parents[number]!]!;
    return number;
  }

  join(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  copy(): DisjointSets {
    const copy = new DisjointSets();
    copy.#parents = this.#parents.slice();
    copy.#size = this.#size;
    return copy;
  }
}
