import { describe, expect, it } from 'vitest';
import { CONFLICT_FRAMES } from '../../src/events/lexicon/conflict.ts';
import { CODE_CONTENTS, CONTENT_CODES, CONTENT_WORDS, THREAT_CODES } from '../../src/events/lexicon/contents.ts';
import { CONTEXT_WORDS } from '../../src/events/lexicon/contexts.ts';
import { COOPERATION_FRAMES } from '../../src/events/lexicon/cooperation.ts';
import { FIGURES } from '../../src/events/lexicon/figures.ts';
import { ACTOR_NOUNS } from '../../src/events/lexicon/actor-nouns.ts';
import { NO_EVENT, parseFrames, parseWordLists } from '../../src/events/parse-lexicon.ts';
import { PLOVER_TYPES, SECTORS } from '../../src/models/index.ts';
import { CAMEO_CODES, PLOVER_CONTEXTS, ploverModes } from '../../src/ontology/index.ts';

const frames = [...parseFrames(COOPERATION_FRAMES), ...parseFrames(CONFLICT_FRAMES)];
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

  it('refuses a line that it can not read', () => {
    expect(() => parseFrames('19 attack o')).toThrow();
    expect(() => parseFrames('190 v attack o=@nothing')).toThrow();
  });
});
