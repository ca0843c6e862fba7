import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './pack-packages.ts';

const folder = join(REPOSITORY, 'seeds');
const SAMPLES = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');

const repeat = (piece: string) => (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const ONSETS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';

/** A word of six letters, another one for nearly every number. */
function makeWord(number: number): string {
  let left = Math.imul(number, 0x9e3779b1) >>> 0;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    word += ONSETS[left % ONSETS.length]! + VOWELS[(left >>> 5) % VOWELS.length]!;
    left = (left >>> 8) + number;
  }
  return word[0]!.toUpperCase() + word.slice(1);
}

const build = (sentence: (number: number) => string) => (length: number): string => {
  const parts: string[] = [];
  for (let number = 0, total = 0; total < length; number++) {
    parts.push(sentence(number));
    total += parts.at(-1)!.length;
  }
  return parts.join('').slice(0, length);
};

/** Texts made to be slow, by name; each makes a page of about so many characters. A stage must take time linear in that. */
export const SLOW_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'open brackets': repeat('('),
  'brackets of all kinds': repeat('[{<'),
  'listed letters': repeat('a, '),
  'straight quotes': repeat('"'),
  'opening quotes': repeat('“'),
  'spaces inside a line': (length) => `x${' '.repeat(length)}x`,
  'blank lines inside a page': (length) => `x${'\n'.repeat(length)}x`,
  'no-break spaces': repeat('\u00a0x'),
  commas: repeat(','),
  'one word': repeat('a'),
  'one word in capitals': repeat('A'),
  digits: repeat('1'),
  'thousands marks': repeat('1,'),
  'decimal points': repeat('1.'),
  'words without spaces': repeat('a.'),
  initials: repeat('J. '),
  'lines of one letter': repeat('x\n'),
  'short lines': repeat('a b\n'),
  'carriage returns': repeat('\r'),
  'persons joined by and': repeat('John Smith and '),
  by: repeat('By '),
  'persons in a byline': repeat('By John Smith, '),
  bylines: repeat('By John Smith\n'),
  'dates in a line': repeat('June 14, 2023 '),
  'lines of dates': repeat('June 14, 2023\n'),
  'relative dates': repeat('5 hours ago\n'),
  'headers of seeds': repeat('date 2023-06-14 '),
  hyphens: repeat('a-'),
  slashes: repeat('a/'),
  possessives: repeat("a's "),
  emoji: repeat('😀'),
  'joined emoji': repeat('👩\u200d'),
  accents: repeat('\u0301'),
  Chinese: repeat('中文'),
  Arabic: repeat('مرحبا '),
  controls: repeat('\u0001\u0000'),
  bullets: repeat('• '),
  pipes: repeat('|'),
  handles: repeat('a@'),
  addresses: repeat('http://a.'),
  credits: repeat('(AP Photo/'),
  'nested offices': repeat('the Ministry of '),
  countries: repeat('Russia, Mali, '),
  'one sentence': repeat('the army attacked the rebels and '),
  'nested reports': repeat('he said that '),
  'double spaces': repeat('a  '),
  'an endless quotation': (length) => `“${repeat('We will go to them and talk. ')(length)}`,
  'repeated prose': repeat('President Vladimir Putin met Chinese leader Xi Jinping in Moscow on Tuesday. '),
  'repeated paragraphs': repeat('President Vladimir Putin met Chinese leader Xi Jinping in Moscow on Tuesday.\n'),
  'ever new persons': build((number) => `President John ${makeWord(number)} met ${makeWord(number * 11)} ${makeWord(number * 7 + 3)} in Paris on Monday.\n`),
  'ever new organisations': build((number) => `The ${makeWord(number)} Ministry of ${makeWord(number * 5 + 1)} attacked the ${makeWord(number * 3)} Party (${makeWord(number).slice(0, 3).toUpperCase()}).\n`),
  'persons of one given name': build((number) => `Ali ${makeWord(number)} met Ali ${makeWord(number * 7 + 3)}.\n`),
  'persons of one family name': build((number) => `${makeWord(number)} Keita met ${makeWord(number * 7 + 3)} Keita.\n`),
  'universities of everywhere': build((number) => `The University of ${makeWord(number)} met the University of ${makeWord(number * 5 + 1)}.\n`),
  'places of everywhere': build((number) => `He flew from Port ${makeWord(number)} to Port ${makeWord(number * 5 + 1)}.\n`),
  'presidents and the president': build((number) => `President John ${makeWord(number)} of Mali left. The president said so.\n`),
  'the samples over and over': repeat(SAMPLES),
};

/** Words that break programs which take text for something else: keys, paths, formulas, markup, terminals. */
export const HOSTILE_WORDS = [
  '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', 'null', 'undefined', 'NaN',
  '../../../etc/passwd', 'C:\\Windows\\System32', 'file:///etc/passwd', 'a/b/c', '-', '--strict', '.', '..', 'CON',
  '=1+2', '+1+2', '-1+2', '@SUM(A1)', '＝1+2', '\t=1', '|calc', 'a|b\\c',
  ']]>', '<![CDATA[x', '</title></item>', '<script>alert(1)</script>', '&lt;', '&amp;amp;', '&#0;', '&undefined;', '<!DOCTYPE x [<!ENTITY y "z">]>',
  '\u0000', '\u0001\u001f', '\u001b[2J', '\u007f\u009f', '\ufffe\uffff', '\ufffd', '\ud800', '\udc00', '\ufeff', '\u2028\u2029', '\u202e\u2066', '"', "'", '\\', '\\u0000', '\\n',
];
