import type { Sector } from '../models/entity.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { ACTOR_NOUNS, INSTITUTION_NOUNS } from './lexicon/actor-nouns.ts';
import { loadLexicon, parseWordLists } from './parse-lexicon.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

const SECTOR_OF = new Map<string, Sector | '-'>();
for (const [sector, words] of parseWordLists(ACTOR_NOUNS)) {
  for (const word of words) if (!SECTOR_OF.has(word)) SECTOR_OF.set(word, sector as Sector | '-');
}

const INSTITUTIONS = new Set(INSTITUTION_NOUNS.split(' '));
const TIMES = new Set<string>([...MONTHS, ...WEEKDAYS, 'sundays', 'today', 'yesterday', 'tomorrow']);
const PERSONAL_PRONOUNS = new Set('he she they it we i you him her them us me who others both'.split(' '));

/** Of "counter-protester" it is that of the last part. */
function sectorOf(lemma: string): Sector | '-' | undefined {
  return SECTOR_OF.get(lemma) ?? (lemma.includes('-') ? SECTOR_OF.get(lemma.slice(lemma.lastIndexOf('-') + 1)) : undefined);
}

/** PLOVER 0.8 sector of a common noun; null if it names no actor or one of no sector. */
export function sectorOfNoun(lemma: string): Sector | null {
  const sector = sectorOf(lemma);
  return sector === undefined || sector === '-' ? null : sector;
}

/** Whether a noun names a body rather than people. */
export function isInstitution(lemma: string): boolean {
  return INSTITUTIONS.has(lemma);
}

/** Whether a word names a day or a month: "March", the "10" of "March 10". */
export function isTime(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null) return false;
  return TIMES.has(tree.words[token]!) || (tree.tags[token] === 'NUM' && dependents(tree, token, 'compound').some((word) => TIMES.has(tree.words[word]!)));
}

/** What a state of is no country's. */
const CONDITIONS = new Set(['emergency', 'siege', 'war', 'alert', 'calamity', 'disaster', 'affairs', 'mind']);

/** Whether the head of a noun phrase can act: a name, a noun for people or institutions, a pronoun, a number of somebody. */
export function isActor(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null) return true;
  const tag = tree.tags[token];
  if (isTime(tree, token)) return false;
  if (tree.lemmas[token] === 'state' && tree.words[token + 1] === 'of' && CONDITIONS.has(tree.words[token + 2] ?? '')) return false;
  // Headlines print every word as a name: "Lifts Ban".
  if (tag === 'PROPN') return sectorOf(tree.lemmas[token]!) !== undefined || !loadLexicon().nouns.has(tree.lemmas[token]!);
  if (tag === 'PRON') return PERSONAL_PRONOUNS.has(tree.words[token]!) || (tree.words[token] === 'those' && dependents(tree, token, 'nmod', 'acl', 'acl:relcl').length > 0);
  if (tag === 'NUM') return dependents(tree, token, 'nmod').length > 0;
  return sectorOf(tree.lemmas[token]!) !== undefined || dependents(tree, token, 'appos', 'flat').some((child) => tree.mentionKinds[child] !== null && child > token);
}
