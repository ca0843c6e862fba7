import { homeCountry } from '../entities/home-country.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import type { Document } from '../models/document.ts';
import type { EntityId } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import type { Candidate } from './candidate.ts';
import type { Cast, KnownEntity } from './code-actor.ts';
import { coverTokens } from './cover-tokens.ts';
import { findCandidates } from './find-candidates.ts';
import { pairFinder } from './find-pair.ts';
import { findPrevious } from './find-previous.ts';
import { markQuotes } from './mark-quotes.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import type { MentionKind } from './mention-kind.ts';
import { type SentenceTree, viewSentence } from './sentence-tree.ts';

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
  const previous = findPrevious(analysis);
  const known = new Map<EntityId, KnownEntity>(entities.map((entity) => [entity.id, entity]));
  const cast: Cast = {
    mentions,
    entities: known,
    home: homeCountry(mentions.map(({ form, entityId }) => (form !== 'name' || entityId === null ? null : (known.get(entityId)?.country ?? null)))),
    pairOf: pairFinder(trees, previous, (mention) => mentions[mention]!.entityId ?? mentions[mention]!.text),
    antecedentOf: resolvePronouns(trees, previous, quotes, (mention) => mentions[mention]!.name ?? mentions[mention]!.text),
  };
  return { trees, cast, quotes, candidates: findCandidates(analysis, trees, cast) };
}
