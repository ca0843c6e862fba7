import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { type Article, type CorpusRecord, type Entity, type Event } from '@corpus/core';
import { fromJsonLines } from '@corpus/json';

/** The main job on the sample pages, run as a user would run it: the three bins, then a look at what came out. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JOBS = [
  { name: 'json', output: 'out/corpus.jsonl', what: 'JSON Lines: articles, mentions, entities, events' },
  { name: 'csv', output: 'out/tables/', what: 'CSV tables with datapackage.json' },
  { name: 'rss', output: 'out/feed.xml', what: 'RSS 2.0 feed' },
] as const;

const WIDTH = 110;
const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const bold = (text: string): string => (colour ? styleText('bold', text) : text);
const dim = (text: string): string => (colour ? styleText('dim', text) : text);

function runJobs(): void {
  mkdirSync(`${ROOT}out`, { recursive: true });
  for (const { name, output } of JOBS) {
    const { status, stderr } = spawnSync(process.execPath, [`packages/${name}/dist/bin.js`, 'seeds/*.txt', '-o', output, '--quiet'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`corpus-${name} ended with ${status}: ${stderr}`);
  }
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function line(label: string, text: string | null): void {
  if (text !== null && text !== '') console.log(`  ${dim(label.padEnd(9))} ${cut(text, WIDTH)}`);
}

function showArticle(article: Article, entities: ReadonlyMap<string, Entity>): void {
  console.log(`\n${bold(article.title ?? '(no title)')}`);
  line('source', article.source);
  line('published', `${article.datePublished ?? 'unknown'}${article.section === null ? '' : ` · ${article.section}`} · ${article.language} · ${article.wordCount} words`);
  line('dek', article.dek);
  line('by', article.authors.map((author) => author.name).join(', '));
  line('pictures', article.captions.map(({ text, credit }) => (credit === null ? text : `${text} (${credit})`)).join(' · '));
  line('about', article.about.map((id) => entities.get(id)?.name ?? id).join(', '));
  line('tags', article.tags.join(', '));
  line('related', `${article.related.length} stories`);
  line('opens', article.body);
}

/** A date as exactly as it is known. */
function printDate(date: Event['date']): string {
  if (date === null) return '?';
  if (date.precision === 'year') return date.start.slice(0, 4);
  return date.precision === 'month' ? date.start.slice(0, 7) : date.start;
}

function showTimeline(events: readonly Event[], entities: ReadonlyMap<string, Entity>, words: ReadonlyMap<string, string>): void {
  if (events.length === 0) return;
  console.log(`\n${bold('Timeline')}`);
  const nameAll = (participants: Event['actors']): string =>
    [...new Set(participants.map(({ entityId, text }) => entities.get(entityId ?? '')?.name ?? text))].join(', ');
  const dated = [...events].sort((a, b) => ((a.date?.start ?? '9999') < (b.date?.start ?? '9999') ? -1 : 1));
  for (const event of dated) {
    const what = `${event.type}${event.mode === null ? '' : `/${event.mode}`}${event.modality === 'actual' ? '' : ` (${event.modality})`}`;
    const whom = nameAll(event.recipients);
    const participants = `${nameAll(event.actors) || '–'}${whom === '' ? '' : ` → ${whom}`}`;
    line(printDate(event.date).padEnd(10), `${what.padEnd(28)} ${participants} ${dim(`“${words.get(event.id) ?? ''}”`)}`);
  }
}

async function show(): Promise<void> {
  const records: CorpusRecord[] = [];
  const text = readFileSync(`${ROOT}out/corpus.jsonl`, 'utf8');
  for await (const record of fromJsonLines([text])) records.push(record);
  const entities = new Map(records.filter((record) => record.kind === 'entity').map((entity) => [entity.id as string, entity]));
  for (const record of records) if (record.kind === 'article') showArticle(record, entities);
  const words = new Map(records.filter((record) => record.kind === 'event-mention').map(({ eventId, trigger }) => [eventId as string, trigger.text]));
  showTimeline(records.filter((record) => record.kind === 'event'), entities, words);
  console.log(`\n${bold('Written')}`);
  for (const { output, what } of JOBS) console.log(`  ${output.padEnd(20)} ${dim(what)}`);
}

runJobs();
await show();
