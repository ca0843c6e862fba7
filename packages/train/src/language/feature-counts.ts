import type { FeatureList } from '@corpus/core/sequence';

const BITS = 26;

/** Counts features up to 255 by the upper bits of their hash; rare clashes only make a feature seem more frequent. */
export class FeatureCounts {
  readonly #counts = new Uint8Array(2 ** BITS);

  add(features: FeatureList): void {
    for (let at = 0; at < features.length; at += 1) {
      const slot = features.values[at]! >>> (32 - BITS);
      if (this.#counts[slot]! < 255) this.#counts[slot]! += 1;
    }
  }

  of(key: number): number {
    return this.#counts[key >>> (32 - BITS)]!;
  }
}
