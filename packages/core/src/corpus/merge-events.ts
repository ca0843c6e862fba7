import { createTermWeigher, listTerms } from '../events/index.ts';
import type { Article, DocumentId, Duplicate, Event, EventId, EventMention } from '../models/index.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { joinReports, type NumberedReport } from './join-reports.ts';
import { createMemoryStore, joinFields, splitAllFields, splitFields, stringifyLine, type LineSorter, type LineStore } from './line-store.ts';
import { ReportTally } from './report-tally.ts';
import { summarizePage, type Report } from './report.ts';

/** Merges event mentions of any number of pages into events, the same in any order. */
export interface EventMerger {
  /** Adds the event mentions of one page. Every page may be added once. */
  add(article: Article, mentions: readonly EventMention[]): void;
  /** The events by id, each followed by its mentions by id. Copies count as reports of their originals. To be asked for once, when all pages are in. */
  merge(duplicates?: readonly Duplicate[]): Generator<Event | EventMention>;
}

const STORY_LENGTH = 600;

/** Nothing is held of an event but its sums, however many pages tell it: reports and mentions go through sorters. */
export function createEventMerger(store: LineStore = createMemoryStore()): EventMerger {
  const pages = store.createSorter();
  const mentionsById = store.createSorter();
  const weigher = createTermWeigher();
  return {
    add(article, mentions) {
      const story = listTerms(`${article.title ?? ''} ${article.body.slice(0, STORY_LENGTH)}`);
      weigher.add(story);
      if (mentions.length === 0) return;
      const reports = summarizePage(article, mentions).sort((left, right) => (left.mentionIds[0]! < right.mentionIds[0]! ? -1 : 1));
      pages.add(joinFields(article.id, stringifyLine(story), ...reports.map(stringifyLine)));
      for (const mention of mentions) mentionsById.add(joinFields(mention.id, stringifyLine(mention)));
    },
    *merge(duplicates = []) {
      const originals = new Map(duplicates.map(({ id, duplicateOf }) => [id, duplicateOf]));
      const sets = joinReports(() => readReports(pages), { originals, weigher, store });
      const reports = sortByEvent(sortBySet(pages, sets, store), store);
      const records = sortRecords(reports, mentionsById, originals, store);
      for (const line of records.sorted()) {
        const [eventId, mentionId, json] = splitFields(line, 3) as [EventId, string, string];
        yield mentionId === '' ? (JSON.parse(json) as Event) : { ...(JSON.parse(json) as EventMention), eventId };
      }
      records.close();
    },
  };
}

function* readReports(pages: LineSorter): Generator<NumberedReport> {
  let number = 0;
  for (const page of pages.sorted()) {
    const [, story, ...reports] = splitAllFields(page);
    for (const report of reports) {
      yield { number, report, story: story! };
      number += 1;
    }
  }
}

function sortBySet(pages: LineSorter, sets: DisjointSets, store: LineStore): LineSorter {
  const sorted = store.createSorter();
  for (const { number, report } of readReports(pages)) sorted.add(joinFields(sets.find(number), number, report));
  pages.close();
  return sorted;
}

/** Sets of reports that turn out to be one event side by side. */
function sortByEvent(bySet: LineSorter, store: LineStore): LineSorter {
  const sorted = store.createSorter();
  const tallies = tallyReports(bySet.sorted());
  let [set, id] = ['', ''];
  for (const line of bySet.sorted()) {
    const [itsSet, number, report] = splitFields(line, 3) as [string, string, string];
    if (itsSet !== set) [set, id] = [itsSet, tallies.next().value![1].identify()];
    sorted.add(joinFields(id, number, report));
  }
  bySet.close();
  return sorted;
}

/** Every event in front of its mentions. */
function sortRecords(reports: LineSorter, mentionsById: LineSorter, originals: ReadonlyMap<DocumentId, DocumentId>, store: LineStore): LineSorter {
  const [sorted, eventsByMention] = [store.createSorter(), store.createSorter()];
  for (const [id, tally] of tallyReports(reports.sorted())) {
    sorted.add(joinFields(id, '', stringifyLine(tally.toEvent(id as EventId, originals))));
    for (const mentionId of tally.mentionIds) eventsByMention.add(joinFields(mentionId, id));
  }
  reports.close();
  const mentions = mentionsById.sorted()[Symbol.iterator]();
  for (const line of eventsByMention.sorted()) sorted.add(joinFields(splitFields(line, 2)[1]!, mentions.next().value!));
  eventsByMention.close();
  mentionsById.close();
  return sorted;
}

/** Reports by the first of three fields, added up for each. */
function* tallyReports(lines: Iterable<string>): Generator<[string, ReportTally]> {
  let open: [string, ReportTally] | null = null;
  for (const line of lines) {
    const [key, , json] = splitFields(line, 3) as [string, string, string];
    const report = JSON.parse(json) as Report;
    if (open?.[0] === key) {
      open[1].add(report);
      continue;
    }
    if (open !== null) yield open;
    open = [key, new ReportTally(report)];
  }
  if (open !== null) yield open;
}
