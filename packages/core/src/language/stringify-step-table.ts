import { ByteWriter } from '../sequence/index.ts';
import { STEP_TABLE_FORMAT } from './step-table.ts';

/** Weights of one feature for left and right, against shift: integers of -127 to 127, not both 0. */
export interface StepRow {
  /** Int32 hash of the feature. */
  readonly key: number;
  readonly left: number;
  readonly right: number;
}

/** Writes rows as bytes for `parseStepTable` (which takes them as base64). The order of `rows` does not matter. */
export function stringifyStepTable(templates: string, rows: readonly StepRow[]): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(STEP_TABLE_FORMAT);
  writer.text(templates);
  writer.unsigned(rows.length);
  let key = 0;
  for (const row of rows.toSorted((a, b) => (a.key >>> 0) - (b.key >>> 0))) {
    writer.unsigned((row.key >>> 0) - key);
    key = row.key >>> 0;
    writer.byte(row.left);
    writer.byte(row.right);
  }
  return writer.finish();
}
