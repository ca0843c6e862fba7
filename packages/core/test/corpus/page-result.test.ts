import { expect, it } from 'vitest';
import type { Page } from '../../src/corpus/page.ts';
import { parsePageResult, stringifyPageResult } from '../../src/corpus/page-result.ts';

it('is one line of JSON that gives back all but what merging needs no more', () => {
  const result = {
    article: { id: '0123456789abcdef', title: null, body: 'Two\nlines\tand “quotes”.' }, mentions: [{ id: 'men:1', text: 'Goïta' }],
    entities: [{ name: 'Goïta', aliases: ['__proto__'], known: false }], eventMentions: [{ id: 'evm:1', date: null }],
  };
  const line = stringifyPageResult({ ...result, document: { text: 'Two' }, blocks: [{ start: 0 }], analysis: null } as unknown as Page);
  expect(line).not.toMatch(/[\n\t]/);
  expect(parsePageResult(line)).toEqual(result);
});
