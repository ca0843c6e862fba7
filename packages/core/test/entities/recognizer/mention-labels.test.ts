import { describe, expect, it } from 'vitest';
import { MENTION_LABELS, mayFollow, mentionLabel, OUTSIDE, typeOfLabel } from '../../../src/entities/recognizer/mention-labels.ts';
import { readMentions } from '../../../src/entities/recognizer/read-mentions.ts';

const label = (name: string): number => MENTION_LABELS.indexOf(name);

describe('mention labels', () => {
  it('number types and places', () => {
    expect(MENTION_LABELS).toHaveLength(17);
    expect(MENTION_LABELS[mentionLabel('location', 'U')]).toBe('U-location');
    expect(typeOfLabel(label('I-nationality'))).toBe('nationality');
  });

  it.each([
    ['O', 'O', true],
    ['O', 'B-person', true],
    ['O', 'U-person', true],
    ['O', 'I-person', false],
    ['O', 'L-person', false],
    ['B-person', 'I-person', true],
    ['B-person', 'L-person', true],
    ['B-person', 'L-location', false],
    ['B-person', 'O', false],
    ['L-person', 'B-person', true],
    ['U-person', 'L-person', false],
  ])('let %s be followed by %s: %s', (first, next, expected) => {
    expect(mayFollow(label(first), label(next))).toBe(expected);
  });

  it('are read as names', () => {
    const labels = Uint8Array.from(['O', 'B-person', 'I-person', 'L-person', 'U-location', 'O'].map(label));
    expect(readMentions(labels, 0, labels.length)).toEqual([
      { start: 1, end: 4, type: 'person' },
      { start: 4, end: 5, type: 'location' },
    ]);
    expect(readMentions(new Uint8Array(3).fill(OUTSIDE), 0, 3)).toEqual([]);
  });
});
