/** A table of a README: what was measured, under which name its markers stand, and what the reader should know. */
export interface SpeedTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
}

/** Two or three digits that matter. */
export function formatNumber(value: number): string {
  if (value >= 1000) return Math.round(Number(value.toPrecision(3))).toLocaleString('en-US');
  return String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

export function formatTable({ header, rows, note }: SpeedTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `| ${header.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line), '', note].join('\n');
}

/** Puts a text between `<!-- bench:NAME -->` and the next `<!-- /bench -->`, where a document has these marks. */
export function fillMarkers(document: string, name: string, text: string): string {
  const open = `<!-- bench:${name} -->`;
  const start = document.indexOf(open);
  const end = document.indexOf('<!-- /bench -->', start);
  return start < 0 || end < 0 ? document : `${document.slice(0, start + open.length)}\n${text}\n${document.slice(end)}`;
}
