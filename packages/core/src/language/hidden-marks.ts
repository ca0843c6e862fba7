const SOFT_HYPHEN = 0xad;
const NON_JOINER = 0x200c;
const WORD_JOINER = 0x2060;
const BYTE_ORDER_MARK = 0xfeff;
const HIDDEN = /[\u00AD\u200C\u2060\uFEFF]/g;

/** Whether a character inside a word is not seen: "Wash\u00ADington" is printed in one. */
export function isHidden(code: number): boolean {
  return code === SOFT_HYPHEN || code === NON_JOINER || code === WORD_JOINER || code === BYTE_ORDER_MARK;
}

/** The words as they are seen. */
export function withoutHidden(words: string): string {
  return words.replace(HIDDEN, '');
}
