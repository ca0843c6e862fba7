import { describe, expect, it } from 'vitest';
import { MENTION_LABELS, type MentionType } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MentionNetwork } from '../../../core/src/entities/recognizer/mention-network.ts';
import { stringifyMentionNetwork } from '../../../core/src/entities/recognizer/mention-network-weights.ts';
import type { EntityRecord } from '../../src/entities/read-entity-records.ts';
import { type ReadRecord, readRecord } from '../../src/entities/record-sequences.ts';
import { MENTION_NETWORK_OPTIONS, trainMentionNetwork } from '../../src/entities/train-mention-network.ts';

/** A text with one name, of which nothing but what stands around it tells the type. */
function read(before: string, type: MentionType): ReadRecord {
  const text = `${before} Zorblat .`;
  const record: EntityRecord = {
    id: before, source: 'test', text, zones: [{ start: 0, end: text.length, kind: 'paragraph' }],
    annotated: new Set(['person', 'organization', 'location', 'nationality']),
    mentions: [{ start: before.length + 1, end: before.length + 8, type }],
  };
  return readRecord(record);
}

const READS = Array.from({ length: 20 }, () => [read('she lives in', 'location'), read('he was hired by', 'organization')]).flat();
const OPTIONS = { ...MENTION_NETWORK_OPTIONS, shape: { vector: 16, channels: 8 }, epochs: 40, batch: 4, rate: 0.01 };
const train = () => trainMentionNetwork(READS, () => undefined, OPTIONS);

describe('trainMentionNetwork', () => {
  const weights = train();

  it('learns from what stands around a name', () => {
    for (const { record, analysis, page } of READS.slice(0, 2)) {
      const position = record.text.split(' ').indexOf('Zorblat');
      const scores = new Int32Array(MENTION_LABELS.length);
      new MentionNetwork(weights).readPage(analysis, page, 100)(0)(position, scores, 0);
      expect(MENTION_LABELS[scores.indexOf(0)]).toBe(`U-${record.mentions[0]!.type}`);
    }
  });

  it('makes the same bytes again', () => {
    expect(stringifyMentionNetwork(train())).toEqual(stringifyMentionNetwork(weights));
  });
});
