import type { ExporterCommand } from '@corpus/core';
import manifest from '../package.json' with { type: 'json' };
import { csvFormats } from './format.ts';
import { goalOf } from './needs.ts';

/** The exporter as a program. Loads nothing until it runs. */
export const csvCommand: ExporterCommand = {
  name: 'corpus-csv',
  version: manifest.version,
  summary: 'Turns pages into CSV tables: one to a stream, all of them with a data package into a folder.',
  formats: csvFormats,
  needs: goalOf,
  options: {
    table: {
      type: 'string', value: 'name', multiple: true,
      description: 'Table to write: articles (the default of a stream), mentions, duplicates, entities, events, event_mentions.',
    },
    bom: { type: 'boolean', description: 'Start with a byte-order mark, for Excel.' },
    'no-formula-guard': { type: 'boolean', description: 'Leave texts that look like spreadsheet formulas without an apostrophe.' },
  },
  createExporter: async (values, target) => {
    const { createCsvExporter } = await import('./create-exporter.ts');
    return createCsvExporter(values, target);
  },
};
