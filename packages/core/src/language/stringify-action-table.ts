import { ByteWriter } from '../sequence/index.ts';
import { ACTION_TABLE_FORMAT } from './action-table.ts';

/** Weights of the actions that one feature touches. */
export interface ActionRow {
  /** Int32 hash of the feature. */
  readonly key: number;
  readonly actions: ArrayLike<number>;
  /** Integers of -127 to 127, one for each of `actions`. */
  readonly weights: ArrayLike<number>;
}

/** Writes rows as bytes for `parseActionTable` (which takes them as base64). The order of `rows` does not matter. */
export function stringifyActionTable(templates: string, actionCount: number, rows: readonly ActionRow[]): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(ACTION_TABLE_FORMAT);
  writer.text(templates);
  writer.unsigned(actionCount);
  writer.unsigned(rows.length);
  writer.unsigned(rows.reduce((sum, row) => sum + row.actions.length, 0));
  let key = 0;
  for (const row of rows.toSorted((a, b) => (a.key >>> 0) - (b.key >>> 0))) {
    writer.unsigned((row.key >>> 0) - key);
    key = row.key >>> 0;
    writer.unsigned(row.actions.length);
    for (let at = 0; at < row.actions.length; at += 1) {
      writer.byte(row.actions[at]!);
      writer.byte(row.weights[at]!);
    }
  }
  return writer.finish();
}
