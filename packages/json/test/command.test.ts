import { readFileSync } from 'node:fs';
import type { CommandOptionValues, ExportTarget, OutputChunk } from '@corpus/core';
import { jsonCommand, jsonFormats, type JsonFormat } from '@corpus/json';
import { describe, expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

function target(id: JsonFormat, changes: Partial<ExportTarget> = {}): ExportTarget {
  const format = jsonFormats.find((each) => each.id === id)!;
  return { format, kind: 'stream', body: true, fields: null, limit: null, ...changes };
}

const run = async (values: CommandOptionValues, to: ExportTarget): Promise<OutputChunk[]> =>
  collect((await jsonCommand.createExporter(values, to))(stream()));

describe('jsonCommand', () => {
  it('has the version of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(jsonCommand.version).toBe(manifest.version);
  });

  it('loads nothing but its table until it runs', () => {
    const imports = readFileSync(new URL('../src/command.ts', import.meta.url), 'utf8').match(/^import (?!type).*$/gm);
    expect(imports).toEqual(["import manifest from '../package.json' with { type: 'json' };", "import { jsonFormats } from './format.ts';"]);
  });

  it.each([
    [{}, null, 'events'], [{ records: 'article' }, null, 'events'], [{ records: 'article' }, ['title', 'eventTypes'], 'events'],
    [{ records: 'article' }, ['title', 'about'], 'entities'], [{ records: 'article' }, ['title'], 'articles'], [{ records: 'duplicate' }, null, 'articles'],
    [{ records: 'mention, entity' }, null, 'entities'], [{ records: 'entity,event' }, null, 'events'],
    [{}, ['title', 'datePublished'], 'articles'], [{}, ['about'], 'entities'], [{}, ['aliases'], 'entities'], [{}, ['id'], 'events'], [{}, ['trigger'], 'events'],
  ] as const)('asks of the pipeline for %j and fields %j no more than %s', async (values, fields, goal) => {
    expect(await jsonCommand.needs?.(values, target('jsonl', { fields }))).toBe(goal);
  });

  it('asks for everything where the shape is fixed', async () => {
    expect(await jsonCommand.needs?.({}, target('ftm'))).toBe('events');
  });

  it.each([
    ['jsonl', 'articles.jsonl'], ['json', 'corpus.json'], ['jsonld', 'corpus.jsonld'], ['ftm', 'corpus.ftm.json'],
  ] as const)('writes %s to a stream, or into a folder as %s', async (format, file) => {
    expect(new Set((await run({}, target(format))).map((chunk) => chunk.file))).toEqual(new Set([null]));
    expect((await run({}, target(format, { kind: 'folder' })))[0]?.file).toBe(file);
  });

  it('takes kinds, fields and indentation', async () => {
    const [line] = await run({ records: 'entity, event' }, target('jsonl', { fields: ['name'] }));
    expect(line?.text).toBe('{"kind":"entity","schemaVersion":"1.0","id":"wd:Q1","name":"Kestria"}\n');
    expect((await run({ pretty: true }, target('json')))[0]?.text).toBe('{\n  "schemaVersion": "1.0",\n  "articles": [');
  });

  it.each([
    ['--records for a fixed shape', { records: 'event' }, target('ftm')],
    ['--fields for a fixed shape', {}, target('jsonld', { fields: ['title'] })],
    ['--pretty for lines', { pretty: true }, target('jsonl')],
    ['an unknown kind', { records: 'events' }, target('jsonl')],
    ['an unknown field', {}, target('json', { fields: ['headline'] })],
  ])('refuses %s before it reads', async (_, values, to) => {
    await expect(jsonCommand.createExporter(values, to)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });

  it('prints a schema', async () => {
    const schema = JSON.parse((await jsonCommand.print?.({ 'print-schema': 'article' })) ?? '') as Record<string, unknown>;
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'article', additionalProperties: false });
    expect(await jsonCommand.print?.({})).toBeNull();
    await expect(jsonCommand.print?.({ 'print-schema': 'novel' })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
});
