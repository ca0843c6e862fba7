import { type Article, articleId, type Block, type Document, SCHEMA_VERSION, type TextSpan } from '../models/index.ts';
import type { Curve } from './calibrate.ts';
import { calibrate, CURVES } from './calibrate.ts';
import { classifyPage } from './classify-page.ts';
import { countWords } from './count-words.ts';
import { detectLanguage } from './detect-language.ts';
import { extractBody } from './extract-body.ts';
import { extractByline } from './extract-byline.ts';
import { extractCaptions } from './extract-captions.ts';
import { extractCorrections } from './extract-corrections.ts';
import { extractDates } from './extract-dates.ts';
import { extractDek } from './extract-dek.ts';
import { extractPublisher, findNotices } from './extract-publisher.ts';
import { extractRelated } from './extract-related.ts';
import { extractSection } from './extract-section.ts';
import { extractTags } from './extract-tags.ts';
import { extractTitle } from './extract-title.ts';
import { LabelledPage } from './labelled-page.ts';
import { parseDateline } from './parse-dateline.ts';

export interface ArticleOptions {
  /** Address of the page. Default: null */
  readonly url?: string | null;
  /** Name of the site. Default: what the page's copyright line says, or null */
  readonly publisher?: string | null;
}

const spanOf = (span: TextSpan | null): { start: number; end: number } | null => (span === null ? null : { start: span.start, end: span.end });

/** Calibrated chance of a field; null where the field is. */
function chanceOf(score: number | null | undefined, curve: Curve): number | null {
  return score === null || score === undefined ? null : calibrate(score, curve);
}

/** Languages whose news print the month before the day. */
const MONTH_FIRST = new Set(['en', 'und']);

/** Lines of running text; links and buttons say little about the language. */
const LONG_LINE = 60;
const SAMPLE_LINES = 40;

function joinLongLines(text: string, blocks: readonly Block[]): string {
  const lines = blocks.filter(({ role, start, end }) => role !== 'seed-header' && end - start >= LONG_LINE).slice(0, SAMPLE_LINES);
  const first = blocks.find(({ role }) => role !== 'seed-header');
  return lines.length > 0 ? lines.map(({ start, end }) => text.slice(start, end)).join('\n') : text.slice(first?.start ?? text.length);
}

/** Cuts the article out of a page whose lines have their roles: pure, in time linear in the page. */
export function extractArticle(document: Document, blocks: readonly Block[], options: ArticleOptions = {}): Article {
  const { text } = document;
  const { url = null, publisher = null } = options;
  const page = new LabelledPage(text, blocks);
  const notices = findNotices(blocks);
  const title = extractTitle(page);
  const dek = extractDek(page, title);
  const found = extractBody(text, blocks, [title, dek]);
  const wordCount = countWords(found.text);
  const byline = extractByline(page, title, notices);
  const { type, confidence, hasBody } = classifyPage(page, { title: title?.text ?? null, body: found, wordCount });
  const body = hasBody ? found : extractBody(text, []);
  const language = detectLanguage(found.text === '' ? joinLongLines(text, blocks) : found.text);
  const section = extractSection(page, title);
  const dates = extractDates(page, { pageDate: document.date, dayFirst: !MONTH_FIRST.has(language) });
  const tags = extractTags(page);
  const related = extractRelated(page, document.date, title);
  const captions = extractCaptions(page, title, byline, related);
  const head = body.paragraphs[0];
  const dateline = head === undefined ? null : parseDateline(text.slice(head.start, head.end));
  const datelineSpan = dateline === null || head === undefined ? null : { start: head.start + dateline.start, end: head.start + dateline.end };
  const bodyConfidence = chanceOf(body.confidence, CURVES.body);
  return {
    kind: 'article',
    schemaVersion: SCHEMA_VERSION,
    id: articleId(document.id, url, publisher),
    source: document.source,
    url,
    publisher: publisher ?? extractPublisher(blocks, notices),
    pageType: type,
    pageTypeConfidence: confidence,
    language,
    section: section?.text ?? null,
    title: title?.text ?? null,
    dek: dek?.text ?? null,
    byline: byline.printed?.text ?? null,
    authors: byline.authors,
    dateline: datelineSpan === null ? null : text.slice(datelineSpan.start, datelineSpan.end),
    datePublished: dates.published,
    datePublishedBasis: dates.basis,
    dateModified: dates.modified,
    captions,
    body: body.text,
    parts: body.parts,
    paragraphs: body.paragraphs,
    wordCount: body === found ? wordCount : 0,
    tags: tags.map((tag) => tag.text),
    related,
    corrections: extractCorrections(page),
    about: [],
    eventTypes: [],
    spans: {
      title: spanOf(title), dek: spanOf(dek), byline: spanOf(byline.printed), section: spanOf(section), dateline: datelineSpan,
      datePublished: dates.publishedSpan, dateModified: dates.modifiedSpan, tags: tags.map(({ start, end }) => ({ start, end })),
    },
    fieldConfidence: {
      title: chanceOf(title?.confidence, CURVES.title), dek: chanceOf(dek?.confidence, CURVES.dek), authors: chanceOf(byline.confidence, CURVES.authors), body: bodyConfidence,
    },
    confidence: Math.round(confidence * (bodyConfidence ?? 1) * 1000) / 1000,
  };
}
