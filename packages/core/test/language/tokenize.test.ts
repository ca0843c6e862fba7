import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

function words(text: string): string {
  const found: string[] = [];
  tokenize(text, 0, text.length, (start, end) => found.push(text.slice(start, end)));
  return found.join(' | ');
}

describe('tokenize', () => {
  it.each([
    ["Don't say it can't be done", "Do | n't | say | it | ca | n't | be | done"],
    ['Mali’s junta won’t go', 'Mali | ’s | junta | wo | n’t | go'],
    ["the soldiers' pay", "the | soldiers | ' | pay"],
    ['It cannot be', 'It | can | not | be'],
  ])('splits clitics: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ["O'Brien, Ba'athist and d'Ivoire", "O'Brien | , | Ba'athist | and | d'Ivoire"],
    ['U.S. Gen. J. W. Smith Jr.', 'U.S. | Gen. | J. | W. | Smith | Jr.'],
    ['at 5 a.m. on Sept. 11', 'at | 5 | a.m. | on | Sept. | 11'],
    ['AT&T and Yahoo! Inc.', 'AT&T | and | Yahoo! | Inc.'],
    ['at Chick-fil-A. Then', 'at | Chick | - | fil | - | A | . | Then'],
  ])('keeps names and abbreviations whole: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['military-backed', 'military | - | backed'],
    ['anti-government', 'anti-government'],
    ['ex-President', 'ex | - | President'],
    ['pro-Palestine', 'pro | - | Palestine'],
    ['2022-2023', '2022 | - | 2023'],
    ['49m agoTalks end, 2h agoUS strikes', '49m | ago | Talks | end | , | 2h | ago | US | strikes'],
  ])('splits compounds, and prefixes from names only: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['$1,000.50', '$ | 1,000.50'],
    ['US$5m', 'US$ | 5m'],
    ['50% by 9:30pm', '50 | % | by | 9:30 | pm'],
    ['on 9/11', 'on | 9/11'],
    ['£3.5bn', '£ | 3.5 | bn'],
    ['No. 10 said no.', 'No. | 10 | said | no | .'],
  ])('reads numbers: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['See https://example.com/a?b=c.', 'See | https://example.com/a?b=c | .'],
    ['(www.example.org)', '( | www.example.org | )'],
    ['write to a.b@example.com, now', 'write | to | a.b@example.com | , | now'],
    ['@handle and #tag', '@handle | and | #tag'],
  ])('keeps links and handles whole: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['Wait... what?! No -- yes—no', 'Wait | ... | what | ?! | No | -- | yes | — | no'],
    ['“Yes,” he said.', '“ | Yes | , | ” | he | said | .'],
    ['• First', '• | First'],
  ])('reads marks: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('keeps words together that a mark divides which is not seen', () => {
    expect(words('in Wash\u00ADing\u2060ton, \u00ADMali and Chad\u00AD')).toBe('in | Wash\u00ADing\u2060ton | , | Mali | and | Chad');
  });

  it('reads only the range it is given', () => {
    const found: [number, number][] = [];
    tokenize('one two three', 4, 7, (start, end) => found.push([start, end]));
    expect(found).toEqual([[4, 7]]);
  });
});
