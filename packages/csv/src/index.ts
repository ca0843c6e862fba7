export type { Cell, CellType, Column, ForeignKey, Table } from './column.ts';
export { csvCommand } from './command.ts';
export { csvFormats, type CsvFormat } from './format.ts';
export { guardFormula, unguardFormula } from './guard-formula.ts';
export { joinList, splitList } from './list-cell.ts';
export type { CsvFilesOptions, CsvOptions, CsvTableOptions } from './options.ts';
export { csvTables, TABLE_NAMES, type TableName, type TableRows } from './tables/index.ts';
export { toCsv, toCsvFiles } from './to-csv.ts';
export { toGdelt, toGdeltFiles, type GdeltOptions, type GdeltTable } from './to-gdelt.ts';
