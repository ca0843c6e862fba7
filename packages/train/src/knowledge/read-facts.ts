import { readFileSync } from 'node:fs';

/** Reads a hand-written table of facts: `|` between columns, `;` between the items of a list, `#` before a comment. */
export function readFacts(name: string): string[][] {
  const text = readFileSync(new URL(`./facts/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('|'));
}

/** Items of a list column. */
export function listItems(column: string | undefined): string[] {
  return (column ?? '').split(';').filter((item) => item !== '');
}
