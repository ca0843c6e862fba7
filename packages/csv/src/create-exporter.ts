import { CorpusError, type CommandOptionValues, type Exporter, type ExportTarget } from '@corpus/core';
import { resolveCsvOptions, type CsvOptions } from './options.ts';
import type { TableName } from './tables/index.ts';
import { toCsv, toCsvFiles } from './to-csv.ts';
import { GDELT_FILES, toGdelt, toGdeltFiles, type GdeltTable } from './to-gdelt.ts';

const refuse = (message: string): CorpusError => new CorpusError('OPTION_INVALID', message);

/** One stream of text as the output of an exporter. */
function toStream(write: (records: Parameters<Exporter>[0]) => AsyncIterable<string>): Exporter {
  return async function* (records) {
    for await (const text of write(records)) yield { file: null, text };
  };
}

function createGdeltExporter(tables: readonly string[], values: CommandOptionValues, target: ExportTarget): Exporter {
  if (target.fields !== null || values['bom'] === true) throw refuse('--fields and --bom do not go with --format gdelt (its columns are fixed)');
  if (target.kind === 'folder' && tables.length === 0) return toGdeltFiles;
  const [table = 'events', ...others] = tables;
  if (!Object.hasOwn(GDELT_FILES, table)) throw refuse(`GDELT has no table "${table}" (it has ${Object.keys(GDELT_FILES).join(', ')})`);
  if (others.length > 0 || target.kind === 'folder') throw refuse('--table with --format gdelt takes one table and no folder');
  return toStream((records) => toGdelt(records, { table: table as GdeltTable }));
}

/** Picks the exporter that the command line asks for. */
export function createCsvExporter(values: CommandOptionValues, target: ExportTarget): Exporter {
  const tables = (values['table'] ?? []) as readonly TableName[];
  if (target.format.id === 'gdelt') return createGdeltExporter(tables, values, target);
  const options: CsvOptions = {
    delimiter: target.format.id === 'tsv' ? '\t' : ',',
    bom: values['bom'] === true,
    formulaGuard: values['no-formula-guard'] !== true,
    fields: target.fields,
  };
  if (target.kind === 'folder') {
    const chosen = { ...options, ...(tables.length > 0 ? { tables } : {}) };
    resolveCsvOptions(chosen);
    return (records) => toCsvFiles(records, chosen);
  }
  if (tables.length > 1) {
    throw refuse('one stream holds one table (give one --table, or -o FOLDER/ for several)');
  }
  const [table = 'articles'] = tables;
  resolveCsvOptions({ ...options, tables: [table] });
  return toStream((records) => toCsv(records, { ...options, table }));
}
