import type { Relation } from '../language/analysis.ts';
import { type Branches, hang, isAbove, outermost } from './branches.ts';
import { LOOSE } from './close-names.ts';

/** Relations that no name has: it was read as a verb. */
const CLAUSES: ReadonlySet<Relation> = new Set<Relation>(['advcl', 'ccomp', 'xcomp']);

/** Relations of what only stands beside something: with "and" before it, it is coordinated. */
const BESIDE: ReadonlySet<Relation> = new Set<Relation>(['appos', 'list', 'dep', 'parataxis']);

/** Makes an office and the name right behind it one phrase, whatever the parser made of them: "Twitter CEO Jack Dorsey". `isOffice`: whether a word names people. */
export function joinTitles(branches: Branches, isOffice: (token: number) => boolean): void {
  const { mentions, mentionKinds } = branches;
  for (let first = 1; first < mentions.length; first += 1) {
    if (mentionKinds[first] !== 'person' || mentions[first - 1] !== -1) continue;
    const office = officeBefore(first, branches, isOffice);
    if (office < 0) continue;
    const name = outermost(first, branches);
    const body = office > 0 && mentions[office - 1] !== -1 ? outermost(office - 1, branches) : -1;
    if (!isAbove(office, name, branches)) joinTitle(office, name, body, branches);
    if (BESIDE.has(branches.relations[name]!) && hasAnd(office, name, branches)) branches.relations[name] = 'conj';
  }
}

/** The office right before a name: "leader", the "secretary" of "secretary of state"; -1 if there is none. */
function officeBefore(first: number, { words, tags, mentions }: Branches, isOffice: (token: number) => boolean): number {
  const isNoun = (token: number): boolean => token >= 0 && mentions[token] === -1 && (tags[token] === 'NOUN' || tags[token] === 'PROPN');
  if (!isNoun(first - 1)) return -1;
  if (isOffice(first - 1)) return first - 1;
  return words[first - 2] === 'of' && isNoun(first - 3) && isOffice(first - 3) ? first - 3 : -1;
}

/** Hangs an office on a name, and a body right before the office (-1: none) on that: the name takes the place of what was the head before. */
function joinTitle(office: number, name: number, before: number, branches: Branches): void {
  const { relations, heads } = branches;
  const body = before >= 0 && (heads[office] === before || heads[name] === before) ? before : -1;
  const owner = heads[office]!;
  if (CLAUSES.has(relations[name]!)) relations[name] = 'obj';
  const outer = body >= 0 ? body : office;
  if (LOOSE.has(relations[name]!)) hang(name, heads[outer]!, relations[outer]!, branches);
  // "The government of President X declared": one subject.
  else if (body < 0 && owner >= 0 && relations[office] === 'nmod' && heads[owner] === heads[name] && relations[owner] === relations[name]) hang(name, owner, 'nmod', branches);
  for (let word = 0; word < office; word += 1) if (heads[word] === office && relations[word] === 'case') hang(word, name, 'case', branches);
  hang(office, name, 'nmod', branches);
  if (body >= 0) hang(body, office, 'compound', branches);
}

/** Whether "and" hangs on an office or its name: "Mugabe and wife Grace". */
function hasAnd(office: number, name: number, { relations, heads }: Branches): boolean {
  return relations.some((relation, word) => relation === 'cc' && word < office && (heads[word] === office || heads[word] === name));
}
