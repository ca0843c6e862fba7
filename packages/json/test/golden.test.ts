import { toFollowTheMoney, toJson, toJsonLd, toJsonLines } from '@corpus/json';
import { expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

/** Small enough to review; `vitest -u` rewrites them. */
it.each([
  ['corpus.jsonl', toJsonLines(stream())],
  ['corpus.json', toJson(stream(), { pretty: true })],
  ['corpus.jsonld', toJsonLd(stream(), { pretty: true })],
  ['corpus.ftm.json', toFollowTheMoney(stream())],
])('%s stays as it is', async (file, text) => {
  await expect((await collect(text)).join('')).toMatchFileSnapshot(`golden/${file}`);
});
