import { readFileSync } from 'node:fs';

/** Reads a tab-separated file with one header line; every row as a map of column name to text. */
export function readTsv(path: string): Map<string, string>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return new Map(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
