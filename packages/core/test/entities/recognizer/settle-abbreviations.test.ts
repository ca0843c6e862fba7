import { describe, expect, it } from 'vitest';
import type { TokenMention } from '../../../src/entities/recognizer/read-mentions.ts';
import { settleAbbreviations } from '../../../src/entities/recognizer/settle-abbreviations.ts';
import { readTokens } from './read-tokens.ts';

function settle(text: string, ...names: (readonly [string, TokenMention['type']])[]): string[] {
  const { words, mention, textOf } = readTokens(text);
  const mentions = names.map(([name, type]) => mention(name, type));
  return settleAbbreviations(mentions, words, [{ start: 0, end: words.length }]).map((settled) => `${settled.type}: ${textOf(settled)}`);
}

describe('settleAbbreviations', () => {
  it('finds what a page says to be short for a body, wherever it stands', () => {
    expect(settle('The Communications Regulatory Authority of Norvia (Cran) met. Then Cran left.', ['Communications Regulatory Authority of Norvia', 'organization'])).toEqual([
      'organization: Communications Regulatory Authority of Norvia', 'organization: Cran', 'organization: Cran',
    ]);
  });

  it('corrects its type', () => {
    expect(settle('The Norvian Institute of Water (NIWA) met in Paris.', ['Norvian Institute of Water', 'organization'], ['NIWA', 'person'], ['Paris', 'location'])).toEqual([
      'organization: Norvian Institute of Water', 'organization: NIWA', 'location: Paris',
    ]);
  });

  it('leaves countries, and names in which the letters do not stand', () => {
    expect(settle('The Norvo Film Group (Peru) and the Norvo Bank (Taz) met.', ['Norvo Film Group', 'organization'], ['Peru', 'location'], ['Norvo Bank', 'organization'])).toEqual([
      'organization: Norvo Film Group', 'location: Peru', 'organization: Norvo Bank',
    ]);
  });

  it('leaves what stands behind persons', () => {
    expect(settle('Ann Lee Smith (ALS) spoke.', ['Ann Lee Smith', 'person'])).toEqual(['person: Ann Lee Smith']);
  });
});
