import type { SeedInput } from '../seed/index.ts';
import { LineCensus } from './line-census.ts';
import type { RepeatedLines } from './repeated-lines.ts';

/** The site that a page is known to be of: the host of its address, or else its publisher. */
export function siteOf({ url, publisher }: Pick<SeedInput, 'url' | 'publisher'>): string | null {
  const host = url === null ? '' : (URL.parse(url)?.host ?? '');
  return host === '' ? publisher : host.replace(/^www\./, '');
}

/**
 * Learns the lines that repeat across the pages of a site, in a first pass over them; the second is `buildCorpus` or
 * `processPage` with what it gives as `repeatedLines`. The same for the pages in any order, in bounded memory.
 *
 * @example
 * const repeatedLines = await learnRepeatedLines(readSeeds(['pages/']));
 * for await (const record of buildCorpus(readSeeds(['pages/']), { repeatedLines })) console.log(record);
 */
export async function learnRepeatedLines(inputs: AsyncIterable<SeedInput> | Iterable<SeedInput>): Promise<RepeatedLines> {
  const census = new LineCensus();
  for await (const input of inputs) census.add(input.document, siteOf(input));
  return census.finish();
}
