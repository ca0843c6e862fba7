import { CorpusError, SCHEMA_NAMES, toJsonSchema, type CommandOptionValues, type Exporter, type ExportTarget, type RecordKind, type SchemaName } from '@corpus/core';
import { jsonFormats, type JsonFormat } from './format.ts';
import { resolveJsonOptions, type JsonOptions } from './options.ts';
import { toFollowTheMoney } from './to-follow-the-money.ts';
import { toJson } from './to-json.ts';
import { toJsonLd } from './to-json-ld.ts';
import { toJsonLines, toJsonLinesFiles } from './to-json-lines.ts';

/** The options as given, refused where they do not go with the format; {@link resolveJsonOptions} checks their values. */
export function readJsonOptions(values: CommandOptionValues, target: Pick<ExportTarget, 'format' | 'fields'>): JsonOptions {
  const { records, pretty } = values;
  const format = target.format.id as JsonFormat;
  const isOurs = format === 'jsonl' || format === 'json';
  if (!isOurs && (records !== undefined || target.fields !== null)) {
    throw new CorpusError('OPTION_INVALID', `--records and --fields do not go with --format ${format} (its shape is fixed)`);
  }
  if (pretty === true && format !== 'json' && format !== 'jsonld') {
    throw new CorpusError('OPTION_INVALID', `--pretty does not go with --format ${format} (one record a line; try --format json)`);
  }
  return {
    fields: target.fields,
    pretty: pretty === true,
    ...(typeof records === 'string' ? { records: records.split(',').map((kind) => kind.trim() as RecordKind) } : {}),
  };
}

/** Picks the exporter that the command line asks for. */
export function createJsonExporter(values: CommandOptionValues, target: ExportTarget): Exporter {
  const options = readJsonOptions(values, target);
  resolveJsonOptions(options);
  const format = target.format.id as JsonFormat;
  if (format === 'jsonl' && target.kind === 'folder') return (records) => toJsonLinesFiles(records, options);
  const write = {
    jsonl: toJsonLines,
    json: toJson,
    jsonld: toJsonLd,
    ftm: toFollowTheMoney,
  }[format];
  const extension = jsonFormats.find(({ id }) => id === format)?.extension ?? '';
  const file = target.kind === 'folder' ? `corpus${extension}` : null;
  return async function* (records) {
    for await (const text of write(records, options)) yield { file, text };
  };
}

/** JSON Schema of a kind of record, of any record of a line (`record`), or of the one document (`corpus`), as text. */
export function printSchema(name: string): string {
  if (!(SCHEMA_NAMES as readonly string[]).includes(name)) {
    throw new CorpusError('OPTION_INVALID', `there is no schema "${name}" (there are ${SCHEMA_NAMES.join(', ')})`);
  }
  return `${JSON.stringify(toJsonSchema(name as SchemaName), null, 2)}\n`;
}
