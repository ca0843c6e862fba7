import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCorpus, processPage, safeParseSeed, type CorpusRecord } from '@corpus/core';
import { createRandom } from '../../../train/src/sequence/seeded-random.ts';
import { checkExports } from '../../../conformance/src/check-exports.ts';
import { checkPage } from '../../../conformance/src/check-page.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { readSamples } from './read-samples.ts';

const USAGE = 'usage: pnpm fuzz [--cases 10000] [--seed 1] [--full-every 200] [--from 0] [--minutes N] [--data FOLDER] [--out out/fuzz]';
/** A page that takes longer hangs, as good as. */
const SLOWEST_SECONDS = 5;
const MOST_FAILURES = 20;
const WINDOW = { shortest: 100, longest: 2000 };

/** One case in ten is a whole page; the others are a piece of one, with its header: more cases in the same time. */
function chooseBytes(samples: readonly Uint8Array[], random: () => number): Uint8Array {
  const page = samples[Math.floor(random() * samples.length)]!;
  if (random() < 0.1) return page;
  const length = WINDOW.shortest + Math.floor(random() * (WINDOW.longest - WINDOW.shortest));
  const from = Math.floor(random() * Math.max(1, page.length - length));
  return from < HEADER_LENGTH ? page.subarray(0, length) : Buffer.concat([page.subarray(0, HEADER_LENGTH), page.subarray(from, from + length)]);
}
const HEADER_LENGTH = ' date 2023-06-14 '.length;

/** Makes case number `index` of a seed: the same bytes whatever was run before. */
function makeCase(samples: readonly Uint8Array[], seed: number, index: number): Uint8Array {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const page = chooseBytes(samples, random);
  return mutateBytes(page, samples[Math.floor(random() * samples.length)]!, random);
}

/** Runs a page as far as asked; throws where anything but a CorpusError of the boundary comes out, or an invariant breaks. */
async function runCase(bytes: Uint8Array, full: boolean): Promise<void> {
  const parsed = safeParseSeed(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!parsed.ok) return;
  const input = { document: parsed.value, url: null, publisher: null };
  checkPage(processPage(input, { until: full ? 'events' : 'articles' }));
  if (!full) return;
  const records: CorpusRecord[] = [];
  for await (const record of buildCorpus([input], { strict: true })) records.push(record);
  await checkExports(records);
}

async function fuzz(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv.filter((argument, index) => !(argument === '--' && index === 0)),
    options: {
      cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, 'full-every': { type: 'string', default: '200' },
      from: { type: 'string', default: '0' }, minutes: { type: 'string', default: 'Infinity' }, data: { type: 'string' }, out: { type: 'string', default: 'out/fuzz' },
    },
  });
  const [cases, seed, every, from] = [values.cases, values.seed, values['full-every'], values.from].map(Number) as [number, number, number, number];
  const mostMinutes = Number(values.minutes);
  if (!(cases > 0) || !(mostMinutes > 0) || !Number.isInteger(seed) || !(every > 0) || !(from >= 0)) {
    console.error(USAGE);
    return 2;
  }
  const samples = readSamples(values.data).map((text) => new TextEncoder().encode(text));
  const started = performance.now();
  const minutesGone = (): number => (performance.now() - started) / 60_000;
  let [failures, whole, slowest, index] = [0, 0, 0, from];
  for (; index < from + cases && failures < MOST_FAILURES && minutesGone() < mostMinutes; index++) {
    const bytes = makeCase(samples, seed, index);
    const full = index % every === 0;
    if (full) whole++;
    const { user } = process.cpuUsage();
    let trouble: string | null = null;
    try {
      await runCase(bytes, full);
    } catch (error) {
      trouble = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const seconds = (process.cpuUsage().user - user) / 1e6;
    slowest = Math.max(slowest, seconds);
    if (seconds > SLOWEST_SECONDS) trouble ??= `took ${seconds.toFixed(1)} s`;
    if (trouble === null) continue;
    failures++;
    mkdirSync(values.out, { recursive: true });
    writeFileSync(`${values.out}/case-${seed}-${index}.txt`, bytes);
    console.error(`case ${index} of seed ${seed} (${values.out}/case-${seed}-${index}.txt, --from ${index} --cases 1): ${trouble.split('\n').slice(0, 8).join('\n')}`);
  }
  console.log(`${index - from} cases of seed ${seed} from ${samples.length} pages, ${whole} of them through all stages and exporters: ${failures} failures, slowest ${slowest.toFixed(2)} s, ${minutesGone().toFixed(1)} minutes`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await fuzz(process.argv.slice(2));
