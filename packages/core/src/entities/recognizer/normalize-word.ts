/** Typographic marks and the plain ones they are read as, those that are not seen as none; pages of one publisher use either. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‛ʼ`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„«»'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
  ['…', '...'],
  ...[...'\u00AD\u200C\u2060\uFEFF'].map((mark) => [mark, ''] as const),
]);
const TYPOGRAPHIC = new RegExp(`[${[...PLAIN_MARKS.keys()].join('')}]`, 'gu');
const ASCII = /^[\0-\x7F]*$/;

/** The word with plain quotes and dashes, as it is seen. */
export function normalizeWord(word: string): string {
  return ASCII.test(word) ? word : word.replace(TYPOGRAPHIC, (mark) => PLAIN_MARKS.get(mark)!);
}

/** The word without diacritics: "Goïta" and "Goita" are read as one. */
export function foldWord(word: string): string {
  return ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l');
}
