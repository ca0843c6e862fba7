import { MENS_NAMES, WOMENS_NAMES } from '../article/given-names.ts';

/** Whom "she" and "he" mean. */
export type Gender = 'woman' | 'man';

const WOMEN = new Set('woman girl mother mom mum wife daughter sister aunt grandmother niece queen princess actress spokeswoman congresswoman businesswoman chairwoman policewoman servicewoman widow mrs ms miss madam lady dame baroness sister'.split(' '));
const MEN = new Set('man boy father dad husband son brother uncle grandfather nephew king prince actor spokesman congressman businessman chairman policeman serviceman mr sir lord monsignor'.split(' '));

/** Gender that a noun or a title tells, by its lower-case lemma; null if none. */
export function genderOfNoun(lemma: string): Gender | null {
  return WOMEN.has(lemma) ? 'woman' : MEN.has(lemma) ? 'man' : null;
}

/** Gender that a person's name tells by a title or the given name in front; null if none. */
export function genderOfName(name: string): Gender | null {
  const [first = ''] = name.toLowerCase().split(/[\s.]+/, 1);
  return genderOfNoun(first) ?? (WOMENS_NAMES.has(first) ? 'woman' : MENS_NAMES.has(first) ? 'man' : null);
}
