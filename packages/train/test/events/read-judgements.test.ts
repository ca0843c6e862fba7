import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../src/events/read-judgements.ts';
import { readRecords } from '../../src/read-records.ts';

const FILE = fileURLToPath(new URL('../../data/event-judgements.jsonl', import.meta.url));

describe('readJudgements', () => {
  it('refuses judgements of another text', () => {
    expect(() => readJudgements(new Map())).toThrow(RangeError);
  });

  it('finds each page once, and no place judged twice', () => {
    const pages = readRecords<{ readonly id: string; readonly event: readonly number[]; readonly nothing: readonly number[] }>(FILE);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    for (const { id, event, nothing } of pages) expect(new Set([...event, ...nothing]).size, id).toBe(event.length + nothing.length);
  });
});
