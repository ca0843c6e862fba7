import { describe, expect, it } from 'vitest';
import { parsePageRecords, parseSeeds, type SeedInput } from '../../src/seed/index.ts';

async function* stream(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

async function placesOf(inputs: AsyncIterable<SeedInput>): Promise<SeedInput['place'][]> {
  const places: SeedInput['place'][] = [];
  for await (const { place } of inputs) places.push(place);
  return places;
}

describe('the place of a page', () => {
  const expected = [{ source: 'dump', line: 1, page: 1 }, { source: 'dump', line: 3, page: 2 }];

  it('counts the pages and lines of a stream of seeds from 1', async () => {
    expect(await placesOf(parseSeeds(stream(' date 2023-06-14 One.\n\n date 2023-06-15 Two.\n'), { source: 'dump' }))).toEqual(expected);
  });

  it('counts the records, not the blank lines, of JSON Lines', async () => {
    expect(await placesOf(parsePageRecords(stream('{"text":"One.","date":"2023-06-14"}\n\n{"text":"Two.","date":"2023-06-15"}\n'), { source: 'dump' }))).toEqual(expected);
  });
});
