import { readFileSync } from 'node:fs';
import type { CommandOptionValues, ExportTarget, OutputChunk } from '@corpus/core';
import { csvCommand, csvFormats, type CsvFormat } from '@corpus/csv';
import { describe, expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

function target(id: CsvFormat, changes: Partial<ExportTarget> = {}): ExportTarget {
  const format = csvFormats.find((each) => each.id === id)!;
  return { format, kind: 'stream', body: true, fields: null, limit: null, ...changes };
}

const run = async (values: CommandOptionValues, to: ExportTarget): Promise<OutputChunk[]> =>
  collect((await csvCommand.createExporter(values, to))(stream()));

describe('csvCommand', () => {
  it('has the version of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(csvCommand.version).toBe(manifest.version);
  });

  it('loads nothing but its table until it runs', () => {
    const imports = readFileSync(new URL('../src/command.ts', import.meta.url), 'utf8').match(/^import (?!type).*$/gm);
    expect(imports).toEqual(["import manifest from '../package.json' with { type: 'json' };", "import { csvFormats } from './format.ts';", "import { goalOf } from './needs.ts';"]);
  });

  it.each([
    [{}, null, 'events'], [{}, ['title'], 'articles'], [{}, ['title', 'about_names'], 'entities'], [{ table: ['duplicates'] }, null, 'articles'],
    [{ table: ['mentions', 'entities'] }, null, 'entities'], [{ table: ['events'] }, null, 'events'],
  ] as const)('asks of the pipeline for %j and fields %j no more than %s', (values, fields, goal) => {
    expect(csvCommand.needs?.(values, target('csv', { fields }))).toBe(goal);
  });

  it('asks for everything where all tables or GDELT are written', () => {
    expect(csvCommand.needs?.({}, target('csv', { kind: 'folder' }))).toBe('events');
    expect(csvCommand.needs?.({}, target('gdelt', { fields: ['title'] }))).toBe('events');
  });

  it('writes the articles to a stream, or the table that is asked for', async () => {
    expect((await run({}, target('csv')))[0]).toEqual({ file: null, text: expect.stringMatching(/^id,title,/) as string });
    expect((await run({ table: ['events'] }, target('tsv')))[0]?.text).toMatch(/^id\tsummary\t/);
  });

  it('writes all tables into a folder, or those that are asked for', async () => {
    const folder = target('csv', { kind: 'folder' });
    expect(new Set((await run({}, folder)).map((chunk) => chunk.file)).size).toBe(7);
    const chosen = new Set((await run({ table: ['events', 'entities'] }, folder)).map((chunk) => chunk.file));
    expect(chosen).toEqual(new Set(['events.csv', 'entities.csv', 'datapackage.json']));
  });

  it('writes GDELT', async () => {
    expect((await run({}, target('gdelt')))[0]?.text.split('\t')).toHaveLength(61);
    expect((await run({ table: ['event_mentions'] }, target('gdelt')))[0]?.text.split('\t')).toHaveLength(16);
    const folder = await run({}, target('gdelt', { kind: 'folder' }));
    expect(new Set(folder.map((chunk) => chunk.file))).toEqual(new Set(['corpus.export.CSV', 'corpus.mentions.CSV']));
  });

  it('passes its options on', async () => {
    const [head, ...rest] = await run({ bom: true, 'no-formula-guard': true }, target('csv', { fields: ['title'] }));
    expect(head?.text).toBe('\ufefftitle\r\n');
    expect(rest.map((chunk) => chunk.text).join('')).toMatch(/^"=Kestria/);
  });

  it.each([
    ['an unknown table', { table: ['people'] }, target('csv')],
    ['two tables in one stream', { table: ['events', 'entities'] }, target('csv')],
    ['a table that GDELT lacks', { table: ['articles'] }, target('gdelt')],
    ['a table by the name of an inherited property', { table: ['toString'] }, target('gdelt')],
    ['columns of GDELT', {}, target('gdelt', { fields: ['Year'] })],
    ['a byte-order mark for GDELT', { bom: true }, target('gdelt')],
    ['two tables of GDELT in one stream', { table: ['events', 'event_mentions'] }, target('gdelt')],
    ['one table of GDELT in a folder', { table: ['events'] }, target('gdelt', { kind: 'folder' })],
    ['an unknown column', {}, target('csv', { fields: ['headline'] })],
    ['a column of another table', {}, target('csv', { fields: ['summary'] })],
  ])('refuses %s before it reads', async (_, values, to) => {
    await expect(csvCommand.createExporter(values, to)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
});
