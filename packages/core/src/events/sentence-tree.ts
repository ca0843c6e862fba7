import { type Analysis, type FineTag, RELATIONS, type Relation, UNPARSED, UPOS, type Upos } from '../language/analysis.ts';
import { withoutHidden } from '../language/hidden-marks.ts';
import { lemmatize } from '../language/lemmatize.ts';
import { tokenFineTag } from '../language/walk-tree.ts';
import type { BlockRole } from '../models/block.ts';
import { closeNames } from './close-names.ts';
import { joinHyphenated } from './join-hyphenated.ts';
import { joinPartners } from './join-partners.ts';
import { joinTitles } from './join-titles.ts';
import type { MentionKind } from './mention-kind.ts';
import { partDates, partTimes } from './part-times.ts';
import { isActorNoun, isInstitution } from './sector-of-noun.ts';

/** One parsed sentence, with what event coding asks of it. Tokens are counted from 0 within the sentence. */
export interface SentenceTree {
  readonly analysis: Analysis;
  /** Index of the sentence. */
  readonly index: number;
  /** First token of the sentence in the analysis. */
  readonly offset: number;
  readonly count: number;
  /** Lower-case words with straight apostrophes. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
  readonly relations: readonly Relation[];
  /** Head within the sentence, or -1 for the root. */
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Index of the mention that covers a token, or -1. */
  readonly mentions: Int32Array;
  readonly mentionKinds: readonly MentionKind[];
}

const NO_CHILDREN: readonly number[] = [];

/** Views a parsed sentence; null if it has not been parsed. `mentions` and `kinds` are by token of the analysis. */
export function viewSentence(
  analysis: Analysis,
  sentence: number,
  mentions: Int32Array,
  kinds: readonly MentionKind[],
): SentenceTree | null {
  const { tokens, sentences, text } = analysis;
  const offset = sentences.start[sentence]!;
  const count = sentences.end[sentence]! - offset;
  const words: string[] = [];
  const lemmas: string[] = [];
  const tags: Upos[] = [];
  const relations: Relation[] = [];
  const heads = new Int32Array(count);
  const children: number[][] = [];
  const covering = new Int32Array(count);
  const mentionKinds: MentionKind[] = [];
  for (let token = 0; token < count; token += 1) {
    const absolute = offset + token;
    const head = tokens.head[absolute]!;
    if (head === UNPARSED) return null;
    const word = withoutHidden(text.slice(tokens.start[absolute]!, tokens.end[absolute]!)).toLowerCase().replaceAll('’', "'");
    covering[token] = mentions[absolute] ?? -1;
    const kind = covering[token]! < 0 ? null : kinds[covering[token]!]!;
    // In capitals the country "US" is read as "us".
    const read = UPOS[tokens.tag[absolute]!]!;
    const tag = read === 'PRON' && kind !== null ? 'PROPN' : read;
    words.push(word);
    tags.push(tag);
    lemmas.push(lemmatize(word, tag === 'PROPN' ? 'NOUN' : tag));
    relations.push(RELATIONS[tokens.relation[absolute]!]!);
    heads[token] = head < 0 ? -1 : head - offset;
    mentionKinds.push(kind);
    children.push([]);
  }
  const branches = { words, tags, relations, heads, mentions: covering, mentionKinds };
  const isSpaced = (token: number): boolean => tokens.start[offset + token]! > tokens.end[offset + token - 1]!;
  joinHyphenated({ ...branches, words, lemmas, tags }, isSpaced);
  closeNames(branches);
  partDates(branches);
  partTimes(branches);
  joinPartners(branches, isSpaced);
  joinTitles(branches, (token) => isActorNoun(lemmas[token]!) && !isInstitution(lemmas[token]!));
  for (let token = 0; token < count; token += 1) if (heads[token]! >= 0) children[heads[token]!]!.push(token);
  return { analysis, index: sentence, offset, count, words, lemmas, tags, relations, heads, children, mentions: covering, mentionKinds };
}

/** Dependents of a token with one of the relations, in reading order. */
export function dependents(tree: SentenceTree, token: number, ...relations: readonly Relation[]): readonly number[] {
  const children = tree.children[token] ?? NO_CHILDREN;
  return children.length === 0 ? NO_CHILDREN : children.filter((child) => relations.includes(tree.relations[child]!));
}

/** The token and what is coordinated with it. */
export function conjuncts(tree: SentenceTree, token: number): number[] {
  return [token, ...dependents(tree, token, 'conj').flatMap((child) => conjuncts(tree, child))];
}

/** First word of the preposition of an oblique or a noun's modifier; "" if it has none. */
export function prepositionOf(tree: SentenceTree, token: number): string {
  const cases = dependents(tree, token, 'case');
  return cases.length === 0 ? '' : tree.words[cases[0]!]!;
}

/** Tag of the word and its form, such as `VERB:VBD`. */
export function fineTagOf(tree: SentenceTree, token: number): FineTag {
  return tokenFineTag(tree.analysis, tree.offset + token);
}

/** Steps from a token up to the root. */
export function depthOf(tree: SentenceTree, token: number): number {
  let depth = 0;
  for (let current = tree.heads[token]!; current >= 0; current = tree.heads[current]!) depth += 1;
  return depth;
}

/** Offset of a token's first character in the text. */
export function startOf(tree: SentenceTree, token: number): number {
  return tree.analysis.tokens.start[tree.offset + token]!;
}

/** Offset behind a token's last character. */
export function endOf(tree: SentenceTree, token: number): number {
  return tree.analysis.tokens.end[tree.offset + token]!;
}

/** Role of the block that the sentence stands in. */
export function zoneOf(tree: SentenceTree): BlockRole {
  return tree.analysis.zones[zoneIndexOf(tree)]!.kind;
}

/** Index of the zone that the sentence stands in. */
export function zoneIndexOf({ analysis, index }: SentenceTree): number {
  return analysis.sentences.zone[index]!;
}

/** Whether the sentence is a headline, of the page or of a teaser. */
export function isHeadline(tree: SentenceTree): boolean {
  const zone = zoneOf(tree);
  return zone === 'title' || zone === 'related-title';
}
