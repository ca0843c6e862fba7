/** Words for comparison: runs of letters and digits after NFKC and lower-casing; ideographs and Thai letters one by one. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[\u2018\u2019\u02bc\u2032]/g, "'");
  return folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

export function foldKey(text: string): string {
  return foldWords(text).join(' ');
}
