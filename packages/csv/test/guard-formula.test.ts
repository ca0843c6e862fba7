import { guardFormula, unguardFormula } from '@corpus/csv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('guardFormula', () => {
  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', "'=1", "''@x"])('guards %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', ' =1', "'tis so", '–', '1-2'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('can be undone', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '@', '＋', '\n', 'a', ' ') });
    fc.assert(fc.property(text, (each) => {
      expect(unguardFormula(guardFormula(each))).toBe(each);
    }));
  });
});
