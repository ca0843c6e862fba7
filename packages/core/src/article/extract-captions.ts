import type { Caption, Related } from '../models/index.ts';
import type { Byline } from './extract-byline.ts';
import type { Title } from './extract-title.ts';
import type { LabelledPage } from './labelled-page.ts';
import { ENTRY } from './page-marks.ts';
import { parseDates } from './parse-date.ts';
import { readCredit, splitCredit, trimButtons } from './split-credit.ts';
import { takeOnce } from './take-once.ts';
import { compareKey, stripMarks, textSpan } from './trim-span.ts';

/** Alternative texts that a content system filled in: also the names of files, "storm-coast-02". */
const FILLER = /^(?:image|photo|picture|foto|bild)$|\.(?:jpe?g|png|gif|webp)$|^(?=\S*(?:[_\d]|-\S*-))[\w-]+$/i;
/** What stands with the picture of an author, in the key of a text. */
const PORTRAIT = /\b(?:headshot|avatar)\b|^(?:profile (?:picture|photo|image)|profilbild) (?:of|von)\b/;
/** Before the headline in an alternative text: "Image for Storm hits the coast". */
const LEAD = /^(?:image|photo|picture|cover|thumbnail|illustration)s? (?:for|of|from)(?: (?:article|story)(?: titled)?)?:? /i;
/** What stands before a caption: "Image caption", "Media caption" and the place in a gallery, "1of4", often without a space. */
const LABEL = /^(?:(?:Image|Media|Video|Photo) caption:?\s*|\d{1,3} ?of ?\d{1,3}(?=\p{Lu}))/u;
/** A caption and a copy that was cut, or has its credit run on, share this many characters. */
const COPIED = 40;
/** What one copy has more than the other: names, and no full stop. */
const NAMES_ONLY = /^(?:[\s,/|]+(?:\p{Lu}[\p{L}\p{N}'’-]*|for|of|via|and|by))+$/u;
const MAX_CAPTION = 2000;
/** Length of the credits that stand in a row below one caption. */
const MAX_CREDITS = 200;
const MAX_DATE_LINE = 80;
const DAY_FIRST = /^(?:\p{L}{3,9}\.? )?\d/u;
/** Chance below which a line is rather something else. */
const MIN_CONFIDENCE = 0.4;
/** Chance from which a headline's copy with no credit is a caption nonetheless. */
const SURE = 0.8;

/** True for the head of an entry of a live blog, and for the day that the page was printed. */
function isHead(line: string): boolean {
  return ENTRY.test(line) || (line.length <= MAX_DATE_LINE && DAY_FIRST.test(line) && parseDates(line)[0]?.start === 0);
}

/** Key of what an alternative text repeats: "Image for Storm hits the coast", "Jane DoeJane Doe". */
function readRepeated(text: string): string {
  const words = takeOnce(text.slice(LEAD.exec(text)?.[0].length ?? 0));
  return words.length === text.length ? '' : compareKey(words);
}

/** Of two copies the longer, unless what it has more is a credit; the credit of either. */
function mergeCopies(known: Caption, copy: Caption): Caption {
  const [short, long] = known.text.length <= copy.text.length ? [known, copy] : [copy, known];
  return { ...(NAMES_ONLY.test(long.text.slice(short.text.length)) ? short : long), credit: known.credit ?? copy.credit };
}

/**
 * Captions of the article's own pictures with their credits. Left out are copies, the byline, and alternative texts that
 * repeat a headline, an author's name or the credit of a caption.
 */
export function extractCaptions(page: LabelledPage, title: Title | null, { printed, authors }: Byline, related: readonly Related[]): Caption[] {
  if (page.of('caption').length === 0) return [];
  const { text, blocks } = page;
  const captions = new Map<string, Caption>();
  const keyByHead = new Map<string, string>();
  const taken = new Set([title?.key ?? '', ...authors.map(({ name }) => compareKey(name))].filter((key) => key !== ''));
  let headlines: ReadonlySet<string> | null = null;
  let above: string | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const { role, start, end, confidence } = blocks[index]!;
    if (role === 'credit') {
      while (blocks[index + 1]?.role === 'credit' && blocks[index + 1]!.end - start < MAX_CREDITS) index++;
      const caption = above === null ? undefined : captions.get(above);
      if (caption?.credit === null) captions.set(above!, { ...caption, credit: readCredit(text.slice(start, blocks[index]!.end)) });
      above = null;
      continue;
    }
    const isByline = printed !== null && start < printed.end && printed.start < end;
    if (role !== 'caption' || confidence < MIN_CONFIDENCE || isByline) {
      if (role !== 'chrome') above = null;
      continue;
    }
    const line = trimButtons(text.slice(start, Math.min(end, start + MAX_CAPTION)));
    const { captionStart, captionEnd, credit } = splitCredit(line);
    const label = LABEL.exec(line)?.[0].length ?? 0;
    const bounds = stripMarks(text, start + Math.min(Math.max(label, captionStart), captionEnd), start + captionEnd, '(|•');
    const span = textSpan(text, bounds.start, bounds.end);
    const own = compareKey(span.text);
    const head = own.length < COPIED ? own : own.slice(0, COPIED);
    const other = keyByHead.get(head);
    const key = other !== undefined && (own.startsWith(other) || other.startsWith(own)) ? other : own;
    if (key === '') {
      if (credit !== null && above !== null && captions.get(above)?.credit === null) captions.set(above, { ...captions.get(above)!, credit });
      continue;
    }
    const mayBeTeaser = confidence < SURE && credit === null && blocks[index + 1]?.role !== 'credit';
    if (mayBeTeaser) headlines ??= new Set(related.map((story) => compareKey(story.title?.text ?? '')));
    const isTaken = (mayBeTeaser && headlines!.has(own)) || taken.has(own) || taken.has(readRepeated(span.text));
    if (isTaken || FILLER.test(span.text) || PORTRAIT.test(own) || isHead(span.text)) continue;
    const caption: Caption = { start: span.start, end: span.end, text: span.text, credit };
    const known = captions.get(key);
    if (known === undefined) captions.set(key, caption);
    else captions.set(key, key === own ? { ...known, credit: known.credit ?? credit } : mergeCopies(known, caption));
    keyByHead.set(head, key);
    if (credit !== null) taken.add(compareKey(credit));
    above = key;
  }
  return [...captions.values()];
}
