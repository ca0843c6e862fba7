import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import type { Document } from '../models/document.ts';
import type { CountryCode, EntityId } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import type { Candidate } from './candidate.ts';
import type { Cast, KnownEntity } from './code-actor.ts';
import { findCandidates } from './find-candidates.ts';
import { pairFinder } from './find-pair.ts';
import { findPrevious } from './find-previous.ts';
import { markQuotes } from './mark-quotes.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { type MentionKind, type SentenceTree, viewSentence } from './sentence-tree.ts';

/** What the coder needs to know of an article. */
export type ArticleFrame = Pick<Article, 'id' | 'datePublished' | 'related'>;

/** What the coder reads of a page. */
export interface CodeEventsInput {
  readonly document: Pick<Document, 'date'>;
  readonly article: ArticleFrame;
  /** Its parsed sentences are read; unparsed ones hold no events. */
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
  /** Entities of the page, in any order. */
  readonly entities: readonly KnownEntity[];
}

/** A page as the coder sees it. */
export interface PageView {
  readonly trees: readonly SentenceTree[];
  readonly cast: Cast;
  /** See `markQuotes`. */
  readonly quotes: readonly number[];
  readonly candidates: readonly Candidate[];
}

const KINDS: ReadonlyMap<string, MentionKind> = new Map([
  ['person', 'person'], ['organization', 'organization'], ['location', 'location'], ['nationality', 'nationality'],
]);

/** Index of the mention over each token, or -1; an inner mention gives way to the longer one around it. */
function coverTokens(analysis: Analysis, mentions: readonly Mention[]): Int32Array {
  const { tokens } = analysis;
  const cover = new Int32Array(tokens.count).fill(-1);
  const order = mentions.map((_, index) => index).sort((left, right) => mentions[left]!.start - mentions[right]!.start);
  let token = 0;
  for (const index of order) {
    const mention = mentions[index]!;
    while (token > 0 && tokens.start[token - 1]! >= mention.start) token -= 1;
    while (token < tokens.count && tokens.end[token]! <= mention.start) token += 1;
    for (let inside = token; inside < tokens.count && tokens.start[inside]! < mention.end; inside += 1) {
      const other = cover[inside]!;
      if (other < 0 || mentions[other]!.end - mentions[other]!.start < mention.end - mention.start) cover[inside] = index;
    }
  }
  return cover;
}

/** Names of a country that a page must have, and their share of all names of countries, to be about it. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.6;

/** The country that most names of a page are of; null if none is. */
function findHome(mentions: readonly Mention[], entities: readonly KnownEntity[]): CountryCode | null {
  const countryOf = new Map(entities.map(({ id, country }) => [id, country]));
  const counts = new Map<CountryCode, number>();
  let all = 0;
  for (const { form, entityId } of mentions) {
    const country = form === 'name' && entityId !== null ? (countryOf.get(entityId) ?? null) : null;
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all += 1;
  }
  for (const [country, count] of counts) if (count >= LEAST_NAMES && count >= LEAST_SHARE * all) return country;
  return null;
}

/** The parsed sentence before another of its strand; null if there is none. */
function previousTrees(analysis: Analysis, trees: readonly SentenceTree[]): (tree: SentenceTree) => SentenceTree | null {
  const previous = findPrevious(analysis);
  const byIndex = new Map(trees.map((tree) => [tree.index, tree]));
  return (tree) => {
    let index = previous[tree.index]!;
    while (index >= 0 && !byIndex.has(index)) index = previous[index]!;
    return byIndex.get(index) ?? null;
  };
}

/** Views a page's parsed sentences, and finds where they may tell events. */
export function viewPage({ analysis, mentions, entities }: CodeEventsInput): PageView {
  const cover = coverTokens(analysis, mentions);
  const kinds = mentions.map((mention) => (mention.form === 'pronoun' ? null : (KINDS.get(mention.type) ?? null)));
  const trees: SentenceTree[] = [];
  for (let sentence = 0; sentence < analysis.sentences.count; sentence += 1) {
    const tree = viewSentence(analysis, sentence, cover, kinds);
    if (tree !== null) trees.push(tree);
  }
  const quotes = markQuotes(analysis);
  const cast: Cast = { mentions, entities: new Map<EntityId, KnownEntity>(entities.map((entity) => [entity.id, entity])), home: findHome(mentions, entities), pairOf: pairFinder(previousTrees(analysis, trees), (mention) => mentions[mention]!.entityId ?? mentions[mention]!.text), antecedentOf: resolvePronouns(trees, quotes, (mention) => mentions[mention]!.name ?? mentions[mention]!.text) };
  return { trees, cast, quotes, candidates: findCandidates(analysis, trees, cast) };
}
