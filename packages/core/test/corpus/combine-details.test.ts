import { expect, it } from 'vitest';
import { ParticipantCounter, Vote } from '../../src/corpus/combine-details.ts';
import { entityId, type Participant } from '../../src/models/index.ts';

it('a vote is won by what is said most, of equals by what was said first; ranks are by count and alphabet', () => {
  const vote = new Vote<string>();
  expect(vote.winner()).toBeNull();
  for (const value of ['c', 'b', 'b', 'c', 'a']) vote.add(value);
  expect(vote.winner()).toBe('c');
  expect(vote.ranking()).toEqual(['b', 'c', 'a']);
});

it('named participants come first, however often others are told', () => {
  const make = (text: string, id: string | null): Participant => ({ entityId: id === null ? null : entityId('person', id), text, role: null, country: null, sectors: [] });
  const counter = new ParticipantCounter();
  for (let times = 0; times < 2000; times += 1) counter.add([make('police', null)]);
  counter.add([make('Goita', 'Goita'), make('Biya', 'Biya'), make('the miners', null)]);
  counter.add([make('Paul Biya', 'Biya')]);
  expect(counter.participants().map(({ text }) => text)).toEqual(['Biya', 'Goita', 'police', 'the miners']);
  expect(counter.keys()).toEqual([entityId('person', 'Biya'), entityId('person', 'Goita'), 'miners', 'police'].sort());
});
