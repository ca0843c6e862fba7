import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Learned numbers in rows: `values` times `unit`. */
export interface IntegerMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly unit: number;
  readonly values: Int16Array;
}

/** Writes ascending keys as their differences. */
export function writeKeys(writer: ByteWriter, keys: Int32Array): void {
  writer.unsigned(keys.length);
  let before = 0;
  for (const key of keys) {
    writer.unsigned((key >>> 0) - before);
    before = key >>> 0;
  }
}

/** Reads a list of keys from their differences. */
export function readKeys(reader: ByteReader): Int32Array {
  const keys = new Int32Array(reader.unsigned());
  for (let index = 0, key = 0; index < keys.length; index += 1) {
    key += reader.unsigned();
    keys[index] = key;
  }
  return keys;
}

/** Writes a matrix. */
export function writeMatrix(writer: ByteWriter, { rows, columns, unit, values }: IntegerMatrix): void {
  writer.unsigned(rows);
  writer.unsigned(columns);
  writer.text(String(unit));
  for (const value of values) writer.signed(value);
}

/** Reads a matrix. */
export function readMatrix(reader: ByteReader): IntegerMatrix {
  const rows = reader.unsigned();
  const columns = reader.unsigned();
  const unit = Number(reader.text());
  const values = new Int16Array(rows * columns);
  for (let at = 0; at < values.length; at += 1) values[at] = reader.signed();
  return { rows, columns, unit, values };
}
