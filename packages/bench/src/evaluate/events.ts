import {
  analyze, type Article, codeEvents, type Document, documentId, type EventMention, isoDate, type MentionParticipant, parseSentences,
  recognizeMentions, resolveEntities, shippedKnowledge, type Zone,
} from '@corpus/core';
import { readRecords } from './read-gold.ts';

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** Lines of a bare text, each a paragraph. */
export function zonesOf(text: string): Zone[] {
  const zones: Zone[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') zones.push({ start, end: start + line.length, kind: 'paragraph' });
    start += line.length + 1;
  }
  return zones;
}

/** Codes a bare text that comes without a page. */
export function codeText(text: string, date: string | null): EventMention[] {
  const id = documentId(text);
  const document: Document = { id, source: null, date: isoDate.if(date), text, bodyStart: 0 };
  const article = { id, datePublished: document.date, related: [], authors: [], captions: [], byline: null, spans: { tags: [] } } as unknown as Article;
  const analysis = analyze(text, zonesOf(text));
  parseSentences(analysis);
  const { mentions, entities } = resolveEntities({ document, article, analysis, recognized: recognizeMentions(analysis), knowledge: shippedKnowledge() });
  return codeEvents({ document, article, analysis, mentions, entities });
}

const actorText = (list: readonly MentionParticipant[]): string => list.map(({ text }) => text).join(' ; ');
const actorCode = (list: readonly MentionParticipant[]): string =>
  list.map(({ country, sectors }) => (country ?? (sectors.length > 0 ? '---' : '')) + (sectors[0] ?? '')).filter((code) => code !== '').join(' ; ');

const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);

/** Sides of an event as CAMEO counts them: where all act on each other, one event for each of two. */
function sidesOf({ type, actors, recipients }: EventMention): [MentionParticipant[], MentionParticipant[]][] {
  if (recipients.length > 0 || actors.length < 2 || !MUTUAL.has(type)) return [[actors, recipients]];
  return actors.flatMap((actor) => actors.filter((other) => other !== actor).map((other): [MentionParticipant[], MentionParticipant[]] => [[actor], [other]]));
}

/** The prediction line of one text, most confident events first. */
export function predictLine({ id, text, date }: GoldText): string {
  return describeMentions(id, codeText(text, date ?? null));
}

function describeMentions(id: string, mentions: readonly EventMention[]): string {
  const events = mentions
    .toSorted((left, right) => right.confidence - left.confidence)
    .flatMap((mention) => sidesOf(mention).map(([sources, targets]) => ({
      plover: mention.type, mode: mention.mode, cameo: mention.cameoCode, source: actorText(sources), target: actorText(targets),
      sourceCode: actorCode(sources), targetCode: actorCode(targets),
      trigger: { start: mention.trigger.start, end: mention.trigger.end }, rule: mention.rule,
    })));
  return JSON.stringify({ id, events });
}

/** Codes each text of the gold file: no actor, no type is given. */
export async function* predictEvents(gold: string, limit: number): AsyncGenerator<string> {
  let count = 0;
  for await (const record of readRecords<GoldText>(gold)) {
    if (count++ >= limit) return;
    yield predictLine(record);
  }
}
