import { hashPair } from './hash-features.ts';

/** Hashes of the features of one position; refilled for every position, so that decoding allocates nothing. */
export class FeatureList {
  values = new Int32Array(128);
  length = 0;

  add(hash: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = hash;
  }

  /** Adds the feature that a template makes of a value. */
  put(template: number, value: number): void {
    this.add(hashPair(template, value));
  }

  clear(): void {
    this.length = 0;
  }
}

/** Adds the features of `position` to a list that comes empty. May be called more than once for a position. */
export type WriteFeatures = (position: number, features: FeatureList) => void;
