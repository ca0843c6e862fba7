import { loadWordClusters } from '../language/load-word-clusters.ts';
import type { MentionParticipant } from '../models/event.ts';
import { type FeatureList, hashPair, hashText, hashTriple, type WriteFeatures } from '../sequence/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './code-actor.ts';
import { findObjects, findSubjects } from './find-arguments.ts';
import { isPassive } from './is-passive.ts';
import { isQuoted } from './mark-quotes.ts';
import { resolveModality } from './resolve-modality.ts';
import { dependents, depthOf, fineTagOf, prepositionOf, type SentenceTree, startOf, zoneOf } from './sentence-tree.ts';
import type { PageView } from './view-page.ts';

/** Raised whenever the features change their meaning: weights and code must agree. */
export const CANDIDATE_TEMPLATES = 'candidates-2';

/** Words before and after the trigger, and those of a sentence or headline that are looked at. */
const NEAR = 3;
const MOST_WORDS = 40;
const MOST_DEPTH = 5;
/** Words of a cluster on a page from which it is a theme of it, and themes at most. */
const LEAST_OF_THEME = 3;
const MOST_THEMES = 20;

/** What the features of a candidate are told apart by. */
interface Keys {
  readonly code: number;
  /** First two digits of the code. */
  readonly root: number;
  readonly lemma: number;
}

/** Makes the writer of the features of a page's candidates. */
export function createCandidateFeatures({ trees, candidates, cast, quotes }: PageView): WriteFeatures {
  const headline = findHeadline(trees);
  const themes = findThemes(trees);
  const keys = candidates.map(({ tree, trigger: { token, code } }) => ({ code: hashText(code), root: hashText(code, 0, 2), lemma: hashText(tree.lemmas[token]!) }));
  const alike = new Map<number, number>();
  for (const { root } of keys) alike.set(root, (alike.get(root) ?? 0) + 1);
  return (position, features) => {
    const candidate = candidates[position]!;
    const key = keys[position]!;
    writeTrigger(candidate, key, features);
    writeSides(candidate, key, cast, features);
    if (candidate.tree.tags[candidate.trigger.token] === 'VERB') writeArguments(candidate, key, features);
    writeSurroundings(candidate, key, features);
    writePlace(candidate, key, quotes, features);
    features.put(62, Math.min(7, 31 - Math.clz32(candidates.length)));
    features.put(63, hashPair(key.root, Math.min(6, alike.get(key.root)!)));
    writeDoubts(candidate, key, features);
    for (const cluster of headline) features.put(64, cluster);
    for (const cluster of themes) features.put(65, cluster);
  };
}

/** Group of words of like use, 0 for unknown words. */
function clusterOf(word: string): number {
  const clusters = loadWordClusters();
  return clusters.fine[clusters.find(word)]!;
}

/** Clusters of the words of the page's headline. */
function findHeadline(trees: readonly SentenceTree[]): number[] {
  const words = trees.filter((tree) => zoneOf(tree) === 'title').flatMap((tree) => tree.words.map(clusterOf));
  return [...new Set(words)].filter((cluster) => cluster > 0).slice(0, MOST_WORDS);
}

/** Clusters whose nouns stand on the page again and again. */
function findThemes(trees: readonly SentenceTree[]): number[] {
  const counts = new Map<number, number>();
  for (const { words, tags, count } of trees) {
    for (let token = 0; token < count; token += 1) {
      if (tags[token] !== 'NOUN' && tags[token] !== 'PROPN') continue;
      const cluster = clusterOf(words[token]!);
      if (cluster > 0) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
  }
  const themes = [...counts].filter(([, count]) => count >= LEAST_OF_THEME).sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  return themes.slice(0, MOST_THEMES).map(([cluster]) => cluster);
}

/** The words that tell it, and how they stand in their sentence. Templates 1 to 19. */
function writeTrigger({ tree, trigger: { token, frame } }: Candidate, { code, root, lemma }: Keys, features: FeatureList): void {
  const tag = hashText(fineTagOf(tree, token));
  const relation = hashText(tree.relations[token]!);
  features.put(1, 0);
  features.put(2, code);
  features.put(3, root);
  features.put(4, lemma);
  features.put(5, hashPair(lemma, tag));
  features.put(6, hashPair(lemma, code));
  features.put(7, hashPair(tag, root));
  features.put(8, hashPair(relation, root));
  features.put(9, hashPair(lemma, relation));
  features.put(10, hashText(frame.rule));
  features.put(11, Math.min(8, frame.specificity));
  features.put(12, hashPair(root, hashText(resolveModality(tree, token))));
  features.put(13, Math.min(MOST_DEPTH, depthOf(tree, token)));
  const head = tree.heads[token]!;
  if (head >= 0) {
    const governor = hashText(tree.lemmas[head]!);
    features.put(14, hashPair(relation, governor));
    features.put(15, hashPair(lemma, governor));
  }
  for (const child of dependents(tree, token, 'aux', 'advmod', 'mark', 'amod', 'compound', 'det', 'nummod')) {
    const modifier = hashText(tree.lemmas[child]!);
    features.put(16, hashPair(lemma, modifier));
    features.put(17, hashPair(root, modifier));
  }
  for (const child of dependents(tree, token, 'obl', 'nmod', 'nmod:poss')) {
    const preposition = hashText(prepositionOf(tree, child));
    const cluster = clusterOf(tree.lemmas[child]!);
    features.put(18, hashTriple(lemma, preposition, cluster));
    features.put(19, hashTriple(root, preposition, cluster));
  }
}

/** Who acts on whom, as coded. Templates 20 to 39, two a kind: one for each side. */
function writeSides({ trigger, parties: { actors, recipients }, partyEvidence }: Candidate, { code, root, lemma }: Keys, cast: Cast, features: FeatureList): void {
  const sides = [actors, recipients].map((side) => side.map((party) => kindOf(party, cast)));
  for (const [place, side] of [actors, recipients].entries()) {
    features.put(20 + place, hashPair(root, Math.min(3, side.length)));
    for (const kind of sides[place]!) {
      features.put(22 + place, kind);
      features.put(24 + place, hashPair(root, kind));
      features.put(26 + place, hashPair(lemma, kind));
    }
    for (const { text } of side) features.put(28 + place, hashPair(root, clusterOf(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())));
  }
  const quad = quadOf(trigger.code);
  const weight = partyEvidence * 2;
  const [acting, reached] = [standingOf(actors), standingOf(recipients)];
  features.put(30, hashTriple(code, sides[0]![0] ?? 0, sides[1]![0] ?? 0));
  features.put(31, weight);
  features.put(32, hashPair(quad, weight));
  features.put(33, hashTriple(quad, acting, reached));
  features.put(34, hashTriple(root, acting, reached));
  features.put(35, hashTriple(lemma, acting, reached));
}

/** 0 to 3: words or deeds for another, words or deeds against. */
function quadOf(code: string): number {
  const root = Number(code.slice(0, 2));
  return root <= 5 ? 0 : root <= 9 ? 1 : root <= 13 ? 2 : 3;
}

/** How well the best known of a side is known: 0 nobody, 1 somebody, 2 with a country or a sector, 3 with both. */
function standingOf(side: readonly MentionParticipant[]): number {
  return side.reduce((most, { country, sectors }) => Math.max(most, 1 + (country === null ? 0 : 1) + (sectors.length === 0 ? 0 : 1)), 0);
}

/** What a party is, as one number: its kind of entity, its sector, whether its country is known. */
function kindOf({ entityId, country, sectors }: MentionParticipant, { entities }: Cast): number {
  const entity = entityId === null ? undefined : entities.get(entityId);
  return hashTriple(hashText(entity?.subtype ?? (entity === undefined ? 'nobody' : 'somebody')), hashText(sectors[0] ?? ''), country === null ? 0 : 1);
}

/** Subjects and objects of a verb, as the sentence puts them. Templates 40 to 49, two a kind: one for each. */
function writeArguments({ tree, trigger: { token } }: Candidate, { root, lemma }: Keys, features: FeatureList): void {
  features.put(48, hashPair(root, isPassive(tree, token) ? 1 : 0));
  for (const [place, words] of [findSubjects(tree, token), findObjects(tree, token)].entries()) {
    if (words.length === 0) features.put(40 + place, root);
    for (const word of words) {
      const name = tree.mentionKinds[word] ?? null;
      const cluster = name === null ? clusterOf(tree.lemmas[word]!) : hashText(name);
      features.put(40 + place, hashPair(root, cluster));
      features.put(42 + place, hashPair(lemma, cluster));
      features.put(44 + place, hashText(tree.lemmas[word]!));
      features.put(46 + place, cluster);
    }
  }
}

/** The words beside it and in its sentence. Templates 50 to 56. */
function writeSurroundings({ tree, trigger: { first, last, token } }: Candidate, { lemma }: Keys, features: FeatureList): void {
  for (let distance = 1; distance <= NEAR; distance += 1) {
    for (const [side, at] of [[0, first - distance], [1, last + distance]] as const) {
      const word = at < 0 || at >= tree.count ? 0 : hashText(tree.lemmas[at]!);
      features.put(50 + side, hashPair(distance, word));
      if (distance === 1) features.put(52 + side, hashPair(lemma, word));
    }
  }
  for (let at = 0; at < Math.min(tree.count, MOST_WORDS); at += 1) {
    const tag = tree.tags[at]!;
    if (at !== token && (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ' || tag === 'PROPN')) features.put(54, clusterOf(tree.words[at]!));
  }
  features.put(55, tree.words.some((word) => word === 'i' || word === 'you' || word === 'we') ? 1 : 0);
  features.put(56, tree.words[tree.count - 1] === '?' ? 1 : 0);
}

/** Where it stands on the page, and how far that is about public affairs; `createCandidateFeatures` goes on with the page. Templates 57 to 65. */
function writePlace({ tree, trigger: { first }, evidence }: Candidate, { root }: Keys, quotes: readonly number[], features: FeatureList): void {
  features.put(57, hashText(zoneOf(tree)));
  features.put(58, Math.min(8, tree.index));
  features.put(59, Math.round(evidence * 2));
  features.put(60, hashPair(root, Math.round(evidence)));
  features.put(61, isQuoted(quotes, startOf(tree, first)) ? 1 : 0);
}

/** What speaks against it. Templates 66 to 69. */
function writeDoubts({ trigger, doubts }: Candidate, { root }: Keys, features: FeatureList): void {
  features.put(66, doubts.length);
  for (const doubt of doubts.map((name) => hashText(name))) {
    features.put(67, doubt);
    features.put(68, hashPair(quadOf(trigger.code), doubt));
    features.put(69, hashPair(root, doubt));
  }
}
