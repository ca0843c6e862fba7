import { expect, it } from 'vitest';
import { settleInstitution } from '../../../src/entities/recognizer/settle-institution.ts';
import { readTokens } from './read-tokens.ts';

it.each([
  ['Hamad Salem School', 'organization'],
  ['Miller Kaplan LLP', 'organization'],
  ['Ann Lee', 'person'],
  ['Ann Church', 'person'],
  ['School', 'person'],
])('takes the person "%s" for %s', (name, type) => {
  const { words, mention } = readTokens(`It was ${name} that won.`);
  expect(settleInstitution(mention(name, 'person'), words).type).toBe(type);
});

it('does not take the first half of a word for a legal form', () => {
  const { words, mention } = readTokens('Swave Co-Founder Theo Mar');
  expect(settleInstitution(mention('Swave Co', 'person'), words).type).toBe('person');
});

it('leaves places alone', () => {
  const { words, mention } = readTokens('It was Salem School that won.');
  expect(settleInstitution(mention('Salem School', 'location'), words).type).toBe('location');
});
