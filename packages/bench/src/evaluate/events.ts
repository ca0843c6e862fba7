import {
  analyze, codeEvents, type Document, documentId, type EntityId, type EventMention, extractArticle, isoDate, parseSentences,
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

interface Coded {
  readonly mentions: readonly EventMention[];
  /** Armed groups of no one country. */
  readonly worldwide: ReadonlySet<EntityId>;
}

/** Codes a bare text that comes without a page. */
function codeText(text: string, date: string | null): Coded {
  const id = documentId(text);
  const document: Document = { id, source: null, date: isoDate.if(date), text, bodyStart: 0 };
  const article = { ...extractArticle(document, []), datePublished: document.date };
  const analysis = analyze(text, zonesOf(text));
  parseSentences(analysis);
  const { mentions, entities } = resolveEntities({ document, article, analysis, recognized: recognizeMentions(analysis), knowledge: shippedKnowledge() });
  return {
    mentions: codeEvents({ document, article, analysis, mentions, entities }),
    worldwide: new Set(entities.filter(({ subtype, country }) => subtype === 'armed-group' && country === null).map((entity) => entity.id)),
  };
}

interface Side {
  readonly entityId: EntityId | null;
  readonly text: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
}

const textOf = (list: readonly Side[]): string => list.map(({ text }) => text).join(' ; ');

/** Unions of states: CAMEO's place for a country holds the kind of body. */
const UNIONS: ReadonlySet<string | null> = new Set(['UNO', 'EUR']);

/** Code of an actor: country or kind of body, and sector. */
function codeOf({ entityId, country, sectors }: Side, worldwide: Coded['worldwide']): string {
  const [sector = ''] = sectors;
  if (entityId !== null && worldwide.has(entityId)) return 'IMG';
  const place = UNIONS.has(country) ? 'IGO' : country;
  return (place ?? (sector === '' ? '' : '---')) + sector;
}

const codesOf = (list: readonly Side[], worldwide: Coded['worldwide']): string =>
  list.map((side) => codeOf(side, worldwide)).filter((code) => code !== '').join(' ; ');

const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);

/**
 * Sides of an event as CAMEO counts them: where all act on each other, one event for each of two; a side that the
 * sentence leaves unnamed is the place.
 */
function sidesOf({ type, actors, recipients, location }: EventMention): (readonly [readonly Side[], readonly Side[]])[] {
  if (recipients.length === 0 && actors.length > 1 && MUTUAL.has(type)) {
    return actors.flatMap((actor) => actors.filter((other) => other !== actor).map((other) => [[actor], [other]] as const));
  }
  const place = location === null ? [] : [{ entityId: null, text: location.text, country: location.country, sectors: [] }];
  return [[actors.length === 0 && recipients.length > 0 ? place : actors, recipients.length === 0 && actors.length > 0 ? place : recipients]];
}

/** The prediction line of one text, most confident events first. */
function predictLine({ id, text, date }: GoldText): string {
  return describeMentions(id, codeText(text, date ?? null));
}

function describeMentions(id: string, { mentions, worldwide }: Coded): string {
  const told = mentions.some(({ modality }) => modality !== 'hypothetical');
  const events = mentions
    .toSorted((left, right) => right.confidence - left.confidence)
    .flatMap((mention) => sidesOf(mention).map(([sources, targets]) => ({
      plover: mention.type, mode: mention.mode, cameo: mention.cameoCode, source: textOf(sources), target: textOf(targets),
      sourceCode: codesOf(sources, worldwide), targetCode: codesOf(targets, worldwide),
      trigger: { start: mention.trigger.start, end: mention.trigger.end }, rule: mention.rule,
      // CAMEO has no possible events beside those that are told.
      ...(told && mention.modality === 'hypothetical' ? { optional: true } : {}),
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
