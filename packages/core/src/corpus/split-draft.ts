import { linkReports, type Report as LinkedReport } from '../events/index.ts';
import { DisjointSets } from './disjoint-sets.ts';

/** A report of a draft, with the keys that alone prove it to be of the same event as another with that key. */
export interface DraftReport extends LinkedReport {
  readonly proofs: readonly string[];
}

/** Reports of one draft that are compared with each other; more are compared in parts, so that time stays linear. */
const LARGEST_PART = 200;

/** Parts a draft into events: reports that share a proof, or whose acts, stories and sentences are alike, belong together. Indices into `reports`. */
export function splitDraft(reports: readonly DraftReport[]): number[][] {
  const sets = new DisjointSets();
  const firstOf = new Map<string, number>();
  for (const [index, { proofs }] of reports.entries()) {
    sets.add();
    for (const proof of proofs) {
      const first = firstOf.get(proof);
      if (first === undefined) firstOf.set(proof, index);
      else sets.join(first, index);
    }
  }
  for (let from = 0; from < reports.length; from += LARGEST_PART) {
    const part = reports.slice(from, from + LARGEST_PART);
    const isProven = part.every((_, place) => sets.find(from + place) === sets.find(from));
    if (isProven) continue;
    for (const [first, ...others] of linkReports(part)) for (const other of others) sets.join(from + first!, from + other);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < reports.length; index += 1) {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
