import { describe, expect, it } from 'vitest';
import { compareSketches, sketchArticle } from '../../src/corpus/sketch-article.ts';
import { makeUpText, similarity } from './made-up-text.ts';

const compare = (left: string, right: string): number => compareSketches(sketchArticle(left)!, sketchArticle(right)!);

describe('sketches', () => {
  it.each([40, 60, 100, 400])('estimate what share of their runs of four words two texts of %i words have in common', (length) => {
    let [pairs, squares] = [0, 0];
    for (let seed = 0; seed < 40; seed += 1) {
      const words = makeUpText(2 * seed, length).split(' ');
      for (const share of [0, 0.1, 0.3, 0.6]) {
        const other = makeUpText(2 * seed + 1, length).split(' ').slice(0, Math.round(share * length));
        const changed = [...words.slice(other.length), ...other].join(' ');
        pairs += 1;
        squares += (compare(words.join(' '), changed) - similarity(words.join(' '), changed)) ** 2;
      }
    }
    expect(Math.sqrt(squares / pairs)).toBeLessThan(0.07);
  });
  it('of the same text are alike, of texts without a run in common are not', () => {
    for (let length = 32; length < 500; length += 9) {
      expect(compare(makeUpText(length, length), makeUpText(length, length))).toBe(1);
      expect(compare(makeUpText(length, length), makeUpText(length + 1, length))).toBe(0);
    }
  });
  it('see runs of four words, wherever they stand', () => {
    const ring = makeUpText(5, 40).split(' ');
    const unroll = (from: number): string => Array.from({ length: ring.length + 3 }, (_, index) => ring[(from + index) % ring.length]).join(' ');
    for (let from = 1; from < ring.length; from += 1) expect(sketchArticle(unroll(from))).toEqual(sketchArticle(unroll(0)));
    expect(sketchArticle(ring.toReversed().join(' '))).not.toEqual(sketchArticle(unroll(0)));
  });
  it('do not assume spaces: a Japanese text has words too', () => {
    expect(sketchArticle('両国の首脳は電話会談で安全保障と経済関係について協議した。'.repeat(3))).not.toBeNull();
  });
  it.each([
    ['Latin', (index: number) => `word${index} `], ['Cyrillic', (index: number) => `${String.fromCharCode(0x430 + index)}слово `],
    ['Korean', (index: number) => `${String.fromCharCode(0xac00 + index)}서울 `], ['Georgian', (index: number) => `${String.fromCharCode(0x10d0 + index)}სიტყვა `],
    ['Japanese', (index: number) => String.fromCharCode(0x3041 + index)], ['Chinese', (index: number) => String.fromCharCode(0x4e00 + index)],
    ['rare Chinese', (index: number) => String.fromCharCode(0x9fff - index)], ['Thai', (index: number) => String.fromCharCode(0x0e01 + index)],
  ])('take 32 words of %s, and no fewer', (_, word) => {
    const words = Array.from({ length: 32 }, (__, index) => word(index));
    expect(sketchArticle(words.join('').trimEnd())).not.toBeNull();
    expect(sketchArticle(words.slice(1).join(''))).toBeNull();
  });
  it('see words alone: neither case nor marks nor spaces', () => {
    const words = makeUpText(3, 50).split(' ');
    for (const mark of ['\n', ', ', '\u2014', ' \u201c', '\u3001', '\u3002', '\uff0f', '\u2000', '\u206f', '\u3000', '\u303f', '\uff00', '!?', '\u00ab']) {
      expect(sketchArticle(words.join(mark).toUpperCase())).toEqual(sketchArticle(words.join(' ')));
    }
  });
  it('see letters beyond ASCII', () => {
    const replace = (letter: string) => sketchArticle(makeUpText(3, 50).replaceAll('e', letter));
    for (const [letter, other] of [['é', 'è'], ['À', ''], ['À', ' '], ['\uff10', '\uff0f']] as const) expect(replace(letter)).not.toEqual(replace(other));
  });
});
