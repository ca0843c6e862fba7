/** Words in a shingle: short enough to survive an editor's cut, long enough not to be chance. */
const SHINGLE = 4;
/** Minima kept. Two texts of Jaccard similarity s agree in about s of them. */
export const SKETCH_SIZE = 64;
const EMPTY = 0xffffffff;

/** By ASCII code: the character in lower case if it belongs to words, 0 if not. */
const FOLDED = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  FOLDED[character.charCodeAt(0)] = character.charCodeAt(0);
  FOLDED[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0);
}

function foldCharacter(code: number): number {
  if (code < 0x80) return FOLDED[code]!;
  const isWord = code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f);
  return isWord ? code : 0;
}

/** Kana, Han, Hangul's compatibility forms and Thai: scripts (or halves of pairs) written without spaces. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f);
}

/** Calls back with the hashes of the words, case folded; a character of a script without spaces is a word. */
function hashWords(text: string, visit: (hash: number) => void): void {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const code = foldCharacter(text.charCodeAt(index));
    if (code !== 0) {
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
      if (!isUnspaced(code)) continue;
    }
    if (hash === 0) continue;
    visit(hash);
    hash = 0;
  }
  if (hash !== 0) visit(hash);
}

function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * One-permutation MinHash of a text's word shingles: the smallest hash in each of {@link SKETCH_SIZE} bins, empty
 * bins filled from the next full one. Of each hash its 16 lower bits are kept, which make one pair of minima in 65,536
 * agree by chance. Null for texts too short to compare.
 */
export function sketchArticle(body: string): Uint16Array | null {
  const bins = new Uint32Array(SKETCH_SIZE).fill(EMPTY);
  const shift = 32 - Math.log2(SKETCH_SIZE);
  let [third, second, first] = [0, 0, 0];
  let words = 0;
  hashWords(body, (word) => {
    words++;
    if (words >= SHINGLE) {
      const hash = mix(chain(chain(chain(third, second), first), word));
      const bin = hash >>> shift;
      if (hash < bins[bin]!) bins[bin] = hash;
    }
    third = second;
    second = first;
    first = word;
  });
  return words < 8 * SHINGLE ? null : Uint16Array.from(fillEmptyBins(bins));
}

function chain(hash: number, word: number): number {
  return Math.imul(hash, 0x01000193) ^ word;
}

/** Fills every empty bin from the next full one and the number of the bin; behind the last bin comes the first. */
function fillEmptyBins(bins: Uint32Array): Uint32Array {
  let next = bins.find((minimum) => minimum !== EMPTY)!;
  for (let bin = SKETCH_SIZE - 1; bin >= 0; bin--) {
    if (bins[bin] === EMPTY) bins[bin] = mix(next + bin);
    else next = bins[bin]!;
  }
  return bins;
}

/** Estimated Jaccard similarity of two texts, 0 to 1. */
export function compareSketches(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let bin = 0; bin < SKETCH_SIZE; bin++) if (a[bin] === b[bin]) same++;
  return same / SKETCH_SIZE;
}
