import type { BlockRole } from '../models/block.ts';
import type { EntitySubtype, EntityType, Sector } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import type { KnowledgeEntry } from './knowledge/index.ts';
import type { Role } from './read-role.ts';

/** A mention while its page is being resolved. */
export interface PageMention {
  /** Place among the names of the page; -1 for a nominal. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded name. */
  readonly key: string;
  readonly form: 'name' | 'nominal';
  readonly sentence: number;
  readonly zone: BlockRole;
  readonly confidence: number;
  /** "The" inside a sentence, as a part of the name; false: "the" or nothing there; null: where a sentence begins, or no sentence is. */
  readonly article: boolean | null;
  type: EntityType;
  /** Title or apposition printed with a person's name. */
  role: Role | null;
  cluster: Cluster | null;
}

/** The mentions of one thing on one page. */
export interface Cluster {
  readonly type: EntityType;
  readonly mentions: PageMention[];
  /** What the knowledge base calls it, if it could be told. */
  entry: KnowledgeEntry | null;
  /** Where the page tells it and the knowledge base does not. */
  country: CountryCode | null;
  subtype: EntitySubtype | null;
  sectors: readonly Sector[];
  /** Key of a body that every country has one of, country included; null for anything else. */
  body: string | null;
}

export function createCluster(type: EntityType, entry: KnowledgeEntry | null = null): Cluster {
  return { type, mentions: [], entry, country: entry?.country ?? null, subtype: entry?.subtype ?? null, sectors: entry?.sectors ?? [], body: null };
}

export function addMention(cluster: Cluster, mention: PageMention): void {
  cluster.mentions.push(mention);
  mention.cluster = cluster;
}
