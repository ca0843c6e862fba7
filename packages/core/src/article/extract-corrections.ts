import type { Block, TextSpan } from '../models/index.ts';
import { textSpan } from './trim-span.ts';

/** Correction, update and editor's notes in the order of the page. */
export function extractCorrections(text: string, blocks: readonly Block[]): TextSpan[] {
  return blocks.filter(({ role }) => role === 'correction').map(({ start, end }) => textSpan(text, start, end)).filter((span) => span.text !== '');
}
