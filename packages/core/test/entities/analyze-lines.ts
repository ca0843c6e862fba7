import { type Analysis, analyze, type Zone } from '../../src/language/index.ts';
import type { BlockRole } from '../../src/models/block.ts';

/** A line of a made-up page with its role. */
export type Line = readonly [BlockRole, string];

/** Analyses a page given as lines with their roles. */
export function analyzeLines(...lines: Line[]): Analysis {
  const zones: Zone[] = [];
  let text = '';
  for (const [kind, line] of lines) {
    zones.push({ start: text.length, end: text.length + line.length, kind });
    text += `${line}\n`;
  }
  return analyze(text, zones, { tag: false });
}
