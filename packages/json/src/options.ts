import {
  ArticleSchema, CorpusError, DuplicateSchema, EntitySchema, EventMentionSchema, EventSchema, MentionSchema, RECORD_KINDS, type RecordKind,
} from '@corpus/core';

/** What to write of the records. */
export interface JsonLinesOptions {
  /** Kinds of records to write. Default: all. */
  readonly records?: readonly RecordKind[];
  /** Fields to keep, by their names at the top of a record. `kind`, `schemaVersion` and `id` always stay. Default: all. */
  readonly fields?: readonly string[] | null;
}

export interface JsonOptions extends JsonLinesOptions {
  /** Indent by two spaces. Default: false. */
  readonly pretty?: boolean;
}

export interface JsonLdOptions {
  /** Indent by two spaces. Default: false. */
  readonly pretty?: boolean;
}

/** Options with every default in place. */
export interface ResolvedJsonOptions {
  readonly records: ReadonlySet<RecordKind>;
  readonly fields: ReadonlySet<string> | null;
  readonly pretty: boolean;
}

const ALWAYS = ['kind', 'schemaVersion', 'id'] as const;

function knownFields(): Set<string> {
  const schemas = [ArticleSchema, MentionSchema, DuplicateSchema, EntitySchema, EventSchema, EventMentionSchema];
  return new Set(schemas.flatMap((schema) => Object.keys(schema.shape)));
}

/** Throws a CorpusError with code OPTION_INVALID on an unknown kind or field. */
export function resolveJsonOptions(options: JsonOptions = {}): ResolvedJsonOptions {
  const { records = RECORD_KINDS, fields = null, pretty = false } = options;
  const strangeKind = records.find((kind) => !RECORD_KINDS.includes(kind));
  if (strangeKind !== undefined) {
    throw new CorpusError('OPTION_INVALID', `there are no "${strangeKind}" records (there are ${RECORD_KINDS.join(', ')})`);
  }
  const known = knownFields();
  const strangeField = fields?.find((field) => !known.has(field));
  if (strangeField !== undefined) {
    throw new CorpusError('OPTION_INVALID', `no record has a field "${strangeField}" (there are ${[...known].sort().join(', ')})`);
  }
  return { records: new Set(records), fields: fields && new Set([...ALWAYS, ...fields]), pretty };
}
