import type { PloverType } from '../models/event.ts';
import { CONFLICT_FRAMES } from './lexicon/conflict.ts';
import { COOPERATION_FRAMES } from './lexicon/cooperation.ts';
import { FIGURES } from './lexicon/figures.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';

/**
 * Where a condition looks: `s` subject, `o` object, `om` words that modify the object or the verb, `m` words that
 * modify a noun, `inf` infinitive or gerund, `pred` what the object is called, `that` clause, else a preposition.
 */
export type Slot = string;

/** Tests that are no word lists: what kind of mention the word is, or what the word itself codes. */
const SPECIAL_TESTS = ['LOC', 'PER', 'ORG', 'ACT', 'plural', 'cooperative', 'hostile', 'suffered'] as const;
export type SpecialTest = (typeof SPECIAL_TESTS)[number];

export interface Condition {
  /** One of them must be filled. */
  readonly slots: readonly Slot[];
  /** Lemmas of which one must fill the slot; null if the slot must only be filled. */
  readonly words: ReadonlySet<string> | null;
  readonly tests: readonly SpecialTest[];
}

/** A way in which a word names an event. */
export interface Frame {
  /** Verb, noun or predicate adjective. */
  readonly kind: 'v' | 'n' | 'a';
  readonly lemma: string;
  /** Words that must follow: "call_off" has "off". */
  readonly particles: readonly string[];
  readonly conditions: readonly Condition[];
  /** CAMEO 1.1b3 code. In a family it is the root, and the complement gives the rest. `NO_EVENT`: a figure of speech. */
  readonly code: string;
  readonly family: boolean;
  /** PLOVER coding where it is not that of the CAMEO table. */
  readonly override: { readonly type: PloverType; readonly mode: string | null } | null;
  /** How much the frame asks for; of the frames that match, the highest wins. */
  readonly specificity: number;
  /** The line of the lexicon, as the name of the rule. */
  readonly rule: string;
}

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>;
}

/** Lines of `name: word …`; `@name` takes in the words of an earlier line. */
export function parseWordLists(table: string): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [name, ...words] = line.split(/:? +/);
    const list = new Set<string>();
    for (const word of words) {
      if (word.startsWith('@')) for (const inner of lists.get(word.slice(1)) ?? []) list.add(inner);
      else list.add(word);
    }
    lists.set(name!, list);
  }
  return lists;
}

export const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = parseWordLists(WORD_CLASSES);

function parseCondition(text: string): Condition {
  const [slot, value] = text.split('=') as [string, string | undefined];
  const slots = slot.split('|').map((name) => (name === 'ing' ? 'inf' : name));
  if (value === undefined) return { slots, words: null, tests: [] };
  const words = new Set<string>();
  const tests: SpecialTest[] = [];
  for (const item of value.split('|')) {
    const name = item.slice(1);
    if (!item.startsWith('@')) words.add(item);
    else if ((SPECIAL_TESTS as readonly string[]).includes(name)) tests.push(name as SpecialTest);
    else {
      const list = CLASSES.get(name);
      if (list === undefined) throw new Error(`The lexicon names no class ${item}`);
      for (const word of list) words.add(word);
    }
  }
  return { slots, words, tests };
}

function specificityOf(conditions: readonly Condition[], particles: readonly string[], family: boolean): number {
  let sum = particles.length * 3;
  for (const { slots, words, tests } of conditions) {
    if (words === null) sum += slots[0] === 'pred' ? 2 : 1;
    else if (tests.length > 0) sum += 2.5;
    else sum += words.size > 12 ? 3 : 4;
  }
  return sum + (family ? 0.5 : 0);
}

/** Code of frames that tell of no event. */
export const NO_EVENT = '-';

const HEADING = /^(\d{2,4}|-)(\*?)(?::([A-Z]+)(?:\/([\w-]+))?)? ([vn]) (.+)$/;

/**
 * Reads lines of `CODE[*][:TYPE/mode] v|n PATTERN ; PATTERN …`. A pattern is `head|head condition …`; a head may have
 * particles (`call_off`) or be a predicate adjective (`be_ready`); a condition is a slot (`o`, `with`), or a slot and
 * words or classes (`o=talk|@agreement`). `*`: the complement gives the code. Lines with `#` are titles.
 *
 * @throws Error for a line that is none of this.
 */
export function parseFrames(table: string): Frame[] {
  const frames: Frame[] = [];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('#')) continue;
    const match = HEADING.exec(line);
    if (match === null) throw new Error(`The lexicon can not read: ${line}`);
    const [, code, star, type, mode, kind, patterns] = match;
    for (const pattern of patterns!.split(' ; ')) {
      const [heads, ...rest] = pattern.trim().split(/ +/);
      const conditions = rest.map(parseCondition);
      for (const head of heads!.split('|')) {
        const [first, ...particles] = head.split('_') as [string, ...string[]];
        const adjective = first === 'be' && particles.length > 0;
        frames.push({
          kind: adjective ? 'a' : (kind as 'v' | 'n'),
          lemma: adjective ? particles.join('_') : first,
          particles: adjective ? [] : particles,
          conditions,
          code: code!,
          family: star === '*',
          override: type === undefined ? null : { type: type as PloverType, mode: mode ?? null },
          specificity: specificityOf(conditions, adjective ? [] : particles, star === '*'),
          rule: `${code}${star} ${[head, ...rest].join(' ')}`,
        });
      }
    }
  }
  return frames;
}

function indexFrames(frames: readonly Frame[], kind: Frame['kind']): Map<string, Frame[]> {
  const index = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (frame.kind !== kind) continue;
    const list = index.get(frame.lemma);
    if (list === undefined) index.set(frame.lemma, [frame]);
    else list.push(frame);
  }
  for (const list of index.values()) list.sort((left, right) => right.specificity - left.specificity);
  return index;
}

function buildLexicon(): Lexicon {
  const frames = [FIGURES, COOPERATION_FRAMES, CONFLICT_FRAMES].flatMap(parseFrames);
  return { verbs: indexFrames(frames, 'v'), nouns: indexFrames(frames, 'n'), adjectives: indexFrames(frames, 'a') };
}

let loaded: Lexicon | undefined;

/** The frames of the shipped lexicon by lemma, most specific first, read on first use. */
export function loadLexicon(): Lexicon {
  loaded ??= buildLexicon();
  return loaded;
}
