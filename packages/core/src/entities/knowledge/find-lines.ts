/** Lines of a table whose first column is `key`. The table is sorted text and is searched where it lies: nothing to load. */
export function findLines(table: string, key: string): string[] {
  const found: string[] = [];
  const prefix = `${key}\t`;
  for (let start = findFirst(table, prefix); start < table.length && table.startsWith(prefix, start); ) {
    const newline = table.indexOf('\n', start);
    const end = newline < 0 ? table.length : newline;
    found.push(table.slice(start, end));
    start = end + 1;
  }
  return found;
}

/** Offset of the first line not before `prefix`. */
function findFirst(table: string, prefix: string): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = table.lastIndexOf('\n', (low + high) >> 1) + 1;
    const newline = table.indexOf('\n', start);
    const end = newline < 0 ? table.length : newline + 1;
    if (start < low || table.slice(start, start + prefix.length) < prefix) low = Math.max(end, low + 1);
    else high = start;
  }
  return low;
}
