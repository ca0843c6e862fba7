import { findSubjects, isPassive } from './find-arguments.ts';
import { findSpeaker } from './find-attribution.ts';
import { findLead } from './find-lead.ts';
import { findNounSides } from './find-noun-sides.ts';
import type { Trigger } from './find-triggers.ts';
import { isActor } from './is-actor.ts';
import { findVerbSides } from './find-verb-sides.ts';
import { actorsWithin, type Sides } from './reach-actors.ts';
import { scanLeft, scanRight } from './scan-participants.ts';
import { conjuncts, dependents, isHeadline, type SentenceTree } from './sentence-tree.ts';

/** Heads of the noun phrases that act and that are acted on. */
export interface Arguments {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Codes whose participants act on each other. */
const RECIPROCAL = /^(?:04[0146]|057|036|037|0871)/;

/** Codes of meetings, deals, agreements and exchanges, which take two. */
const MUTUAL = /^(?:04[0146]|057|03[067]|0871)/;

/** Writings that accuse for whoever wrote them. */
const DOCUMENTS = new Set(['report', 'study', 'document', 'dossier', 'statement', 'letter', 'indictment', 'complaint', 'lawsuit', 'editorial', 'resolution', 'memo']);

function distinct(tokens: readonly number[], except: readonly number[] = []): number[] {
  return [...new Set(tokens)].filter((token) => !except.includes(token));
}

/** "The claim is false, X said": words that deny for whoever says them. */
const UNTRUE = new Set(['false', 'untrue', 'baseless', 'unfounded', 'fabricated']);

/** "That is unacceptable, X said": who says so judges the owner of what is judged. */
function findJudge(tree: SentenceTree, adjective: number): Sides {
  const speaker = findSpeaker(tree, adjective);
  return { actors: speaker < 0 ? [] : [speaker], recipients: dependents(tree, adjective, 'nsubj').flatMap((token) => actorsWithin(tree, token)) };
}

/** All of the coordination that a word closes: "Burkina Faso and Niger". */
function coordinated(tree: SentenceTree, token: number): number[] {
  let first = token;
  while (tree.relations[first] === 'conj' && tree.heads[first]! >= 0 && tree.tags[tree.heads[first]!] !== 'VERB') first = tree.heads[first]!;
  return conjuncts(tree, first).filter((part) => part <= token);
}

/** Fills a side that the tree leaves empty from the order of the words. Who meets each other needs nobody else. */
function completeByOrder(tree: SentenceTree, verb: number, { actors, recipients }: Sides, isReciprocal: boolean): void {
  if (actors.length === 0 && !dependents(tree, verb, 'mark').some((mark) => tree.words[mark] === 'to')) {
    const left = scanLeft(tree, verb);
    if (left >= 0 && !recipients.includes(left)) actors.push(...coordinated(tree, left).filter((token) => isActor(tree, token)));
  }
  if (recipients.length === 0 && actors.length > 0 && !(isReciprocal && actors.length > 1)) {
    const right = scanRight(tree, verb, actors);
    if (right >= 0) recipients.push(right);
  }
}

function findSides(tree: SentenceTree, { token, code, frame }: Trigger): Sides {
  if (frame.kind === 'a' && (code.startsWith('111') || UNTRUE.has(tree.lemmas[token]!))) return findJudge(tree, token);
  return frame.kind === 'a' || tree.tags[token] === 'VERB' ? findVerbSides(tree, token, code) : findNounSides(tree, token, code);
}

/** Finds who acts and who is acted on, in the trigger's sentence. */
export function findParticipants(tree: SentenceTree, trigger: Trigger): Arguments {
  const { token, code } = trigger;
  const found = findSides(tree, trigger);
  if (tree.tags[token] === 'VERB' && !isPassive(tree, token)) completeByOrder(tree, token, found, RECIPROCAL.test(code));
  if (found.actors.length === 0 && code.startsWith('11') && tree.tags[token] === 'VERB') found.actors.push(...findSubjects(tree, token).filter((subject) => DOCUMENTS.has(tree.lemmas[subject]!)));
  const actors = distinct(found.actors);
  if (MUTUAL.test(code) && isHeadline(tree) && actors.length + found.recipients.length < 2) actors.push(...findLead(tree).filter((lead) => !actors.includes(lead) && !found.recipients.includes(lead)));
  if (RECIPROCAL.test(code)) return { actors: distinct([...actors, ...found.recipients]), recipients: [] };
  return { actors, recipients: distinct(found.recipients, actors) };
}
