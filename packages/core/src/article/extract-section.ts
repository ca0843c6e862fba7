import type { Block, TextSpan } from '../models/index.ts';
import type { Title } from './extract-title.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseDates } from './parse-date.ts';
import { SECTION_NAMES } from './section-names.ts';
import { splitGluedLabels } from './split-glued-labels.ts';
import { compareKey, skipListMark, stripMarks, textSpan, trimSpan } from './trim-span.ts';

/** Blocks around the headline in which its section stands. */
const ABOVE = 15;
const BELOW = 4;
/** Longer lines, in UTF-16 code units, name no section. */
const MAX_NAME = 30;
const MIN_LENGTH = 2;
const MAX_WORDS = 8;
const MARKS = '|>»›•·/:-–—';
/** What stands before the section on its line. */
const LABEL = /^(?:(?:Posted|Published|Filed) (?:in|under|to)|Section|Rubrik|Kategorie|Category|Categories|In\b):?\s*(?=\p{Lu})/u;

/** Links for screen readers. */
const SKIP_LINK = /^(?:skip to|jump to|zum (?:haupt)?inhalt|zur navigation|aller au contenu|ir al contenido|saltar al|vai al contenuto|ga naar)\b/i;

/** Between the steps of a path, whose last one is the section: "Home / World". */
const STEP = /[>»›]|\s\/\s/;
/** First of the steps that stand on lines of their own, and how many follow at most. */
const HOME = /^\S{0,2}\s*(?:home|home ?page|startseite|accueil|inicio|início|portada)$/i;
const MAX_STEPS = 4;
/** Markup, and the owner of the page. */
const NO_SECTION = /[<©@]|&amp;/;

/** The last step of a path. A stroke parts steps only where both are names of sections: "Sport | Football". */
function lastStep(path: string): string {
  const last = path.split(STEP).at(-1)!;
  const parts = last.includes('|') ? last.split('|') : [last];
  return parts.every((part) => SECTION_NAMES.has(part.trim().toLowerCase())) ? parts.at(-1)! : last;
}

/** The words of a section's line: without label, the path to it, and the day that may stand behind it. Null if they name none. */
function readSection(text: string, block: Block, titleKey: string): TextSpan | null {
  const first = skipListMark(text, block.start, block.end);
  const line = text.slice(first, block.end);
  const label = LABEL.exec(line)?.[0].length ?? 0;
  const end = parseDates(line)[0]?.start ?? line.length;
  const whole = stripMarks(text, first + Math.min(label, end), first + end, MARKS);
  const last = lastStep(text.slice(whole.start, whole.end));
  const start = whole.end - last.length;
  const span = stripMarks(text, start, start + splitGluedLabels(last)[0]!.length, MARKS);
  const section = textSpan(text, span.start, span.end);
  const isName = section.text.length >= MIN_LENGTH && section.text.split(' ').length <= MAX_WORDS && !NO_SECTION.test(section.text);
  return isName && compareKey(section.text) !== titleKey ? section : null;
}

function isBullet(text: string, block: Block | undefined): boolean {
  return block !== undefined && skipListMark(text, block.start, block.end) > trimSpan(text, block.start, block.end).start;
}

/** True for an entry of a menu: the third bullet in a row or a later one, but the last step of a path that begins at home. */
function isMenuEntry(text: string, blocks: readonly Block[], index: number): boolean {
  if (![index, index - 1, index - 2].every((at) => isBullet(text, blocks[at]))) return false;
  const isPath = !isBullet(text, blocks[index + 1]) && blocks.slice(Math.max(0, index - MAX_STEPS), index).some((block) => isBullet(text, block) && HOME.test(block.text.trim()));
  return !isPath;
}

function isSectionName(text: string, block: Block | undefined): boolean {
  if (block === undefined || block.end - block.start > MAX_NAME) return false;
  const { start, end } = stripMarks(text, block.start, block.end, MARKS);
  return SECTION_NAMES.has(text.slice(start, end).toLowerCase());
}

/** A line beside the headline that is the name of a section and no entry of a menu of sections. */
function findSectionName({ text, blocks }: LabelledPage, title: number): Block | undefined {
  for (const index of [title - 1, title - 2, title + 1]) {
    const block = blocks[index];
    if (block?.role === 'chrome' && isSectionName(text, block) && !isSectionName(text, blocks[index - 1]) && !isSectionName(text, blocks[index + 1])) return block;
  }
  return undefined;
}

/** The section, series or kicker: of the blocks labelled so the last above the headline, else the first below it; else the name of a section beside it. */
export function extractSection(page: LabelledPage, title: Title | null): TextSpan | null {
  const { text, blocks, body } = page;
  const anchor = title === null ? body.first : page.indexAt(title.start);
  const titleKey = title?.key ?? '';
  const near = page.of('section').filter(({ index, text: line }) => index >= anchor - ABOVE && index <= anchor + BELOW && !SKIP_LINK.test(line.trim()) && !isMenuEntry(text, blocks, index));
  const candidates = [...near.filter(({ index }) => index < anchor).reverse(), ...near.filter(({ index }) => index >= anchor)];
  for (const candidate of candidates) {
    const section = readSection(text, candidate, titleKey);
    if (section !== null) return section;
  }
  const named = title === null ? undefined : findSectionName(page, anchor);
  return named === undefined ? null : readSection(text, named, titleKey);
}
