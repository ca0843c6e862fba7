import { describe, expect, it } from 'vitest';
import { keepPossessives } from '../../src/entities/keep-possessives.ts';
import { shippedKnowledge } from '../../src/entities/knowledge/index.ts';
import type { RecognizedMention } from '../../src/entities/recognized-mention.ts';

/** The names, with their types, of a text in which these were recognised as persons, in their order. */
function keep(text: string, ...printed: string[]): string[] {
  let end = 0;
  const recognized = printed.map((name): RecognizedMention => {
    const start = text.indexOf(name, end);
    end = start + name.length;
    return { start, end, type: 'person', sentence: 0, zone: 'paragraph', confidence: 1 };
  });
  return keepPossessives(text, recognized, shippedKnowledge()).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

describe('a known name that ends like a possessive', () => {
  it('is kept whole', () => {
    expect(keep('They ate at McDonald’s and shopped at Macy\'s.', 'McDonald', 'Macy')).toEqual(['McDonald’s organization', "Macy's organization"]);
  });

  it('is that of a person whom the page names in another way too', () => {
    expect(keep("Macy's hat was red. Macy left.", 'Macy', 'Macy')).toEqual(['Macy person', 'Macy person']);
    expect(keep("Ann Macy came. Macy's hat was red.", 'Ann Macy', 'Macy')).toEqual(['Ann Macy person', 'Macy person']);
  });

  it('is no other name', () => {
    expect(keep("Quernmore's hat was red.", 'Quernmore')).toEqual(['Quernmore person']);
  });
});
