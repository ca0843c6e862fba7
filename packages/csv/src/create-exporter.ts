import { CorpusError, type CommandOptionValues, type Exporter, type ExportTarget } from '@corpus/core';
import { resolveCsvOptions, type CsvOptions } from './options.ts';
import type { TableName } from './tables/index.ts';
import { toCsv, toCsvFiles } from './to-csv.ts';

/** Picks the exporter that the command line asks for. */
export function createCsvExporter(values: CommandOptionValues, target: ExportTarget): Exporter {
  const options: CsvOptions = {
    delimiter: target.format.id === 'tsv' ? '\t' : ',',
    bom: values['bom'] === true,
    formulaGuard: values['no-formula-guard'] !== true,
    fields: target.fields,
  };
  const tables = (values['table'] ?? []) as readonly TableName[];
  if (target.kind === 'folder') {
    const chosen = { ...options, ...(tables.length > 0 ? { tables } : {}) };
    resolveCsvOptions(chosen);
    return (records) => toCsvFiles(records, chosen);
  }
  if (tables.length > 1) {
    throw new CorpusError('OPTION_INVALID', 'one stream holds one table (give one --table, or -o FOLDER/ for several)');
  }
  const [table = 'articles'] = tables;
  resolveCsvOptions({ ...options, tables: [table] });
  return async function* (records) {
    for await (const text of toCsv(records, { ...options, table })) yield { file: null, text };
  };
}
