import type { Block, BlockRole, TextSpan } from '../models/index.ts';
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
  explore more on these topics
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

/** Labels that nothing but tags follow. */
const STRONG_LABELS = /^(?:tags?|tagged(?: (?:as|in|with))?|topics?|related (?:topics|tags)|filed (?:under|in|to)|keywords?|key words|schlag(?:worte|wörter)|stichworte|mots[ -]clés|etiquetas|etichette|trefwoorden|теги|метки|标签|关键词|タグ)$/i;
/** Lines that say nothing but tags: "#Covid-19 #Health". */
const HASHTAGS = /^(?:tags:? )?#\p{L}[^#\n]{1,40}(?:\s#\p{L}[^#\n]{1,40})*$/iu;
const MAX_HASHTAGS = 200;
/** Running text and other stories. */
const NEVER_TAGS: ReadonlySet<BlockRole> = new Set<BlockRole>(['seed-header', 'paragraph', 'title', 'comment-body', 'table', 'related-title', 'related-summary']);
/** Chance below which a line without a label is rather something else. */
const MIN_CONFIDENCE = 0.5;
const MAX_LABEL = 20;
const MAX_TAG = 60;
const MAX_WORDS = 7;
const SEPARATORS = /[,;|•·、，]|\s\/\s|\s{2,}|\(\d+(?: \w+)?\)|\s(?=#)/gu;

/** Where the label ends, e.g. after `Read more about:`; the start where there is none. */
function skipLabel(text: string, start: number, end: number): number {
  const colon = text.slice(start, Math.min(end, start + 50)).search(/[:：]/);
  if (colon >= 0 && LABELS.has(compareKey(text.slice(start, start + colon)).replace(/\s+/g, ' '))) return start + colon + 1;
  return LABELS.has(compareKey(text.slice(start, end))) ? end : start;
}

/** True for a bare "Tags", "• RELATED TOPICS", "Filed under:". */
function isStrongLabel(text: string, start: number, end: number): boolean {
  return end - start <= MAX_LABEL && STRONG_LABELS.test(text.slice(start, end).trim().replace(/\s?[:：]$/, ''));
}

/** "Tags:", "Filed under:" … before a list on the same line: a list of tags whatever role the line has. */
function startsWithLabel(text: string, start: number, end: number): boolean {
  const colon = text.slice(start, Math.min(end, start + 30)).search(/[:：]/);
  return colon >= 0 && start + colon + 1 < end && STRONG_LABELS.test(text.slice(start, start + colon).trim());
}

/**
 * Topic tags of the article, each once: one a line, or a list with commas, strokes, dots or hashes. Labels and lost names are no
 * tags; neither are lines that are hardly tags and have no label above them.
 */
export function extractTags(text: string, blocks: readonly Block[]): TextSpan[] {
  const tags = new Map<string, TextSpan>();
  const add = (start: number, end: number): void => {
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
  for (const [index, { role, start, end, confidence }] of blocks.entries()) {
    const first = skipListMark(text, start, end);
    const isLabel = isStrongLabel(text, first, end);
    const isBelow = !isLabel && index === listed + 1 && first > start && end - first <= MAX_TAG && (isHead || !text.slice(blocks[index - 1]!.end, start).includes('\n\n'));
    isHead = isLabel;
    if (isBelow || isLabel) listed = index;
    const isTags = role === 'tags' || isBelow || (end - first <= MAX_HASHTAGS && HASHTAGS.test(text.slice(first, end)));
    if (!isTags && (NEVER_TAGS.has(role) || !startsWithLabel(text, first, end))) continue;
    const base = skipLabel(text, first, end);
    if (base > first || index - labelled <= 1) labelled = index;
    if (role === 'tags' && !isBelow && confidence < MIN_CONFIDENCE && labelled !== index) continue;
    let from = base;
    for (const { 0: separator, index: at } of text.slice(base, end).matchAll(SEPARATORS)) {
      add(from, base + at);
      from = base + at + separator.length;
    }
    add(from, end);
  }
  return [...tags.values()];
}
