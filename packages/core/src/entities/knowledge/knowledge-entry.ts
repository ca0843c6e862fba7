import type { EntitySubtype, EntityType, Sector } from '../../models/entity.ts';
import type { CountryCode, EntityId } from '../../models/formats.ts';

/** A term of office. Days are ISO dates, both inclusive of the start and exclusive of the end. */
export interface Office {
  /** "president", "foreign minister", "mayor of London": lower case but for names. */
  readonly title: string;
  readonly from: string;
  /** null: still held when the table was made. */
  readonly to: string | null;
}

/** Something that the knowledge base can name. */
export interface KnowledgeEntry {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
  readonly sectors: readonly Sector[];
  readonly wikidataId: string | null;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly description: string | null;
  readonly offices: readonly Office[];
  /** First-level division of a city in a country whose towns are told apart by it (two letters in the United States), or null. */
  readonly division: string | null;
  /**
   * How well known it is, 0 to 9. An entry below 5 is only linked on a page that names its country, or where
   * the words around the mention point to it.
   */
  readonly fame: number;
}

/** What the stages ask of a knowledge base. Names are folded by `foldName` first. */
export interface Knowledge {
  /** Entries with this name or alias, best known first. */
  find(foldedName: string): readonly KnowledgeEntry[];
  /** What a word for people belongs to: "malian" to Mali, "tories" to the Conservative Party. */
  findByPeople(foldedWord: string): KnowledgeEntry | null;
  /** The country or union whose seat of government the city is: "moscow" gives Russia, "brussels" the European Union. */
  findBySeat(foldedName: string): KnowledgeEntry | null;
  /** The one person who held the office of the country on the day; null if none or more than one is known. */
  findHolder(country: string, office: string, day: string): KnowledgeEntry | null;
  /** Where this is the shipped knowledge base with a table before it: that table, which can be sent to another thread. */
  readonly own?: readonly KnowledgeEntry[];
}
