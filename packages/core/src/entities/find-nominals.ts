import type { BlockRole } from '../models/block.ts';
import type { IsoDate } from '../models/formats.ts';
import type { Analysis } from '../language/analysis.ts';
import { findAll } from '../find-all.ts';
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
const FORMER = /\b(?:former|ex|late|ousted|deposed)\b/i;

/** Finds office words that stand for one person: "the Russian president", "Mali's junta leader", "the president" on a page with one. */
export function findNominals(analysis: Analysis, mentions: readonly PageMention[], persons: readonly Cluster[], knowledge: Knowledge, date: IsoDate | null): Nominal[] {
  const { text } = analysis;
  const found: Nominal[] = [];
  const bearers = new Bearers(persons, date);
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
      add(start, mention.end + after[0].length, mention, after[1]!, holderOf(bearers, country, after[1]!, knowledge, date));
    }
    const before = OFFICE_BEFORE.exec(text.slice(Math.max(0, mention.start - OFFICE_WIDTH), mention.start));
    if (before !== null) add(mention.start - before[1]!.length, mention.end, mention, before[2]!, holderOf(bearers, country, before[2]!, knowledge, date));
  });
  const { sentences, zones, tokens } = analysis;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.start[sentence]!;
    const last = sentences.end[sentence]! - 1;
    if (last < first) continue;
    const base = tokens.start[first]!;
    const words = text.slice(base, tokens.end[last]);
    if (!words.includes('he ')) continue;
    for (const match of findAll(OFFICE_ALONE, words)) {
      const start = base + match.index;
      add(start, start + match[0].length, { sentence, zone: zones[sentences.zone[sentence]!]!.kind }, match[1]!, onlyBearer(bearers, match[1]!, start));
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

/** The persons of a page by the offices they hold on its day. */
class Bearers {
  readonly #byOffice = new Map<string, Set<Cluster>>();
  readonly #byEntry = new Map<string, Cluster>();

  constructor(persons: readonly Cluster[], date: IsoDate | null) {
    for (const cluster of persons) {
      if (cluster.entry !== null) this.#byEntry.set(cluster.entry.id, cluster);
      for (const office of officesOf(cluster, date)) {
        this.#add(office, cluster);
        if (cluster.country !== null) this.#add(`${office} ${cluster.country}`, cluster);
      }
    }
  }

  /** Up to two persons who bear one of the offices, of the country if one is given. */
  find(offices: readonly string[], country: string | null): Cluster[] {
    const found = new Set<Cluster>();
    for (const office of offices) {
      for (const cluster of this.#byOffice.get(country === null ? office : `${office} ${country}`) ?? []) {
        found.add(cluster);
        if (found.size > 1) return [...found];
      }
    }
    return [...found];
  }

  linkedTo(entry: KnowledgeEntry): Cluster | undefined {
    return this.#byEntry.get(entry.id);
  }

  #add(key: string, cluster: Cluster): void {
    const bucket = this.#byOffice.get(key);
    if (bucket === undefined) this.#byOffice.set(key, new Set([cluster]));
    else bucket.add(cluster);
  }
}

/** Offices that a person holds on the day, by the knowledge base, or by a role that the page prints and no "former" takes back. */
function officesOf({ entry, mentions }: Cluster, date: IsoDate | null): Set<string> {
  const known = (entry?.offices ?? []).filter(({ from, to }) => date === null || (from <= date && (to === null || date < to))).map(({ title }) => foldOffice(title));
  const printed = new Set(mentions.flatMap(({ role }) => (role === null || FORMER.test(role.text) ? [] : [role.text])));
  return new Set([...known, ...[...printed].map((role) => foldOffice(officeWords(role)))]);
}

/** Who holds the office of a country: someone named on the page, else whom the knowledge base knows to hold it on the day. */
function holderOf(bearers: Bearers, country: string, printed: string, knowledge: Knowledge, date: IsoDate | null): Cluster | KnowledgeEntry | null {
  const office = foldOffice(printed);
  if (office === 'chief' || office === 'minister') return null;
  const leading = office === 'leader' || office === 'ruler';
  const named = bearers.find(leading ? LEADING_OFFICES : [office], country);
  if (named.length === 1) return named[0]!;
  if (named.length > 1 || leading || date === null) return null;
  const entry = knowledge.findHolder(country, office, date);
  return entry === null ? null : (bearers.linkedTo(entry) ?? entry);
}

/** The one bearer of an office on the page, once named. */
function onlyBearer(bearers: Bearers, printed: string, offset: number): Cluster | null {
  const [only, other] = bearers.find([foldOffice(printed)], null);
  return only !== undefined && other === undefined && only.mentions.some((mention) => mention.start < offset) ? only : null;
}

const OFFICE_INSIDE = new RegExp(`(?<!\\p{L})${OFFICE}(?!\\p{L})`, 'iu');

/** The office in a printed role: "Russian President" is "President". */
function officeWords(printed: string): string {
  return OFFICE_INSIDE.exec(printed)?.[0] ?? printed;
}
