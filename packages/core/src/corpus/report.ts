import { addDays } from '../events/calendar.ts';
import { groupMentions, listTerms, nameAct, participantKey } from '../events/index.ts';
import { type Article, type DocumentId, type Event, type EventMention, hashFields, type Participant } from '../models/index.ts';
import { combineSizes, isMorePrecise, ParticipantCounter } from './combine-details.ts';

/** What one page tells of one event: all that the merge needs, without the page's text. */
export interface Report {
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
  /** Terms of the leading mention's sentence. */
  readonly sentence: readonly string[];
}

/** Which of the two it is, the date tells. */
const HAPPENED: ReadonlySet<string> = new Set(['actual', 'historical']);
const MAX_PAIRS = 12;

/** What a page tells, event by event. */
export function summarizePage(article: Article, mentions: readonly EventMention[]): Report[] {
  const wordings = new Map<string, number>();
  return groupMentions(mentions).map((group) => summarize(article, group, wordings));
}

/** Counts the wording of the group in `wordings`: "coups in 2020 and 2021" are two of one wording. */
function summarize(article: Article, group: readonly EventMention[], wordings: Map<string, number>): Report {
  const lead = group.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best));
  const dated = group.reduce((best, mention) => (isMorePrecise(mention.date, best.date) ? mention : best), lead);
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
    size: group.map(({ size }) => size).reduce(combineSizes),
    actors: countParticipants(group, 'actors'),
    recipients: countParticipants(group, 'recipients'),
    confidence: lead.confidence,
    wording: `${wording}|${times}`,
    act: nameAct(lead.trigger.text),
    sentence: listTerms(lead.text),
  };
}

function countParticipants(group: readonly EventMention[], side: 'actors' | 'recipients'): Participant[] {
  const counter = new ParticipantCounter();
  for (const mention of group) counter.add(mention[side]);
  return counter.participants();
}

function partyKeys(report: Report): string[] {
  return [...new Set([...report.actors, ...report.recipients].map(participantKey))].sort();
}

/** Keys that two reports share only if they are of one event: type, time and two of the parties, or one and the place. */
export function proofKeys(report: Report, originals: ReadonlyMap<DocumentId, DocumentId>): string[] {
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
export function hintKeys({ act, lead, actors, recipients }: Report): string[] {
  const { type, date, modality } = lead;
  if (date === null || modality === 'hypothetical') return [];
  const parties = new Set([...actors, ...recipients].flatMap((party) => [participantKey(party), ...(party.country === null ? [] : [party.country])]));
  const days = date.basis === 'publication' ? [addDays(date.start, -1), date.start] : [date.start];
  return days.flatMap((day) => [...parties].slice(0, MAX_PAIRS).map((party) => `hint|${type}|${act}|${modality === 'negated'}|${day}|${party}`));
}
