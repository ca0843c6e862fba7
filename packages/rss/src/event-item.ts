import {
  describeEvent, eventUri, participantName, type Article, type EntityNames, type Event, type EventMention,
} from '@corpus/core';
import { cameoName } from '@corpus/core/ontology';
import { distinctNames, titleOf } from './article-item.ts';
import { cleanLine, firstWords } from './clean-text.ts';
import type { EventCandidate } from './filter.ts';
import { toInstant, type FeedItem } from './item.ts';
import type { FeedContent } from './options.ts';
import { escapeHtml, paragraph } from './to-html.ts';

/** What an event's item says of an article that reports it. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

export interface ReportedEvent extends EventCandidate {
  readonly reports: readonly EventMention[];
}

const MOST_REPORTS = 20;
const EVIDENCE_LENGTH = 80;

export function toSource(article: Article): Source {
  const { url, publisher, datePublished } = article;
  return { title: titleOf(article), url, publisher, published: datePublished === null ? null : toInstant(datePublished) };
}

/** The first day that anyone reported it. */
function firstReport(reports: readonly EventMention[], sources: ReadonlyMap<string, Source>): string | null {
  return reports.map(({ articleId }) => sources.get(articleId)?.published ?? null).filter((date) => date !== null).sort()[0] ?? null;
}

/**
 * An event stands at the day it happened; one that has not happened, has no date, or is dated after its first report, at
 * the day of that report: nothing would push an item of the future off the top of the feed.
 */
export function toReportedEvent(event: Event, reports: readonly EventMention[], sources: ReadonlyMap<string, Source>): ReportedEvent {
  const happened = event.modality === 'actual' || event.modality === 'historical';
  const day = happened && event.date !== null ? toInstant(event.date.start) : null;
  const reported = firstReport(reports, sources);
  const published = day === null || (reported !== null && reported < day) ? reported : day;
  return { id: eventUri(event), published, version: '', event, reports };
}

function factsToHtml(event: Event): string {
  const { date, location, size, cameoCode, modality } = event;
  const counts = Object.entries(size ?? {}).flatMap(([name, count]) => (count === null ? [] : [`${count} ${name}`]));
  const facts = [
    ['Type', [event.type, event.mode, ...event.contexts].filter((word) => word !== null).join(', ')],
    ['CAMEO', cameoCode && [cameoCode, cameoName(cameoCode)].filter((word) => word !== null).join(' ')],
    ['Modality', modality],
    ['Date', date && (date.start === date.end ? date.start : `${date.start} – ${date.end}`)],
    ['Place', location && [location.name, location.country].filter((word) => word !== null).join(', ')],
    ['Counts', counts.join(', ')],
    ['Reports', `${event.mentionCount} in ${event.articleCount} ${event.articleCount === 1 ? 'article' : 'articles'}`],
  ] as const;
  const known = facts.filter(([, value]) => value !== null && value !== '');
  return `<ul>\n${known.map(([name, value]) => `<li>${name}: ${escapeHtml(value ?? '')}</li>`).join('\n')}\n</ul>`;
}

function reportToHtml(report: EventMention, source: Source | undefined): string {
  const evidence = report.text === '' ? '' : `<blockquote>${paragraph(report.text)}</blockquote>\n`;
  const title = escapeHtml(source?.title ?? report.articleId);
  const url = source?.url ?? null;
  const named = url === null ? title : `<a href="${escapeHtml(url)}">${title}</a>`;
  const printed = [source?.publisher, source?.published?.slice(0, 'YYYY-MM-DD'.length)].map((word) => escapeHtml(word ?? ''));
  return `${evidence}<p>${[named, ...printed].filter((word) => word !== '').join(', ')}</p>`;
}

/** The event in one line; where nobody is known to take part, with the first words of a report. */
function eventTitle(event: Event, evidence: string | undefined, names: EntityNames): string {
  const title = cleanLine(describeEvent(event, names));
  const isNamed = event.actors.length > 0 || event.recipients.length > 0;
  return isNamed || evidence === undefined ? title : `${title}: ${firstWords(evidence, EVIDENCE_LENGTH)}`;
}

/** An event with its facts, and the evidence and source of each report, to a number that a reader can still read. */
export function toEventItem(
  { id, published, event, reports }: ReportedEvent,
  content: FeedContent,
  names: EntityNames,
  sources: ReadonlyMap<string, Source>,
): FeedItem {
  const evidence = reports.find((report) => report.text !== '')?.text;
  const shown = reports.slice(0, MOST_REPORTS).map((report) => reportToHtml(report, sources.get(report.articleId)));
  const rest = reports.length > MOST_REPORTS ? [paragraph(`… and ${reports.length - MOST_REPORTS} more reports.`)] : [];
  return {
    id,
    url: null,
    title: eventTitle(event, evidence, names),
    summary: content === 'none' || evidence === undefined ? null : paragraph(cleanLine(evidence)),
    content: content === 'full' ? [factsToHtml(event), ...shown, ...rest].join('\n') : null,
    published,
    updated: null,
    authors: [],
    categories: distinctNames([
      event.type, event.mode, ...event.contexts, ...[...event.actors, ...event.recipients].map((each) => participantName(each, names)),
    ]),
    language: null,
  };
}

