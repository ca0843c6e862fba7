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

/** The prediction line of one text, most confident events first. In a meeting everyone acts on everyone: the scorer asks for two sides. */
export function predictLine({ id, text, date }: GoldText): string {
  const events = codeText(text, date ?? null)
    .sort((left, right) => right.confidence - left.confidence)
    .map(({ type, mode, cameoCode, actors, recipients: others, trigger, rule }) => ({ type, mode, cameoCode, actors, recipients: others.length === 0 && actors.length > 1 && MUTUAL.has(type) ? actors : others, trigger, rule }))
    .map(({ type, mode, cameoCode, actors, recipients, trigger, rule }) => ({
      plover: type, mode, cameo: cameoCode, source: actorText(actors), target: actorText(recipients),
      sourceCode: actorCode(actors), targetCode: actorCode(recipients), trigger: { start: trigger.start, end: trigger.end }, rule,
    }));
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
