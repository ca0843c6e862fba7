import type { RecognizedMention } from '../../src/entities/recognized-mention.ts';
import { resolveEntities } from '../../src/entities/resolve-entities.ts';
import type { ResolvedEntities } from '../../src/entities/resolve-entities.ts';
import { shippedKnowledge } from '../../src/entities/knowledge/index.ts';
import type { Knowledge } from '../../src/entities/knowledge/index.ts';
import { analyze } from '../../src/language/index.ts';
import type { Article } from '../../src/models/article.ts';
import type { EntityType } from '../../src/models/entity.ts';
import { isoDate } from '../../src/models/formats.ts';
import { documentId } from '../../src/models/identifiers.ts';
import { SCHEMA_VERSION } from '../../src/models/spans.ts';

const LETTERS: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organization', L: 'location', N: 'nationality' };

export interface ResolvedPage extends ResolvedEntities {
  readonly text: string;
  /** Name of the entity of each printed name, in reading order. */
  readonly links: string[];
  /** The entity that a printed name stands for, at its first place. */
  entityOf(printed: string): ResolvedEntities['entities'][number];
}

/**
 * Resolves a page written as `P[Vladimir Putin] met …`: P person, O organisation, L place, N people. The first line is
 * the headline, every other line a paragraph. The date is that of the header.
 */
export function resolvePage(marked: string, date = '2024-05-15', knowledge: Knowledge = shippedKnowledge(), datePublished: Article['datePublished'] = null): ResolvedPage {
  let text = ` date ${date} `;
  const names: { start: number; end: number; type: EntityType }[] = [];
  const zones: { start: number; end: number; kind: 'title' | 'paragraph' }[] = [];
  marked.trim().split('\n').forEach((line, index) => {
    const zoneStart = text.length;
    for (const part of line.trim().split(/([PLON]\[[^\]]*\])/)) {
      const match = /^([PLON])\[([^\]]*)\]$/.exec(part);
      const start = text.length;
      text += match?.[2] ?? part;
      if (match !== null) names.push({ start, end: text.length, type: LETTERS[match[1]!]! });
    }
    zones.push({ start: zoneStart, end: text.length, kind: index === 0 ? 'title' : 'paragraph' });
    text += '\n\n';
  });
  const analysis = analyze(text, zones, { tag: false });
  const { sentences, tokens } = analysis;
  const recognized = names.map((name): RecognizedMention => {
    let sentence = 0;
    for (let at = 0; at < sentences.count; at++) if (tokens.start[sentences.start[at]!]! <= name.start) sentence = at;
    return { ...name, sentence, zone: zones.find((zone) => zone.start <= name.start && name.end <= zone.end)!.kind, confidence: 0.9 };
  });
  const document = { id: documentId(text), source: null, date: isoDate.as(date), text, bodyStart: 17 };
  const resolved = resolveEntities({ document, article: { ...emptyArticle(document.id), datePublished }, analysis, recognized, knowledge });
  const byId = new Map(resolved.entities.map((entity) => [entity.id, entity]));
  return {
    ...resolved,
    text,
    links: resolved.mentions.filter((mention) => mention.form === 'name').map((mention) => byId.get(mention.entityId!)!.name),
    entityOf: (printed) => byId.get(resolved.mentions.find((mention) => mention.text === printed)!.entityId!)!,
  };
}

function emptyArticle(id: Article['id']): Article {
  return {
    kind: 'article', schemaVersion: SCHEMA_VERSION, id, source: null, url: null, publisher: null, pageType: 'article', pageTypeConfidence: 1, language: 'en' as Article['language'],
    section: null, title: null, dek: null, byline: null, authors: [], dateline: null, datePublished: null, datePublishedBasis: null, dateModified: null, captions: [], body: '', parts: [],
    paragraphs: [], wordCount: 0, tags: [], related: [], corrections: [], about: [], eventTypes: [],
    spans: { title: null, dek: null, byline: null, section: null, dateline: null, datePublished: null, dateModified: null, tags: [] },
    fieldConfidence: { title: null, dek: null, authors: null, body: null }, confidence: 1,
  };
}
