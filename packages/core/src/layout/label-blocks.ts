import type { Block, Document } from '../models/index.ts';
import { labelLines, type LabelOptions } from './label-lines.ts';
import { LayoutNetwork } from './layout-network.ts';
import { parseLayoutNetwork } from './layout-network-weights.ts';
import { WEIGHTS } from './weights/layout.ts';

let network: LayoutNetwork | undefined;

/**
 * Labels the lines of a page with their roles. The blocks are in order and leave out nothing but white space; the first is
 * the header, if the page has one. A block's confidence (0 to 1) is the probability of its role.
 *
 * @example
 * labelBlocks(parseSeed(' date 2023-06-14 Hello')).map(({ role }) => role)[0]; // 'seed-header'
 */
export function labelBlocks(document: Document, options: LabelOptions = {}): Block[] {
  network ??= new LayoutNetwork(parseLayoutNetwork(WEIGHTS));
  return labelLines(document, network, options);
}
