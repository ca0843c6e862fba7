import { readFileSync } from 'node:fs';

/** A line of a fixture list: what goes in, and what must come out (null in a list of invalid cases). */
export interface Case {
  readonly input: string;
  readonly expected: string | null;
}

/** Reads `fixtures/<name>.txt`: one case a line, `input => expected`; lines that begin with `# ` are remarks. */
export function readCases(name: string): Case[] {
  const lines = readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('# ')).map((line) => {
    const arrow = line.indexOf(' => ');
    return arrow < 0 ? { input: line, expected: null } : { input: line.slice(0, arrow), expected: line.slice(arrow + 4) };
  });
}
