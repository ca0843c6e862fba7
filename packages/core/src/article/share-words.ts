const MIN_WORD = 4;
/** Letters of a word that its other forms share. */
const STEM = 5;
/** Scripts that print words without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const JOINT = /['’-]/;

/** The longer words of a line, cut to their stems; of an unspaced word every two letters that stand together. */
function readStems(line: string): string[] {
  const words = (line.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).map((word) => (JOINT.test(word) ? word.replace(/['’-]+/g, '') : word));
  if (!UNSPACED.test(line)) return words.filter((word) => word.length >= MIN_WORD).map((word) => word.slice(0, STEM));
  return words.flatMap((word) => (UNSPACED.test(word) ? Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2)) : word.length < MIN_WORD ? [] : [word.slice(0, STEM)]));
}

/** Share of the longer words of a line that a text holds too, 0 to 1. `text` is in lower case. */
export function shareWords(line: string, text: string): number {
  const stems = readStems(line);
  return stems.length === 0 ? 0 : stems.filter((stem) => text.includes(stem)).length / stems.length;
}
