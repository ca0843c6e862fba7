import { expect, it } from 'vitest';
import { settleFurniture } from '../../src/layout/settle-furniture.ts';
import type { Block, BlockRole } from '../../src/index.ts';

function settle(...lines: [BlockRole, string][]): BlockRole[] {
  const blocks: Block[] = lines.map(([role, text], index) => ({ index, role, text, start: index * 1000, end: index * 1000 + text.length, confidence: 0.5 }));
  return settleFurniture(blocks).map(({ role }) => role);
}

it.each(['Read more about: Africa , Putin', 'Tags: Climate', 'In this article:, , ,', 'Themen: Berlin', 'Filed under : Politics'])('takes "%s" for tags', (text) => {
  expect(settle(['related-heading', text])).toEqual(['tags']);
});

it.each(['Contribute today', 'Subscribe now!', 'Donate', 'Click here to follow us on Mastodon'])('takes "%s" for promotion', (text) => {
  expect(settle(['section', text])).toEqual(['promo']);
});

it('takes a reading time for one only among teasers', () => {
  expect(settle(['related-summary', 'He spoke.'], ['chrome', '2 Min read'])).toEqual(['related-summary', 'related-read-time']);
  expect(settle(['title', 'He spoke'], ['chrome', '2 Min read'])).toEqual(['title', 'chrome']);
});

it('takes nothing but a call out of the body', () => {
  expect(settle(['paragraph', 'Topics: none were agreed.'], ['subheading', 'Donate'])).toEqual(['paragraph', 'subheading']);
  expect(settle(['paragraph', 'Click here to connect with us'], ['paragraph', 'Donate blood, she said.'])).toEqual(['promo', 'paragraph']);
});

it.each<[string, BlockRole]>([
  ['Read more: Storm hits the coast', 'related-title'],
  ['SEE ALSO: What is left of the deal', 'related-title'],
  ['A post shared by Jane Doe (@janedoe)', 'embed'],
  ['— Jane Doe (@janedoe) May 6, 2025', 'embed'],
  ['Article continues below', 'ad'],
  ['Planet News’ Jane Doe and John Roe contributed to this report.', 'byline'],
  ['CLICK HERE TO GET THE PLANET APP', 'promo'],
])('takes "%s" out of the body', (text, role) => {
  expect(settle(['paragraph', 'He spoke.'], ['paragraph', text])).toEqual(['paragraph', role]);
});

it.each(['More and more: that was all she wanted', 'She contributed to this report of the ministry.', '— Jane Doe (1901)', 'A post office was shared by both.'])('leaves "%s" in the body', (text) => {
  expect(settle(['paragraph', text])).toEqual(['paragraph']);
});
