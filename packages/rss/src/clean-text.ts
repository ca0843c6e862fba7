/** What XML 1.0 does not allow even in escaped form. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Any string as text that XML can carry: lone surrogates become U+FFFD, characters that XML forbids go. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(ILLEGAL, '');
}

/** The same on one line, white space folded. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** The first words of a text, at most `length` UTF-16 code units and an ellipsis. Cuts inside a word only if the first is too long. */
export function firstWords(text: string, length: number): string {
  const line = cleanLine(text);
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  const cut = space > 0 ? line.slice(0, space) : line.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[,;:–—-]$/u, '').trimEnd()}…`;
}
