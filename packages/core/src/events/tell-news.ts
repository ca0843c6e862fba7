import type { BlockRole } from '../models/block.ts';
import { isDefinite } from './is-definite.ts';
import { BACKGROUND, HAPPENING_VERBS, HOLDING_VERBS } from './lexicon/news-words.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { LASTING_NOUNS } from './lexicon/lasting-nouns.ts';
import { DOING_NOUNS } from './lexicon/modality-words.ts';
import { dependents, prepositionOf, type SentenceTree, zoneOf } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

const HEADLINES = new Set<BlockRole>(['title', 'subheading']);
/** "We support …" is said when the page reports it. */
const SPEAKERS = new Set(['we', 'i']);
const LASTING_MARKS = new Set(['when', 'since', 'because', 'if', 'although', 'though', 'unless', 'whether', 'until']);
/** Nouns in these places happen while the verb does. */
const DURING = new Set(['during', 'in', 'amid', 'after', 'following', 'at', 'with']);
function isSpeech(tree: SentenceTree, verb: number): boolean {
  return SPEECH.has(tree.lemmas[verb]!);
}

/** "Previously", "when the army seized power": signs that a clause tells what lies behind. */
function isBackgroundSign(tree: SentenceTree, token: number): boolean {
  const relation = tree.relations[token]!;
  return (relation === 'advmod' && BACKGROUND.has(tree.words[token]!)) || ((relation === 'mark' || relation === 'advmod') && LASTING_MARKS.has(tree.words[token]!));
}

/** Whether the words of a clause tell that it lies behind. */
export function liesBehind(tree: SentenceTree, verb: number): boolean {
  return tree.children[verb]!.some((child) => isBackgroundSign(tree, child));
}

/** Whether a clause tells what has just happened. */
function clauseTells(tree: SentenceTree, verb: number, isLead: boolean): boolean {
  if (liesBehind(tree, verb)) return false;
  const relation = tree.relations[verb]!;
  const head = tree.heads[verb]!;
  const tense = tenseOf(tree, verb);
  if (tense === 'present' && dependents(tree, verb, 'nsubj').some((child) => SPEAKERS.has(tree.words[child]!))) return true;
  const headline = HEADLINES.has(zoneOf(tree));
  if (relation === 'root' || relation === 'parataxis' || (relation === 'conj' && tense !== 'bare' && tense !== 'other')) {
    if (tense === 'past' || (headline && tense !== 'other')) return true;
    if (tense === 'bare') return dependents(tree, verb, 'nsubj', 'nsubj:pass').length > 0;
    return isLead && (tense === 'perfect' || tense === 'progressive');
  }
  if (head < 0) return false;
  switch (relation) {
    case 'ccomp':
      return isSpeech(tree, head) && (tense === 'past' || tense === 'present' || (isLead && tense === 'perfect')) && clauseTells(tree, head, isLead);
    case 'conj':
      return tense === 'bare' && clauseTells(tree, head, isLead);
    case 'xcomp':
      return (tense === 'bare' || (tense === 'past' && isSpeech(tree, head))) && clauseTells(tree, head, isLead);
    case 'advcl':
      return (tense === 'past' || tense === 'bare') && clauseTells(tree, head, isLead);
    case 'acl:relcl':
      return tense === 'past' && followsComma(tree, verb) && nounTells(tree, head, isLead, 0);
    case 'acl':
      // "Two arrested after protest"; "welcomed the decision to drop the case".
      return (headline && tense === 'bare' && tree.heads[head]! < 0) || (DOING_NOUNS.has(tree.lemmas[head]!) && nounTells(tree, head, isLead, 0));
    default:
      return false;
  }
}

/** "…, who met him": a clause that goes on with the story instead of telling who is meant. */
function followsComma(tree: SentenceTree, verb: number): boolean {
  const first = tree.children[verb]!.find((child) => tree.relations[child] !== 'punct') ?? verb;
  return tree.words[first - 1] === ',';
}

const MAX_DEPTH = 3;

/** Whether a noun stands in a clause that tells news. */
function nounTells(tree: SentenceTree, noun: number, isLead: boolean, depth: number): boolean {
  const head = tree.heads[noun]!;
  if (head < 0 || depth > MAX_DEPTH) return HEADLINES.has(zoneOf(tree));
  if (tree.tags[head] === 'VERB') return clauseTells(tree, head, isLead);
  return nounTells(tree, head, isLead, depth + 1);
}

/** Whether an event named by a noun belongs to what a clause of news tells. */
function nominalTells(tree: SentenceTree, noun: number, isLead: boolean): boolean {
  const head = tree.heads[noun]!;
  if (head < 0) return false;
  const relation = tree.relations[noun]!;
  if (relation === 'nmod' && tree.tags[head] === 'NOUN' && prepositionOf(tree, noun) === 'of' && isDefinite(tree, noun)) return nominalTells(tree, head, isLead);
  if (tree.tags[head] !== 'VERB' || !clauseTells(tree, head, isLead)) return false;
  if (relation.startsWith('nsubj')) return isDefinite(tree, noun) || HAPPENING_VERBS.has(tree.lemmas[head]!);
  if (relation === 'obj') return HOLDING_VERBS.has(tree.lemmas[head]!);
  return relation === 'obl' && DURING.has(prepositionOf(tree, noun));
}

/**
 * Whether the words tell an event as news: headlines, plain past tenses and what hangs on them. Perfects (but for those of
 * the lead), most nouns and infinitives tell what lies behind or ahead.
 *
 * @param isLead whether the sentence stands in the dek or the first paragraphs.
 */
export function tellsNews(tree: SentenceTree, trigger: number, isLead: boolean): boolean {
  if (tree.tags[trigger] === 'VERB') return clauseTells(tree, trigger, isLead);
  if (tree.tags[trigger] === 'ADJ') {
    const head = tree.heads[trigger]!;
    return head >= 0 && tree.relations[trigger] === 'ccomp' && isSpeech(tree, head) && clauseTells(tree, head, isLead);
  }
  return !LASTING_NOUNS.has(tree.lemmas[trigger]!) && nominalTells(tree, trigger, isLead);
}

const BACKGROUND_TENSES = new Set(['present', 'perfect', 'progressive']);

/** Whether words tell what lies behind or holds for long, so that its time can not be told from other reports. */
export function isBackground(tree: SentenceTree, trigger: number): boolean {
  if (tree.tags[trigger] !== 'VERB') return LASTING_NOUNS.has(tree.lemmas[trigger]!);
  const tense = tenseOf(tree, trigger);
  const head = tree.heads[trigger]!;
  if (tense !== 'bare' && tense !== 'other') return BACKGROUND_TENSES.has(tense);
  return head >= 0 && isBackground(tree, head);
}
