import { pageDate } from '../article/page-date.ts';
import type { Article } from '../models/article.ts';
import type { EventMention } from '../models/event.ts';
import { cameoCode, type IsoDate } from '../models/formats.ts';
import { eventMentionId } from '../models/identifiers.ts';
import { SCHEMA_VERSION } from '../models/spans.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './code-actor.ts';
import { countPeople } from './count-people.ts';
import { dateEvent, isHistorical } from './date-event.ts';
import { findAttribution } from './find-attribution.ts';
import { findContexts } from './find-contexts.ts';
import type { Doubt } from './find-doubts.ts';
import { placeFinder, type ToldPlace } from './find-place.ts';
import { followDates, type PageTimes } from './follow-dates.ts';
import { indexPlaces } from './index-places.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { isQuoted } from './mark-quotes.ts';
import { resolveCoding } from './resolve-coding.ts';
import { resolveLocation } from './resolve-location.ts';
import { resolveModality } from './resolve-modality.ts';
import { scoreMention } from './score-mention.ts';
import { shareDates } from './share-dates.ts';
import { findTeaserDates } from './teaser-dates.ts';
import { isBackground } from './tell-news.ts';
import { endOf, type SentenceTree, startOf, zoneOf } from './sentence-tree.ts';
import { type CodeEventsInput, viewPage } from './view-page.ts';

/** Probability from which a candidate is an event, and one that something speaks against, by what; measured on annotated pages and sentences. */
const LEAST_PROBABILITY = 0.35;
const LEAST_IN_DOUBT: Readonly<Record<Doubt, number>> = { 'no-act': 0.9, 'force-of-things': 0.9, mishap: 0.9, unfounded: 0.8, 'other-affairs': 0.5 };

/**
 * Finds who did what to whom, when and where, in a page's title, dek, captions, body and teasers.
 *
 * Deterministic; offsets count in `analysis.text`. Event mentions come in reading order, `eventId` null: see
 * {@link mergeEvents}.
 */
export function codeEvents(input: CodeEventsInput): EventMention[] {
  const { document, article, analysis, mentions } = input;
  const view = viewPage(input);
  const { trees, cast, quotes, candidates } = view;
  const date = pageDate(document, article);
  const page = { id: article.id, cast, quotes, date, times: followDates(analysis, trees, date), relatedDate: findTeaserDates(article, analysis, date), placesIn: placeFinder(mentions, indexPlaces(mentions, cast.entities)) };
  const probabilities = judgeCandidates(view);
  const found: EventMention[] = [];
  const background = new Set<EventMention>();
  for (const [index, candidate] of candidates.entries()) {
    const probability = probabilities[index]!;
    if (probability < leastProbability(candidate)) continue;
    for (const mention of codeMentions(candidate, page, probability)) {
      found.push(mention);
      if (isBackground(candidate.tree, candidate.trigger.token)) background.add(mention);
    }
  }
  return shareDates(found, background, analysis.text);
}

function leastProbability({ doubts }: Candidate): number {
  return Math.max(LEAST_PROBABILITY, ...doubts.map((doubt) => LEAST_IN_DOUBT[doubt]));
}

interface Page {
  readonly id: Article['id'];
  readonly cast: Cast;
  readonly quotes: readonly number[];
  readonly date: IsoDate | null;
  readonly times: PageTimes;
  readonly placesIn: (tree: SentenceTree) => readonly ToldPlace[];
  /** Date of the teaser that a sentence stands in, or null. */
  readonly relatedDate: (sentence: number) => IsoDate | null;
}

function codeMentions({ tree, trigger, parties }: Candidate, page: Page, probability: number): EventMention[] {
  const related = zoneOf(tree).startsWith('related');
  const start = startOf(tree, trigger.first);
  const reference = related ? page.relatedDate(tree.index) : page.date;
  const stated = resolveModality(tree, trigger.token);
  const dates = dateEvent(tree, trigger.token, stated, reference, page.times);
  const ahead = stated === 'actual' && dates.some((date) => date !== null && reference !== null && date.start > reference);
  const coding = resolveCoding(tree, trigger, ahead ? 'future' : stated);
  if (coding === null) return [];
  const sentence = { start: startOf(tree, 0), end: endOf(tree, tree.count - 1) };
  const end = endOf(tree, trigger.last);
  const contexts = findContexts(tree, coding.context);
  const location = resolveLocation(tree, trigger.token, coding.code, parties.targets, page.cast, page.placesIn(tree));
  const size = countPeople(tree, trigger);
  const attribution = findAttribution(tree, trigger.token);
  const confidence = scoreMention(tree, trigger, coding, parties, probability);
  return dates.map((date, index) => ({
    kind: 'event-mention',
    schemaVersion: SCHEMA_VERSION,
    id: eventMentionId(page.id, start, end, index === 0 ? coding.type : `${coding.type}/${index}`),
    eventId: null,
    articleId: page.id,
    sentence: tree.index,
    ...sentence,
    text: tree.analysis.text.slice(sentence.start, sentence.end),
    trigger: { start, end, text: tree.analysis.text.slice(start, end) },
    type: coding.type,
    mode: coding.mode,
    contexts,
    cameoCode: cameoCode.as(coding.code),
    modality: coding.modality === 'actual' && isHistorical(date, page.date) ? 'historical' : coding.modality,
    date,
    location,
    size,
    actors: [...parties.actors],
    recipients: [...parties.recipients],
    attribution,
    quoted: isQuoted(page.quotes, start),
    related,
    rule: trigger.frame.rule,
    confidence,
  }));
}
