import type { CorpusRecord } from '@corpus/core';
import { fromJsonLines, toJson, toJsonLines } from '@corpus/json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementReports, article, collect, entities, mentions, stream } from '../../core/test/export/sample-corpus.ts';

const text = fc.string({ unit: 'binary' });
const record: fc.Arbitrary<CorpusRecord> = fc.oneof(
  fc.record({ title: fc.option(text), body: text, tags: fc.array(text), byline: fc.option(text) }).map((fields) => ({ ...article, ...fields })),
  fc.record({ text, role: fc.option(text) }).map((fields) => ({ ...mentions[0]!, ...fields })),
  fc.record({ name: text, aliases: fc.array(text) }).map((fields) => ({ ...entities[0]!, ...fields })),
  fc.record({ text, rule: text }).map((fields) => ({ ...agreementReports[0]!, ...fields })),
);
const records = fc.array(record, { maxLength: 6 });

describe('JSON Lines', () => {
  it('read back to the same records wherever the chunks end, and from then on to the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 997 }), async (written, size) => {
        const lines = (await collect(toJsonLines(stream(written)))).join('');
        const chunks = Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => lines.slice(index * size, (index + 1) * size));
        const read = await collect(fromJsonLines(chunks));
        expect(read).toEqual(written);
        const again = (await collect(toJsonLines(stream(read)))).join('');
        expect((await collect(toJsonLines(fromJsonLines([again])))).join('')).toBe(again);
      }),
    );
  });
});

describe('JSON', () => {
  it('holds every record once, indented or not', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.boolean(), async (written, pretty) => {
        const document = (await collect(toJson(stream(written), { pretty }))).join('');
        const { schemaVersion, ...lists } = JSON.parse(document) as Record<string, unknown[]>;
        expect(schemaVersion).toBe('1.0');
        const order = ['article', 'mention', 'duplicate', 'entity', 'event', 'event-mention'];
        const expected = order.flatMap((kind) => written.filter((each) => each.kind === kind));
        expect(Object.values(lists).flat()).toEqual(expected);
        if (pretty) expect(document).toBe(`${JSON.stringify(JSON.parse(document), null, 2)}\n`);
      }),
    );
  });
});
