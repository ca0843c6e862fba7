import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyze.ts';

function sentences(text: string): string[] {
  const { tokens, sentences: found } = analyze(text, [{ start: 0, end: text.length, kind: 'paragraph' }], { tag: false });
  return Array.from({ length: found.count }, (_, at) => text.slice(tokens.start[found.start[at]!], tokens.end[found.end[at]! - 1]));
}

describe('splitSentences', () => {
  it.each([
    'Gen. Abdourahamane Tchiani met Lt. Col. J. W. Smith of the U.S. Army.',
    'He lives in St. Petersburg, Fla. with his wife.',
    'The firm, Yahoo! Inc., is based in California.',
    'It rose to 3.5 percent on Jan. 6 at 5 p.m. Wednesday.',
    '“Why now?” President Macron asked.',
    'Many (e.g. The Times) said so.',
    'He waited . . . and left.',
  ])('keeps one sentence together: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['They flew to the U.S. The trip was long.', ['They flew to the U.S.', 'The trip was long.']],
    ['“It is over.” He left.', ['“It is over.”', 'He left.']],
    ['Really? Yes! Fine.', ['Really?', 'Yes!', 'Fine.']],
    ['• One thing • Another thing', ['• One thing', '• Another thing']],
    ['BAMAKO (AFP) — Mali’s junta spoke.', ['BAMAKO (AFP) —', 'Mali’s junta spoke.']],
    ['One\n\nTwo', ['One', 'Two']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('never lets a sentence cross from one zone to the next', () => {
    const text = 'A headline without an end A paragraph.';
    const analysis = analyze(text, [{ start: 0, end: 25, kind: 'title' }, { start: 26, end: text.length, kind: 'paragraph' }], { tag: false });
    expect([...analysis.sentences.zone]).toEqual([0, 1]);
  });
});
