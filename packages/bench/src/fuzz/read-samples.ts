import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const SEEDS = fileURLToPath(new URL('../../../../seeds/', import.meta.url));

/** The sample pages, and the pages of the extraction sets if there is a folder of evaluation data. In a fixed order. */
export function readSamples(data: string | undefined): string[] {
  const samples = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(SEEDS + name, 'utf8'));
  if (data === undefined) return samples;
  const pages = ['dev', 'dev-multilingual'].flatMap((name) => {
    const lines = gunzipSync(readFileSync(`${data}/extraction/${name}.jsonl.gz`)).toString('utf8').trimEnd().split('\n');
    return lines.map((line) => (JSON.parse(line) as { seed: string }).seed);
  });
  return [...samples, ...pages];
}
