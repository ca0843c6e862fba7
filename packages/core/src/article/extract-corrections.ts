import type { TextSpan } from '../models/index.ts';
import type { LabelledPage } from './labelled-page.ts';
import { textSpan } from './trim-span.ts';

/** Correction, update and editor's notes in the order of the page. */
export function extractCorrections(page: LabelledPage): TextSpan[] {
  return page.of('correction').map(({ start, end }) => textSpan(page.text, start, end)).filter((span) => span.text !== '');
}
