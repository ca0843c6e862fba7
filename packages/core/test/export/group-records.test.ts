import { describe, expect, it } from 'vitest';
import { groupRecords, type RecordGroup } from '../../src/export/index.ts';
import { CorpusRecordSchema } from '../../src/models/index.ts';
import {
  agreement, agreementReports, article, attack, attackReports, collect, duplicate, entities, mentions, sampleRecords, secondArticle, stream,
} from './sample-corpus.ts';

const group = (records = sampleRecords): Promise<RecordGroup[]> => collect(groupRecords(stream(records)));

describe('the sample', () => {
  it.each(sampleRecords)('holds a valid $kind', (record) => {
    expect(CorpusRecordSchema.safeParse(record).error).toBeUndefined();
  });
});

describe('groupRecords', () => {
  it('puts mentions to their article and reports to their event', async () => {
    expect(await group()).toEqual([
      { kind: 'page', article, mentions },
      { kind: 'page', article: secondArticle, mentions: [] },
      { kind: 'duplicate', duplicate },
      ...entities.map((entity) => ({ kind: 'entity', entity })),
      { kind: 'event', event: agreement, mentions: agreementReports },
      { kind: 'event', event: attack, mentions: attackReports },
    ]);
  });

  it('loses nothing of a stream from which records were taken out', async () => {
    const strays = [...mentions, secondArticle, ...mentions, ...attackReports, agreement, ...attackReports];
    expect(await group(strays)).toEqual([
      { kind: 'page', article: null, mentions },
      { kind: 'page', article: secondArticle, mentions: [] },
      { kind: 'page', article: null, mentions },
      { kind: 'event', event: null, mentions: attackReports },
      { kind: 'event', event: agreement, mentions: [] },
      { kind: 'event', event: null, mentions: attackReports },
    ]);
  });

  it('gives nothing for nothing', async () => {
    expect(await group([])).toEqual([]);
  });
});
