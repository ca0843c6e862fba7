import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureArticles } from './measure-articles.ts';
import { measureExporters } from './measure-exporters.ts';
import { measureLanguage } from './measure-language.ts';
import { measurePipeline } from './measure-pipeline.ts';
import { measureStart } from './measure-start.ts';
import { measureThreads } from './measure-threads.ts';
import { readPages } from './read-pages.ts';
import { fillMarkers, formatTable, type SpeedTable } from './table.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DOCUMENTS = ['README.md', 'packages/bench/README.md'];
const TABLES = ['articles', 'language', 'pipeline', 'exporters', 'start', 'threads'] as const;
/** The command line is measured on this many times the pages. */
const MANY = 5;
const USAGE = `usage: pnpm bench [${TABLES.join(' | ')} …] [--pages 200] [--runs 5] [--data FOLDER] [--write]`;

/** Measures speed beside other programs and prints tables; `--write` puts them between the markers of the READMEs. */
async function bench(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv.filter((argument, index) => !(argument === '--' && index === 0)),
    allowPositionals: true,
    options: { pages: { type: 'string', default: '200' }, runs: { type: 'string', default: '5' }, data: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const [count, runs] = [Number(values.pages), Number(values.runs)];
  const wanted = positionals.length === 0 ? TABLES : TABLES.filter((name) => positionals.includes(name));
  if (!(count > 0 && runs > 0) || wanted.length < positionals.length) {
    console.error(USAGE);
    return 2;
  }
  const documents = readPages(count, values.data);
  const measures: Readonly<Record<(typeof TABLES)[number], () => SpeedTable | Promise<SpeedTable>>> = {
    articles: () => measureArticles(documents, runs),
    language: () => measureLanguage(documents, runs),
    pipeline: () => measurePipeline(documents, runs),
    exporters: () => measureExporters(documents, runs),
    start: () => measureStart(runs),
    threads: () => measureThreads(readPages(count * MANY, values.data)),
  };
  for (const name of wanted) {
    const table = await measures[name]();
    const text = formatTable({ ...table, note: `${table.note} ${describeRun(name === 'start' ? null : documents.length * (name === 'threads' ? MANY : 1), values.data, name === 'threads' ? 1 : runs)}` });
    console.log(`\n${name}\n\n${text}`);
    if (values.write) for (const path of DOCUMENTS) writeFileSync(ROOT + path, fillMarkers(readFileSync(ROOT + path, 'utf8'), name, text));
  }
  return 0;
}

function describeRun(pages: number | null, data: string | undefined, runs: number): string {
  const what = data === undefined ? 'pages varied from `seeds/`' : 'pages of the extraction set';
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
  return `${pages === null ? '' : `${pages} ${what}; `}CPU time, ${runs === 1 ? 'one run' : `median of ${runs} runs`}; ${machine}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores.`;
}

process.exitCode = await bench(process.argv.slice(2));
