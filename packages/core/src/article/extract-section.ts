import type { Block, Span, TextSpan } from '../models/index.ts';
import { findBodyRange } from './find-body-range.ts';
import { skipListMark, stripMarks, textSpan } from './trim-span.ts';

/** The section, series or kicker: of the blocks labelled so the last above the headline, else the first below it. */
export function extractSection(text: string, blocks: readonly Block[], title: Span | null): TextSpan | null {
  const anchor = title?.start ?? blocks[findBodyRange(blocks).first]?.start ?? text.length;
  const sections = blocks.filter(({ role }) => role === 'section');
  const block = sections.findLast(({ start }) => start < anchor) ?? sections[0];
  if (block === undefined) return null;
  const span = stripMarks(text, skipListMark(text, block.start, block.end), block.end, '|>»›•·/:-');
  return span.start === span.end ? null : textSpan(text, span.start, span.end);
}
