import type { ExportFormat } from '@corpus/core';

/** Formats of this package; the first is the default. */
export const jsonFormats = [
  { id: 'jsonl', name: 'JSON Lines', extension: '.jsonl', mediaType: 'application/x-ndjson' },
  { id: 'json', name: 'JSON', extension: '.json', mediaType: 'application/json' },
  { id: 'jsonld', name: 'JSON-LD (schema.org)', extension: '.jsonld', mediaType: 'application/ld+json' },
  { id: 'ftm', name: 'FollowTheMoney', extension: '.ftm.json', mediaType: 'application/x-ndjson' },
] as const satisfies readonly ExportFormat[];

export type JsonFormat = (typeof jsonFormats)[number]['id'];
