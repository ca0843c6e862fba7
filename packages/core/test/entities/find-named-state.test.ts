import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

function linked(line: string, printed: string) {
  const { name, subtype } = resolvePage(`Headline\n${line}`).entityOf(printed);
  return `${name} ${subtype}`;
}

describe('a name that a state and a city bear', () => {
  it('is the state where only states have what is said', () => {
    expect(linked('The state of L[New York] sued.', 'New York')).toBe('New York region');
    expect(linked('It angered L[New York] lawmakers.', 'New York')).toBe('New York region');
    expect(linked('It rained in L[New York State].', 'New York State')).toBe('New York region');
    expect(linked('It rained in L[Osun State] in L[Nigeria].', 'Osun State')).toBe('Osun region');
    expect(linked('They jumped over L[Vancouver], L[Washington].', 'Washington')).toBe('Washington region');
  });

  it('is the city elsewhere', () => {
    expect(linked('It rained in L[New York].', 'New York')).toBe('New York City city');
  });
});
