/** Types of cells; all but `list` are types of Table Schema with the same name. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export type Cell = string | number | boolean | null | readonly (string | null)[];

/** One column: the only source for header, cells, data package and documentation. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  /** One sentence, with the unit where there is one. */
  readonly description: string;
  readonly get: (row: Row) => Cell;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

export interface Table<Row> {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: string;
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column<Row>[];
}

/** The same columns for a row that holds the row. */
export function nestColumns<Outer, Inner>(columns: readonly Column<Inner>[], pick: (row: Outer) => Inner): Column<Outer>[] {
  return columns.map((column) => ({ ...column, get: (row) => column.get(pick(row)) }));
}
