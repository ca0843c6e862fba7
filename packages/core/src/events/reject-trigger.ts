import { findObjects, findSubjects } from './find-arguments.ts';
import type { Trigger } from './find-triggers.ts';
import { isActor, sectorOfNoun } from './is-actor.ts';
import { seeThrough } from './match-frame.ts';
import { CLASSES } from './parse-lexicon.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

const DISASTER = CLASSES.get('disaster')!;
const MARKET = CLASSES.get('market')!;
const SPORT = CLASSES.get('sport')!;
const ABSTRACT = CLASSES.get('abstract')!;
/** Political or violent words that make a page about more than a disaster, a match or the markets. */
const POLITICAL = new Set(
  'government president minister army military troop soldier police rebel militant protester parliament sanction war ceasefire embassy court opposition insurgent bomb missile airstrike gunman attack security election strike coup junta rebels terrorist'.split(' '),
);
/** Types whose verbs need an actor: without one they are business, sport or private life. */
const FORCE_ROOTS = new Set(['15', '17', '18', '19', '20']);
const NEEDS_POLITICS = new Set(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '16', '17']);

/** Counts of telling words on a page, or in a text of a few sentences. */
export interface Topic {
  readonly disaster: number;
  readonly sport: number;
  readonly political: number;
}

/** Counts the telling words of the sentences. */
export function measureTopic(trees: readonly SentenceTree[]): Topic {
  let disaster = 0;
  let sport = 0;
  let political = 0;
  for (const tree of trees) {
    for (const lemma of tree.lemmas) {
      if (POLITICAL.has(lemma)) political += 1;
      else if (DISASTER.has(lemma)) disaster += 1;
      else if (SPORT.has(lemma)) sport += 1;
    }
  }
  return { disaster, sport, political };
}

function anyIs(tree: SentenceTree, tokens: readonly number[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => seeThrough(tree, token).some((meant) => words.has(tree.lemmas[meant]!)));
}

/** Whether a trigger is a figure of speech, a force of nature, sport or business rather than a political event. */
export function isRejected(tree: SentenceTree, trigger: Trigger, participants: readonly number[], topic: Topic): boolean {
  const { token, code } = trigger;
  const root = code.slice(0, 2);
  const word = tree.words[token]!;
  if (word === 'march' && tree.tags[token] === 'PROPN') return true;
  if (/^(?:01)/.test(code)) return true;
  const verbal = tree.tags[token] === 'VERB';
  const subjects = verbal ? findSubjects(tree, token) : [];
  if (anyIs(tree, subjects, DISASTER) && !anyIs(tree, subjects, POLITICAL)) return true;
  if (FORCE_ROOTS.has(root) || root === '14' || root === '08' || root === '13') {
    if (anyIs(tree, subjects, MARKET) || anyIs(tree, subjects, ABSTRACT)) return true;
    if (verbal && anyIs(tree, findObjects(tree, token), ABSTRACT)) return true;
  }
  if (topic.disaster >= 2 && topic.disaster > topic.political) return true;
  if (topic.disaster >= 1 && topic.political === 0 && root !== '19' && root !== '18') return true;
  if (topic.sport >= 2 && topic.sport > topic.political) return true;
  if (NEEDS_POLITICS.has(root) && participants.length === 0 && !trigger.frame.family) return true;
  if (verbal && NEEDS_POLITICS.has(root)) return !participants.some((participant) => isPublic(tree, participant));
  return false;
}

/** Whether an actor is a name, an institution, or a group that politics is about. */
function isPublic(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null || tree.tags[token] === 'PROPN') return true;
  if (!isActor(tree, token)) return false;
  return seeThrough(tree, token).some(
    (meant) => sectorOfNoun(tree.lemmas[meant]!) !== null || dependents(tree, meant, 'amod', 'compound', 'nmod:poss').some((child) => tree.mentionKinds[child] !== null),
  ) || tree.tags[token] === 'PRON';
}
