import type { Block, BlockRole, Document } from '../models/index.ts';
import { parseWeights, SequenceDecoder } from '../sequence/index.ts';
import { LAYOUT_LABELS } from './layout-labels.ts';
import { measureLines } from './measure-lines.ts';
import { measurePage } from './measure-page.ts';
import { WEIGHTS } from './weights/layout.ts';
import { createLineFeatures } from './write-line-features.ts';

let decoder: SequenceDecoder | undefined;

/**
 * Labels the lines of a page with their roles. The blocks are in order and leave out nothing but white space; the first is
 * the header, if the page has one. A block's confidence (0 to 1) is the share of lines like it that are labelled right.
 */
export function labelBlocks(document: Document): Block[] {
  decoder ??= new SequenceDecoder(parseWeights(WEIGHTS));
  const lines = measureLines(document);
  const labels = new Uint8Array(lines.count);
  const confidences = new Float32Array(lines.count);
  decoder.decode(lines.count, createLineFeatures(lines, measurePage(lines)), labels, confidences);
  const blocks: Block[] = [];
  const add = (role: BlockRole, start: number, end: number, confidence: number): void => {
    blocks.push({ index: blocks.length, role, start, end, text: document.text.slice(start, end), confidence });
  };
  if (document.bodyStart > 0) add('seed-header', 0, document.bodyStart, 1);
  for (let line = 0; line < lines.count; line++) {
    add(LAYOUT_LABELS[labels[line]!]!, lines.starts[line]!, lines.ends[line]!, Math.round(confidences[line]! * 1000) / 1000);
  }
  return blocks;
}
