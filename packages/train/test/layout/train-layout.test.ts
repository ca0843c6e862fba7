import { describe, expect, it } from 'vitest';
import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { LayoutNetwork } from '../../../core/src/layout/layout-network.ts';
import { stringifyLayoutNetwork } from '../../../core/src/layout/layout-network-weights.ts';
import { LAYOUT_OPTIONS, trainLayout } from '../../src/layout/train-layout.ts';
import type { TrainingSequence } from '../../src/sequence/index.ts';

const [TITLE, PARAGRAPH, CAPTION, OPEN] = [LAYOUT_LABELS.indexOf('title'), LAYOUT_LABELS.indexOf('paragraph'), LAYOUT_LABELS.indexOf('caption'), -1];

/** One feature a line: 1 a headline, 2 a picture; 3 stands for nothing by itself. */
function page(features: readonly number[], labels: readonly number[], origin: string): TrainingSequence {
  const offsets = Int32Array.from({ length: features.length + 1 }, (_, line) => line);
  const constraints = [Uint8Array.from(LAYOUT_LABELS, (_, label) => Number(label === PARAGRAPH || label === CAPTION))];
  return { features: Int32Array.from(features), offsets, labels: Int16Array.from(labels), constraints, origin };
}

/** What follows a picture is a caption, what follows a headline a paragraph; every other page leaves open which of both. */
const PAGES = Array.from({ length: 60 }, (_, index) => [
  page([1, 3, 3], [TITLE, PARAGRAPH, index % 2 ? OPEN : PARAGRAPH], `site ${String(index)}`),
  page([2, 3, 3], [CAPTION, CAPTION, index % 2 ? OPEN : CAPTION], `site ${String(index)}`),
]).flat();
const OPTIONS = { ...LAYOUT_OPTIONS, shape: { vector: 16, channels: 16 }, epochs: 20 };
const train = () => trainLayout(PAGES, () => undefined, OPTIONS);

describe('trainLayout', () => {
  const weights = train();
  const rolesOf = (features: readonly number[]): (string | undefined)[] => {
    const roles: (string | undefined)[] = [];
    new LayoutNetwork(weights).measure(features.length, (line, list) => { list.add(features[line]!); }, (_, probabilities, offset) => {
      const own = probabilities.subarray(offset, offset + LAYOUT_LABELS.length);
      roles.push(LAYOUT_LABELS[own.indexOf(Math.max(...own))]);
    });
    return roles;
  };

  it('learns what a line is from the lines before it', () => {
    expect(rolesOf([1, 3, 3])).toEqual(['title', 'paragraph', 'paragraph']);
    expect(rolesOf([2, 3, 3])).toEqual(['caption', 'caption', 'caption']);
  });

  it('leaves out what too few sites show', () => {
    expect([...weights.keys]).toEqual(expect.arrayContaining([1, 2]));
    expect(trainLayout(PAGES.slice(0, 4), () => undefined, OPTIONS).keys).toHaveLength(0);
  });

  it('makes the same bytes again', () => {
    expect(stringifyLayoutNetwork(train())).toEqual(stringifyLayoutNetwork(weights));
  });
});
