import { groupLines, joinFields, type LineStore } from './line-store.ts';

/** Sets of numbers from 0, joined one by one; each is named by its smallest number. Four bytes a number. */
class DisjointSets {
  #parents = new Int32Array(1024);
  #size = 0;

  add(): void {
    if (this.#size === this.#parents.length) {
      const grown = new Int32Array(2 * this.#size);
      grown.set(this.#parents);
      this.#parents = grown;
    }
    this.#parents[this.#size] = this.#size;
    this.#size += 1;
  }

  find(number: number): number {
    const parents = this.#parents;
    while (parents[number] !== number) number = parents[number] = parents[parents[number]!]!;
    return number;
  }

  join(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}

/**
 * Finds the lines that share a key, directly or through others. Lines are numbered from 0; what comes back gives for the
 * number of a line the smallest number of its group.
 */
export function connectLines(lines: Iterable<string>, keysOf: (line: string) => readonly string[], store: LineStore): (number: number) => number {
  const sets = new DisjointSets();
  const keys = store.createSorter();
  let number = 0;
  for (const line of lines) {
    sets.add();
    for (const key of keysOf(line)) keys.add(joinFields(JSON.stringify(key), number));
    number += 1;
  }
  for (const [first, ...others] of groupLines(keys.sorted(), 2)) {
    for (const [, other] of others) sets.join(Number(first![1]), Number(other));
  }
  keys.close();
  return (line) => sets.find(line);
}
