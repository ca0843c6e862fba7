import { describe, expect, it } from 'vitest';
import { omitText } from '../../src/export/index.ts';
import { CorpusRecordSchema, type Article } from '../../src/models/index.ts';
import { agreementReports, article, sampleRecords } from './sample-corpus.ts';

const wordy: Article = {
  ...article,
  dek: 'SECRET',
  captions: [{ text: 'SECRET', credit: 'AFP', start: 0, end: 1 }],
  corrections: [{ text: 'SECRET', start: 0, end: 1 }],
  related: [
    { title: { text: 'Other', start: 0, end: 1 }, dek: { text: 'SECRET', start: 2, end: 3 }, section: null, date: null, dateText: null, start: 0, end: 3 },
    { title: null, dek: null, section: null, date: null, dateText: null, start: 0, end: 3 },
  ],
};

describe('omitText', () => {
  it('leaves no running text', () => {
    const text = JSON.stringify([omitText(wordy), omitText(agreementReports[0]!)]);
    expect(text).not.toMatch(/SECRET|signed a trade deal/);
  });

  it('keeps headline, names and all offsets', () => {
    const { title, byline, parts, related, captions } = omitText(wordy);
    expect({ title, byline, parts }).toEqual({ title: wordy.title, byline: wordy.byline, parts: wordy.parts });
    expect(related[0]).toMatchObject({ title: { text: 'Other' }, dek: { start: 2, end: 3 } });
    expect(captions).toEqual([{ text: '', credit: 'AFP', start: 0, end: 1 }]);
    expect(omitText(agreementReports[0]!)).toMatchObject({ trigger: { text: 'signed' }, start: agreementReports[0]!.start });
  });

  it('gives records that are still valid, and the same when done twice', () => {
    for (const record of sampleRecords) {
      const once = omitText(record);
      expect(CorpusRecordSchema.safeParse(once).error).toBeUndefined();
      expect(omitText(once)).toEqual(once);
    }
  });
});
