import { describe, expect, it } from 'vitest';
import { alignBody } from '../../src/layout/align-body.ts';
import { foldWords } from '../../src/layout/fold-words.ts';

function align(lines: readonly string[], paragraphs: readonly string[]): string[] {
  return alignBody(lines.map(foldWords), paragraphs.map(foldWords));
}

const FIRST = 'The harbour reopened on Tuesday after three weeks of storms.';
const SECOND = 'Ferries will sail again from the weekend, the port authority said.';

describe('alignBody', () => {
  it('finds the lines that are paragraphs', () => {
    expect(align(['Home', FIRST, 'Advertisement', SECOND, 'Related'], [FIRST, SECOND])).toEqual(['out', 'in', 'out', 'in', 'out']);
  });

  it('finds a paragraph that the page breaks into lines, and one that the gold does', () => {
    expect(align(['The harbour reopened on Tuesday', 'after three weeks of storms.', `${FIRST} ${SECOND}`], [FIRST, FIRST, SECOND])).toEqual(['in', 'in', 'in']);
  });

  it('is unsure of a second copy', () => {
    expect(align([FIRST, SECOND, 'Comments', FIRST], [FIRST, SECOND])).toEqual(['in', 'in', 'out', 'unsure']);
  });

  it('is unsure of a line that is body in part', () => {
    expect(align([`Photo: a boat in the old harbour at dawn before the gale came back in ${FIRST}`], [FIRST])).toEqual(['unsure']);
  });

  it('takes short lines in their place only', () => {
    expect(align(['Storms', FIRST, 'Storms', SECOND], [FIRST, 'Storms', SECOND])).toEqual(['out', 'in', 'in', 'in']);
  });

  it('finds nothing without gold', () => {
    expect(align([FIRST], [])).toEqual(['out']);
  });
});
