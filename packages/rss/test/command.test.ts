import { readFileSync } from 'node:fs';
import type { CommandOptionValues, ExportTarget, OutputChunk } from '@corpus/core';
import { rssCommand, rssFormats, type RssFormat } from '@corpus/rss';
import { describe, expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

function target(id: RssFormat, changes: Partial<ExportTarget> = {}): ExportTarget {
  const format = rssFormats.find((each) => each.id === id)!;
  return { format, kind: 'stream', body: true, fields: null, limit: null, ...changes };
}

const run = async (values: CommandOptionValues, to: ExportTarget): Promise<OutputChunk[]> =>
  collect((await rssCommand.createExporter(values, to))(stream()));

describe('rssCommand', () => {
  it('has the version of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(rssCommand.version).toBe(manifest.version);
  });

  it('loads nothing but its table until it runs', () => {
    const imports = readFileSync(new URL('../src/command.ts', import.meta.url), 'utf8').match(/^import (?!type).*$/gm);
    expect(imports).toEqual(["import manifest from '../package.json' with { type: 'json' };", "import { rssFormats } from './format.ts';"]);
  });

  it.each([
    ['rss', 'feed.xml', /<rss version="2.0"/], ['atom', 'feed.atom', /<feed xmlns=/], ['jsonfeed', 'feed.json', /"version": "https:\/\/jsonfeed.org/],
  ] as const)('writes %s to a stream, or into a folder as %s', async (format, file, mark) => {
    expect(await run({}, target(format))).toEqual([{ file: null, text: expect.stringMatching(mark) as string, articles: 1 }]);
    expect((await run({}, target(format, { kind: 'folder' })))[0]?.file).toBe(file);
  });

  it('passes its options on', async () => {
    const values = {
      title: 'T', link: 'https://example.org/', description: 'D', self: 'https://example.org/f', language: 'de', author: 'A', content: 'summary',
      of: 'events', entity: ['Norland'], 'event-type': ['assault'], since: '2024-01-01', before: '2024-12-31',
    };
    const [chunk] = await run(values, target('jsonfeed', { limit: 1 }));
    expect(JSON.parse(chunk!.text)).toMatchObject({
      title: 'T', home_page_url: 'https://example.org/', feed_url: 'https://example.org/f', description: 'D', language: 'de', authors: [{ name: 'A' }],
      items: [{ title: 'Ilse Brandt → Norland: assault (negated)' }],
    });
  });

  it.each([
    [{}, 'entities'], [{ section: ['Sport'] }, 'entities'], [{ 'event-type': ['assault'] }, 'events'], [{ of: 'events' }, 'events'],
  ] as const)('asks of the pipeline for %j no more than %s', (values, goal) => {
    expect(rssCommand.needs?.(values, target('rss'))).toBe(goal);
  });

  it('leaves --until to the pipeline', () => {
    expect(rssCommand.options).not.toHaveProperty('until');
  });

  it('passes the section on', async () => {
    expect((await run({ section: ['Sport'] }, target('rss')))[0]?.articles).toBe(0);
  });

  it.each([
    ['fields', {}, target('rss', { fields: ['title'] })],
    ['an unknown type of event', { 'event-type': ['war'] }, target('rss')],
    ['sections of events', { of: 'events', section: ['World'] }, target('rss')],
  ])('refuses %s before it reads', async (_, values, to) => {
    await expect(rssCommand.createExporter(values, to)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
});
