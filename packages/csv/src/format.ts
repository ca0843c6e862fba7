import type { ExportFormat } from '@corpus/core';

/** Formats of this package; the first is the default. */
export const csvFormats = [
  { id: 'csv', name: 'CSV', extension: '.csv', mediaType: 'text/csv' },
  { id: 'tsv', name: 'Tab-separated values', extension: '.tsv', mediaType: 'text/tab-separated-values' },
  { id: 'gdelt', name: 'GDELT 2.0', extension: '.CSV', mediaType: 'text/tab-separated-values' },
] as const satisfies readonly ExportFormat[];

export type CsvFormat = (typeof csvFormats)[number]['id'];
