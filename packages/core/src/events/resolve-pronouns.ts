import { findSubjects } from './find-arguments.ts';
import { narrators } from './find-narrator.ts';
import { type Gender, genderOfName, genderOfNoun } from './gender-of.ts';
import { isActor } from './is-actor.ts';
import type { MentionKind } from './mention-kind.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isInstitution } from './sector-of-noun.ts';
import { isQuoted } from './mark-quotes.ts';
import { dependents, type SentenceTree, startOf } from './sentence-tree.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([['he', 'man'], ['him', 'man'], ['his', 'man'], ['she', 'woman'], ['her', 'woman'], ['hers', 'woman']]);
const SPEAKER_WORDS = new Set(['i', 'me', 'my', 'we', 'us', 'our']);
const THING_WORDS = new Set(['it', 'its']);
const GROUP_WORDS = new Set(['they', 'them', 'their']);
const VEHICLES = new Set('warship aircraft jet helicopter fleet frigate destroyer plane airplane warplane airliner tank ship vessel drone'.split(' '));
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our']);
const OBJECTS = new Set(['obj', 'iobj', 'obl']);
const REACH = 3;

/** Whether a word is a pronoun that stands before what somebody has or does. */
export function isPossessive(word: string): boolean {
  return POSSESSIVES.has(word);
}

type Kind = 'person' | 'thing' | 'group';

/** Full name of whom the mention of an index means. */
export type NameOf = (mention: number) => string;

interface Candidate extends NounPhrase {
  readonly number: Kind;
  readonly named: boolean;
  /** Null if nothing tells it. */
  readonly gender: Gender | null;
  readonly subject: boolean;
}

const NUMBER_OF_KIND: Readonly<Record<NonNullable<MentionKind>, Kind | null>> = { person: 'person', organization: 'thing', location: 'thing', nationality: null };

/** What a noun phrase can be called by a pronoun; null if it is none that acts. */
function numberOf(tree: SentenceTree, token: number): Kind | null {
  const kind = tree.mentionKinds[token]!;
  if (kind !== null) return NUMBER_OF_KIND[kind];
  if (tree.tags[token] !== 'NOUN' || !isActor(tree, token) || tree.relations[token] === 'compound') return null;
  const [word, lemma] = [tree.words[token]!, tree.lemmas[token]!];
  if ((word !== lemma && word.endsWith('s')) || lemma === 'people' || lemma === 'police' || word.endsWith('men')) return 'group';
  return isInstitution(lemma) || VEHICLES.has(lemma) ? 'thing' : 'person';
}

/** Gender that the name, the office before it or the noun itself tells. */
function genderOf(tree: SentenceTree, token: number, nameOf: NameOf): Gender | null {
  if (tree.mentions[token] === -1) return genderOfNoun(tree.lemmas[token]!);
  for (const office of dependents(tree, token, 'nmod', 'compound')) {
    const told = office < token && tree.mentions[office] === -1 ? genderOfNoun(tree.lemmas[office]!) : null;
    if (told !== null) return told;
  }
  return genderOfName(nameOf(tree.mentions[token]!));
}

function listCandidates(tree: SentenceTree, nameOf: NameOf): Candidate[] {
  const list: Candidate[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    const number = numberOf(tree, token);
    if (number === null) continue;
    list.push({ tree, token, number, gender: number === 'person' ? genderOf(tree, token, nameOf) : null, named: tree.mentionKinds[token] !== null, subject: tree.relations[token]!.startsWith('nsubj') });
  }
  return list;
}

/** Who does what is done to a pronoun: "Xi accused him" of others than Xi, "Xi met his envoy" not so. */
function findDoers(tree: SentenceTree, token: number): number[] {
  const verb = tree.heads[token]!;
  return OBJECTS.has(tree.relations[token]!) && verb >= 0 && tree.tags[verb] === 'VERB' ? findSubjects(tree, verb).filter((subject) => subject !== token) : [];
}

/** Whether two noun phrases are one, or of one name. */
function isSame(one: NounPhrase, other: NounPhrase, nameOf: NameOf): boolean {
  if (one.tree === other.tree && one.token === other.token) return true;
  const [mine, yours] = [one, other].map(({ tree, token }) => tree.mentions[token]!);
  return mine! >= 0 && yours! >= 0 && nameOf(mine!) !== '' && nameOf(mine!) === nameOf(yours!);
}

function kindOfPronoun(word: string): string | null {
  return GENDERS.get(word) ?? (THING_WORDS.has(word) ? 'thing' : GROUP_WORDS.has(word) ? 'group' : null);
}

/** The pronoun of the same kind of which a sentence speaks as its subject, or -1: "They met Xi in Paris. They …" */
function findTopic(tree: SentenceTree, pronoun: string, quotes: readonly number[]): number {
  const kind = kindOfPronoun(pronoun);
  for (let token = 0; token < tree.count; token += 1) {
    if (tree.tags[token] !== 'PRON' || tree.relations[token] !== 'nsubj' || tree.relations[tree.heads[token]!] !== 'root') continue;
    return kindOfPronoun(tree.words[token]!) === kind && !isQuoted(quotes, startOf(tree, token)) ? token : -1;
  }
  return -1;
}

/**
 * Prepares the resolution of pronouns to noun phrases: the last subject that agrees, within a few sentences; names before
 * nouns, but "they" rather means a plural than a country. `previous`: see
 * `findPrevious`; `quotes`: see `markQuotes`.
 */
export function resolvePronouns(trees: readonly SentenceTree[], previous: Int32Array, quotes: readonly number[], nameOf: NameOf): (tree: SentenceTree, token: number) => NounPhrase | null {
  const bySentence = new Map<number, Candidate[]>();
  const candidatesOf = (tree: SentenceTree): Candidate[] => {
    let list = bySentence.get(tree.index);
    if (list === undefined) bySentence.set(tree.index, (list = listCandidates(tree, nameOf)));
    return list;
  };
  const narratorOf = narrators(trees, quotes);
  const byIndex = new Map(trees.map((tree) => [tree.index, tree]));
  const resolve = (tree: SentenceTree, token: number): NounPhrase | null => {
    const word = tree.words[token]!;
    if (SPEAKER_WORDS.has(word)) {
      const speaker = narratorOf(tree, token);
      if (speaker === null || SPEAKER_WORDS.has(speaker.tree.words[speaker.token]!)) return null;
      return speaker.tree.tags[speaker.token] === 'PRON' ? resolve(speaker.tree, speaker.token) : speaker;
    }
    // Nobody speaks of himself as "he".
    const speaker = GENDERS.has(word) && isQuoted(quotes, startOf(tree, token)) ? narratorOf(tree, token) : null;
    const wanted: readonly Kind[] = GENDERS.has(word) ? ['person'] : THING_WORDS.has(word) ? ['thing'] : GROUP_WORDS.has(word) ? ['group', 'thing'] : [];
    const doers = wanted.length === 0 ? [] : findDoers(tree, token).map((doer) => (tree.tags[doer] === 'PRON' ? resolve(tree, doer) : { tree, token: doer }));
    const isDoer = (candidate: Candidate): boolean => doers.some((doer) => doer !== null && isSame(doer, candidate, nameOf));
    for (let back = 0, index = tree.index; wanted.length > 0 && back <= REACH && index >= 0; back += 1, index = previous[index]!) {
      const there = byIndex.get(index);
      if (there === undefined) continue;
      const same = back === 0 ? -1 : findTopic(there, word, quotes);
      if (same >= 0) return resolve(there, same);
      const candidates = candidatesOf(there).filter((candidate) => (back > 0 || candidate.token < token) && !(candidate.tree === speaker?.tree && candidate.token === speaker.token) && !isDoer(candidate));
      for (const number of wanted) {
        const fitting = candidates.filter((candidate) => candidate.number === number && (candidate.gender === null || !GENDERS.has(word) || candidate.gender === GENDERS.get(word)));
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
