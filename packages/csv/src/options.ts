import { CorpusError } from '@corpus/core';
import { csvTables, TABLE_NAMES, type TableName } from './tables/index.ts';

export interface CsvOptions {
  /** Separator of cells. Default: "," (a tab makes TSV). */
  readonly delimiter?: ',' | '\t';
  /** Start with a byte-order mark, by which Excel knows UTF-8. Default: false. */
  readonly bom?: boolean;
  /** Put an apostrophe before texts that a spreadsheet would take for formulas. Default: true. */
  readonly formulaGuard?: boolean;
  /** Columns to write, in this order. Default: all of each table. */
  readonly fields?: readonly string[] | null;
}

export interface CsvTableOptions extends CsvOptions {
  /** The table to write. Default: "articles". */
  readonly table?: TableName;
}

export interface CsvFilesOptions extends CsvOptions {
  /** The tables to write. Default: all. */
  readonly tables?: readonly TableName[];
}

/** Options with every default in place. */
export interface ResolvedCsvOptions {
  readonly tables: readonly TableName[];
  readonly delimiter: ',' | '\t';
  readonly bom: boolean;
  readonly formulaGuard: boolean;
  readonly fields: readonly string[] | null;
}

/** Throws a CorpusError with code OPTION_INVALID on a table or column that is not there. Leaves out tables without any of the columns. */
export function resolveCsvOptions(options: CsvFilesOptions = {}): ResolvedCsvOptions {
  const { tables = TABLE_NAMES, delimiter = ',', bom = false, formulaGuard = true, fields = null } = options;
  const strangeTable = tables.find((name) => !TABLE_NAMES.includes(name));
  if (strangeTable !== undefined) {
    throw new CorpusError('OPTION_INVALID', `there is no table "${strangeTable}" (there are ${TABLE_NAMES.join(', ')})`);
  }
  const columns = new Map(tables.map((name) => [name, csvTables[name].columns.map((column) => column.name)]));
  const known = [...new Set([...columns.values()].flat())];
  const strangeField = fields?.find((field) => !known.includes(field));
  if (strangeField !== undefined) {
    throw new CorpusError('OPTION_INVALID', `there is no column "${strangeField}" (there are ${known.join(', ')})`);
  }
  const kept = tables.filter((name) => fields === null || fields.some((field) => columns.get(name)?.includes(field)));
  return { tables: kept, delimiter, bom, formulaGuard, fields: fields && [...new Set(fields)] };
}
