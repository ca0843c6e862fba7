import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('a place printed with the people it is of', () => {
  it('is in their country, whatever better known place bears its name', () => {
    expect(resolvePage('Headline\nIn L[Bethlehem] nothing moved. L[Bethlehem], the N[Palestinian] town, is quiet, said N[American] and N[American] guests.').entityOf('Bethlehem').country).toBe('PSE');
    expect(resolvePage('Headline\nThe N[Canadian] city of L[London] is quiet, said N[British] guests of L[Britain].').entityOf('London').country).toBe('CAN');
  });
});
