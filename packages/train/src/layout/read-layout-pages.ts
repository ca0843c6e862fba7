import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { measureLines } from '../../../core/src/layout/measure-lines.ts';
import type { BlockRole } from '@corpus/core';
import { parseSeed } from '@corpus/core/seed';
import { constrainByGold } from './constrain-by-gold.ts';
import type { ExtractionRecord, RolesRecord, Zone } from './extraction-record.ts';
import { foldKey } from './fold-words.ts';
import type { LayoutPage } from './layout-page.ts';
import { readLineRoles } from './read-line-roles.ts';
import { readRecords } from '../read-records.ts';
import { ALL_ROLES, BODY, type RoleSet, roleSet } from './role-sets.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads the layout and extraction sets under `folder` as pages with constrained lines, in a fixed order. */
export function readLayoutPages(folder: string): LayoutPage[] {
  const records = ['dev.jsonl.gz', 'dev-multilingual.jsonl.gz'].flatMap((file) => readRecords<ExtractionRecord>(join(folder, 'extraction', file))).filter(tellsMuch);
  const seeds = new Map(records.map(({ id, seed }) => [id, seed]));
  const annotations = readAnnotations(join(folder, 'layout'));
  const ownRoles = readLineRoles(seeds);
  const zones = readZones(join(folder, 'entities'));
  /** The roles that a reader gave to the lines of a page, null for lines without; null for pages without. */
  const readersRoles = (id: string): readonly (RoleSet | null)[] | null => {
    const annotation = annotations.get(id);
    return annotation ? rolesOfSpans(annotation, spansOf(seeds.get(id)!)) : ownRoles.get(id) ?? null;
  };
  return records.map((record) => {
    const spans = spansOf(record.seed);
    const texts = spans.map(({ start, end }) => record.seed.slice(start, end));
    const byGold = constrainByGold(texts, record.gold);
    const byReader = readersRoles(record.id);
    const zone = rolesOfZones(zones.get(record.id) ?? [], spans);
    const siblingId = record.id.replace(/(main|full)$/, (variant) => (variant === 'main' ? 'full' : 'main'));
    const bySibling = byReader ? null : readersRoles(siblingId);
    const byText = bySibling ? rolesByText(bySibling, seeds.get(siblingId)!) : null;
    return {
      id: record.id,
      host: record.host,
      text: record.seed,
      roles: byGold.map((set, line) => byReader?.[line] ?? byText?.get(foldKey(texts[line]!)) ?? narrow(set, zone[line] ?? null)),
      known: spans.map((_, line) => (annotations.has(record.id) ? LAYOUT_LABELS.find((role) => byReader?.[line] === roleSet(role)) ?? null : null)),
    };
  });
}

/** The pages of the layout set, by id. */
function readAnnotations(folder: string): Map<string, RolesRecord> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  return new Map(files.flatMap((file) => readRecords<RolesRecord>(join(folder, file))).map((record) => [record.id, record]));
}

function spansOf(seed: string): Span[] {
  const lines = measureLines(parseSeed(seed));
  return Array.from({ length: lines.count }, (_, line) => ({ start: lines.starts[line]!, end: lines.ends[line]! }));
}

/** Pages with all the navigation of a site, of which only snippets are known, teach little for their length. */
function tellsMuch({ variant, gold, lang }: ExtractionRecord): boolean {
  return variant === 'main' || gold.body !== undefined || lang === 'en';
}

/** What two sources allow; where they contradict each other, what the second does. */
function narrow(first: RoleSet, second: RoleSet | null): RoleSet {
  return second === null ? first : (first & second) === 0 ? second : first & second;
}

/** The role sets that the annotator gave to lines at these places; null for lines without annotation. */
function rolesOfSpans(record: RolesRecord, spans: readonly Span[]): (RoleSet | null)[] {
  const pieces = record.lines.flatMap((line) => line.segments ?? [line]).filter(({ role }) => role !== 'seed-header');
  return spans.map(({ start, end }) => {
    const found = pieces.filter((piece) => piece.start < end && piece.end > start);
    return found.length === 0 ? null : roleSet(...found.map(({ role }) => role as BlockRole));
  });
}

const ROLES_OF_ZONE: ReadonlyMap<string, RoleSet> = new Map([
  ['title', roleSet('title')],
  ['dek', roleSet('dek')],
  ['byline', roleSet('byline')],
  ['caption', roleSet('caption')],
  ['paragraph', BODY],
  ['related', roleSet('related-heading', 'related-kicker', 'related-title', 'related-summary', 'related-date')],
]);

/** The zones of the pages on which entities were marked, by page. */
function readZones(folder: string): Map<string, readonly Zone[]> {
  const files = readdirSync(folder).filter((name) => name.startsWith('pages-')).sort();
  const records = files.flatMap((file) => readRecords<{ readonly id: string; readonly zones: readonly Zone[] }>(join(folder, file)));
  return new Map(records.map(({ id, zones }) => [id, zones]));
}

/** The roles of lines that are a zone as they stand; null for all others. */
function rolesOfZones(zones: readonly Zone[], spans: readonly Span[]): (RoleSet | null)[] {
  const byPlace = new Map(zones.map(({ start, end, kind }) => [`${String(start)}-${String(end)}`, kind]));
  return spans.map(({ start, end }) => {
    return ROLES_OF_ZONE.get(byPlace.get(`${String(start)}-${String(end)}`) ?? '') ?? null;
  });
}

/** Roles by the words of the line, where all lines with these words have the same one role: for another rendering of the page. */
function rolesByText(roles: readonly (RoleSet | null)[], seed: string): Map<string, RoleSet> {
  const byText = new Map<string, RoleSet>();
  spansOf(seed).forEach(({ start, end }, line) => {
    const key = foldKey(seed.slice(start, end));
    const set = roles[line] ?? null;
    if (set === null || (set & (set - 1)) !== 0) return;
    byText.set(key, byText.has(key) && byText.get(key) !== set ? ALL_ROLES : set);
  });
  for (const [key, set] of byText) if (key === '' || set === ALL_ROLES) byText.delete(key);
  return byText;
}
