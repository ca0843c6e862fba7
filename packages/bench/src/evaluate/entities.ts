import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognizeMentions } from '../../../core/src/entities/recognize-mentions.ts';
import { analyze } from '../../../core/src/language/analyze.ts';
import { readEntityRecords } from '../../../train/src/entities/read-entity-records.ts';

// Names in the texts of a gold file of `eval/entities`, as predictions for its `score.mjs`:
//   npx tsx packages/bench/src/evaluate/entities.ts GOLD.jsonl[.gz] > predictions.ndjson
const { positionals, values } = parseArgs({ allowPositionals: true, options: { output: { type: 'string', short: 'o' } } });
const [gold] = positionals;
if (gold === undefined) throw new Error('usage: evaluate/entities.ts GOLD.jsonl[.gz] [-o predictions.ndjson]');

let tokens = 0;
let time = 0;
const lines: string[] = [];
for (const { id, text, zones } of readEntityRecords(gold)) {
  const begin = performance.now();
  const analysis = analyze(text, zones, { tag: false });
  const mentions = recognizeMentions(analysis);
  time += performance.now() - begin;
  tokens += analysis.tokens.count;
  lines.push(JSON.stringify({ id, entities: mentions.map(({ start, end, type }) => ({ start, end, type: type.toUpperCase() })) }));
}
const output = `${lines.join('\n')}\n`;
if (values.output === undefined) process.stdout.write(output);
else writeFileSync(values.output, output);
console.error(`${String(Math.round(tokens / time))},000 tokens a second, splitting included`);
