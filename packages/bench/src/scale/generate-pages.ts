import { once } from 'node:events';
import { readSeeds } from '@corpus/core/node';
import { createRandom } from '../../../train/src/sequence/seeded-random.ts';

/**
 * Writes any number of pages as JSON Lines, the same for the same seed, made by varying pages that are there: other days,
 * other names, lines left out, and one page in twenty a near copy of one before.
 *
 * npx tsx packages/bench/src/scale/generate-pages.ts COUNT [SEED [MAX_LENGTH [INPUT ...]]]
 */
const [count = '1000', seed = '1', maxLength = '4000', ...inputs] = process.argv.slice(2);

const ONSETS = ['B', 'Ch', 'D', 'F', 'G', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V', 'Z'];
const RIMES = ['a', 'an', 'e', 'el', 'i', 'in', 'o', 'or', 'u', 'us'];

function varyPage(text: string, random: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const makeName = (): string => pick(ONSETS) + pick(RIMES) + pick(ONSETS).toLowerCase() + pick(RIMES) + (random() < 0.5 ? pick(ONSETS).toLowerCase() + pick(RIMES) : '');
  const names = new Map<string, string>();
  const rename = (word: string): string => {
    if (!names.has(word)) names.set(word, random() < 0.3 ? makeName() : word);
    return names.get(word)!;
  };
  const day = `20${String(10 + Math.floor(random() * 15))}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const body = text.replace(/^ date \d{4}-\d\d-\d\d /, '').split('\n').filter((_, line) => line < 2 || random() > 0.1).join('\n').slice(0, Number(maxLength));
  return ` date ${day} ${body.replace(/(?<=[a-z,] )[A-Z][a-z]{3,}/g, rename)}`;
}

const templates: string[] = [];
for await (const { document } of readSeeds(inputs.length > 0 ? inputs : ['seeds/*.txt'])) templates.push(document.text);

const random = createRandom(Number(seed));
const recent: string[] = [];
let varied = 0;
for (let page = 1; page <= Number(count); page += 1) {
  const copied = recent.length > 0 && random() < 0.05;
  const text = copied ? `${recent[Math.floor(random() * recent.length)]!}\nPrinted again as number ${String(page)}.\n` : varyPage(templates[Math.floor(random() * templates.length)]!, random);
  if (!copied) recent[varied++ % 100] = text;
  if (!process.stdout.write(`${JSON.stringify({ text, id: `page-${String(page)}` })}\n`)) await once(process.stdout, 'drain');
}
