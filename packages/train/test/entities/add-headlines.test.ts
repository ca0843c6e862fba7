import { expect, it } from 'vitest';
import { addHeadlines } from '../../src/entities/add-headlines.ts';
import type { EntityRecord } from '../../src/entities/read-entity-records.ts';

it('adds sentences in the case of headlines, their names marked', () => {
  const text = 'The army of Mali has taken over the port on Monday.';
  const record: EntityRecord = {
    id: 'made-up', source: 'test', text, zones: [{ start: 0, end: text.length, kind: 'paragraph' }], annotated: new Set(['location']),
    mentions: [{ start: 12, end: 16, type: 'location' }],
  };
  const added = addHeadlines(record);
  const [, zone] = added.zones;
  expect(added.text.slice(zone!.start, zone!.end)).toBe('The Army of Mali has Taken Over the Port on Monday');
  expect(added.mentions.map(({ start, end }) => added.text.slice(start, end))).toEqual(['Mali', 'Mali']);
  expect(zone!.kind).toBe('title');
});
