import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/entities/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Goïta', 'goita'],
    ['U.S.', 'us'],
    ['Jean-Luc  Mélenchon', 'jean luc melenchon'],
    ['Sa’ar', 'saar'],
    ['AT&T', 'at&t'],
    ['Łódź', 'lodz'],
    ['Wash\u00ADing\u2060ton', 'washington'],
  ])('%s → %s', (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it('changes nothing twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }));
  });
});
