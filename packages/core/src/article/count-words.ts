/** What a code unit is to a counter of words. */
const GAP = 0;
const WORD = 1;
/** Apostrophes and hyphens, which do not end a word. */
const JOINT = 2;
/** Of a script that is written without spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
const UNSPACED = 4;

/** Letters and digits of ASCII, and everything beyond that is no punctuation or space, are of a word. */
function kindOf(code: number): number {
  if (code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011) return JOINT;
  if (code < 0x80) return /[a-z\d]/i.test(String.fromCharCode(code)) ? WORD : GAP;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? WORD : GAP;
  const isUnspaced =
    code >= 0x0e00 &&
    (code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x3040 && code <= 0x30ff) ||
      (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd884));
  if (isUnspaced) return UNSPACED;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x2e00 && code <= 0x303f) && code !== 0x1680 && code !== 0xfeff ? WORD : GAP;
}

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

let segmenter: Intl.Segmenter | undefined;

function countSegments(text: string): number {
  // Dictionaries follow the script of the text; a fixed locale keeps the rest the same on every machine.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) count++;
  return count;
}

/** End of the unspaced letters that begin at `start`, if any do; the second half of a rare Han letter is of them. */
function findRunEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (KINDS[code] !== UNSPACED && !(code >= 0xdc00 && code <= 0xdfff)) break;
  }
  return end;
}

/**
 * Number of words: runs of letters and digits, and Unicode word segments where the script has no spaces. The latter go by the
 * engine's dictionaries, and differ a little between engines and their versions.
 */
export function countWords(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; ) {
    // 1 inside a word. Sums without branches: what letter comes next is hard to foretell.
    let inside = 0;
    for (; index < text.length; index++) {
      const kind = KINDS[text.charCodeAt(index)]!;
      if (kind === UNSPACED) break;
      const isWord = kind & WORD;
      count += isWord & (inside ^ 1);
      inside = isWord | (inside & (kind >> 1));
    }
    const start = index;
    index = findRunEnd(text, start);
    if (index > start) count += countSegments(text.slice(start, index));
  }
  return count;
}
