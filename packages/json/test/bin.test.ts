import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article, CorpusRecord } from '@corpus/core';
import { describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const SEED = new URL('../../../seeds/004_bb8641d9c4a6649e.txt', import.meta.url);
/** A sample page with an emoji ahead of everything: its three ways of counting differ from the first word on. */
const page = readFileSync(SEED, 'utf8').replace('Connect with us', '🛰️ Connect with us');

function run(...options: string[]): { records: CorpusRecord[]; article: Article; status: number | null; stderr: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...options, '-'], { input: page, encoding: 'utf8' });
  const records = stdout.trim().split('\n').map((line) => JSON.parse(line) as CorpusRecord);
  return { records, article: records.find((record) => record.kind === 'article')!, status, stderr };
}

describe('corpus-json', () => {
  it.each([
    ['utf16', (start: number, end: number) => page.slice(start, end)],
    ['code-point', (start: number, end: number) => [...page].slice(start, end).join('')],
    ['byte', (start: number, end: number) => Buffer.from(page).subarray(start, end).toString()],
  ])('counts offsets in %s', (unit, slice) => {
    const { records, article } = run('--offsets', unit);
    expect(slice(article.spans.title!.start, article.spans.title!.end)).toBe(article.title);
    for (const record of records) {
      if (record.kind === 'mention' || record.kind === 'event-mention') expect(slice(record.start, record.end)).toBe(record.text);
      if (record.kind === 'event-mention') expect(slice(record.trigger.start, record.trigger.end).replace(/\s+/g, ' ')).toBe(record.trigger.text);
    }
  });

  it('gives the same ids whatever offsets count', () => {
    const ids = (unit: string): string[] => run('--offsets', unit).records.map((record) => record.id);
    expect(ids('byte')).toEqual(ids('utf16'));
  });

  it('leaves out the text', () => {
    const { article, stderr } = run('--no-body');
    expect(article).toMatchObject({ title: 'Mali signs trade deal with Russia as ties strengthen', body: '', dek: null });
    expect(stderr).toBe('read 1, wrote 1, skipped 0\n');
  });

  it('prints a schema without reading anything', () => {
    const { stdout, status } = spawnSync(process.execPath, [BIN, '--print-schema', 'entity'], { encoding: 'utf8', input: '' });
    expect([status, (JSON.parse(stdout) as { title: string }).title]).toEqual([0, 'entity']);
  });

  it.each([
    [['--offsets', 'characters'], 2], [['--records', 'novel'], 2], [['--format', 'xml'], 2], [['no-such-file.txt'], 2],
  ])('ends with the right code for %j', (options, code) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...options], { encoding: 'utf8', input: page });
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(/^corpus-json: .+\n/);
  });
});
