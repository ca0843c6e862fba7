import { describe, expect, it } from 'vitest';
import { LAYOUT_LABELS } from '../../src/layout/layout-labels.ts';
import { LayoutNetwork } from '../../src/layout/layout-network.ts';
import { parseLayoutNetwork, stringifyLayoutNetwork } from '../../src/layout/layout-network-weights.ts';
import { measureLines } from '../../src/layout/measure-lines.ts';
import { measurePage } from '../../src/layout/measure-page.ts';
import { WEIGHTS } from '../../src/layout/weights/layout.ts';
import { createLineFeatures } from '../../src/layout/write-line-features.ts';
import { parseSeed } from '../../src/seed/index.ts';
import { FORBIDDING } from '../sequence/forbidding-host.ts';

const weights = parseLayoutNetwork(WEIGHTS);
const STORY = ['Harbour reopens', 'By Jane Doe', 'The harbour reopened on Tuesday after three weeks of storms that had kept all ferries ashore, the port said.'];

function measure(texts: readonly string[], network = new LayoutNetwork(weights)): number[][] {
  const lines = measureLines(parseSeed(` date 2024-03-05 ${texts.join('\n')}`));
  const found: number[][] = [];
  network.measure(lines.count, createLineFeatures(lines, measurePage(lines)), (_, probabilities, offset) => {
    found.push([...probabilities.subarray(offset, offset + LAYOUT_LABELS.length)]);
  });
  return found;
}

describe('LayoutNetwork', () => {
  it('gives the roles of a line probabilities that add up to 1', () => {
    const rows = measure(STORY);
    expect(rows).toHaveLength(STORY.length);
    for (const row of rows) expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
  });

  it('comes to the same without WebAssembly', () => {
    expect(measure(STORY, new LayoutNetwork(weights, FORBIDDING))).toEqual(measure(STORY));
  });

  it('does not remember other pages', () => {
    const network = new LayoutNetwork(weights);
    const before = measure(STORY, network);
    measure(['Sport', ...STORY, 'Comments'], network);
    expect(measure(STORY, network)).toEqual(before);
  });

  it('reads long pages in parts, and every line once', () => {
    const rows = measure(Array.from({ length: 3000 }, (_, line) => STORY[line % STORY.length]!));
    expect(rows).toHaveLength(3000);
    const best = (line: number): number => rows[line]!.indexOf(Math.max(...rows[line]!));
    for (let line = 600; line < 2400; line++) expect(best(line)).toBe(best(600 + (line % STORY.length)));
  });
});

describe('weights of the layout network', () => {
  it('are read back as they were written', () => {
    expect(parseLayoutNetwork(Buffer.from(stringifyLayoutNetwork(weights)).toString('base64'))).toEqual(weights);
  });

  it('are refused in another format', () => {
    expect(() => parseLayoutNetwork(Buffer.from([1]).toString('base64'))).toThrow(RangeError);
  });
});
