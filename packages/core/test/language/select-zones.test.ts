import { expect, it } from 'vitest';
import { type Block, type BlockRole, selectZones } from '../../src/index.ts';

function block(index: number, role: BlockRole, text: string): Block {
  return { index, role, text, start: index * 100, end: index * 100 + text.length, confidence: 1 };
}

it('reads prose, headlines, labels, and the lines that name authors and photographers, in page order, and nothing else', () => {
  const roles: BlockRole[] = ['seed-header', 'chrome', 'section', 'title', 'byline', 'paragraph', 'author-bio', 'credit', 'related-date', 'related-title'];
  expect(selectZones(roles.map((role, index) => block(index, role, role))).map(({ kind }) => kind)).toEqual(['section', 'title', 'byline', 'paragraph', 'author-bio', 'credit', 'related-title']);
});

it('reads who wrote the stories that a page announces', () => {
  const lines = ['By Jane Doe', 'By the way', 'Sign up', 'by John Roe and Ann Lee'].map((text, index) => block(index, 'chrome', text));
  expect(selectZones(lines)).toEqual([{ start: 0, end: 11, kind: 'byline' }, { start: 300, end: 323, kind: 'byline' }]);
});
