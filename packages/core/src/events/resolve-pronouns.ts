import type { Analysis } from '../language/analysis.ts';
import type { BlockRole } from '../models/block.ts';
import { narrators } from './find-narrator.ts';
import { isActor } from './is-actor.ts';
import { isInstitution } from './sector-of-noun.ts';
import { isQuoted } from './mark-quotes.ts';
import { type MentionKind, type SentenceTree, startOf, zoneOf } from './sentence-tree.ts';

/** A noun phrase by its head. */
export interface NounPhrase {
  readonly tree: SentenceTree;
  readonly token: number;
}

const PERSON_WORDS = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const SPEAKER_WORDS = new Set(['i', 'me', 'my', 'we', 'us', 'our']);
const THING_WORDS = new Set(['it', 'its']);
const GROUP_WORDS = new Set(['they', 'them', 'their']);
const VEHICLES = new Set('warship aircraft jet helicopter fleet frigate destroyer plane airplane warplane airliner tank ship vessel drone'.split(' '));
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our']);
const REACH = 3;

/** Whether a word is a pronoun that stands before what somebody has or does. */
export function isPossessive(word: string): boolean {
  return POSSESSIVES.has(word);
}

type Number = 'person' | 'thing' | 'group';

interface Candidate extends NounPhrase {
  readonly number: Number;
  readonly named: boolean;
  readonly subject: boolean;
}

const NUMBER_OF_KIND: Readonly<Record<NonNullable<MentionKind>, Number | null>> = { person: 'person', organization: 'thing', location: 'thing', nationality: null };

/** What a noun phrase can be called by a pronoun; null if it is none that acts. */
function numberOf(tree: SentenceTree, token: number): Number | null {
  const kind = tree.mentionKinds[token]!;
  if (kind !== null) return NUMBER_OF_KIND[kind];
  if (tree.tags[token] !== 'NOUN' || !isActor(tree, token) || tree.relations[token] === 'compound') return null;
  const [word, lemma] = [tree.words[token]!, tree.lemmas[token]!];
  if ((word !== lemma && word.endsWith('s')) || lemma === 'people' || lemma === 'police' || word.endsWith('men')) return 'group';
  return isInstitution(lemma) || VEHICLES.has(lemma) ? 'thing' : 'person';
}

/** Labels between the paragraphs of a text, which no pronoun refers to. */
const LABELS: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'credit', 'author-bio', 'section', 'tags', 'related-kicker', 'embed']);

function isTeaser(tree: SentenceTree): boolean {
  return zoneOf(tree).startsWith('related');
}

/** For each sentence, how many there are before it that are no labels. */
function countProse({ sentences, zones }: Analysis): Int32Array {
  const places = new Int32Array(sentences.count);
  for (let sentence = 1; sentence < sentences.count; sentence += 1) {
    places[sentence] = places[sentence - 1]! + (LABELS.has(zones[sentences.zone[sentence - 1]!]!.kind) ? 0 : 1);
  }
  return places;
}

function listCandidates(tree: SentenceTree): Candidate[] {
  const list: Candidate[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    const number = numberOf(tree, token);
    if (number === null) continue;
    list.push({ tree, token, number, named: tree.mentionKinds[token] !== null, subject: tree.relations[token]!.startsWith('nsubj') });
  }
  return list;
}

/**
 * Prepares the resolution of pronouns to noun phrases: the last subject that agrees, within a few sentences; names before
 * nouns, but "they" rather means a plural than a country.
 */
export function resolvePronouns(trees: readonly SentenceTree[], quotes: readonly number[]): (tree: SentenceTree, token: number) => NounPhrase | null {
  const bySentence = new Map<number, Candidate[]>();
  const candidatesOf = (tree: SentenceTree): Candidate[] => {
    let list = bySentence.get(tree.index);
    if (list === undefined) bySentence.set(tree.index, (list = listCandidates(tree)));
    return list;
  };
  const narratorOf = narrators(trees, quotes);
  const places = trees.length === 0 ? new Int32Array(0) : countProse(trees[0]!.analysis);
  const byPlace = new Map(trees.filter((tree) => !LABELS.has(zoneOf(tree))).map((tree) => [places[tree.index]!, tree]));
  const resolve = (tree: SentenceTree, token: number): NounPhrase | null => {
    const word = tree.words[token]!;
    if (SPEAKER_WORDS.has(word)) {
      const speaker = narratorOf(tree, token);
      if (speaker === null || SPEAKER_WORDS.has(speaker.tree.words[speaker.token]!)) return null;
      return speaker.tree.tags[speaker.token] === 'PRON' ? resolve(speaker.tree, speaker.token) : speaker;
    }
    // Nobody speaks of himself as "he".
    const speaker = PERSON_WORDS.has(word) && isQuoted(quotes, startOf(tree, token)) ? narratorOf(tree, token) : null;
    const wanted: readonly Number[] = PERSON_WORDS.has(word) ? ['person'] : THING_WORDS.has(word) ? ['thing'] : GROUP_WORDS.has(word) ? ['group', 'thing'] : [];
    for (let back = 0; wanted.length > 0 && back <= REACH; back += 1) {
      const there = byPlace.get(places[tree.index]! - back);
      if (there === undefined || isTeaser(there) !== isTeaser(tree)) continue;
      const candidates = candidatesOf(there).filter((candidate) => (back > 0 || candidate.token < token) && !(candidate.tree === speaker?.tree && candidate.token === speaker.token));
      for (const number of wanted) {
        const fitting = candidates.filter((candidate) => candidate.number === number);
        const subject = fitting.findLast((candidate) => candidate.subject && candidate.named) ?? fitting.findLast((candidate) => candidate.subject);
        if (subject !== undefined) return subject;
        const near = number === 'person' ? fitting.findLast((candidate) => candidate.named) : back === 0 ? fitting.at(-1) : undefined;
        if (near !== undefined) return near;
      }
    }
    return null;
  };
  return resolve;
}
