/** True in scripts that are written without spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x3040 && code <= 0x30ff) ||
      (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd884))
  );
}

/** 1 for letters and digits of ASCII. */
const ASCII_WORDS = Uint8Array.from({ length: 0x80 }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0));

/** True inside a word: letters and digits of ASCII, and everything beyond that is no punctuation or space. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return ASCII_WORDS[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x2e00 && code <= 0x303f) && code !== 0x1680 && code !== 0xfeff;
}

/** Apostrophes and hyphens, which do not end a word. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

function countSegments(text: string): number {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) if (isWordLike === true) count++;
  return count;
}

/** Number of words: runs of letters and digits, and Unicode word segments where the script has no spaces. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isUnspaced(code)) return countSegments(text);
    const isWord = isWordCode(code);
    if (isWord && !inside) count++;
    inside = isWord || (inside && isJoint(code));
  }
  return count;
}
