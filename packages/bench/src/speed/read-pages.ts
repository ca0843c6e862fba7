import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseSeed, processPage, type Document } from '@corpus/core';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const GENERATOR = 'packages/bench/src/scale/generate-pages.ts';
const RANDOM_SEED = '7';

/** English pages to measure on: varied from `seeds/`, or every so manieth of the extraction set in a folder of evaluation data. */
export function readPages(count: number, data: string | undefined): Document[] {
  const texts = data === undefined ? generateTexts(count) : readTexts(count, data);
  return texts.map((text) => parseSeed(text));
}

function generateTexts(count: number): string[] {
  const lines = execFileSync(process.execPath, ['--import', 'tsx', GENERATOR, String(count), RANDOM_SEED, '20000'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return lines.trimEnd().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
}

function readTexts(count: number, data: string): string[] {
  const lines = gunzipSync(readFileSync(`${data}/extraction/dev.jsonl.gz`)).toString('utf8').trimEnd().split('\n');
  const seeds = lines.map((line) => (JSON.parse(line) as { seed: string }).seed);
  const english = seeds.filter((seed) => processPage({ document: parseSeed(seed), url: null, publisher: null }, { until: 'articles' }).article.language === 'en');
  const step = Math.max(1, Math.floor(english.length / count));
  return english.filter((_, index) => index % step === 0).slice(0, count);
}
