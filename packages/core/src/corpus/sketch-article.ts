/** Words in a shingle: short enough to survive an editor's cut, long enough not to be chance. */
const SHINGLE = 4;
/** Minima kept. Two texts of Jaccard similarity s agree in about s of them. */
export const SKETCH_SIZE = 64;

const WORD = /[\p{L}\p{N}]+/gu;

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * One-permutation MinHash of a text's word shingles: the smallest hash in each of {@link SKETCH_SIZE} bins, empty
 * bins filled from the next full one. Null for texts too short to compare.
 */
export function sketchArticle(body: string): Uint32Array | null {
  const words: number[] = [];
  for (const match of body.toLowerCase().matchAll(WORD)) words.push(hashWord(match[0]));
  if (words.length < 8 * SHINGLE) return null;
  const bins = new Uint32Array(SKETCH_SIZE).fill(0xffffffff);
  const shift = 32 - Math.log2(SKETCH_SIZE);
  for (let first = 0; first + SHINGLE <= words.length; first++) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE; offset++) hash = Math.imul(hash, 0x01000193) ^ (words[first + offset] as number);
    hash = mix(hash);
    const bin = hash >>> shift;
    if (hash < (bins[bin] as number)) bins[bin] = hash;
  }
  return fillEmptyBins(bins);
}

function fillEmptyBins(bins: Uint32Array): Uint32Array {
  let full = bins.findIndex((value) => value !== 0xffffffff);
  for (let step = 0, bin = full; step < SKETCH_SIZE; step++) {
    bin = (bin + SKETCH_SIZE - 1) % SKETCH_SIZE;
    if (bins[bin] === 0xffffffff) bins[bin] = mix((bins[full] as number) + step);
    else full = bin;
  }
  return bins;
}

/** Estimated Jaccard similarity of two texts, 0 to 1. */
export function compareSketches(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let bin = 0; bin < SKETCH_SIZE; bin++) if (a[bin] === b[bin]) same++;
  return same / SKETCH_SIZE;
}
