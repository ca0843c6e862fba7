import { guardFormula } from '@corpus/csv';
import { describe, expect, it } from 'vitest';

describe('guardFormula', () => {
  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])('guards %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', ' =1', "'=1", '–', '1-2'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});
