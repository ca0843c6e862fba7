import { loadWordClusters } from '../language/load-word-clusters.ts';
import type { MentionParticipant } from '../models/event.ts';
import { type FeatureList, hashPair, hashText, hashTriple, type WriteFeatures } from '../sequence/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './code-actor.ts';
import { findObjects, findSubjects, isPassive } from './find-arguments.ts';
import { isQuoted } from './mark-quotes.ts';
import { resolveModality } from './resolve-modality.ts';
import { dependents, fineTagOf, prepositionOf, type SentenceTree, startOf, zoneOf } from './sentence-tree.ts';
import type { PageView } from './view-page.ts';
import { weighParties } from './weigh-affairs.ts';

/** Raised whenever the features change their meaning: weights and code must agree. */
export const CANDIDATE_TEMPLATES = 'candidates-1';

/** Words before and after the trigger, and those of the sentence that tell what it is about. */
const NEAR = 3;
const MOST_WORDS = 40;
const MOST_DEPTH = 5;
/** Words of a cluster on a page from which it is a theme of it, and themes at most. */
const LEAST_OF_THEME = 3;
const MOST_THEMES = 20;

/** Makes the writer of the features of a page's candidates. */
export function createCandidateFeatures({ trees, candidates, cast, quotes }: PageView): WriteFeatures {
  const codes = candidates.map(({ trigger }) => hashText(trigger.code));
  const headline = headlineWords(trees);
  const themes = findThemes(trees);
  return (position, features) => {
    const candidate = candidates[position]!;
    writeTrigger(candidate, codes[position]!, features);
    writeParties(candidate, codes[position]!, cast, features);
    writeSurroundings(candidate, features);
    writePage(candidates, position, quotes, features);
    for (const word of headline) features.put(60, word);
    for (const theme of themes) features.put(61, theme);
  };
}

const clusterOf = (lemma: string): number => {
  const clusters = loadWordClusters();
  return clusters.fine[clusters.find(lemma)]!;
};

/** Clusters of the words of the page's headline. */
function headlineWords(trees: readonly SentenceTree[]): number[] {
  const words = trees.filter((tree) => zoneOf(tree) === 'title').flatMap((tree) => tree.words.map(clusterOf));
  return [...new Set(words)].filter((cluster) => cluster > 0).slice(0, MOST_WORDS);
}

/** Clusters whose words stand on the page again and again. */
function findThemes(trees: readonly SentenceTree[]): number[] {
  const counts = new Map<number, number>();
  for (const { words, tags, count } of trees) {
    for (let token = 0; token < count; token += 1) {
      if (tags[token] !== 'NOUN' && tags[token] !== 'PROPN') continue;
      const cluster = clusterOf(words[token]!);
      if (cluster > 0) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= LEAST_OF_THEME).sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, MOST_THEMES).map(([cluster]) => cluster);
}

/** The words that tell it, and how they stand in their sentence. Templates 1 to 19. */
function writeTrigger({ tree, trigger }: Candidate, code: number, features: FeatureList): void {
  const { token } = trigger;
  const lemma = hashText(tree.lemmas[token]!);
  const tag = hashText(fineTagOf(tree, token));
  const relation = hashText(tree.relations[token]!);
  const head = tree.heads[token]!;
  const root = hashText(trigger.code.slice(0, 2));
  features.put(1, 0);
  features.put(2, code);
  features.put(3, root);
  features.put(4, lemma);
  features.put(5, hashPair(lemma, tag));
  features.put(6, hashPair(lemma, code));
  features.put(7, hashPair(tag, root));
  features.put(8, hashPair(relation, root));
  features.put(9, hashPair(lemma, relation));
  features.put(10, hashText(trigger.frame.rule));
  features.put(11, Math.min(8, trigger.frame.specificity));
  features.put(12, hashPair(root, hashText(resolveModality(tree, token))));
  features.put(13, Math.min(MOST_DEPTH, depthOf(tree, token)));
  if (head >= 0) {
    features.put(14, hashPair(relation, hashText(tree.lemmas[head]!)));
    features.put(15, hashPair(lemma, hashText(tree.lemmas[head]!)));
  }
  for (const child of dependents(tree, token, 'aux', 'advmod', 'mark', 'amod', 'compound', 'det', 'nummod')) {
    features.put(16, hashPair(lemma, hashText(tree.lemmas[child]!)));
    features.put(17, hashPair(root, hashText(tree.lemmas[child]!)));
  }
  for (const child of dependents(tree, token, 'obl', 'nmod', 'nmod:poss')) {
    const preposition = hashText(prepositionOf(tree, child));
    features.put(18, hashTriple(lemma, preposition, clusterOf(tree.lemmas[child]!)));
    features.put(19, hashTriple(root, preposition, clusterOf(tree.lemmas[child]!)));
  }
}

function depthOf(tree: SentenceTree, token: number): number {
  let depth = 0;
  for (let current = tree.heads[token]!; current >= 0; current = tree.heads[current]!) depth += 1;
  return depth;
}

/** Who acts on whom, as coded and as the sentence puts it. Templates 20 to 39. */
function writeParties({ tree, trigger, parties }: Candidate, code: number, cast: Cast, features: FeatureList): void {
  const { token } = trigger;
  const root = hashText(trigger.code.slice(0, 2));
  const lemma = hashText(tree.lemmas[token]!);
  const quad = quadOf(trigger.code);
  const weight = weighParties([...parties.actors, ...parties.recipients], cast) * 2;
  features.put(62, weight);
  features.put(63, hashPair(quad, weight));
  features.put(64, hashTriple(quad, standing(parties.actors), standing(parties.recipients)));
  features.put(65, hashTriple(root, standing(parties.actors), standing(parties.recipients)));
  features.put(66, hashTriple(lemma, standing(parties.actors), standing(parties.recipients)));
  const sides = [parties.actors, parties.recipients].map((side) => side.map((party) => kindOf(party, cast)));
  for (const [side, kinds] of sides.entries()) {
    features.put(20 + side, hashPair(root, Math.min(3, kinds.length)));
    for (const { text } of [parties.actors, parties.recipients][side]!) {
      const cluster = clusterOf(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
      features.put(38 + side, hashPair(root, cluster));
    }
    for (const kind of kinds) {
      features.put(22 + side, kind);
      features.put(24 + side, hashPair(root, kind));
      features.put(26 + side, hashPair(lemma, kind));
    }
  }
  features.put(28, hashTriple(code, sides[0]![0] ?? 0, sides[1]![0] ?? 0));
  if (tree.tags[token] !== 'VERB') return;
  features.put(29, hashPair(root, isPassive(tree, token) ? 1 : 0));
  for (const [place, words] of [findSubjects(tree, token), findObjects(tree, token)].entries()) {
    if (words.length === 0) features.put(30 + place, root);
    for (const word of words) {
      const name = tree.mentionKinds[word];
      const cluster = name === null ? clusterOf(tree.lemmas[word]!) : hashText(name!);
      features.put(30 + place, hashPair(root, cluster));
      features.put(32 + place, hashPair(lemma, cluster));
      features.put(34 + place, hashText(tree.lemmas[word]!));
      features.put(36 + place, cluster);
    }
  }
}

/** 0 to 3: words, deeds, and either of them against another. */
function quadOf(code: string): number {
  const root = Number(code.slice(0, 2));
  return root <= 5 ? 0 : root <= 9 ? 1 : root <= 13 ? 2 : 3;
}

/** How well a side is known: nobody, somebody, of a country or a sector, both. */
function standing(side: readonly MentionParticipant[]): number {
  return side.reduce((most, { country, sectors }) => Math.max(most, 1 + (country === null ? 0 : 1) + (sectors.length === 0 ? 0 : 1)), 0);
}

/** What a party is, as one number: its kind of entity, its sector, whether its country is known. */
function kindOf({ entityId, country, sectors }: MentionParticipant, { entities }: Cast): number {
  const entity = entityId === null ? undefined : entities.get(entityId);
  return hashTriple(hashText(entity?.subtype ?? (entity === undefined ? 'nobody' : 'somebody')), hashText(sectors[0] ?? ''), country === null ? 0 : 1);
}

/** The words beside it and in its sentence. Templates 40 to 49. */
function writeSurroundings({ tree, trigger }: Candidate, features: FeatureList): void {
  const { first, last, token } = trigger;
  const lemma = hashText(tree.lemmas[token]!);
  for (let distance = 1; distance <= NEAR; distance += 1) {
    for (const [side, at] of [[0, first - distance], [1, last + distance]] as const) {
      const word = at < 0 || at >= tree.count ? 0 : hashText(tree.lemmas[at]!);
      features.put(40 + side, hashPair(distance, word));
      if (distance === 1) features.put(42 + side, hashPair(lemma, word));
    }
  }
  for (let at = 0; at < Math.min(tree.count, MOST_WORDS); at += 1) {
    const tag = tree.tags[at]!;
    if (at === token || (tag !== 'NOUN' && tag !== 'VERB' && tag !== 'ADJ' && tag !== 'PROPN')) continue;
    features.put(44, clusterOf(tree.words[at]!));
  }
  features.put(46, tree.words.some((word) => word === 'i' || word === 'you' || word === 'we') ? 1 : 0);
  features.put(47, tree.words[tree.count - 1] === '?' ? 1 : 0);
}

/** Where it stands on the page, and what the page is about. Templates 50 to 59. */
function writePage(candidates: readonly Candidate[], position: number, quotes: readonly number[], features: FeatureList): void {
  const { tree, trigger, evidence } = candidates[position]!;
  const root = hashText(trigger.code.slice(0, 2));
  features.put(50, hashText(zoneOf(tree)));
  features.put(51, Math.min(8, tree.index));
  features.put(52, Math.round(evidence * 2));
  features.put(53, hashPair(root, Math.round(evidence)));
  features.put(54, isQuoted(quotes, startOf(tree, trigger.first)) ? 1 : 0);
  features.put(55, Math.min(7, 31 - Math.clz32(candidates.length)));
  const alike = candidates.filter((other) => other.trigger.code.slice(0, 2) === trigger.code.slice(0, 2)).length;
  features.put(56, hashPair(root, Math.min(6, alike)));
}
