/**
 * Joins a list into one cell with `|`. A `|` or `\` inside an item gets a `\` before it. An unknown item is empty, so
 * that lists of one row (actors, actor_ids …) keep step.
 */
export function joinList(items: readonly (string | null)[]): string {
  return items.map((item) => (item ?? '').replace(/[\\|]/g, '\\$&')).join('|');
}

/** Takes apart what {@link joinList} joined. An empty cell is an empty list. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const items: string[] = [];
  let item = '';
  for (let index = 0; index < cell.length; index += 1) {
    const character = cell.charAt(index);
    if (character === '|') {
      items.push(item);
      item = '';
    } else if (character === '\\') {
      index += 1;
      item += cell.charAt(index);
    } else {
      item += character;
    }
  }
  return [...items, item];
}
