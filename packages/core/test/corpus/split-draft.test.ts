import { describe, expect, it } from 'vitest';
import { type DraftReport, splitDraft } from '../../src/corpus/split-draft.ts';
import { createTermWeigher, listTerms } from '../../src/events/index.ts';

const STORIES = [
  'The presidents of Mali and Russia met in Moscow on Wednesday and signed a deal on grain and fertiliser.',
  'Grain and fertiliser were on the table when the Malian and Russian presidents met in Moscow.',
  'Police met striking miners in the south of the country after three shafts were closed over wages.',
];

const weigher = createTermWeigher();
for (const story of STORIES) weigher.add(listTerms(story));

function report(story: string, page: string, over: Partial<DraftReport> = {}): DraftReport {
  const terms = weigher.weigh(listTerms(story));
  return { act: 'meet', page, story: terms, sentence: terms, proofs: [], ...over };
}

describe('splitDraft', () => {
  const reports = STORIES.map((story, index) => report(story, String(index)));

  it('joins reports of one act in like stories, and no others', () => {
    expect(splitDraft(reports)).toEqual([[0, 1], [2]]);
  });

  it('never joins other acts, unless something proves them one', () => {
    const [first, second] = [report(STORIES[0]!, 'a'), report(STORIES[0]!, 'b', { act: 'sign' })];
    expect(splitDraft([first, second])).toEqual([[0], [1]]);
    expect(splitDraft([{ ...first, proofs: ['x'] }, { ...second, proofs: ['x'] }])).toEqual([[0, 1]]);
  });

  it('loses no report of a large draft, and joins none of other stories', () => {
    const many = Array.from({ length: 450 }, (_, index) => report(STORIES[index % 3]!, String(index)));
    const groups = splitDraft(many);
    expect(groups.flat().sort((a, b) => a - b)).toEqual(many.map((_, index) => index));
    const stories = groups.map((group) => new Set(group.map((index) => (index % 3 === 2 ? 'strike' : 'summit'))));
    expect(stories.every(({ size }) => size === 1)).toBe(true);
    // Parts of 200 reports are compared with each other, and each of them has both stories.
    expect(groups).toHaveLength(2 * Math.ceil(450 / 200));
  });
});
