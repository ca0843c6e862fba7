import { findObjects, findObliques, findSubjects } from './find-arguments.ts';
import { isPassive } from './is-passive.ts';
import { findSpeaker } from './find-attribution.ts';
import { findLead } from './find-lead.ts';
import { findNounSides } from './find-noun-sides.ts';
import type { Trigger } from './find-triggers.ts';
import { isActor } from './is-actor.ts';
import { DEEDS, DISAPPROVAL, MEETINGS, MUTUAL, RECIPROCAL, RESIGNATIONS, SHOWS_OF_FORCE } from './lexicon/code-sets.ts';
import { DOCUMENTS, JUDGING, TALKING, UNTRUE } from './lexicon/side-words.ts';
import { findVerbSides, isInstrument } from './find-verb-sides.ts';
import { loadLexicon } from './parse-lexicon.ts';
import { actorsWithin, type Sides } from './reach-actors.ts';
import { scanLeft, scanRight } from './scan-participants.ts';
import { conjuncts, dependents, isHeadline, type SentenceTree } from './sentence-tree.ts';

/** Heads of the noun phrases that act and that are acted on. */
export interface Arguments {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

function distinct(tokens: readonly number[], except: readonly number[] = []): number[] {
  return [...new Set(tokens)].filter((token) => !except.includes(token));
}

/** "That is unacceptable, X said": who says so judges the owner of what is judged. */
function findJudge(tree: SentenceTree, adjective: number): Sides {
  const speaker = findSpeaker(tree, adjective);
  return { actors: speaker < 0 ? [] : [speaker], recipients: dependents(tree, adjective, 'nsubj').flatMap((token) => actorsWithin(tree, token)) };
}

/** "The parties are to blame": no verb with an object. */
function isPredicate(tree: SentenceTree, verb: number): boolean {
  return tree.words[verb - 1] === 'to' && dependents(tree, verb, 'cop').length > 0 && dependents(tree, verb, 'obj').length === 0;
}

/** All of the coordination that a word closes: "Burkina Faso and Niger". */
function coordinated(tree: SentenceTree, token: number): number[] {
  let first = token;
  while (tree.relations[first] === 'conj' && tree.heads[first]! >= 0 && tree.tags[tree.heads[first]!] !== 'VERB') first = tree.heads[first]!;
  return conjuncts(tree, first).filter((part) => part <= token);
}

/** Finds by the order of the words who does what a verb says, where the tree does not tell. */
function completeActors(tree: SentenceTree, verb: number, { actors, recipients }: Sides): void {
  if (actors.length > 0 || dependents(tree, verb, 'mark').some((mark) => tree.words[mark] === 'to')) return;
  const left = scanLeft(tree, verb);
  if (left >= 0 && !recipients.includes(left)) actors.push(...coordinated(tree, left).filter((token) => isActor(tree, token)));
}

/** Finds by the order of the words whom a verb reaches, where the tree does not tell. */
function completeRecipients(tree: SentenceTree, verb: number, code: string, { actors, recipients }: Sides): void {
  if (recipients.length > 0 || actors.length === 0) return;
  const right = scanRight(tree, verb, actors);
  // "Withdrew US troops": they are withdrawn, from elsewhere.
  const isOwner = right >= 0 && tree.heads[right]! > right && isInstrument(tree, tree.heads[right]!, code);
  if (right >= 0 && !isOwner) recipients.push(right);
}

/** "Condemned the attack on Israel": who is condemned is who did it, not who suffered it. Null if nothing done is judged. */
function findJudged(tree: SentenceTree, verb: number): Sides | null {
  if (!JUDGING.has(tree.lemmas[verb]!)) return null;
  for (const object of isPassive(tree, verb) ? findObjects(tree, verb) : dependents(tree, verb, 'obj')) {
    const deed = loadLexicon().nouns.get(tree.lemmas[object]!)?.find(({ code }) => DEEDS.test(code));
    if (deed !== undefined) return { actors: findSubjects(tree, verb).flatMap((token) => actorsWithin(tree, token)), recipients: conjuncts(tree, object).flatMap((act) => findNounSides(tree, act, deed.code).actors) };
  }
  return null;
}

function findSides(tree: SentenceTree, { token, code, frame }: Trigger): Sides {
  if (frame.kind === 'a' && (code.startsWith('111') || UNTRUE.has(tree.lemmas[token]!))) return findJudge(tree, token);
  if (tree.lemmas[token] === 'blame' && isPredicate(tree, token)) return findJudge(tree, token);
  return frame.kind === 'a' || tree.tags[token] === 'VERB' ? findVerbSides(tree, token, code) : findNounSides(tree, token, code);
}

/** Verbs whose object or place is no other party: "became a member", "pleaded guilty in Lyon", "recalled its envoy". */
const ALONE = new Set(['become', 'plead', 'recall']);

/** Whether nobody else is looked for: who meets each other or resigns needs nobody, and what is discussed or held is nobody. */
function isClosed(tree: SentenceTree, { token, code }: Trigger, actors: readonly number[]): boolean {
  if (RESIGNATIONS.test(code) || (RECIPROCAL.test(code) && actors.length > 1)) return true;
  return TALKING.has(tree.lemmas[token]!) || ALONE.has(tree.lemmas[token]!) || (MEETINGS.test(code) && dependents(tree, token, 'obj').length > 0);
}

/** Finds who acts and who is acted on, in the trigger's sentence. */
export function findParticipants(tree: SentenceTree, trigger: Trigger): Arguments {
  const { token, code } = trigger;
  const judged = DISAPPROVAL.test(code) ? findJudged(tree, token) : null;
  const found = judged ?? findSides(tree, trigger);
  if (tree.tags[token] === 'VERB' && !isPassive(tree, token)) {
    completeActors(tree, token, found);
    if (judged === null && !isClosed(tree, trigger, found.actors)) completeRecipients(tree, token, code, found);
  }
  if (found.actors.length === 0 && DISAPPROVAL.test(code) && tree.tags[token] === 'VERB') found.actors.push(...findSubjects(tree, token).filter((subject) => DOCUMENTS.has(tree.lemmas[subject]!)));
  // "Drills with Belarus": who takes part.
  const partners = SHOWS_OF_FORCE.test(code) ? findObliques(tree, token, 'with').flatMap((partner) => actorsWithin(tree, partner)) : [];
  const actors = distinct([...found.actors, ...partners]);
  if (MUTUAL.test(code) && isHeadline(tree) && actors.length + found.recipients.length < 2) actors.push(...findLead(tree).filter((lead) => !actors.includes(lead) && !found.recipients.includes(lead)));
  if (RECIPROCAL.test(code)) return { actors: distinct([...actors, ...found.recipients]), recipients: [] };
  return { actors, recipients: distinct(found.recipients, actors) };
}
