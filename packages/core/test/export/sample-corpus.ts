import {
  documentId, entityId, eventId, eventMentionId, mentionId, SCHEMA_VERSION,
  type Article, type CorpusRecord, type Duplicate, type Entity, type Event, type EventMention,
  type IsoDate, type LanguageTag, type CountryCode, type CameoCode, type Mention, type Span, type TextSpan,
} from '@corpus/core';

/**
 * A made-up corpus of two pages for the tests of all exporters: an emoji ahead of everything that has offsets, quotes,
 * commas, list separators, a formula, mark-up, the end of a CDATA section and a control character.
 */
export const SEED_TEXT = ` date 2024-02-29 🛰️ Orbit News

World

=Kestria & Norland "sign" trade deal]]>

By Ana Núñez and Orbit Agency

PORT ALDER — Kestria and Norland signed a trade deal on Thursday, <b>President</b> Ilse Brandt said.

“We will not attack Norland,” Brandt told reporters.\u0007

| Tags | trade|energy, talks
`;

const SECOND_TEXT = ' date 2024-03-01 Kestria and Norland signed a trade deal.';

export function find(words: string, from = 0): Span {
  const start = SEED_TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`no ${words} in the sample`);
  return { start, end: start + words.length };
}

function textSpan(words: string): TextSpan {
  return { text: words, ...find(words) };
}

const schemaVersion = SCHEMA_VERSION;
const id = documentId(SEED_TEXT);
const secondId = documentId(SECOND_TEXT);
const date = '2024-02-29' as IsoDate;
const KESTRIA = 'wd:Q1' as Entity['id'];
const NORLAND = entityId('location', 'norland');
const BRANDT = entityId('person', 'ilse brandt');
const AGREEMENT = eventId(['AGREE', 'kestria', 'norland']);

const FIRST_PARAGRAPH = 'PORT ALDER — Kestria and Norland signed a trade deal on Thursday, <b>President</b> Ilse Brandt said.';
const SECOND_PARAGRAPH = '“We will not attack Norland,” Brandt told reporters.\u0007';

export const article: Article = {
  kind: 'article', schemaVersion, id,
  source: 'pages/000.txt', url: null, publisher: 'Orbit News', pageType: 'article', pageTypeConfidence: 0.99,
  language: 'en' as LanguageTag, section: 'World', title: '=Kestria & Norland "sign" trade deal]]>', dek: null,
  byline: 'By Ana Núñez and Orbit Agency',
  authors: [
    { name: 'Ana Núñez', kind: 'person', role: null, affiliation: null, ...find('Ana Núñez') },
    { name: 'Orbit Agency', kind: 'organization', role: null, affiliation: null, ...find('Orbit Agency') },
  ],
  dateline: 'PORT ALDER', datePublished: date, datePublishedBasis: 'header', dateModified: null,
  captions: [], body: `${FIRST_PARAGRAPH}\n\n${SECOND_PARAGRAPH}`,
  parts: [{ kind: 'paragraph', ...find(FIRST_PARAGRAPH) }, { kind: 'quote', ...find(SECOND_PARAGRAPH) }],
  paragraphs: [find(FIRST_PARAGRAPH)], wordCount: 25, tags: ['trade|energy', 'talks'],
  related: [], corrections: [], about: [KESTRIA, NORLAND], eventTypes: ['AGREE', 'ASSAULT'],
  spans: {
    title: find('=Kestria & Norland "sign" trade deal]]>'), dek: null, byline: find('By Ana Núñez and Orbit Agency'),
    section: find('World'), dateline: find('PORT ALDER'), datePublished: find('2024-02-29'), dateModified: null,
    tags: [find('trade|energy'), find('talks')],
  },
  fieldConfidence: { title: 0.97, dek: null, authors: 0.9, body: 0.95 }, confidence: 0.95,
};

/** The same deal in another paper, without title or authors, with a time that is the next day in UTC. */
export const secondArticle: Article = {
  ...article, id: secondId, source: 'pages/001.txt', url: 'https://example.org/deal?a=1&b=2', publisher: null, section: null, title: null,
  byline: null, authors: [], dateline: null, datePublished: '2024-03-01T23:30:00-05:00' as Article['datePublished'],
  datePublishedBasis: 'text', body: 'Kestria and Norland signed a trade deal.',
  parts: [{ kind: 'paragraph', start: 17, end: 57 }], paragraphs: [{ start: 17, end: 57 }], wordCount: 7, tags: [],
  about: [], eventTypes: ['AGREE'],
  spans: { title: null, dek: null, byline: null, section: null, dateline: null, datePublished: null, dateModified: null, tags: [] },
  fieldConfidence: { title: null, dek: null, authors: null, body: 0.9 }, confidence: 0.9,
};

function mention(words: string, entity: Entity['id'] | null, name: string | null, type: Mention['type'], from = 0): Mention {
  const span = find(words, from);
  return {
    kind: 'mention', schemaVersion, id: mentionId(id, span.start, span.end), articleId: id, entityId: entity, name, type, form: 'name',
    role: words === 'Ilse Brandt' ? 'President' : null, text: words, sentence: 0, confidence: 0.9, ...span,
  };
}

const bodyStart = find(FIRST_PARAGRAPH).start;

export const mentions: readonly Mention[] = [
  mention('Kestria', KESTRIA, 'Kestria', 'location'),
  mention('Norland', NORLAND, 'Norland', 'location', bodyStart),
  mention('Ilse Brandt', BRANDT, 'Ilse Brandt', 'person'),
  mention('reporters', null, null, 'other'),
];

export const duplicate: Duplicate = { kind: 'duplicate', schemaVersion, id: secondId, duplicateOf: id };

const blankEntity = {
  kind: 'entity', schemaVersion, subtype: null, aliases: [], wikidataId: null, geonamesId: null, country: null, sectors: [],
  latitude: null, longitude: null, description: null, roles: [], mentionCount: 1, articleCount: 1, confidence: 0.9,
} as const satisfies Partial<Entity>;

export const entities: readonly Entity[] = [
  {
    ...blankEntity, id: KESTRIA, type: 'location', subtype: 'country', name: 'Kestria', aliases: ['Republic of Kestria', 'Kestría'],
    wikidataId: 'Q1', geonamesId: 12, country: 'MLI' as CountryCode, sectors: [], latitude: 12.5, longitude: -4, mentionCount: 3, articleCount: 2,
  },
  { ...blankEntity, aliases: [], sectors: [], roles: [], id: NORLAND, type: 'location', subtype: 'country', name: 'Norland', country: 'RUS' as CountryCode },
  {
    ...blankEntity, aliases: [], id: BRANDT, type: 'person', name: 'Ilse Brandt', country: 'MLI' as CountryCode, sectors: ['GOV'],
    roles: [{ text: 'President', articleId: id }], description: 'President of Kestria',
  },
];

const kestria = { entityId: KESTRIA, text: 'Kestria', role: null, country: 'MLI' as CountryCode, sectors: ['GOV' as const] };
const norland = { entityId: NORLAND, text: 'Norland', role: null, country: 'RUS' as CountryCode, sectors: ['GOV' as const] };
const brandt = { entityId: BRANDT, text: 'Brandt', role: 'President', country: 'MLI' as CountryCode, sectors: ['GOV' as const] };
const thursday: Event['date'] = { start: date, end: date, precision: 'day', basis: 'relative', text: 'Thursday' };
const portAlder: Event['location'] = {
  entityId: null, text: 'PORT ALDER', name: 'Port Alder', country: 'MLI' as CountryCode, admin1: null, latitude: null, longitude: null, precision: 'city',
};

export const agreement: Event = {
  kind: 'event', schemaVersion, id: AGREEMENT, type: 'AGREE', mode: null, contexts: ['economic'], cameoCode: '0311' as CameoCode,
  modality: 'actual', date: thursday, location: portAlder, size: null, quadClass: 1, intensity: 2.5, goldstein: 5.2,
  actors: [kestria, norland], recipients: [], mentionCount: 2, sourceCount: 1, articleCount: 2, confidence: 0.9,
};

export const attack: Event = {
  kind: 'event', schemaVersion, id: eventId(['ASSAULT', 'kestria', 'norland']), type: 'ASSAULT', mode: null, contexts: [],
  cameoCode: '190' as CameoCode, modality: 'negated', date: null, location: null,
  size: { dead: null, injured: 0, arrested: null, participants: null }, quadClass: 4, intensity: -9, goldstein: -10,
  actors: [brandt], recipients: [norland], mentionCount: 1, sourceCount: 1, articleCount: 1, confidence: 0.8,
};

function report(event: Event, evidence: string, trigger: string): EventMention {
  const span = find(evidence);
  return {
    kind: 'event-mention', schemaVersion, id: eventMentionId(id, span.start, span.end, event.type), eventId: event.id, articleId: id, sentence: 0,
    text: evidence, trigger: textSpan(trigger), type: event.type, mode: event.mode, contexts: event.contexts, cameoCode: event.cameoCode,
    modality: event.modality, date: event.date, location: event.location, size: event.size,
    actors: event.actors.map((actor) => ({ ...actor, span: find(actor.text, bodyStart) })),
    recipients: event.recipients.map((recipient) => ({ ...recipient, span: null })),
    attribution: textSpan('Ilse Brandt'), quoted: event.modality === 'negated', related: false, rule: 'verb-object', confidence: 0.9, ...span,
  };
}

export const agreementReports: readonly EventMention[] = [
  report(agreement, FIRST_PARAGRAPH, 'signed'),
  {
    ...report(agreement, FIRST_PARAGRAPH, 'signed'), id: eventMentionId(secondId, 17, 57, 'AGREE'), articleId: secondId,
    text: 'Kestria and Norland signed a trade deal.', start: 17, end: 57, trigger: { text: 'signed', start: 37, end: 43 },
    actors: [{ ...kestria, span: { start: 17, end: 24 } }, { ...norland, span: { start: 29, end: 36 } }], attribution: null,
  },
];

export const attackReports: readonly EventMention[] = [report(attack, '“We will not attack Norland,”', 'attack')];

/** All records in the order of the stream. */
export const sampleRecords: readonly CorpusRecord[] = [
  article, ...mentions, secondArticle, duplicate, ...entities, agreement, ...agreementReports, attack, ...attackReports,
];

export async function* stream(records: Iterable<CorpusRecord> = sampleRecords): AsyncGenerator<CorpusRecord> {
  yield* records;
}

/** All the text that an exporter or stage yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
