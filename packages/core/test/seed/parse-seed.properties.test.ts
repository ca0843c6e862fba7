import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/models/index.ts';
import { parseSeed, safeParseSeed, stringifySeed } from '../../src/seed/index.ts';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => isoDate.as(date.toISOString().slice(0, 10)));
const anyText = fc.string({ unit: 'binary' });
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('the seed format', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(day, anyText, (date, text) => {
        const document = parseSeed(stringifySeed({ date, text }), { strict: true });
        expect(document.date).toBe(date);
        expect(document.text.slice(document.bodyStart)).toBe(text);
      }),
    );
  });

  it('writes back what it reads, where the header is well formed', () => {
    fc.assert(
      fc.property(day, anyText, (date, text) => {
        const seed = ` date ${date} ${text}`;
        const document = parseSeed(seed);
        expect(stringifySeed({ date: document.date, text: document.text.slice(document.bodyStart) })).toBe(seed);
      }),
    );
  });

  it('reads any text, well formed or not, and keeps its length', () => {
    const prefix = fc.constantFrom('', ' date 2023-06-14 ', 'date ', ' date 2023-02-30', '\uFEFF date ', '\n date None ');
    fc.assert(
      fc.property(prefix, anyUnits, (head, rest) => {
        const text = head + rest;
        const result = safeParseSeed(text);
        if (!result.ok) {
          expect(result.error.code).toBe('SEED_EMPTY');
          expect(text.trim()).toBe('');
          return;
        }
        expect(result.value.text).toBe(text.toWellFormed());
        expect(result.value.bodyStart).toBeLessThanOrEqual(text.length);
        expect(result.value.date === null || text.slice(0, result.value.bodyStart).includes(result.value.date)).toBe(true);
      }),
    );
  });
});
