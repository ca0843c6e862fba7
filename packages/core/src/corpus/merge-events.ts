import { addDays } from '../events/calendar.ts';
import { createTermWeigher, groupMentions, listTerms, nameAct, participantKey, type TermVector, type TermWeigher } from '../events/index.ts';
import {
  type Article, type DocumentId, type Duplicate, type Event, eventId, type EventId, type EventMention, hashFields, type Participant, SCHEMA_VERSION,
} from '../models/index.ts';
import { goldstein, ploverScore, quadClass } from '../ontology/index.ts';
import { connectLines } from './connect-lines.ts';
import { createMemoryStore, groupLines, joinFields, splitFields, type LineSorter, type LineStore } from './line-store.ts';
import { splitDraft } from './split-draft.ts';

/** Merges event mentions of any number of pages into events, the same in any order. */
export interface EventMerger {
  /** Adds the event mentions of one page. Every page may be added once. */
  add(article: Article, mentions: readonly EventMention[]): void;
  /** The events by id, each followed by its mentions by id. Copies count as reports of their originals. To be asked for once, when all pages are in. */
  merge(duplicates?: readonly Duplicate[]): Generator<Event | EventMention>;
}

/** What one page tells of one event: all that the merge needs, without the page's text. */
interface Report {
  readonly articleId: DocumentId;
  readonly publisher: string | null;
  readonly mentionIds: readonly string[];
  readonly lead: Pick<EventMention, 'type' | 'mode' | 'contexts' | 'cameoCode' | 'modality' | 'date' | 'location'>;
  readonly size: Event['size'];
  readonly actors: Participant[];
  readonly recipients: Participant[];
  readonly confidence: number;
  /** Hash of the leading mention's sentence and which of the events it is that the page tells in these words: agency copy has the same. */
  readonly wording: string;
  /** Key of the act that the leading mention names. */
  readonly act: string;
  /** Terms of the page's beginning, and of the leading mention's sentence. */
  readonly story: readonly string[];
  readonly sentence: readonly string[];
}

const MAX_PAIRS = 12;
const STORY_LENGTH = 600;

/** Which of the two it is, the date tells. */
const HAPPENED: ReadonlySet<string> = new Set(['actual', 'historical']);

/** What is sorted of a report: a key, the report and its mentions. */
const REPORT_FIELDS = 3;
/** The same behind the event's id, the number of the draft's first report, and the report's own. */
const EVENT_FIELDS = 6;

export function createEventMerger(store: LineStore = createMemoryStore()): EventMerger {
  const reports = store.createSorter();
  const weigher = createTermWeigher();
  return {
    add(article, mentions) {
      const story = listTerms(`${article.title ?? ''} ${article.body.slice(0, STORY_LENGTH)}`);
      weigher.add(story);
      const wordings = new Map<string, number>();
      for (const group of groupMentions(mentions)) {
        const report = summarize(article, group, story, wordings);
        reports.add(joinFields(`${article.id}/${report.mentionIds[0]}`, JSON.stringify(report), JSON.stringify(group)));
      }
    },
    *merge(duplicates = []) {
      const originals = new Map(duplicates.map(({ id, duplicateOf }) => [id, duplicateOf]));
      const drafts = sortByDraft(reports, originals, store);
      reports.close();
      const events = sortByEvent(drafts, originals, weigher, store);
      drafts.close();
      for (const group of groupLines(events.sorted(), EVENT_FIELDS)) {
        const id = group[0]![0] as EventId;
        yield buildEvent(id, group.map(([, , , , report]) => JSON.parse(report!) as Report), originals);
        const mentions = group.flatMap(([, , , , , json]) => JSON.parse(json!) as EventMention[]);
        for (const mention of mentions.sort((left, right) => (left.id < right.id ? -1 : 1))) yield { ...mention, eventId: id };
      }
      events.close();
    },
  };
}

/** Reports that share a key, directly or through others, side by side. */
function sortByDraft(reports: LineSorter, originals: ReadonlyMap<DocumentId, DocumentId>, store: LineStore): LineSorter {
  const keysOf = (line: string): string[] => {
    const report = JSON.parse(splitFields(line, REPORT_FIELDS)[1]!) as Report;
    return [...proofKeys(report, originals), ...hintKeys(report)];
  };
  const draftOf = connectLines(reports.sorted(), keysOf, store);
  const drafts = store.createSorter();
  let number = 0;
  for (const line of reports.sorted()) {
    drafts.add(joinFields(draftOf(number), number, line));
    number += 1;
  }
  return drafts;
}

/** Parts of drafts that turn out to be one event side by side. */
function sortByEvent(drafts: LineSorter, originals: ReadonlyMap<DocumentId, DocumentId>, weigher: TermWeigher, store: LineStore): LineSorter {
  const events = store.createSorter();
  for (const draft of groupLines(drafts.sorted(), EVENT_FIELDS - 1)) {
    const reports = draft.map(([, , , json]) => JSON.parse(json!) as Report);
    const stories = new Map<DocumentId, TermVector>();
    const storyOf = ({ articleId, story }: Report): TermVector => {
      const known = stories.get(articleId) ?? weigher.weigh(story);
      stories.set(articleId, known);
      return known;
    };
    const parts = draft.length === 1 ? [[0]] : splitDraft(reports.map((report) => ({
      act: report.act, page: report.articleId, story: storyOf(report), sentence: weigher.weigh(report.sentence), proofs: proofKeys(report, originals),
    })));
    for (const part of parts) {
      const id = identify(part.map((index) => reports[index]!));
      for (const index of part) events.add(joinFields(id, ...draft[index]!));
    }
  }
  return events;
}

function largest(values: readonly (number | null)[]): number | null {
  return values.reduce((most, value) => (value === null ? most : Math.max(most ?? 0, value)), null);
}

function combineSizes(sizes: readonly Event['size'][]): Event['size'] {
  const known = sizes.filter((size) => size !== null);
  if (known.length === 0) return null;
  const pick = (field: 'dead' | 'injured' | 'arrested' | 'participants'): number | null => largest(known.map((size) => size[field]));
  return { dead: pick('dead'), injured: pick('injured'), arrested: pick('arrested'), participants: pick('participants') };
}

/** Participants without repetition: named ones first, then as often as they are told. */
function combineParticipants(lists: readonly (readonly Participant[])[]): Participant[] {
  const found = new Map<string, { participant: Participant; count: number }>();
  for (const { entityId, text, role, country, sectors } of lists.flat()) {
    const participant: Participant = { entityId, text, role, country, sectors };
    const key = participantKey(participant);
    const known = found.get(key);
    if (known === undefined) found.set(key, { participant, count: 1 });
    else known.count += 1;
  }
  const rank = ({ participant, count }: { participant: Participant; count: number }): number => count + (participant.entityId === null ? 0 : 1000);
  return [...found].sort(([leftKey, left], [rightKey, right]) => rank(right) - rank(left) || (leftKey < rightKey ? -1 : 1)).map(([, { participant }]) => participant);
}

function precisionRank(date: EventMention['date']): number {
  return date === null ? 4 : ['day', 'week', 'month', 'year'].indexOf(date.precision);
}

/** Counts the wording of the group in `wordings`: "coups in 2020 and 2021" are two of one wording. */
function summarize(article: Article, group: readonly EventMention[], story: readonly string[], wordings: Map<string, number>): Report {
  const lead = group.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best));
  const dated = group.reduce((best, mention) => (precisionRank(mention.date) < precisionRank(best.date) ? mention : best), lead);
  const wording = hashFields([lead.type, lead.trigger.text, lead.text]);
  const times = wordings.get(wording) ?? 0;
  wordings.set(wording, times + 1);
  return {
    articleId: article.id,
    publisher: article.publisher,
    mentionIds: group.map(({ id }) => id),
    lead: {
      type: lead.type, mode: lead.mode, contexts: lead.contexts, cameoCode: lead.cameoCode,
      modality: HAPPENED.has(lead.modality) && HAPPENED.has(dated.modality) ? dated.modality : lead.modality,
      date: dated.date,
      location: lead.location ?? group.find(({ location }) => location !== null)?.location ?? null,
    },
    size: combineSizes(group.map(({ size }) => size)),
    actors: combineParticipants(group.map(({ actors }) => actors)),
    recipients: combineParticipants(group.map(({ recipients }) => recipients)),
    confidence: lead.confidence,
    wording: `${wording}|${times}`,
    act: nameAct(lead.trigger.text),
    story,
    sentence: listTerms(lead.text),
  };
}

function partyKeys(report: Report): string[] {
  return [...new Set([...report.actors, ...report.recipients].map(participantKey))].sort();
}

/** Keys that two reports share only if they are of one event: type, time and two of the parties, or one and the place. */
function proofKeys(report: Report, originals: ReadonlyMap<DocumentId, DocumentId>): string[] {
  const { type, mode, date, location, modality } = report.lead;
  const keys = [`copy|${originals.get(report.articleId) ?? report.articleId}|${report.wording}`];
  if (date === null || modality === 'hypothetical') return keys;
  const head = `${type}|${mode ?? ''}|${modality === 'negated'}|${date.start}|${date.end}`;
  const parties = partyKeys(report);
  for (let left = 0; left < parties.length; left += 1) {
    for (let right = left + 1; right < parties.length && keys.length < MAX_PAIRS; right += 1) keys.push(`${head}|${parties[left]}|${parties[right]}`);
  }
  if (location !== null) keys.push(...parties.slice(0, MAX_PAIRS).map((party) => `${head}|${party}|at ${location.entityId ?? location.name}`));
  return keys;
}

/** Keys that reports of one event may share: type, act, day and one of the parties or its country. News without a day of its own may be of the day before. */
function hintKeys({ act, lead, actors, recipients }: Report): string[] {
  const { type, date, modality } = lead;
  if (date === null || modality === 'hypothetical') return [];
  const parties = new Set([...actors, ...recipients].flatMap((party) => [participantKey(party), ...(party.country === null ? [] : [party.country])]));
  const days = date.basis === 'publication' ? [addDays(date.start, -1), date.start] : [date.start];
  return days.flatMap((day) => [...parties].slice(0, MAX_PAIRS).map((party) => `hint|${type}|${act}|${modality === 'negated'}|${day}|${party}`));
}

/** Undated events of different pages are different, however alike they look. */
function identify(reports: readonly Report[]): EventId {
  const { lead, actors, recipients } = summarizeReports(reports);
  const undated = lead.date === null || lead.modality === 'hypothetical';
  return eventId([
    lead.type, lead.mode, lead.modality === 'negated' ? 'negated' : null,
    actors.map(participantKey).sort().join(' '), recipients.map(participantKey).sort().join(' '),
    lead.date?.start ?? null, lead.date?.end ?? null, lead.location?.entityId ?? lead.location?.name ?? null,
    undated ? `${reports[0]!.articleId}/${reports[0]!.mentionIds[0]}` : null,
  ]);
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

function summarizeReports(reports: readonly Report[]): Pick<Report, 'lead' | 'actors' | 'recipients'> {
  const leads = reports.map(({ lead }) => lead);
  const dated = leads.reduce((best, lead) => (precisionRank(lead.date) < precisionRank(best.date) ? lead : best));
  const votes = new Map<string, number>();
  for (const lead of leads) for (const context of lead.contexts) votes.set(context, (votes.get(context) ?? 0) + 1);
  return {
    lead: {
      type: leads[0]!.type,
      mode: mostCommon(leads.map(({ mode }) => mode).filter((mode) => mode !== null)) ?? null,
      contexts: [...votes].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).slice(0, 3).map(([context]) => context),
      cameoCode: mostCommon(leads.map(({ cameoCode }) => cameoCode).filter((code) => code !== null)) ?? null,
      modality: mostCommon(leads.map(({ modality }) => modality))!,
      date: dated.date,
      location: leads.find(({ location }) => location !== null)?.location ?? null,
    },
    actors: combineParticipants(reports.map(({ actors }) => actors)),
    recipients: combineParticipants(reports.map(({ recipients }) => recipients)),
  };
}

/** Publisher of an original report, or its article where no publisher is known. */
function sourceOf(original: DocumentId, reports: readonly Report[]): string {
  return reports.find(({ articleId }) => articleId === original)?.publisher ?? original;
}

function buildEvent(id: EventId, reports: readonly Report[], originals: ReadonlyMap<DocumentId, DocumentId>): Event {
  const { lead, actors, recipients } = summarizeReports(reports);
  const sources = new Set(reports.map(({ articleId }) => sourceOf(originals.get(articleId) ?? articleId, reports)));
  const doubt = reports.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return {
    kind: 'event',
    schemaVersion: SCHEMA_VERSION,
    id,
    ...lead,
    size: combineSizes(reports.map(({ size }) => size)),
    quadClass: quadClass(lead.type),
    intensity: ploverScore(lead.type, lead.mode),
    goldstein: lead.cameoCode === null ? null : goldstein(lead.cameoCode),
    actors,
    recipients,
    mentionCount: reports.reduce((sum, { mentionIds }) => sum + mentionIds.length, 0),
    sourceCount: sources.size,
    articleCount: new Set(reports.map(({ articleId }) => articleId)).size,
    confidence: Math.round((1 - doubt) * 1000) / 1000,
  };
}
