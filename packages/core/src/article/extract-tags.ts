import type { Block, BlockRole, TextSpan } from '../models/index.ts';
import { findAll } from '../find-all.ts';
import type { LabelledPage } from './labelled-page.ts';
import { splitGluedLabels } from './split-glued-labels.ts';
import { compareKey, skipListMark, stripMarks, textSpan } from './trim-span.ts';

const lines = (list: string): string[] => list.trim().split('\n').map((line) => line.trim());

/** What stands before or above a list of tags. */
const LABELS: ReadonlySet<string> = new Set(lines(`
  tags
  tag
  tagged
  tagged as
  tagged in
  tagged with
  topics
  topic
  topics mentioned in this article
  related topics
  related tags
  related terms
  related countries
  related
  more topics
  in this article
  in this story
  more
  more about
  more on
  more on this story
  more on this
  read more
  read more on
  read more about
  explore more
  explore more on these topics
  explore topics
  follow topics related to this article
  filed under
  filed to
  filed in
  categories
  category
  posted in
  keywords
  keyword
  key words
  labels
  hashtags
  mentioned in this article
  people
  subjects
  companies
  places
  schlagworte
  schlagwörter
  stichworte
  themen
  thema
  mehr zum thema
  mots-clés
  mots clés
  sujets
  thèmes
  etiquetas
  temas
  más sobre
  argomenti
  etichette
  tópicos
  assuntos
  tudo sobre
  onderwerpen
  trefwoorden
  теги
  метки
  标签
  关键词
  タグ`));

/** A label that nothing but tags follow: alone on its line, before a colon, or before a capital where it is a verb ("Filed under Trade"). */
const STRONG_LABEL =
  /^(?:tags?|tagged(?: (?:as|in|with))?|topics?|related (?:topics|tags|countries)|filed (?:under|in|to)|keywords?|key words|(?:explore more on|follow) (?:these|related) topics|read more about|schlag(?:worte|wörter)|stichworte|mots[ -]clés|etiquetas|etichette|trefwoorden|теги|метки|标签|关键词|タグ)(?:\s?[:：]|$)/i;
const VERB_LABEL = /^(?:filed|tagged) (?:under|in|to|as|with) (?=[\p{Lu}\d#])/iu;
/** "Trade, Grain, Free markets" */
const COMMA_LIST = /^[^\n,]{2,40}(?:,[^\n,]{2,40}){2,20}$/;
/** Lines that say nothing but tags: "#Covid-19 #Public health"; of one hash and several words is a headline. */
const HASHTAGS = /^(?:tags:? )?#\p{L}(?:[^#\s]{1,40}|[^#\n]{1,40}(?:\s#\p{L}[^#\n]{1,40})+)$/iu;
/** Most lines, also of lists: they begin like none of these. */
const OTHER_LINE = /^\s*(?:[•◦▪‣●○·*–-]\s+)?(?!tag|topic|related|filed|key|explore|follow|read more|schlag|stich|mots|eti[qc]|trefw)[a-z"'(“‘«©$@]/i;
const MAX_HASHTAGS = 200;
const MAX_LINE = 400;
/** Running text and other stories. */
const NEVER_TAGS: ReadonlySet<BlockRole> = new Set<BlockRole>(['seed-header', 'paragraph', 'title', 'comment-body', 'table', 'related-title', 'related-summary']);
/** Chance below which a line without a label is rather something else. */
const MIN_CONFIDENCE = 0.5;
const COUNT = /\s\d{1,6}$/;
const LEAST_COUNTED = 3;
const MAX_LABEL = 40;
const MAX_TAG = 60;
const MAX_WORDS = 7;
const SEPARATORS = /[,;|•·、，]|\s\/\s|\s{2,}|\(\d+(?: \w+)?\)|\s(?=#)/gu;

/** Where the label ends, e.g. after `Read more about:`; the start where there is none. */
function skipLabel(text: string, start: number, end: number): number {
  const colon = text.slice(start, Math.min(end, start + 50)).search(/[:：]/);
  if (colon >= 0 && LABELS.has(compareKey(text.slice(start, start + colon)))) return start + colon + 1;
  if (LABELS.has(compareKey(text.slice(start, end)))) return end;
  return start + (VERB_LABEL.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** True for a line that is a label and no more. */
function isBareLabel({ text }: Block): boolean {
  return text.length <= MAX_LABEL && LABELS.has(compareKey(text));
}

/** Tags without the number of stories behind each, "Grain 611", where most have one. */
function dropCounts(text: string, tags: TextSpan[]): TextSpan[] {
  const counted = tags.filter((tag) => COUNT.test(tag.text)).length;
  if (counted < LEAST_COUNTED || counted <= tags.length / 2) return tags;
  return tags.map(({ start, end }) => textSpan(text, start, start + text.slice(start, end).replace(COUNT, '').length));
}

/** The last headline above the body, or -1: pages repeat it below their menus. */
function findTitle(page: LabelledPage): number {
  const body = page.of('paragraph')[0]?.index ?? -1;
  return page.of('title').findLast(({ index }) => index < body)?.index ?? -1;
}

/**
 * Topic tags of the article, each once: one a line, or a list with commas, strokes, dots or hashes. Labels and lost names are no
 * tags; neither are lines that are hardly tags and have no label above them.
 */
export function extractTags(page: LabelledPage): TextSpan[] {
  const { text, blocks } = page;
  const tags = new Map<string, TextSpan>();
  const add = (start: number, end: number): void => {
    let from = start;
    for (const label of splitGluedLabels(text.slice(start, end))) addOne(from, (from += label.length));
  };
  const addOne = (start: number, end: number): void => {
    const span = stripMarks(text, start, end, ',;|•·/#():、，');
    const tag = textSpan(text, span.start, span.end);
    const key = compareKey(tag.text);
    // "Facebook icon" is the text of a picture.
    const isTag = key !== '' && tag.text.length <= MAX_TAG && key.split(' ').length <= MAX_WORDS && !LABELS.has(key) && !key.endsWith(' icon');
    if (isTag && !tags.has(key)) tags.set(key, tag);
  };
  let labelled = -Infinity;
  // The last line of a bulleted list below a bare label: its lines are tags whatever their roles.
  let listed = -Infinity;
  let isHead = false;
  const title = findTitle(page);
  for (const block of blocks) {
    const { index, role, start, end, confidence } = block;
    const above = blocks[index - 1];
    const mayBeList = above !== undefined && above.end - above.start <= MAX_LABEL && block.text.includes(',');
    if (role !== 'tags' && index !== listed + 1 && !mayBeList && OTHER_LINE.test(block.text)) {
      isHead = false;
      continue;
    }
    const first = skipListMark(text, start, end);
    const line = text.slice(first, Math.min(end, first + MAX_LINE)).trimEnd();
    const label = STRONG_LABEL.exec(line)?.[0].length ?? 0;
    const isLabel = label > 0 ? label === line.length : role === 'tags' && isBareLabel(block);
    const isBelow = !isLabel && index === listed + 1 && first > start && end - first <= MAX_TAG && (isHead || !text.slice(above!.end, start).includes('\n\n'));
    isHead = isLabel;
    // Above the headline such a list is a menu.
    if (isBelow || (isLabel && (role === 'tags' || index > title))) listed = index;
    const isList = mayBeList && isBareLabel(above) && COMMA_LIST.test(line);
    const isTags = role === 'tags' || isBelow || isList || (line.length <= MAX_HASHTAGS && HASHTAGS.test(line));
    if (!isTags && (NEVER_TAGS.has(role) || !((label > 0 && label < line.length) || VERB_LABEL.test(line)))) continue;
    const base = skipLabel(text, first, end);
    if (base > first || index - labelled <= 1) labelled = index;
    if (role === 'tags' && !isBelow && confidence < MIN_CONFIDENCE && labelled !== index) continue;
    let from = base;
    for (const { 0: separator, index: at } of findAll(SEPARATORS, text.slice(base, end))) {
      add(from, base + at);
      from = base + at + separator.length;
    }
    add(from, end);
  }
  return dropCounts(text, [...tags.values()]);
}
