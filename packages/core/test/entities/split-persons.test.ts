import { describe, expect, it } from 'vitest';
import { splitPersons } from '../../src/entities/split-persons.ts';
import type { BlockRole } from '../../src/models/block.ts';

const splitIn = (zone: BlockRole, text: string, ...names: readonly string[]): string[] => {
  let from = 0;
  const persons = names.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type: 'person' as const, sentence: 0, zone, confidence: 0.9 };
  });
  return splitPersons(text, persons).map(({ start, end }) => text.slice(start, end));
};

const split = (text: string, ...names: readonly string[]): string[] => splitIn('caption', text, ...names);

describe('splitPersons', () => {
  it('parts a name from that of its photographer', () => {
    expect(split('Ann Lee Bob Ray Photo. Ann Lee spoke.', 'Ann Lee Bob Ray', 'Ann Lee')).toEqual(['Ann Lee', 'Bob Ray', 'Ann Lee']);
  });

  it('leaves a longer form of a name whole in a sentence', () => {
    expect(splitIn('paragraph', 'Ann Lee Bob Ray, or Ann Lee, spoke.', 'Ann Lee Bob Ray', 'Ann Lee')).toEqual(['Ann Lee Bob Ray', 'Ann Lee']);
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
