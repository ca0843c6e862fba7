import { describe, expect, it } from 'vitest';
import { suffices, weighAffairs, weighParties } from '../../src/events/weigh-affairs.ts';
import { analyze } from '../../src/language/index.ts';
import type { MentionParticipant } from '../../src/models/event.ts';

const weigh = (...lines: readonly string[]): number[] => {
  let start = 0;
  const zones = lines.map((line) => {
    const zone = { start, end: start + line.length, kind: line.startsWith('Related') ? ('related-title' as const) : ('paragraph' as const) };
    start += line.length + 1;
    return zone;
  });
  const analysis = analyze(lines.join('\n'), zones);
  return Array.from({ length: analysis.sentences.count }, (_, sentence) => weighAffairs(analysis)(sentence));
};

const party = (over: Partial<MentionParticipant>): MentionParticipant => ({ span: { start: 0, end: 1 }, entityId: null, text: 'x', role: null, country: null, sectors: [], ...over });

describe('evidence of public affairs', () => {
  it('is for news of politics and of violence', () => {
    expect(Math.min(...weigh('The minister told parliament that the army would stay.', 'Police arrested ten protesters at the court.'))).toBeGreaterThan(1);
  });

  it('is against recipes and matches', () => {
    expect(Math.max(...weigh('Beat the butter and the sugar in a bowl.', 'Add flour, eggs and chocolate and bake the cake in the oven.'))).toBeLessThan(-1);
    expect(Math.max(...weigh('The striker shot wide before halftime.', 'The coach praised his team after the league match.'))).toBeLessThan(-1);
  });

  it('is weak where nothing tells', () => {
    expect(weigh('They left on Monday.')).toEqual([0]);
  });

  it('lets a teaser speak for itself', () => {
    const weights = weigh('The coach praised the goalkeeper after the cup match in the stadium.', 'Related: minister resigns from government over bribery trial');
    expect(weights[0]).toBeLessThan(0);
    expect(weights[1]).toBeGreaterThan(0);
  });
});

describe('evidence of participants', () => {
  const cast = { entities: new Map() };

  it('comes from institutions and countries, up to two', () => {
    expect(weighParties([party({ sectors: ['GOV'] })], cast)).toBe(1);
    expect(weighParties([party({ country: 'FRA' as never }), party({ sectors: ['COP'] }), party({ sectors: ['MIL'] })], cast)).toBe(2);
    expect(weighParties([party({ sectors: ['BUS'] })], cast)).toBe(0);
  });
});

it('asks less for violence than for dealings', () => {
  expect(suffices(-0.5, '190')).toBe(true);
  expect(suffices(-0.5, '040')).toBe(false);
  expect(suffices(-1, '190')).toBe(false);
});
