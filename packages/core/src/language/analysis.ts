import type { BlockRole } from '../models/index.ts';

/** Universal part-of-speech tags (UD v2); `tokens.tag` holds indices into this list. */
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
  'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * Universal tags, told apart by the Penn Treebank tag where trees and tenses need it (`VERB:VBD` is a past tense); a tag
 * without a suffix stands for the rest. `tokens.fine` holds indices into this list.
 */
export const FINE_TAGS = [
  'ADJ', 'ADJ:NNP', 'ADP', 'ADP:RP', 'ADV', 'ADV:WRB',
  'AUX:MD', 'AUX:VB', 'AUX:VBD', 'AUX:VBG', 'AUX:VBN', 'AUX:VBP', 'AUX:VBZ',
  'CCONJ', 'DET', 'DET:PDT', 'INTJ', 'NOUN', 'NOUN:NNS', 'NUM', 'PART:POS', 'PART:RB', 'PART:TO',
  'PRON', 'PRON:DT', 'PRON:EX', 'PRON:NN', 'PRON:PRP$', 'PRON:WDT', 'PRON:WP', 'PROPN', 'PROPN:NNPS', 'PUNCT', 'SCONJ', 'SYM',
  'VERB:VB', 'VERB:VBD', 'VERB:VBG', 'VERB:VBN', 'VERB:VBP', 'VERB:VBZ', 'X',
] as const;
export type FineTag = (typeof FINE_TAGS)[number];

/** Universal dependency relations (UD v2) with the subtypes that event coding needs; `tokens.relation` holds indices. */
export const RELATIONS = [
  'root', 'acl', 'acl:relcl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp',
  'compound', 'compound:prt', 'conj', 'cop', 'csubj', 'dep', 'det', 'discourse', 'dislocated', 'expl', 'fixed', 'flat',
  'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'nummod', 'obj',
  'obl', 'obl:agent', 'obl:unmarked', 'orphan', 'parataxis', 'punct', 'reparandum', 'vocative', 'xcomp',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Head of the root of a sentence. */
export const ROOT = -1;
/** Head of a token whose sentence has not been parsed. */
export const UNPARSED = -2;

/** A block of the page that is read as running text. No sentence crosses its borders. */
export interface Zone {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: BlockRole;
}

/** Tokens in columns, in reading order; `count` rows. */
export interface Tokens {
  readonly count: number;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into {@link UPOS}. */
  readonly tag: Uint8Array;
  /** Index into {@link FINE_TAGS}. */
  readonly fine: Uint8Array;
  /** Token index of the head, {@link ROOT} or {@link UNPARSED}. */
  readonly head: Int32Array;
  /** Index into {@link RELATIONS}; means nothing while the head is {@link UNPARSED}. */
  readonly relation: Uint8Array;
}

/** Sentences in columns, in reading order; `count` rows. Together they hold every token once. */
export interface Sentences {
  readonly count: number;
  /** Half-open range of tokens. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the zone. */
  readonly zone: Int32Array;
}

/** Tokens, sentences, tags and trees of the zones of a text. Trees are projective. */
export interface Analysis {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

const UPOS_INDEX: ReadonlyMap<string, number> = new Map(UPOS.map((name, index) => [name, index]));
const FINE_INDEX: ReadonlyMap<string, number> = new Map(FINE_TAGS.map((name, index) => [name, index]));
const RELATION_INDEX: ReadonlyMap<string, number> = new Map(RELATIONS.map((name, index) => [name, index]));

/** Index of a tag in {@link UPOS}. */
export function uposIndex(name: Upos): number {
  return UPOS_INDEX.get(name)!;
}

/** Index of a tag in {@link FINE_TAGS}. */
export function fineTagIndex(name: FineTag): number {
  return FINE_INDEX.get(name)!;
}

/** {@link UPOS} index of each fine tag. */
export const UPOS_OF_FINE: Uint8Array = Uint8Array.from(FINE_TAGS, (name) => UPOS_INDEX.get(name.split(':', 1)[0]!)!);

/** Index of a relation in {@link RELATIONS}. */
export function relationIndex(name: Relation): number {
  return RELATION_INDEX.get(name)!;
}
