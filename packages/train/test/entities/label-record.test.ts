import { describe, expect, it } from 'vitest';
import { MENTION_LABELS, type MentionType } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { labelRecord, openLabels } from '../../src/entities/label-record.ts';
import type { EntityRecord } from '../../src/entities/read-entity-records.ts';
import { readRecord } from '../../src/entities/record-sequences.ts';

const text = 'Malian leader Assimi Goita flew to Moscow';
const record = (annotated: readonly MentionType[]): EntityRecord => ({
  id: 'made-up', source: 'test', text, zones: [{ start: 0, end: text.length, kind: 'paragraph' }], annotated: new Set(annotated),
  mentions: [{ start: 14, end: 26, type: 'person' }, { start: 35, end: 41, type: 'location' }],
});
const labelsOf = (annotated: readonly MentionType[]): string[] => {
  const { record: made, analysis, page } = readRecord(record(annotated));
  return Array.from(labelRecord(made, analysis, page), (label) => MENTION_LABELS[label] ?? 'open');
};

describe('labelRecord', () => {
  it('labels names by their tokens', () => {
    expect(labelsOf(['person', 'organization', 'location', 'nationality'])).toEqual(['O', 'O', 'B-person', 'L-person', 'O', 'O', 'U-location']);
  });

  it('leaves capitalised words open where a type is not marked', () => {
    expect(labelsOf(['person', 'organization', 'location'])).toEqual(['open', 'O', 'B-person', 'L-person', 'O', 'O', 'U-location']);
    const open = openLabels(record(['person', 'organization', 'location']));
    expect(MENTION_LABELS.filter((_, label) => open[label] === 1)).toEqual(['O', 'B-nationality', 'I-nationality', 'L-nationality', 'U-nationality']);
  });
});
