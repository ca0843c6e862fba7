import { hashPair } from '../sequence/index.ts';

/** Takes the features of a line. */
export interface LineFeatures {
  /** Adds the feature at a place: see {@link FeaturePlaces}. */
  put(place: number): void;
  /** Adds a feature by its hash. */
  add(hash: number): void;
}

/**
 * Numbers the features that are made of small numbers, four fifths of those of a line: what is known of a feature is found by
 * its place in a table, without hashing and seeking it.
 */
export class FeaturePlaces {
  readonly #hashes: number[] = [];

  /** The hashes of the features, by place. */
  get hashes(): readonly number[] {
    return this.#hashes;
  }

  /** Makes room for the features that a template makes of the values from `least` up to `end`; gives the place of that of 0. */
  reserve(template: number, end: number, least = 0): number {
    const start = this.#hashes.length - least;
    for (let value = least; value < end; value++) this.#hashes.push(hashPair(template, value));
    return start;
  }
}
