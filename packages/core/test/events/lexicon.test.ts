import { describe, expect, it } from 'vitest';
import * as actorNouns from '../../src/events/lexicon/actor-nouns.ts';
import { CONFLICT_FRAMES } from '../../src/events/lexicon/conflict.ts';
import { CODE_CONTENTS, CONTENT_CODES, CONTENT_WORDS, THREAT_CODES } from '../../src/events/lexicon/contents.ts';
import { CONTEXT_WORDS } from '../../src/events/lexicon/contexts.ts';
import { COOPERATION_FRAMES } from '../../src/events/lexicon/cooperation.ts';
import { FIGURES } from '../../src/events/lexicon/figures.ts';
import { HYPHENATED_WORDS } from '../../src/events/lexicon/hyphenated-words.ts';
import * as modalityWords from '../../src/events/lexicon/modality-words.ts';
import { TOPIC_WORDS } from '../../src/events/lexicon/topic-words.ts';
import { WORD_CLASSES } from '../../src/events/lexicon/word-classes.ts';
import type { Upos } from '../../src/language/analysis.ts';
import { lemmatize } from '../../src/language/lemmatize.ts';
import { tokenize } from '../../src/language/tokenize.ts';
import { NO_EVENT, parseFrames, parseWordLists } from '../../src/events/parse-lexicon.ts';
import { PLOVER_TYPES, SECTORS } from '../../src/models/index.ts';
import { CAMEO_CODES, PLOVER_CONTEXTS, ploverModes } from '../../src/ontology/index.ts';

const frames = [...parseFrames(COOPERATION_FRAMES), ...parseFrames(CONFLICT_FRAMES)];
const { ACTOR_NOUNS } = actorNouns;
const codes = (table: string) => table.match(/\b\d{2,4}\b/g) ?? [];

describe('the event lexicon', () => {
  it('is broad', () => expect(frames.length).toBeGreaterThan(1500));

  it('names only codes of CAMEO 1.1b3', () => {
    expect(frames.filter(({ code }) => !CAMEO_CODES.has(code)).map(({ rule }) => rule)).toEqual([]);
    for (const table of [CONTENT_CODES, CODE_CONTENTS, THREAT_CODES]) {
      expect(codes(table).filter((code) => !CAMEO_CODES.has(code))).toEqual([]);
    }
  });

  it('covers every CAMEO root but 01', () => {
    const roots = new Set(frames.map(({ code }) => code.slice(0, 2)));
    expect([...roots].sort()).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 2).padStart(2, '0')));
  });

  it('overrides with types and modes of PLOVER 0.8', () => {
    for (const { override, rule } of frames) {
      if (override === null) continue;
      expect(PLOVER_TYPES, rule).toContain(override.type);
      if (override.mode !== null) expect(ploverModes(override.type), rule).toContain(override.mode);
    }
  });

  it('tells who withdraws from who lays down arms', () => {
    const modesOf = (lemma: string) => new Set(frames.filter((frame) => frame.lemma === lemma && frame.code === '0874').map(({ override }) => override?.mode ?? null));
    for (const lemma of ['withdraw', 'retreat', 'withdrawal']) expect(modesOf(lemma), lemma).toEqual(new Set(['withdraw']));
    for (const lemma of ['surrender', 'capitulate']) expect(modesOf(lemma), lemma).toEqual(new Set([null]));
  });

  it('names no code for figures of speech', () => {
    expect(new Set(parseFrames(FIGURES).map(({ code }) => code))).toEqual(new Set([NO_EVENT]));
  });

  it('says nothing twice', () => {
    const seen = new Set<string>();
    const twice = [...frames, ...parseFrames(FIGURES)].filter(({ kind, rule }) => seen.has(`${kind} ${rule}`) || !seen.add(`${kind} ${rule}`)).map(({ rule }) => rule);
    expect(twice).toEqual([]);
  });

  it('asks only for words in lower case', () => {
    const odd = frames.flatMap(({ conditions }) => conditions.flatMap(({ words }) => [...(words ?? [])])).filter((word) => /[A-Z@ ]/.test(word));
    expect(odd).toEqual([]);
  });

  it('names PLOVER 0.8 sectors, contexts and known contents', () => {
    for (const sector of parseWordLists(ACTOR_NOUNS).keys()) if (sector !== '-') expect(SECTORS).toContain(sector);
    for (const context of parseWordLists(CONTEXT_WORDS).keys()) expect(PLOVER_CONTEXTS).toContain(context);
    const tags = new Set(CONTENT_CODES.trim().split('\n').map((line) => line.split(' ')[0]));
    for (const tag of parseWordLists(CONTENT_WORDS).keys()) expect(tags).toContain(tag);
  });

  describe('names words that can be met', () => {
    const joined = new Set([...parseWordLists(HYPHENATED_WORDS).values()].flatMap((words) => [...words].map((word) => word.split('=').at(-1)!)));
    const isOneToken = (word: string): boolean => {
      const ends: number[] = [];
      tokenize(word, 0, word.length, (_, end) => ends.push(end));
      return ends.length === 1;
    };
    const isMet = (word: string): boolean => isOneToken(word) || joined.has(word);
    const listed = (table: string): string[] => [...parseWordLists(table).values()].flatMap((words) => [...words]);

    it('as heads of frames: some form of each has it as its lemma', () => {
      const tagOf: Record<string, Upos> = { v: 'VERB', n: 'NOUN', a: 'ADJ' };
      const hasForm = (head: string, tag: Upos): boolean => joined.has(head) || ['', 's', 'ed', 'sed', 'ing'].some((ending) => lemmatize(head + ending, tag) === head);
      const all = [...frames, ...parseFrames(FIGURES)];
      expect(all.filter(({ kind, lemma }) => !isMet(lemma) || !hasForm(lemma, tagOf[kind]!)).map(({ rule }) => rule)).toEqual([]);
      expect(all.flatMap(({ particles }) => particles).filter((word) => !isOneToken(word))).toEqual([]);
    });

    it('in conditions, classes and lists: each is one token, or joined of several', () => {
      const conditions = [...frames, ...parseFrames(FIGURES)].flatMap((frame) => frame.conditions.flatMap(({ words }) => [...(words ?? [])]));
      const lists = [WORD_CLASSES, CONTENT_WORDS, ACTOR_NOUNS, TOPIC_WORDS].flatMap(listed).filter((word) => !word.startsWith('@'));
      const contexts = listed(CONTEXT_WORDS).flatMap((term) => term.split('_'));
      const bodies = [actorNouns.PARTITIVES, actorNouns.INSTITUTION_NOUNS].flatMap((words) => words.split(' '));
      const modal = Object.values(modalityWords).flatMap((words) => [...words]).filter((word) => !word.startsWith("'") && word !== 'gonna');
      expect([...conditions, ...lists, ...contexts, ...bodies, ...modal].filter((word) => !isMet(word))).toEqual([]);
    });

    it('of contents, as single lemmas; of contexts, as two words at most', () => {
      expect(listed(CONTENT_WORDS).filter((word) => word.includes('_'))).toEqual([]);
      expect(listed(CONTEXT_WORDS).filter((term) => term.split('_').length > 2)).toEqual([]);
    });

    it('with hyphens only where the tokeniser cuts them', () => {
      expect(listed(HYPHENATED_WORDS).filter((word) => isOneToken(word.split('=')[0]!))).toEqual([]);
    });
  });

  it('names each list once', () => {
    for (const table of [WORD_CLASSES, CONTENT_WORDS, CONTEXT_WORDS, ACTOR_NOUNS, TOPIC_WORDS]) {
      const names = table.trim().split('\n').map((line) => line.split(':')[0]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('refuses a line that it can not read', () => {
    expect(() => parseFrames('19 attack o')).toThrow();
    expect(() => parseFrames('190 v attack o=@nothing')).toThrow();
  });
});
