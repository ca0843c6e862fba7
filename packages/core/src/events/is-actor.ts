import { MONTHS, WEEKDAYS } from './calendar.ts';
import { loadLexicon } from './parse-lexicon.ts';
import { isActorNoun } from './sector-of-noun.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

const TIMES = new Set<string>([...MONTHS, ...WEEKDAYS, ...'jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. sundays today yesterday tomorrow'.split(' ')]);
/** "18th" */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
const PERSONAL_PRONOUNS = new Set('he she they it we i you him her them us me who others both'.split(' '));

/** Whether a word names a day or a month: "March", the "10" of "March 10". */
export function isTime(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null) return false;
  return TIMES.has(tree.words[token]!) || ((tree.tags[token] === 'NUM' || ORDINAL.test(tree.words[token]!)) && dependents(tree, token, 'compound', 'nmod:unmarked').some((word) => TIMES.has(tree.words[word]!)));
}

/** What a state of is no country's. */
const CONDITIONS = new Set(['emergency', 'siege', 'war', 'alert', 'calamity', 'disaster', 'affairs', 'mind']);

/** Words that name nobody where they stand alone: "use of force", "protests for justice". */
const ABSTRACT = new Set(['justice', 'force', 'intelligence', 'house']);
/** "All on board were killed." */
const ALL = new Set(['all', 'many', 'some', 'several', 'most']);
const WHOLE = new Set(['nsubj', 'nsubj:pass']);
const AMOUNTS = new Set(['dozen', 'hundred', 'thousand', 'million', 'billion']);
/** What is counted without being anybody: "hundreds of millions of dollars". */
const UNITS = new Set('dollar pound euro yen yuan rupee peso ruble rouble franc cent percent ton tonne barrel mile kilometer kilometre meter metre acre hectare year month week day hour minute time'.split(' '));

/** Whether the head of a noun phrase can act: a name, a noun for people or institutions, a pronoun, a number of somebody. */
export function isActor(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null) return true;
  const tag = tree.tags[token];
  if (isTime(tree, token)) return false;
  if (tree.lemmas[token] === 'state' && tree.words[token + 1] === 'of' && CONDITIONS.has(tree.words[token + 2] ?? '')) return false;
  // Headlines print every word as a name: "Lifts Ban".
  if (tag === 'PROPN' && /\d/.test(tree.words[token]!)) return false;
  if (tag === 'PROPN') return isActorNoun(tree.lemmas[token]!) || !loadLexicon().nouns.has(tree.lemmas[token]!);
  if (tag === 'PRON') return PERSONAL_PRONOUNS.has(tree.words[token]!) || (tree.words[token] === 'those' && dependents(tree, token, 'nmod', 'acl', 'acl:relcl').length > 0);
  if (tag === 'NUM' || AMOUNTS.has(tree.lemmas[token]!)) {
    const counted = dependents(tree, token, 'nmod');
    return counted.length > 0 ? counted.every((child) => !UNITS.has(tree.lemmas[child]!) && (tree.tags[child] !== 'NUM' && tree.tags[child] !== 'NOUN' || isActor(tree, child))) : tag !== 'NUM';
  }
  if (ABSTRACT.has(tree.words[token]!) && dependents(tree, token, 'det', 'compound').length === 0) return false;
  if (tag === 'DET' && ALL.has(tree.words[token]!) && WHOLE.has(tree.relations[token]!)) return true;
  if (tag === 'DET' || tag === 'ADV' || (tag === 'ADJ' && tree.relations[token] === 'amod')) return false;
  return isActorNoun(tree.lemmas[token]!) || dependents(tree, token, 'appos', 'flat').some((child) => tree.mentionKinds[child] !== null && child > token);
}
