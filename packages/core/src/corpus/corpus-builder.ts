import type { CorpusRecord, EventId, EventMention } from '../models/index.ts';
import { createDuplicateFinder } from './find-duplicates.ts';
import { createEntityMerger } from './merge-entities.ts';
import { createEventMerger } from './merge-events.ts';
import type { Page } from './page.ts';

/** Turns pages into the stream of records that exporters read: see `CorpusRecordSchema` for its order. */
export interface CorpusBuilder {
  /** Takes a page in; gives the records that are final already. */
  add(page: Page): CorpusRecord[];
  /** Gives what is known only when all pages are in. */
  finish(): Generator<CorpusRecord>;
}

export function createCorpusBuilder(): CorpusBuilder {
  const duplicateFinder = createDuplicateFinder();
  const entityMerger = createEntityMerger();
  const eventMerger = createEventMerger();
  const reports = new Map<string, EventMention>();

  return {
    add({ article, mentions, entities, eventMentions }) {
      duplicateFinder.add(article);
      entityMerger.add(entities);
      eventMerger.add(article, eventMentions);
      for (const report of eventMentions) reports.set(report.id, report);
      return [article, ...mentions];
    },
    *finish() {
      const duplicates = duplicateFinder.duplicates();
      yield* duplicates;
      yield* entityMerger.entities();
      const { events, eventOf } = eventMerger.merge(duplicates);
      const reportsOf = groupReports(reports, eventOf);
      for (const event of events) {
        yield event;
        yield* reportsOf.get(event.id) ?? [];
      }
    },
  };
}

/** Reports of each event, by id. */
function groupReports(reports: ReadonlyMap<string, EventMention>, eventOf: ReadonlyMap<string, EventId>): Map<EventId, EventMention[]> {
  const groups = new Map<EventId, EventMention[]>();
  for (const id of [...reports.keys()].sort()) {
    const eventId = eventOf.get(id);
    if (eventId === undefined) continue;
    const report = { ...reports.get(id)!, eventId };
    const group = groups.get(eventId);
    if (group === undefined) groups.set(eventId, [report]);
    else group.push(report);
  }
  return groups;
}
