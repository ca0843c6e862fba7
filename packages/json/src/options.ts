import {
  ArticleSchema, CorpusError, DuplicateSchema, EntitySchema, EventMentionSchema, EventSchema, MentionSchema, RECORD_KINDS, type RecordKind,
} from '@corpus/core';

/** What to write of the records. */
export interface JsonLinesOptions {
  /** Kinds of records to write. Default: all; where `fields` are chosen, those that have one of them. */
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

/** Names of the fields of each kind of record. */
function listFields(): ReadonlyMap<RecordKind, readonly string[]> {
  const schemas = [ArticleSchema, MentionSchema, DuplicateSchema, EntitySchema, EventSchema, EventMentionSchema];
  return new Map(schemas.map(({ shape }) => [shape.kind.value, Object.keys(shape)]));
}

/** Throws a CorpusError with code OPTION_INVALID on an unknown kind or field. */
export function resolveJsonOptions(options: JsonOptions = {}): ResolvedJsonOptions {
  const { fields = null, pretty = false } = options;
  const fieldsOf = listFields();
  const records = options.records ?? RECORD_KINDS.filter((kind) => fields === null || fields.some((field) => fieldsOf.get(kind)?.includes(field)));
  const strangeKind = records.find((kind) => !RECORD_KINDS.includes(kind));
  if (strangeKind !== undefined) {
    throw new CorpusError('OPTION_INVALID', `there are no "${strangeKind}" records (there are ${RECORD_KINDS.join(', ')})`);
  }
  const known = new Set([...fieldsOf.values()].flat());
  const strangeField = fields?.find((field) => !known.has(field));
  if (strangeField !== undefined) {
    throw new CorpusError('OPTION_INVALID', `no record has a field "${strangeField}" (there are ${[...known].sort().join(', ')})`);
  }
  return { records: new Set(records), fields: fields && new Set([...ALWAYS, ...fields]), pretty };
}
