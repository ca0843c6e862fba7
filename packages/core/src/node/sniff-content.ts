/** What the first bytes of an input say that it holds. */
export type ContentKind = 'empty' | 'text' | 'json-lines' | 'json-document' | 'page-file' | 'html' | 'gzip' | 'utf-16' | 'binary';

/** Bytes that are enough for {@link sniffContent}. */
export const SNIFF_LENGTH = 8192;

/** How every page file begins: see `writePages`. */
export const PAGES_HEAD = '{"kind":"pages"';

/** One array of records, or one record that is laid out over several lines. */
const JSON_DOCUMENT = /^(?:\[\s*\{\s*["}]|\{[ \t]*\r?\n\s*")/;
const HTML = /^(?:<\?xml\b[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/**
 * Tells from the first {@link SNIFF_LENGTH} bytes what an input holds. `json-lines` means that it begins with "{", and is
 * no page file and no `json-document`.
 */
export function sniffContent(head: Uint8Array): ContentKind {
  const [first, second] = head;
  if (first === undefined) return 'empty';
  if (first === 0x1f && second === 0x8b) return 'gzip';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  const bytes = head.subarray(0, SNIFF_LENGTH);
  if (bytes.includes(0)) return isUtf16(bytes) ? 'utf-16' : 'binary';
  if (Buffer.from(bytes.subarray(0, PAGES_HEAD.length)).toString('latin1') === PAGES_HEAD) return 'page-file';
  const text = Buffer.from(bytes).toString('latin1').replace(/^\xef\xbb\xbf/, '').trimStart();
  if (HTML.test(text)) return 'html';
  if (JSON_DOCUMENT.test(text)) return 'json-document';
  return text.startsWith('{') ? 'json-lines' : 'text';
}

/** UTF-16 without a mark: in text of any European language nearly every second byte is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = (bytes.length / 2) * 0.7;
  return (even > most && odd === 0) || (odd > most && even === 0);
}
