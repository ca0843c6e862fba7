const VALUES = new Uint8Array(128);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Decodes well-formed base64. Node 20 has no `Uint8Array.fromBase64`, and `atob` goes through a second string. */
export function decodeBase64(text: string): Uint8Array {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  // What is written beyond the end, for the signs that fill the last group, is dropped.
  for (let at = 0, to = 0; at < length; at += 4, to += 3) {
    const high = (VALUES[text.charCodeAt(at)]! << 6) | VALUES[text.charCodeAt(at + 1)]!;
    const low = (VALUES[text.charCodeAt(at + 2)]! << 6) | VALUES[text.charCodeAt(at + 3)]!;
    bytes[to] = high >> 4;
    bytes[to + 1] = (high << 4) | (low >> 8);
    bytes[to + 2] = low;
  }
  return bytes;
}
