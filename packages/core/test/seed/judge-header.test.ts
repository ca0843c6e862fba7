import { describe, expect, it } from 'vitest';
import { judgeHeader } from '../../src/seed/index.ts';

const judge = (before: string, after: string, day = '2023-06-14') => judgeHeader(before, day, after);

describe('judgeHeader', () => {
  it.each([
    ['', 'the start of the stream'],
    ['Terms of use\n', 'the start of a line'],
    ['Terms of use\r\n', 'the start of a line that ends in CRLF'],
    ['\uFEFF', 'a byte-order mark'],
    ['influence in Africa.', 'the end of a sentence'],
    ['"What now?"', 'the end of a quoted sentence'],
    ['All rights reserved.)', 'the end of a sentence in brackets'],
    ['Loading…', 'an ellipsis'],
    ['すべての権利を保有します。', 'an ideographic full stop'],
  ])('is certain after %j: %s', (before) => {
    expect(judge(before, ' Connect with us')).toBe('certain');
  });

  it.each(['April 27, 2025', 'Privacy Policy', 'Designed by', 'In this article:, , ,', 'Facebook Twitter', '© 2023', 'Follow us:', 'Slate Book Review', 'Datenschutz'])(
    'thinks it likely after %j, the end of a page that is no sentence',
    (before) => {
      expect(judge(before, ' Support the Moscow Times')).toBe('likely');
    },
  );

  it.each(['on the', 'by that', 'The release', 'its publication', 'no effective', 'updated the start', 'Release', 'Published.\nPublication', 'Pub.', 'Exp.', 'a hearing', 'à la'])(
    'sees prose after %j',
    (before) => {
      expect(judge(before, ' Support the Moscow Times')).toBe('none');
    },
  );

  it.each([' was set', ' and later', ' to 2023-06-20', ' is the day', '\nText', '', '.'])('sees prose before %j', (after) => {
    expect(judge('Privacy Policy', after)).toBe('none');
    expect(judge('A sentence.', after)).toBe('none');
  });

  it('looks at nothing else at the start of a line', () => {
    expect(judge('the release\n', ' was set')).toBe('certain');
  });

  it('wants a real day inside a line, unless a sentence ends before', () => {
    expect(judge('Privacy Policy', ' Support', '2023-02-30')).toBe('none');
    expect(judge('in Africa.', ' Support', '2023-02-30')).toBe('certain');
  });
});
