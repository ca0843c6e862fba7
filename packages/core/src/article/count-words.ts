/** Scripts that are written without spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** True inside a word: letters and digits of ASCII, and everything beyond that is no punctuation or space. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x2e00 && code <= 0x303f) && code !== 0x1680 && code !== 0xfeff;
}

/** Apostrophes and hyphens, which do not end a word. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

function countRuns(text: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isWord = isWordCode(code);
    if (isWord && !inside) count++;
    inside = isWord || (inside && isJoint(code));
  }
  return count;
}

/** Number of words: runs of letters and digits, and Unicode word segments where the script has no spaces. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return countRuns(text);
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) if (isWordLike === true) count++;
  return count;
}
