import { hashPair, hashText } from '../sequence/hash-features.ts';
import { type PageLines, WORD_SIZE } from './measure-lines.ts';

/** Keys (see {@link keyOfLine}) of the lines that stand on many pages of their site. Plain, so that threads can share it. */
export type RepeatedLines = ReadonlySet<number>;

/** Words from which a line is running text. */
const LONG = 16;

/** A hash of a line's words, whose lowest bit says whether it is running text. */
export function hashLine(lines: PageLines, line: number): number {
  return lines.sizes[line]! >= LONG * WORD_SIZE ? lines.hashes[line]! | 1 : lines.hashes[line]! & ~1;
}

/** Whether the line of a {@link hashLine} is running text. */
export function isLongLine(hash: number): boolean {
  return (hash & 1) === 1;
}

/** Names a line of a site by its {@link hashLine}. */
export function keyOfLine(site: number, hash: number): number {
  return hashPair(site, hash);
}

/** Names a site; pages of which none is known are taken for pages of one. */
export function keyOfSite(site: string | null): number {
  return hashText(site ?? '');
}

/** A short name of the lines, the same for the same lines: runs that differ in it do not go together. */
export function digestRepeatedLines(lines: RepeatedLines): string {
  let digest = lines.size;
  for (const key of [...lines].sort((one, other) => one - other)) digest = hashPair(digest, key);
  return (digest >>> 0).toString(16).padStart(8, '0');
}
