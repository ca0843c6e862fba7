import type { Block, BlockRole, Document } from '../../src/models/index.ts';
import { documentId, isoDate } from '../../src/models/index.ts';

const BULLET = '  •';

export interface Page {
  readonly document: Document;
  readonly blocks: Block[];
}

/** Makes a page whose lines have the given roles, blank lines between them but not between bullets. */
export function buildPage(lines: readonly (readonly [BlockRole, string])[], date = '2025-06-24'): Page {
  const header = ` date ${date} `;
  const blocks: Block[] = [{ index: 0, role: 'seed-header', start: 0, end: header.length, text: header, confidence: 1 }];
  let text = header;
  for (const [role, line] of lines) {
    if (blocks.length > 1) text += blocks.at(-1)!.text.startsWith(BULLET) && line.startsWith(BULLET) ? '\n' : '\n\n';
    blocks.push({ index: blocks.length, role, start: text.length, end: text.length + line.length, text: line, confidence: 0.9 });
    text += line;
  }
  return { document: { id: documentId(text), source: 'page.txt', date: isoDate.if(date), text, bodyStart: header.length }, blocks };
}
