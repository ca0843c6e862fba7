import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './column.ts';
import { guardFormula } from './guard-formula.ts';
import { joinList } from './list-cell.ts';
import type { ResolvedCsvOptions } from './options.ts';
import { csvTables, type TableName, type TableRows } from './tables/index.ts';

const BYTE_ORDER_MARK = '\ufeff';
/** Rows for one call of csv-stringify, which costs about as much as a dozen rows. */
const BATCH = 256;

/** The chosen columns of a table, in the chosen order. */
export function selectColumns<Name extends TableName>(name: Name, fields: readonly string[] | null): readonly Column<TableRows[Name]>[] {
  const { columns } = csvTables[name];
  return fields === null ? columns : fields.flatMap((field) => columns.find((column) => column.name === field) ?? []);
}

function stringifyCell(value: Cell, formulaGuard: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : joinList(value);
  return formulaGuard ? guardFormula(text) : text;
}

/** Text of one table, written in batches of rows. */
export interface TableWriter<Row> {
  /** Byte-order mark and header. */
  readonly head: () => string;
  /** Takes a row; returns text once there is enough of it, else "". */
  readonly push: (row: Row) => string;
  /** The rest. */
  readonly flush: () => string;
}

/** RFC 4180: CR LF, quotes doubled. Empty for unknown. */
export function createTableWriter<Name extends TableName>(name: Name, options: ResolvedCsvOptions): TableWriter<TableRows[Name]> {
  const columns = selectColumns(name, options.fields);
  const print = (rows: readonly (readonly string[])[]): string =>
    // Quotes tell a row of one empty cell from a blank line, which readers pass over.
    stringify(rows as string[][], { delimiter: options.delimiter, record_delimiter: '\r\n', quoted_empty: columns.length === 1 });
  let rows: string[][] = [];
  const flush = (): string => {
    const text = rows.length === 0 ? '' : print(rows);
    rows = [];
    return text;
  };
  return {
    head: () => (options.bom ? BYTE_ORDER_MARK : '') + print([columns.map((column) => column.name)]),
    push: (row) => {
      rows.push(columns.map((column) => stringifyCell(column.get(row), options.formulaGuard)));
      return rows.length < BATCH ? '' : flush();
    },
    flush,
  };
}
