import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CellType } from './column.ts';
import type { ResolvedCsvOptions } from './options.ts';
import { selectColumns } from './table-writer.ts';
import { csvTables, type TableName } from './tables/index.ts';

/** Counts and hashes the bytes of a file as its text is written. */
export interface Digest {
  readonly update: (text: string) => void;
  readonly finish: () => { readonly bytes: number; readonly hash: string };
}

export function createDigest(): Digest {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  let bytes = 0;
  return {
    update: (text) => {
      const encoded = encoder.encode(text);
      bytes += encoded.length;
      hash.update(encoded);
    },
    finish: () => ({ bytes, hash: `sha256:${bytesToHex(hash.digest())}` }),
  };
}

function field(name: string, type: CellType, description: string): Record<string, string> {
  return { name, type, ...(type === 'list' ? { delimiter: '|', itemType: 'string' } : {}), description };
}

function resource(name: TableName, digest: Digest, extension: '.csv' | '.tsv', { delimiter, fields, tables }: ResolvedCsvOptions): object {
  const { description, primaryKey, foreignKeys } = csvTables[name];
  const columns = selectColumns<TableName>(name, fields);
  const has = (table: string, column: string): boolean =>
    tables.some((written) => written === table && selectColumns<TableName>(written, fields).some((each) => each.name === column));
  const keys = foreignKeys.filter((key) => has(name, key.column) && has(key.table, 'id'));
  return {
    name,
    type: 'table',
    path: name + extension,
    description,
    format: extension.slice(1),
    mediatype: extension === '.csv' ? 'text/csv' : 'text/tab-separated-values',
    encoding: 'utf-8',
    ...digest.finish(),
    dialect: { delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map((column) => field(column.name, column.type, column.description)),
      missingValues: [''],
      ...(has(name, primaryKey) ? { primaryKey: [primaryKey] } : {}),
      ...(keys.length > 0
        ? { foreignKeys: keys.map((key) => ({ fields: [key.column], reference: { resource: key.table, fields: ['id'] } })) }
        : {}),
    },
  };
}

/** Data Package 2.0 descriptor of the files written: paths, sizes, hashes, columns and keys. */
export function describePackage(digests: ReadonlyMap<TableName, Digest>, extension: '.csv' | '.tsv', options: ResolvedCsvOptions): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'corpus',
    description: 'News articles with the entities they name and the events they report. Made by @corpus/csv.',
    resources: [...digests].map(([name, digest]) => resource(name, digest, extension, options)),
  };
}
