import type { Entity, Sector } from '../models/entity.ts';
import type { MentionParticipant } from '../models/event.ts';
import type { CountryCode, EntityId } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import { sectorOfNoun } from './is-actor.ts';
import { seeThrough } from './match-frame.ts';
import { phraseSpan } from './noun-phrase.ts';
import type { NounPhrase } from './resolve-pronouns.ts';
import { dependents, endOf, prepositionOf, type SentenceTree, startOf } from './sentence-tree.ts';

/** What event coding needs to know of an entity. */
export type KnownEntity = Pick<Entity, 'id' | 'name' | 'subtype' | 'country' | 'sectors' | 'latitude' | 'longitude'>;

/** What a page knows of who is who. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<EntityId, KnownEntity>;
  /** Noun phrase that a pronoun means, or null. */
  readonly antecedentOf: (tree: SentenceTree, token: number) => NounPhrase | null;
}

const GENERIC_SECTORS = new Set<Sector>(['CVL', 'UNK', 'LAB', 'SOC']);

/** Country that a phrase's possessors, adjectives and "of" phrases name. */
function countryAround(tree: SentenceTree, token: number, cast: Cast): CountryCode | null {
  const around = [
    ...dependents(tree, token, 'nmod:poss', 'amod', 'compound'),
    ...dependents(tree, token, 'nmod').filter((child) => ['of', 'in', 'from'].includes(prepositionOf(tree, child))),
    ...dependents(tree, token, 'appos'),
  ];
  for (const child of around) {
    const mention = tree.mentions[child]! >= 0 ? cast.mentions[tree.mentions[child]!]! : null;
    if (mention === null) continue;
    const country = mention.entityId === null ? null : (cast.entities.get(mention.entityId)?.country ?? null);
    if (country !== null && mention.type !== 'person') return country;
  }
  return null;
}

/** Sectors that the nouns of a phrase tell, the phrase's own noun first. */
function sectorsOf(tree: SentenceTree, token: number): Sector[] {
  const sectors: Sector[] = [];
  for (const meant of seeThrough(tree, token)) {
    for (const word of [meant, ...dependents(tree, meant, 'compound', 'appos', 'amod', 'flat')]) {
      const sector = sectorOfNoun(tree.lemmas[word]!.toLowerCase());
      if (sector !== null && !sectors.includes(sector)) sectors.push(sector);
    }
  }
  return sectors;
}

/** Builds a participant from the head of its noun phrase: entity, words, office, country and sectors. */
export function codeActor(tree: SentenceTree, token: number, cast: Cast): MentionParticipant {
  const pronoun = tree.tags[token] === 'PRON' || (tree.relations[token] === 'nmod:poss' && tree.mentions[token] === -1 && /^(?:his|her|their|its|our)$/.test(tree.words[token]!));
  if (pronoun) return codePronoun(tree, token, cast);
  const name = nameBehind(tree, token);
  const own = mentionOf(tree, name ?? token, cast);
  const phrase = { start: phraseSpan(tree, token).start, end: phraseSpan(tree, name ?? token).end };
  const span = own === null ? phrase : { start: Math.min(phrase.start, own.start), end: Math.max(phrase.end, own.end) };
  const text = tree.analysis.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
  if (own === null) {
    return { span, entityId: null, text, role: null, country: countryAround(tree, token, cast), sectors: sectorsOf(tree, token) };
  }
  const entity = own.entityId === null ? null : (cast.entities.get(own.entityId) ?? null);
  const nouns = own.type === 'person' || own.type === 'organization' ? sectorsOf(tree, token) : [];
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

/** The name that stands right behind a role: "junta leader Col Assimi Goita", "former colonial power France"; null if there is none. */
function nameBehind(tree: SentenceTree, token: number): number | null {
  if (tree.mentionKinds[token] !== null) return null;
  const name = dependents(tree, token, 'appos', 'flat').find((child) => tree.mentionKinds[child] !== null && child > token && !tree.words.slice(token + 1, child).includes(','));
  return name ?? null;
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
  const own = mentionOf(meant.tree, meant.token, cast);
  const coded = codeActor(meant.tree, meant.token, cast);
  return { ...coded, span, text: own?.name ?? coded.text };
}
