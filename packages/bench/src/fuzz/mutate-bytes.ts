/** What breaks programs: bytes that are no UTF-8, marks of the formats we read and write, names that objects have already. */
const POISON = [
  '\u0000', '\u0001', '\u001b[2J', '\ufeff', '\ufffe', '\u2028', '\u200b', '\u00a0', '\r', '\r\n', '\n\n\n', '\t', '(((((', '“', '"', "'", ', ', ' and ', 'By ', '&#8216;', '😀', '東京', 'كتب ',
  ']]>', '<![CDATA[', '</item>', '&lt;', '=1+2', '@SUM(A1)', '|', '../../etc/passwd', '__proto__', 'constructor', 'toString', '{"text":"', '\\u0000', ' date 2023-02-30 ', ' date 2023-06-14 ',
  'President __proto__', 'Putin', 'Georgia', ' killed ', '0', '99999999999999999999', '1 day ago', 'June 31, 2023', 'Photo: ', '© 2024 ', '• ',
].map((text) => new TextEncoder().encode(text));
/** Halves of surrogates in UTF-8, overlong forms, a byte too few, a byte of no character, UTF-16. */
const BROKEN = [[0xed, 0xa0, 0x80], [0xed, 0xb0, 0x80], [0xc0, 0xaf], [0xe2, 0x80], [0xff], [0x80], [0xf4, 0x90, 0x80, 0x80], [0xff, 0xfe, 0x41, 0x00]].map((bytes) => Uint8Array.from(bytes));
const TOKENS = [...POISON, ...BROKEN];

const MOST_OPERATIONS = 8;
const LONGEST_PIECE = 64;
const MOST_COPIES = 12;

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

type Draw = (bound: number) => number;

/** The ways to spoil a page; each takes it, another page, and a source of whole numbers below a bound. */
const OPERATIONS: readonly ((bytes: Uint8Array, donor: Uint8Array, draw: Draw) => Uint8Array)[] = [
  function flip(bytes, _donor, draw) {
    const copy = bytes.slice();
    const at = draw(copy.length);
    copy[at]! ^= 1 << draw(8);
    return copy;
  },
  function insert(bytes, _donor, draw) {
    const at = draw(bytes.length + 1);
    return join(bytes.subarray(0, at), TOKENS[draw(TOKENS.length)]!, bytes.subarray(at));
  },
  function remove(bytes, _donor, draw) {
    const at = draw(bytes.length);
    return join(bytes.subarray(0, at), bytes.subarray(at + 1 + draw(LONGEST_PIECE)));
  },
  function splice(bytes, donor, draw) {
    const from = draw(donor.length);
    const at = draw(bytes.length + 1);
    return join(bytes.subarray(0, at), donor.subarray(from, from + 1 + draw(4 * LONGEST_PIECE)), bytes.subarray(at));
  },
  function duplicate(bytes, _donor, draw) {
    const from = draw(bytes.length);
    const piece = bytes.subarray(from, from + 1 + draw(LONGEST_PIECE));
    return join(bytes.subarray(0, from), ...Array.from({ length: 1 + draw(MOST_COPIES) }, () => piece), bytes.subarray(from));
  },
  function cut(bytes, _donor, draw) {
    const at = draw(bytes.length + 1);
    return draw(2) === 0 ? bytes.subarray(0, at) : bytes.subarray(at);
  },
];

/** A page spoiled in one to eight places. The same bytes for the same random numbers. */
export function mutateBytes(page: Uint8Array, donor: Uint8Array, random: () => number): Uint8Array {
  const draw: Draw = (bound) => Math.floor(random() * bound);
  let bytes = page;
  for (let left = 1 + draw(MOST_OPERATIONS); left > 0 && bytes.length > 0; left--) bytes = OPERATIONS[draw(OPERATIONS.length)]!(bytes, donor, draw);
  return bytes;
}
