import type { Block, BlockRole, Document } from '../models/index.ts';
import { alignTeasers } from './align-teasers.ts';
import { LAYOUT_LABELS } from './layout-labels.ts';
import type { LayoutNetwork } from './layout-network.ts';
import { measureLines, PageLines } from './measure-lines.ts';
import { measurePage } from './measure-page.ts';
import { hashLine, keyOfLine, keyOfSite, type RepeatedLines } from './repeated-lines.ts';
import { RoleChoice } from './role-choice.ts';
import { settleFurniture } from './settle-furniture.ts';
import { createLineFeatures } from './write-line-features.ts';

/** What is known of a page beside its text. */
export interface LabelOptions {
  /** Lines that stand on many pages of their site: they are neither body nor dek nor title. Default: none known. */
  readonly repeatedLines?: RepeatedLines;
  /** The site of the page, as `siteOf` names it. Default: null */
  readonly site?: string | null;
}

/** Filled anew for every page. */
const PAGE = new PageLines();

/** Labels the lines of a page as `network` reads them: `labelBlocks` for any weights. */
export function labelLines(document: Document, network: LayoutNetwork, options: LabelOptions = {}): Block[] {
  const { repeatedLines, site = null } = options;
  const siteKey = keyOfSite(site);
  const lines = measureLines(document, PAGE);
  const choice = new RoleChoice(lines.count);
  network.measure(lines.count, createLineFeatures(lines, measurePage(lines)), (line, probabilities, offset) => {
    choice.add(line, probabilities, offset, repeatedLines?.has(keyOfLine(siteKey, hashLine(lines, line))) ?? false);
  });
  choice.finish();
  const blocks: Block[] = [];
  const add = (role: BlockRole, start: number, end: number, confidence: number): void => {
    blocks.push({ index: blocks.length, role, start, end, text: document.text.slice(start, end), confidence });
  };
  if (document.bodyStart > 0) add('seed-header', 0, document.bodyStart, 1);
  for (let line = 0; line < lines.count; line++) {
    const confidence = Math.round(choice.confidences[line]! * 1000) / 1000;
    add(LAYOUT_LABELS[choice.labels[line]!]!, lines.starts[line]!, lines.ends[line]!, confidence);
  }
  return alignTeasers(settleFurniture(blocks));
}
