import type { Entity, Sector } from '../models/entity.ts';
import type { MentionParticipant } from '../models/event.ts';
import type { CountryCode, EntityId } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import { findObliques } from './find-arguments.ts';
import { sectorOfNoun } from './sector-of-noun.ts';
import { seeThrough } from './match-frame.ts';
import { type NounPhrase, phraseSpan, takesNoOf } from './noun-phrase.ts';
import { isPossessive } from './resolve-pronouns.ts';
import { conjuncts, dependents, endOf, prepositionOf, type SentenceTree, startOf } from './sentence-tree.ts';

/** What event coding needs to know of an entity. */
export type KnownEntity = Pick<Entity, 'id' | 'name' | 'subtype' | 'country' | 'sectors' | 'latitude' | 'longitude'>;

/** What a page knows of who is who. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<EntityId, KnownEntity>;
  /** The country that most names of the page are of; null if none is. */
  readonly home: CountryCode | null;
  /** Noun phrase that a pronoun means, or null. */
  readonly antecedentOf: (tree: SentenceTree, token: number) => NounPhrase | null;
  /** The two noun phrases that "the two leaders" means; none if it is not told. */
  readonly pairOf: (tree: SentenceTree, token: number) => readonly NounPhrase[];
}

const GENERIC_SECTORS = new Set<Sector>(['CVL', 'UNK', 'LAB', 'SOC']);

const MAX_DEPTH = 2;

/** Sectors of who acts for a state. */
const STATE_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'JUD', 'LEG']);

/** Country that a phrase's possessors, adjectives, appositions and "of" phrases name, or theirs. */
function countryAround(tree: SentenceTree, token: number, cast: Cast, depth = 0): CountryCode | null {
  const around = [
    ...dependents(tree, token, 'nmod:poss', 'amod', 'compound'),
    ...dependents(tree, token, 'nmod').filter((child) => ['in', 'for'].includes(prepositionOf(tree, child))),
    ...(takesNoOf(tree, token) ? ['from'] : ['of', 'from']).flatMap((preposition) => findObliques(tree, token, preposition)),
    ...dependents(tree, token, 'appos'),
    ...dependents(tree, token, 'acl').flatMap((clause) => findObliques(tree, clause, 'in')),
  ];
  for (const child of around) {
    const country = countryOf(tree, child, cast);
    if (country !== null) return country;
  }
  if (depth < MAX_DEPTH) {
    for (const child of around) {
      const country = tree.mentions[child] === -1 ? countryAround(tree, child, cast, depth + 1) : null;
      if (country !== null) return country;
    }
  }
  return null;
}

/** Country of the place, body or nationality named at a token, or meant by a possessive pronoun there. */
function countryOf(tree: SentenceTree, token: number, cast: Cast): CountryCode | null {
  const meant = tree.tags[token] === 'PRON' ? cast.antecedentOf(tree, token) : { tree, token };
  const mention = meant === null ? null : mentionOf(meant.tree, meant.token, cast);
  if (mention === null || mention.entityId === null || mention.type === 'person') return null;
  return cast.entities.get(mention.entityId)?.country ?? null;
}

/** Country of whoever a state's body is called after: "the Biden administration". */
function countryOfHolder(tree: SentenceTree, token: number, sectors: readonly Sector[], cast: Cast): CountryCode | null {
  if (sectors[0] === undefined || !STATE_SECTORS.has(sectors[0])) return null;
  for (const holder of dependents(tree, token, 'compound', 'nmod:poss', 'amod')) {
    const mention = mentionOf(tree, holder, cast);
    const country = mention?.type === 'person' && mention.entityId !== null ? (cast.entities.get(mention.entityId)?.country ?? null) : null;
    if (country !== null) return country;
  }
  return null;
}

/** The country of "the government", "the police": that of the page, unless the sentence names another country. */
function stateOf(tree: SentenceTree, token: number, sectors: readonly Sector[], { home, mentions, entities }: Cast): CountryCode | null {
  if (home === null || sectors[0] === undefined || !STATE_SECTORS.has(sectors[0]) || !dependents(tree, token, 'det').some((word) => tree.words[word] === 'the')) return null;
  const isAbroad = tree.mentions.some((mention) => {
    const id = mention < 0 ? null : mentions[mention]!.entityId;
    const entity = id === null ? undefined : entities.get(id);
    return entity?.subtype === 'country' && entity.country !== home;
  });
  return isAbroad ? null : home;
}

/** Nouns that take their sector from what they belong to: "rebel leader", "a spokesman for the army". */
const OFFICES = new Set('officer leader head chief official member spokesman spokeswoman spokesperson representative deputy commander aide adviser advisor boss source delegate delegation supporter sympathizer negotiator'.split(' '));
/** "director general", "attorney general" */
const GENERALS = new Set(['director', 'secretary', 'attorney', 'consul', 'governor', 'solicitor', 'inspector']);

/** Sectors that the nouns of a phrase tell, the phrase's own noun first unless it is an office of another body. */
function sectorsOf(tree: SentenceTree, token: number, cast: Cast): Sector[] {
  const sectors: Sector[] = [];
  const add = (found: Sector | null): void => {
    if (found !== null && !sectors.includes(found)) sectors.push(found);
  };
  for (const meant of seeThrough(tree, token)) {
    const parts = dependents(tree, meant, 'compound', 'appos', 'amod', 'flat');
    if (OFFICES.has(tree.lemmas[meant]!)) {
      const owners = dependents(tree, meant, 'nmod', 'nmod:poss').filter((child) => tree.relations[child] === 'nmod:poss' || ['of', 'for', 'from', 'in'].includes(prepositionOf(tree, child)));
      for (const owner of [...parts, ...owners]) {
        const mention = mentionOf(tree, owner, cast);
        const entity = mention === null || mention.entityId === null || mention.type !== 'organization' ? undefined : cast.entities.get(mention.entityId);
        for (const sector of entity?.sectors ?? []) add(sector);
        if (mention === null) add(sectorOfNoun(tree.lemmas[owner]!));
      }
    }
    // "Rebel leader": no office of a state.
    if (sectors.length === 0 || !OFFICES.has(tree.lemmas[meant]!)) add(GENERALS.has(tree.words[meant - 1] ?? '') ? 'GOV' : sectorOfNoun(tree.lemmas[meant]!));
    // "Veteran reporters": no soldiers.
    for (const word of parts) if (tree.lemmas[word] !== 'veteran') add(sectorOfNoun(tree.lemmas[word]!));
  }
  return sectors;
}

/** A name that narrows a noun is all of its participant: "Russia's inaugural Africa summit". */
const NARROWING: ReadonlySet<string> = new Set(['compound', 'amod']);

/** Builds a participant from the head of its noun phrase: entity, words, office, country and sectors. */
export function codeActor(tree: SentenceTree, token: number, cast: Cast): MentionParticipant {
  const pronoun = tree.tags[token] === 'PRON' || (tree.relations[token] === 'nmod:poss' && tree.mentions[token] === -1 && isPossessive(tree.words[token]!));
  if (pronoun) return codePronoun(tree, token, cast);
  const name = nameBehind(tree, token);
  const own = mentionOf(tree, name ?? token, cast);
  const phrase = { start: phraseSpan(tree, token).start, end: phraseSpan(tree, name ?? token).end };
  const span = own === null ? phrase : NARROWING.has(tree.relations[token]!) ? { start: own.start, end: own.end } : { start: Math.min(phrase.start, own.start), end: Math.max(phrase.end, own.end) };
  const text = tree.analysis.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
  if (own === null) {
    const sectors = sectorsOf(tree, token, cast);
    return { span, entityId: null, text, role: null, country: countryAround(tree, token, cast) ?? countryOfHolder(tree, token, sectors, cast) ?? stateOf(tree, token, sectors, cast), sectors };
  }
  const entity = own.entityId === null ? null : (cast.entities.get(own.entityId) ?? null);
  const nouns = own.type === 'person' || own.type === 'organization' ? sectorsOf(tree, token, cast) : [];
  const known = entity?.sectors ?? [];
  const sectors = known.length > 0 ? known : nouns.filter((sector) => !GENERIC_SECTORS.has(sector));
  return {
    span,
    entityId: own.entityId,
    text,
    role: own.role,
    country: entity?.country ?? countryAround(tree, token, cast),
    sectors: [...sectors],
  };
}

/** Offices that a body has one of. */
const CHIEFS = new Set(['president', 'leader', 'minister', 'premier', 'chancellor', 'head', 'chief', 'king', 'governor', 'ambassador', 'government', 'army', 'parliament']);
const PLURAL_PRONOUNS = new Set(['they', 'them', 'their']);

/** "The foreign ministers of Chad and Mali": one for each name. */
function holdersOf(tree: SentenceTree, token: number): number[] {
  if (tree.tags[token] !== 'NOUN' || tree.mentions[token] !== -1 || !tree.words[token]!.endsWith('s') || !CHIEFS.has(tree.lemmas[token]!)) return [];
  return findObliques(tree, token, 'of').filter((holder) => tree.mentionKinds[holder] !== null);
}

/** Builds the participants at the head of a noun phrase: one, or all whom "they", "their" or "the two leaders" means. */
export function codeActors(tree: SentenceTree, token: number, cast: Cast): MentionParticipant[] {
  const pair = cast.pairOf(tree, token);
  if (pair.length > 0) return pair.map((part) => standFor(tree, token, part, cast));
  const holders = holdersOf(tree, token);
  if (holders.length > 1) return holders.map((holder) => ({ ...codeActor(tree, holder, cast), sectors: sectorsOf(tree, token, cast) }));
  const meant = PLURAL_PRONOUNS.has(tree.words[token]!) ? cast.antecedentOf(tree, token) : null;
  if (meant === null) return [codeActor(tree, token, cast)];
  const parts = cast.pairOf(meant.tree, meant.token);
  const all = parts.length > 0 ? parts : conjuncts(meant.tree, meant.token).map((part) => ({ tree: meant.tree, token: part }));
  return all.length < 2 ? [codeActor(tree, token, cast)] : all.map((part) => standFor(tree, token, part, cast));
}

/** The name that stands right behind a role: "junta leader Col Assimi Goita", "Secretary of State Antony Blinken"; null if there is none. */
function nameBehind(tree: SentenceTree, token: number): number | null {
  if (tree.mentionKinds[token] !== null) return null;
  const isName = (child: number): boolean => (tree.relations[child] === 'nmod' ? tree.mentionKinds[child] === 'person' && prepositionOf(tree, child) === '' : tree.mentionKinds[child] !== null);
  const name = dependents(tree, token, 'appos', 'flat', 'nmod').find((child) => child > token && isName(child) && !tree.words.slice(token + 1, child).includes(','));
  if (name !== undefined) return name;
  const next = token + 1 < tree.count && tree.tags[token + 1] === 'PROPN' && tree.mentions[token + 1] === -1 ? token + 2 : token + 1;
  return tree.tags[token] === 'NOUN' && next < tree.count && tree.mentionKinds[next] === 'person' ? next : null;
}

/** The mention that covers the head. */
function mentionOf(tree: SentenceTree, token: number, cast: Cast): Mention | null {
  const index = tree.mentions[token]!;
  return index < 0 ? null : cast.mentions[index]!;
}

function codePronoun(tree: SentenceTree, token: number, cast: Cast): MentionParticipant {
  const span = { start: startOf(tree, token), end: endOf(tree, token) };
  const meant = cast.antecedentOf(tree, token);
  if (meant === null) return { span, entityId: null, text: tree.analysis.text.slice(span.start, span.end), role: null, country: null, sectors: [] };
  return standFor(tree, token, meant, cast);
}

/** The participant that a pronoun means, where the pronoun stands. */
function standFor(tree: SentenceTree, pronoun: number, meant: NounPhrase, cast: Cast): MentionParticipant {
  const own = mentionOf(meant.tree, meant.token, cast);
  const coded = codeActor(meant.tree, meant.token, cast);
  return { ...coded, span: { start: startOf(tree, pronoun), end: endOf(tree, pronoun) }, text: own?.name ?? coded.text };
}
