import { createHash } from 'node:crypto';
import { csvTables, TABLE_NAMES, toCsvFiles, type CsvFilesOptions } from '@corpus/csv';
import { describe, expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  mediatype: string;
  dialect: { delimiter: string };
  schema: {
    fields: { name: string; type: string; description: string; delimiter?: string }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

async function write(options: CsvFilesOptions = {}): Promise<{ files: Map<string, Buffer>; resources: Resource[] }> {
  const files = new Map<string, Buffer>();
  for (const { file, text } of await collect(toCsvFiles(stream(), options))) {
    files.set(file!, Buffer.concat([files.get(file!) ?? Buffer.alloc(0), Buffer.from(text)]));
  }
  const descriptor = JSON.parse(files.get('datapackage.json')!.toString()) as { $schema: string; name: string; resources: Resource[] };
  expect(descriptor).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'corpus' });
  return { files, resources: descriptor.resources };
}

describe('datapackage.json', () => {
  it.each([{}, { bom: true, delimiter: '\t' as const }])('tells size and hash of every file with %j', async (options) => {
    const { files, resources } = await write(options);
    expect(resources.map((resource) => resource.name)).toEqual(TABLE_NAMES);
    for (const { path, bytes, hash } of resources) {
      const content = files.get(path)!;
      expect({ bytes, hash }).toEqual({ bytes: content.length, hash: `sha256:${createHash('sha256').update(content).digest('hex')}` });
    }
  });

  it('describes the columns as they are', async () => {
    const { files, resources } = await write();
    for (const { name, path, schema } of resources) {
      const header = files.get(path)!.toString().split('\r\n')[0]?.split(',');
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      expect(schema.fields.map(({ type, description }) => [type, description])).toEqual(
        csvTables[name as 'articles'].columns.map(({ type, description }) => [type, description]),
      );
      for (const field of schema.fields) expect(field.delimiter).toBe(field.type === 'list' ? '|' : undefined);
    }
  });

  it('joins the tables', async () => {
    const { resources } = await write();
    const joins = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields[0]} → ${reference.resource}.${reference.fields[0]}`));
    expect(joins).toEqual([
      'mentions.article_id → articles.id', 'mentions.entity_id → entities.id', 'duplicates.id → articles.id',
      'duplicates.duplicate_of → articles.id', 'event_mentions.event_id → events.id', 'event_mentions.article_id → articles.id',
    ]);
    expect(resources.every(({ schema }) => schema.primaryKey?.[0] === 'id')).toBe(true);
  });

  it('claims no key that is not written', async () => {
    const { resources } = await write({ fields: ['title', 'article_id', 'text'] });
    expect(resources.map(({ name }) => name)).toEqual(['articles', 'mentions', 'event_mentions']);
    for (const { schema } of resources) expect(schema).not.toHaveProperty('primaryKey');
    for (const { schema } of resources) expect(schema).not.toHaveProperty('foreignKeys');
  });

  it('says that TSV is TSV', async () => {
    const { resources } = await write({ delimiter: '\t', tables: ['events'] });
    expect(resources).toMatchObject([{ path: 'events.tsv', mediatype: 'text/tab-separated-values', dialect: { delimiter: '\t' } }]);
  });
});

describe('csvTables', () => {
  it.each(TABLE_NAMES)('%s has unique snake_case columns, each described by a sentence', (name) => {
    const { columns, primaryKey } = csvTables[name];
    const names = columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(primaryKey);
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
      expect(column.description).toMatch(/^.+[.…]$/u);
    }
  });
});
