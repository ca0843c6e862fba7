import { findObjects, findSubjects, isPassive } from './find-arguments.ts';
import type { Trigger } from './find-triggers.ts';
import { isActor, sectorOfNoun } from './is-actor.ts';
import { seeThrough } from './match-frame.ts';
import { CLASSES } from './parse-lexicon.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

const DISASTER = CLASSES.get('disaster')!;
const MARKET = CLASSES.get('market')!;
const ABSTRACT = CLASSES.get('abstract')!;
const MISHAP = CLASSES.get('mishap')!;
const VIOLENCE = CLASSES.get('violence')!;
/** Sentences before and after that tell what a sentence is about. */
const WINDOW = 2;
const FORCE_ROOTS = new Set(['15', '17', '18', '19', '20']);
const POLITICAL_ROOTS = new Set(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '16', '17']);
/** Nouns of so many things that without a participant they are no report of an event. */
const WEAK_NOUNS = new Set('tariff threat war violence terrorism terror combat conflict casualty hostility bomb genocide weapon warning pressure trade charge pledge promise offer demand request opposition treaty import export operation dissent movement support praise criticism complaint'.split(' '));
const DEALING_ROOTS = new Set(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '16']);
/** Evidence of public affairs beside which one word of mishaps tells nothing. */
const PLAINLY_PUBLIC = 1.5;
/** Words of accidents, unless the sentence names who fights. */
const BLASTS = new Set(['explosion', 'explode', 'blast', 'detonate', 'detonation', 'crash']);

/** Aims, not acts, when they stand in the infinitive: "a visit to strengthen ties". */
const BETTERING = new Set('strengthen forge boost deepen enhance improve expand'.split(' '));
/** What things let one do is no concession. */
const PERMITTING = new Set(['allow', 'let', 'permit', 'enable']);

/** Telling words around a sentence. */
export interface Topic {
  readonly mishaps: number;
  readonly violence: number;
}

/** Counts the telling words of each sentence and its neighbours. */
export function measureTopics(trees: readonly SentenceTree[]): Topic[] {
  const own = trees.map((tree) => {
    const count = (words: ReadonlySet<string>): number =>
      tree.lemmas.filter((lemma, token) => tree.tags[token] !== 'VERB' && (words.has(lemma) || words.has(tree.words[token]!))).length;
    const violence = count(VIOLENCE);
    const blasts = violence > 0 ? 0 : tree.lemmas.filter((lemma) => BLASTS.has(lemma)).length;
    return { mishaps: count(MISHAP) + blasts, violence };
  });
  return own.map((_, index) =>
    own.slice(Math.max(0, index - WINDOW), index + WINDOW + 1).reduce((sum, topic) => ({
      mishaps: sum.mishaps + topic.mishaps,
      violence: sum.violence + topic.violence,
    })),
  );
}

function anyIs(tree: SentenceTree, tokens: readonly number[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => seeThrough(tree, token).some((meant) => words.has(tree.lemmas[meant]!)));
}

/** Whether a trigger is a figure of speech, a force of nature, an accident or business rather than a political event. `evidence`: see {@link weighAffairs}. */
export function isRejected(tree: SentenceTree, trigger: Trigger, participants: readonly number[], topic: Topic, evidence: number): boolean {
  const { token, code } = trigger;
  const root = code.slice(0, 2);
  if (tree.words[token] === 'march' && tree.tags[token] === 'PROPN') return true;
  const verbal = tree.tags[token] === 'VERB';
  const subjects = verbal ? findSubjects(tree, token) : [];
  if (anyIs(tree, subjects, DISASTER)) return true;
  if (verbal && tree.relations[token] === 'amod' && subjects.length === 0 && tree.heads[token]! > token && DEALING_ROOTS.has(root)) return true;
  if (verbal && BETTERING.has(tree.lemmas[token]!) && dependents(tree, token, 'mark').length > 0) return true;
  if (tree.lemmas[token] === 'demonstrate' && dependents(tree, token, 'obj', 'ccomp').length > 0) return true;
  if (verbal && root === '13' && !subjects.some((subject) => isActor(tree, subject))) return true;
  if (verbal && PERMITTING.has(tree.lemmas[token]!) && !isPassive(tree, token) && !subjects.some((subject) => isActor(tree, subject))) return true;
  if (FORCE_ROOTS.has(root) || root === '14' || root === '08' || root === '13') {
    if (anyIs(tree, subjects, MARKET) || anyIs(tree, subjects, ABSTRACT)) return true;
    if (verbal && anyIs(tree, findObjects(tree, token), ABSTRACT)) return true;
  }
  const dealings = participants.filter((participant) => tree.mentionKinds[participant] !== null).length > 1 && DEALING_ROOTS.has(root);
  const tolerated = dealings || evidence >= PLAINLY_PUBLIC ? 1 : 0;
  if (topic.mishaps > Math.max(topic.violence, tolerated)) return true;
  const told = participants.length > 0;
  if (!told && WEAK_NOUNS.has(tree.lemmas[token]!) && !verbal) return true;
  const telling = trigger.frame.family || trigger.frame.conditions.some(({ words, slots }) => words !== null && slots[0] !== 's');
  if (!told && POLITICAL_ROOTS.has(root) && !telling && (verbal || !tree.mentionKinds.some((kind) => kind !== null))) return true;
  return verbal && POLITICAL_ROOTS.has(root) && !code.startsWith('1712') && participants.length > 0 && !participants.some((participant) => isPublic(tree, participant));
}

/** Whether an actor is a name, an institution, or a group that politics is about. */
function isPublic(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null || tree.tags[token] === 'PROPN' || tree.tags[token] === 'PRON') return true;
  if (!isActor(tree, token)) return false;
  return seeThrough(tree, token).some(
    (meant) =>
      sectorOfNoun(tree.lemmas[meant]!) !== null || dependents(tree, meant, 'amod', 'compound', 'nmod:poss').some((child) => tree.mentionKinds[child] !== null),
  );
}
