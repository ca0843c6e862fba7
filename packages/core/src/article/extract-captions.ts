import type { Block, Caption, Span } from '../models/index.ts';
import { ENTRY } from './page-marks.ts';
import { parseDates } from './parse-date.ts';
import { readCredit, splitCredit, trimButtons } from './split-credit.ts';
import { compareKey, stripMarks, textSpan } from './trim-span.ts';

/** Alternative texts that a content system filled in. */
const FILLER = /^(?:image|photo|picture|foto|bild)$|\.(?:jpe?g|png|gif|webp)$/i;
/** What stands with the picture of an author. */
const PORTRAIT = /\bheadshot\b|\bavatar\b|^(?:profile (?:picture|photo|image)|profilbild) (?:of|von)\b/i;
const MAX_CAPTION = 2000;
const MAX_DATE_LINE = 80;
const DAY_FIRST = /^(?:\p{L}{3,9}\.? )?\d/u;
/** Chance below which a line is rather something else. */
const MIN_CONFIDENCE = 0.4;

/** True for the head of an entry of a live blog, and for the day that the page was printed. */
function isHead(line: string): boolean {
  return ENTRY.test(line) || (line.length <= MAX_DATE_LINE && DAY_FIRST.test(line) && parseDates(line)[0]?.start === 0);
}

/** Captions of the article's own pictures with their credits. Copies, alternative texts that repeat the headline, and the byline are left out. */
export function extractCaptions(text: string, blocks: readonly Block[], title: string | null, byline: Span | null = null): Caption[] {
  const captions = new Map<string, Caption>();
  const titleKey = title === null ? '' : compareKey(title);
  let above: string | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.role === 'credit') {
      const first = block.start;
      while (blocks[index + 1]?.role === 'credit' && text.slice(first, blocks[index + 1]!.end).length < 200) index++;
      const caption = above === null ? undefined : captions.get(above);
      if (caption?.credit === null) captions.set(above!, { ...caption, credit: readCredit(text.slice(first, blocks[index]!.end)) });
      above = null;
      continue;
    }
    const isByline = byline !== null && block.start < byline.end && byline.start < block.end;
    if (block.role !== 'caption' || block.confidence < MIN_CONFIDENCE || isByline) {
      if (block.role !== 'chrome') above = null;
      continue;
    }
    const line = trimButtons(text.slice(block.start, Math.min(block.end, block.start + MAX_CAPTION)));
    const { captionEnd, credit } = splitCredit(line);
    const span = stripMarks(text, block.start, block.start + captionEnd, '(|•');
    const caption: Caption = { ...textSpan(text, span.start, span.end), credit };
    const key = compareKey(caption.text);
    if (key === '' && credit !== null && above !== null && captions.get(above)?.credit === null) {
      captions.set(above, { ...captions.get(above)!, credit });
      continue;
    }
    if (key === '' || key === titleKey || FILLER.test(caption.text) || PORTRAIT.test(caption.text) || isHead(caption.text)) continue;
    const known = captions.get(key);
    if (known === undefined) captions.set(key, caption);
    else if (known.credit === null) captions.set(key, { ...known, credit });
    above = key;
  }
  return [...captions.values()];
}
