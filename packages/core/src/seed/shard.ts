import { CorpusError } from '../errors.ts';
import type { DocumentId } from '../models/index.ts';

/** One of `count` equal parts of the pages. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** 48 bits: exact in a number, and far more than there are shards. */
const HASH_DIGITS = 12;

/**
 * Tells whether a page belongs to a shard. Goes by the page's id and so by its bytes alone: every page is in exactly one
 * shard, on every machine and under every path. Each shard reads all of the input for that, which is cheap beside the work.
 */
export function isInShard(id: DocumentId, { index, count }: Shard): boolean {
  return Number.parseInt(id.slice(0, HASH_DIGITS), 16) % count === index - 1;
}

/**
 * Reads `i/n`, counted from 1: `1/4` … `4/4`.
 *
 * @throws {CorpusError} OPTION_INVALID
 */
export function parseShard(text: string): Shard {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || index > count) {
    throw new CorpusError('OPTION_INVALID', `"${text}" is no shard (write i/n, from 1/n to n/n)`);
  }
  return { index, count };
}
