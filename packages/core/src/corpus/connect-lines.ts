import { DisjointSets } from './disjoint-sets.ts';
import { groupLines, joinFields, type LineStore } from './line-store.ts';

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
