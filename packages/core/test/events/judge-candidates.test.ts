import { describe, expect, it } from 'vitest';
import { judgeCandidates } from '../../src/events/judge-candidates.ts';
import { type PageView, viewPage } from '../../src/events/view-page.ts';
import { parseSeed, processPage } from '../../src/index.ts';

/** Says nothing of public affairs, and in which language the page is. */
const FRAME = 'The weather was fine on that day, and there were many people in the streets of the old town, who had come from all over the region.';

/** How likely the events are that a sentence of a page may tell, by their triggers. */
function judge(sentence: string): Map<string, number> {
  let view: PageView | undefined;
  const codeEvents = (input: Parameters<typeof viewPage>[0]): [] => {
    view = viewPage(input);
    return [];
  };
  processPage({ document: parseSeed(` date 2024-03-05 A headline of the day\n\n${FRAME}\n\n${sentence}\n\n${FRAME}\n`), url: null, publisher: null }, { stages: { codeEvents } });
  const probabilities = judgeCandidates(view!);
  expect(probabilities).toHaveLength(view!.candidates.length);
  return new Map(view!.candidates.map(({ tree, trigger }, index) => [tree.words[trigger.token]!, probabilities[index]!]));
}

describe('judgeCandidates', () => {
  it('takes what armies and governments do for events', () => {
    expect(judge('Russian troops attacked the Ukrainian city of Kharkiv on Monday, killing six civilians, officials said.').get('attacked')).toBeGreaterThan(0.8);
    expect(judge('President Emmanuel Macron of France met Chancellor Olaf Scholz of Germany in Berlin on Tuesday.').get('met')).toBeGreaterThan(0.6);
  });
  it('takes figures of speech, talk and sport for less', () => {
    expect(judge('The government campaign to combat obesity among the children of the United Kingdom relies on schools.').get('combat') ?? 0).toBeLessThan(0.35);
    expect(judge('A spokesman for the Israeli government declined to comment on the report on Tuesday.').get('declined') ?? 0).toBeLessThan(0.4);
  });
  it('has nothing to judge on a page without any', () => expect(judge('The sky was blue over the hills that morning, and nobody spoke.').size).toBe(0));
});
