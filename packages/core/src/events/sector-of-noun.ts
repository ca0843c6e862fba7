import type { Sector } from '../models/entity.ts';
import { ACTOR_NOUNS, INSTITUTION_NOUNS } from './lexicon/actor-nouns.ts';
import { parseWordLists } from './parse-lexicon.ts';

const SECTOR_OF = new Map<string, Sector | '-'>();
for (const [sector, words] of parseWordLists(ACTOR_NOUNS)) {
  for (const word of words) if (!SECTOR_OF.has(word)) SECTOR_OF.set(word, sector as Sector | '-');
}

const INSTITUTIONS = new Set(INSTITUTION_NOUNS.split(' '));

/** Of "counter-protester" it is that of the last part. */
function sectorOf(lemma: string): Sector | '-' | undefined {
  return SECTOR_OF.get(lemma) ?? (lemma.includes('-') ? SECTOR_OF.get(lemma.slice(lemma.lastIndexOf('-') + 1)) : undefined);
}

/** PLOVER 0.8 sector of a common noun; null if it names no actor or one of no sector. */
export function sectorOfNoun(lemma: string): Sector | null {
  const sector = sectorOf(lemma);
  return sector === undefined || sector === '-' ? null : sector;
}

/** Whether a common noun names somebody who acts. */
export function isActorNoun(lemma: string): boolean {
  return sectorOf(lemma) !== undefined;
}

/** Whether a noun names a body rather than people. */
export function isInstitution(lemma: string): boolean {
  return INSTITUTIONS.has(lemma);
}
