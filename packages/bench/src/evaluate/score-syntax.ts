import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

/** Columns of CoNLL-U. */
const ID = 0;
const UPOS = 3;
const HEAD = 6;
const RELATION = 7;

function readWords(path: string): string[][] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').map((line) => line.split('\t')).filter((row) => /^\d+$/.test(row[ID]!));
}

/** Shares of words with the right tag (UPOS), head (UAS), and head and relation without subtype (LAS), in percent. */
export function scoreSyntax(gold: readonly string[][], predicted: readonly string[][]): { upos: number; uas: number; las: number } {
  const plain = (row: readonly string[]): string => row[RELATION]!.split(':', 1)[0]!;
  let [upos, uas, las] = [0, 0, 0];
  predicted.forEach((row, index) => {
    const right = gold[index]!;
    if (row[UPOS] === right[UPOS]) upos += 1;
    if (row[HEAD] !== right[HEAD]) return;
    uas += 1;
    if (plain(row) === plain(right)) las += 1;
  });
  const percent = (count: number): number => (100 * count) / predicted.length;
  return { upos: percent(upos), uas: percent(uas), las: percent(las) };
}

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 2) {
  const scores = scoreSyntax(readWords(positionals[0]!), readWords(positionals[1]!));
  console.log(Object.entries(scores).map(([name, value]) => `${name.toUpperCase()} ${value.toFixed(2)}`).join('  '));
} else {
  console.error('usage: score-syntax.ts GOLD PREDICTIONS');
  process.exitCode = 2;
}
