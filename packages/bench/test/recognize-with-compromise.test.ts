import { parseSeed, processPage } from '@corpus/core';
import { expect, it } from 'vitest';
import { recognizeWithCompromise } from '../src/examples/recognize-with-compromise.ts';

const TEXT =
  'Angela Merkel visits Paris\n\nAngela Merkel met Barack Obama in Paris on Tuesday, her office said after the talks had ended. Obama’s wife stayed in London, an official of Microsoft told reporters who had waited at the airport.';
const page = processPage(
  { document: parseSeed(` date 2016-02-07 ${TEXT}`), url: null, publisher: null },
  { until: 'entities', stages: { recognizeMentions: recognizeWithCompromise } },
);

it('gives names at their places in the page, without what hangs on them', () => {
  expect(page.mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['Angela Merkel', 'Barack Obama', 'Paris', 'London', 'Microsoft']));
  for (const { start, end, text } of page.mentions) expect(page.document.text.slice(start, end)).toBe(text);
});

it('has its names resolved like any others', () => {
  expect(page.entities.find(({ name }) => name === 'Angela Merkel')).toMatchObject({ type: 'person', country: 'DEU', mentionCount: 2 });
});
