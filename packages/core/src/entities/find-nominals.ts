import type { BlockRole } from '../models/block.ts';
import type { IsoDate } from '../models/formats.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { LEADING_OFFICES, foldOffice } from './knowledge/office-names.ts';
import { overlapsAny } from './overlaps-any.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import type { Role } from './read-role.ts';

/** A mention of a person by office alone, with who is meant: a cluster of the page, or someone whom only the knowledge base names. */
export interface Nominal {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly zone: BlockRole;
  readonly role: Role;
  readonly holder: Cluster | KnowledgeEntry;
}

const OFFICE = "(?:(?:vice|deputy|interim|acting|transitional|supreme|prime|foreign|defence|defense|finance|interior|home|external affairs|military|junta|opposition|crown)[ -]){0,3}(?:president|minister|premier|chancellor|leader|ruler|chief|king|queen|emir|prince|secretary of state|foreign secretary|defen[cs]e secretary|home secretary|taoiseach)";
const OFFICE_AFTER = new RegExp(`^(?:['’]s?)? (${OFFICE})(?![\\p{L}\\p{N}’'-])`, 'iu');
const OFFICE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}’'-])((?:the )?(${OFFICE}) of (?:the )?)$`, 'iu');
const OFFICE_ALONE = /(?<![\p{L}\p{N}’'-])[Tt]he (vice president|president|prime minister|chancellor|premier|pope|pontiff|king|queen|foreign minister|foreign secretary|home secretary|mayor|governor|junta leader|supreme leader)(?![\p{L}\p{N}’'-])(?! (?:of|for)\b| \p{Lu})/gu;
const OFFICE_WIDTH = 60;
/** Words that say that the office is not held now. */
const FORMER_BEFORE = /\b(?:former|late|ex|then|previous|next|future|first|last|ousted|deposed)[ -]$/i;
const FORMER_WIDTH = 12;

/** Finds office words that stand for one person: "the Russian president", "Mali's junta leader", "the president" on a page with one. */
export function findNominals(analysis: Analysis, mentions: readonly PageMention[], persons: readonly Cluster[], knowledge: Knowledge, date: IsoDate | null): Nominal[] {
  const { text } = analysis;
  const found: Nominal[] = [];
  const names = mentions.filter((mention) => mention.type === 'person');
  const add = (start: number, end: number, near: { sentence: number; zone: BlockRole }, office: string, holder: Cluster | KnowledgeEntry | null) => {
    if (holder === null || overlapsAny(names, start, end)) return;
    const head = office.toLowerCase().split(' ').at(-1)!;
    found.push({ start, end, sentence: near.sentence, zone: near.zone, role: { start, end, text: text.slice(start, end), head, sector: 'GOV' }, holder });
  };
  mentions.forEach((mention, index) => {
    if (mention.type !== 'location' && mention.type !== 'nationality') return;
    const country = mention.cluster?.entry?.subtype === 'country' ? mention.cluster.country : null;
    if (country === null || FORMER_BEFORE.test(text.slice(Math.max(0, mention.start - FORMER_WIDTH), mention.start))) return;
    const after = OFFICE_AFTER.exec(text.slice(mention.end, mention.end + OFFICE_WIDTH));
    const next = mentions[index + 1];
    if (after !== null && !(next?.type === 'person' && next.start <= mention.end + after[0].length + 6)) {
      const start = text.slice(mention.start - 4, mention.start).toLowerCase() === 'the ' ? mention.start - 4 : mention.start;
      add(start, mention.end + after[0].length, mention, after[1]!, holderOf(persons, country, after[1]!, knowledge, date));
    }
    const before = OFFICE_BEFORE.exec(text.slice(Math.max(0, mention.start - OFFICE_WIDTH), mention.start));
    if (before !== null) add(mention.start - before[1]!.length, mention.end, mention, before[2]!, holderOf(persons, country, before[2]!, knowledge, date));
  });
  const { sentences, zones, tokens } = analysis;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.start[sentence]!;
    const last = sentences.end[sentence]! - 1;
    if (last < first) continue;
    const base = tokens.start[first]!;
    const words = text.slice(base, tokens.end[last]);
    if (!words.includes('he ')) continue;
    for (const match of words.matchAll(OFFICE_ALONE)) {
      const start = base + match.index;
      add(start, start + match[0].length, { sentence, zone: zones[sentences.zone[sentence]!]!.kind }, match[1]!, onlyBearer(persons, match[1]!, start, date));
    }
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  let end = 0;
  return found.filter((nominal) => {
    if (nominal.start < end) return false;
    end = nominal.end;
    return true;
  });
}

/** Who holds the office of a country: someone named on the page, else whom the knowledge base knows to hold it on the day. */
function holderOf(persons: readonly Cluster[], country: string, printed: string, knowledge: Knowledge, date: IsoDate | null): Cluster | KnowledgeEntry | null {
  const office = foldOffice(printed);
  const leading = office === 'leader' || office === 'ruler' || office === 'chief' || office === 'minister';
  if (office === 'chief' || office === 'minister') return null;
  const offices: readonly string[] = leading ? LEADING_OFFICES : [office];
  const named = persons.filter((cluster) => cluster.country === country && offices.some((title) => bears(cluster, title, date)));
  if (named.length === 1) return named[0]!;
  if (named.length > 1 || leading || date === null) return null;
  const entry = knowledge.findHolder(country, office, date);
  return entry === null ? null : (persons.find((cluster) => cluster.entry?.id === entry.id) ?? entry);
}

function onlyBearer(persons: readonly Cluster[], printed: string, offset: number, date: IsoDate | null): Cluster | null {
  const office = foldOffice(printed);
  const bearers = persons.filter((cluster) => bears(cluster, office, date));
  const only = bearers.length === 1 ? bearers[0]! : null;
  return only?.mentions.some((mention) => mention.start < offset) === true ? only : null;
}

/** Whether a person holds an office on the day, by the knowledge base, or by a role that the page prints and no "former" takes back. */
function bears(cluster: Cluster, office: string, date: IsoDate | null): boolean {
  const held = cluster.entry?.offices.some(({ title, from, to }) => foldOffice(title) === office && (date === null || (from <= date && (to === null || date < to))));
  if (held === true) return true;
  return cluster.mentions.some(({ role }) => role !== null && !/\b(?:former|ex|late|ousted|deposed)\b/i.test(role.text) && foldOffice(officeWords(role.text)) === office);
}

const OFFICE_INSIDE = new RegExp(`(?<!\\p{L})${OFFICE}(?!\\p{L})`, 'iu');

/** The office in a printed role: "Russian President" is "President". */
function officeWords(printed: string): string {
  return OFFICE_INSIDE.exec(printed)?.[0] ?? printed;
}
