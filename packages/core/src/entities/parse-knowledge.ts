import { z } from 'zod';
import { CorpusError, isCorpusError } from '../errors.ts';
import type { Result } from '../errors.ts';
import { ENTITY_SUBTYPES, ENTITY_TYPES, SectorSchema } from '../models/entity.ts';
import { CountryCodeSchema, EntityIdSchema, IsoDateSchema, isoDate } from '../models/formats.ts';
import { entityId } from '../models/identifiers.ts';
import { foldName } from './fold-name.ts';
import type { KnowledgeEntry } from './knowledge/index.ts';

export type KnowledgeFormat = 'jsonl' | 'csv';

const OfficeSchema = z.strictObject({
  title: z.string().min(1).describe('"president", "mayor of London".'),
  from: IsoDateSchema.default(isoDate.as('0001-01-01')).describe('First day.'),
  to: IsoDateSchema.nullable().default(null).describe('Day after the last; null while held.'),
});

/** A line of a user's own table. Only `type` and `name` must be there. */
const KnowledgeEntrySchema = z.strictObject({
  id: EntityIdSchema.optional().describe('"wd:Q…", or "prefix:key" of your own. Default: made of type and name.'),
  type: z.enum(ENTITY_TYPES).describe('Type.'),
  subtype: z.enum(ENTITY_SUBTYPES).nullable().default(null).describe('Finer type.'),
  name: z.string().min(1).describe('The name to show.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names.'),
  country: CountryCodeSchema.nullable().default(null).describe('Country it is, lies in or belongs to.'),
  sectors: z.array(SectorSchema).default([]).describe('PLOVER sectors, primary first.'),
  geonamesId: z.int().positive().nullable().default(null).describe('GeoNames feature.'),
  latitude: z.number().min(-90).max(90).nullable().default(null).describe('WGS 84 decimal degrees.'),
  longitude: z.number().min(-180).max(180).nullable().default(null).describe('WGS 84 decimal degrees.'),
  description: z.string().min(1).nullable().default(null).describe('A short description.'),
  offices: z.array(OfficeSchema).default([]).describe('Offices held.'),
});

/** An entry of a user's table is linked wherever its name stands. */
const OWN_FAME = 9;
const LISTS: ReadonlySet<string> = new Set(['aliases', 'sectors', 'offices']);
const NUMBERS: ReadonlySet<string> = new Set(['geonamesId', 'latitude', 'longitude']);

/**
 * Reads a user's own table of entities, one a line: JSON Lines, or CSV with a header of the same names in snake or camel
 * case, `;` between the items of a list, and offices as `title@from..to`. Throws a CorpusError with code KNOWLEDGE_INVALID
 * and the line.
 */
export function parseKnowledge(text: string, format: KnowledgeFormat, source: string | null = null): KnowledgeEntry[] {
  const rows = format === 'csv' ? readCsvRows(text, source) : readJsonRows(text, source);
  return rows.map(({ value, line }) => {
    const parsed = KnowledgeEntrySchema.safeParse(value);
    if (parsed.success) return openEntry(parsed.data);
    const issue = parsed.error.issues[0]!;
    throw new CorpusError('KNOWLEDGE_INVALID', `${issue.path.join('.') || 'entry'}: ${issue.message}`, { source, line });
  });
}

/** {@link parseKnowledge} that returns its error instead of throwing it. */
export function parseKnowledgeSafe(text: string, format: KnowledgeFormat, source: string | null = null): Result<KnowledgeEntry[]> {
  try {
    return { ok: true, value: parseKnowledge(text, format, source) };
  } catch (error) {
    if (isCorpusError(error)) return { ok: false, error };
    throw error;
  }
}

function openEntry(row: z.output<typeof KnowledgeEntrySchema>): KnowledgeEntry {
  const id = row.id ?? entityId(row.type, foldName(row.name));
  return { ...row, id, wikidataId: id.startsWith('wd:') ? id.slice(3) : null, division: null, fame: OWN_FAME };
}

interface Row {
  readonly value: unknown;
  /** 1-based. */
  readonly line: number;
}

function readJsonRows(text: string, source: string | null): Row[] {
  return withoutMark(text).split('\n').flatMap((raw, index) => {
    if (raw.trim() === '') return [];
    try {
      return [{ value: JSON.parse(raw) as unknown, line: index + 1 }];
    } catch (cause) {
      throw new CorpusError('KNOWLEDGE_INVALID', 'no JSON', { source, line: index + 1 }, { cause });
    }
  });
}

function readCsvRows(text: string, source: string | null): Row[] {
  const [header, ...records] = readCsv(withoutMark(text), source);
  if (header === undefined) return [];
  const names = header.cells.map((cell) => cell.trim().replace(/_(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase()));
  return records.map(({ cells, line }) => {
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) throw new CorpusError('KNOWLEDGE_INVALID', 'more cells than the header', { source, line });
    const filled = names.flatMap((name, index) => {
      const cell = cells[index]?.trim() ?? '';
      return cell === '' ? [] : [[name, readCell(name, cell)] as const];
    });
    return { value: Object.fromEntries(filled), line };
  });
}

function readCell(name: string, cell: string): unknown {
  if (NUMBERS.has(name)) return Number(cell);
  if (!LISTS.has(name)) return cell;
  const items = cell.split(';').map((item) => item.trim()).filter((item) => item !== '');
  return name === 'offices' ? items.map(readOffice) : items;
}

function readOffice(item: string): unknown {
  const [title = '', term = ''] = item.split('@');
  const [from = '', to = ''] = term.split('..');
  return { title, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** Records of RFC 4180 text with the line each begins on; empty lines are left out. */
function readCsv(text: string, source: string | null): { cells: string[]; line: number }[] {
  const records: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  let opened = 1;
  const endRecord = () => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') records.push({ cells, line: begun });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quoted = false;
    } else if (character === '"' && cell === '') {
      quoted = true;
      opened = line;
    } else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      endRecord();
      begun = line;
    } else if (character !== '\r') cell += character;
  }
  if (quoted) throw new CorpusError('KNOWLEDGE_INVALID', 'unclosed quotation mark', { source, line: opened });
  endRecord();
  return records;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
