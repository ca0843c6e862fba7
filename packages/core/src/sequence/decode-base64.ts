const VALUES = new Uint8Array(128);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Decodes well-formed base64. Node 20 has no `Uint8Array.fromBase64`, and `atob` goes through a second string. */
export function decodeBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  for (let at = 0, to = 0; at < length; at += 4) {
    const group =
      (VALUES[text.charCodeAt(at)]! << 18) |
      (VALUES[text.charCodeAt(at + 1)]! << 12) |
      (at + 2 < length ? VALUES[text.charCodeAt(at + 2)]! << 6 : 0) |
      (at + 3 < length ? VALUES[text.charCodeAt(at + 3)]! : 0);
    bytes[to++] = group >> 16;
    if (to < bytes.length) bytes[to++] = group >> 8;
    if (to < bytes.length) bytes[to++] = group;
  }
  return bytes;
}
