import { describe, expect, it } from 'vitest';
import { splitPersons } from '../../src/entities/split-persons.ts';

const split = (text: string, ...names: readonly string[]): string[] => {
  let from = 0;
  const persons = names.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type: 'person' as const, sentence: 0, zone: 'paragraph' as const, confidence: 0.9 };
  });
  return splitPersons(text, persons).map(({ start, end }) => text.slice(start, end));
};

describe('splitPersons', () => {
  it('parts a name from that of its photographer', () => {
    expect(split('Ann Lee Bob Ray Photo. Ann Lee spoke.', 'Ann Lee Bob Ray', 'Ann Lee')).toEqual(['Ann Lee', 'Bob Ray', 'Ann Lee']);
  });

  it('parts two that a dash joins, and drops an owner', () => {
    expect(split('Netanyahu - Gantz talks', 'Netanyahu - Gantz')).toEqual(['Netanyahu', 'Gantz']);
    expect(split("Philippines' Marcos spoke", "Philippines' Marcos")).toEqual(['Marcos']);
  });

  it('parts the holder of an office from the body', () => {
    expect(split('Norvex CEO Ann Lee spoke', 'Norvex CEO Ann Lee')).toEqual(['Norvex', 'Ann Lee']);
  });

  it('drops the day of a byline', () => {
    expect(split('By Ann Lee14 August 2023', 'Ann Lee14')).toEqual(['Ann Lee']);
  });
});
