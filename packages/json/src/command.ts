import type { ExporterCommand } from '@corpus/core';
import manifest from '../package.json' with { type: 'json' };
import { jsonFormats } from './format.ts';

/** The exporter as a program. Loads nothing until it runs. */
export const jsonCommand: ExporterCommand = {
  name: 'corpus-json',
  version: manifest.version,
  summary: 'Turns pages into JSON Lines, JSON, JSON-LD or FollowTheMoney.',
  formats: jsonFormats,
  needs: async (values, target) => {
    const { goalOf } = await import('./needs.ts');
    return goalOf(values, target);
  },
  options: {
    records: { type: 'string', value: 'kinds', description: 'Write these kinds only: article,mention,duplicate,entity,event,event-mention. Default: all; with --fields, those that have one of them.' },
    pretty: { type: 'boolean', description: 'Indent the document (json and jsonld).' },
    'print-schema': { type: 'string', value: 'kind', description: 'Print the JSON Schema of a kind of record, of "record" or "corpus", and stop.' },
  },
  createExporter: async (values, target) => {
    const { createJsonExporter } = await import('./create-exporter.ts');
    return createJsonExporter(values, target);
  },
  print: async (values) => {
    const kind = values['print-schema'];
    if (typeof kind !== 'string') return null;
    const { printSchema } = await import('./create-exporter.ts');
    return printSchema(kind);
  },
};
