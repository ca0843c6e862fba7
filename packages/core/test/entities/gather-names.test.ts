import { expect, it } from 'vitest';
import { gatherNames } from '../../src/entities/gather-names.ts';
import { shippedKnowledge } from '../../src/entities/knowledge/index.ts';
import type { RecognizedMention } from '../../src/entities/recognized-mention.ts';
import type { Article, Author } from '../../src/models/article.ts';
import { analyzeLines, type Line } from './analyze-lines.ts';

/** What is gathered from a page on which the recogniser found `printed` as persons, by `author`, with a caption credited to `credit`, under `tags`. */
function gather(lines: Line[], printed: string[], author: string | null, credit: string | null = null, tags: string[] = []): string[] {
  const analysis = analyzeLines(...lines);
  const { text, zones } = analysis;
  const placeOf = (name: string): { start: number; end: number } => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const recognized = printed.map((name): RecognizedMention => {
    const { start, end } = placeOf(name);
    return { start, end, type: 'person', sentence: 0, zone: zones.find((zone) => zone.end >= end)!.kind, confidence: 0.9 };
  });
  const authors: Author[] = author === null ? [] : [{ ...placeOf(author), name: author, kind: 'person', role: null, affiliation: null }];
  const captions = credit === null ? [] : [{ start: 0, end: 1, text: text.slice(0, 1), credit }];
  const article = { authors, captions, spans: { section: null, tags: tags.map(placeOf) } } as unknown as Article;
  return gatherNames(article, analysis, recognized, shippedKnowledge()).map(({ start, end }) => text.slice(start, end));
}

it('takes the author from the byline, where words run together', () => {
  expect(gather([['byline', 'By Maria LopezStaff Writer']], ['Maria LopezStaff'], 'Maria Lopez')).toEqual(['Maria Lopez']);
});

it('adds authors and photographers that were not recognised', () => {
  expect(gather([['caption', 'A street in the rain'], ['byline', 'By Maria Lopez'], ['credit', 'Ann Smith']], [], 'Maria Lopez', 'Ann Smith')).toEqual(['Maria Lopez', 'Ann Smith']);
});

it('keeps what was recognised in prose and in credits', () => {
  expect(gather([['credit', 'Ann Smith Jones'], ['paragraph', 'Maria Lopez writes.']], ['Ann Smith Jones', 'Maria Lopez'], 'Lopez', 'Smith Jones')).toEqual(['Ann Smith Jones', 'Maria Lopez']);
});

it('keeps no name inside another', () => {
  expect(gather([['byline', 'By Moscow Paris Desk']], [], 'Moscow Paris Desk', null, ['Moscow', 'Paris'])).toEqual(['Moscow Paris Desk']);
});

it('takes nothing that only follows a name', () => {
  expect(gather([['paragraph', 'There came T. S. Marlow, III, with a dog.']], ['T. S. Marlow', 'III'], null)).toEqual(['T. S. Marlow']);
});
