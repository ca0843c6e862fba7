import { toCsvFiles, toGdeltFiles } from '@corpus/csv';
import { expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

/** Small enough to review; `vitest -u` rewrites them. */
it.each([
  ['tables', toCsvFiles(stream())],
  ['GDELT', toGdeltFiles(stream())],
])('the files of %s stay as they are', async (_, chunks) => {
  const files = new Map<string, string>();
  for (const { file, text } of await collect(chunks)) files.set(file ?? '', (files.get(file ?? '') ?? '') + text);
  for (const [file, text] of files) await expect(text).toMatchFileSnapshot(`golden/${file}`);
});
