import { type Analysis, uposIndex } from '../language/analysis.ts';
import { lemmatize } from '../language/lemmatize.ts';
import type { MentionParticipant } from '../models/event.ts';
import type { Sector } from '../models/entity.ts';
import type { Cast } from './code-actor.ts';
import { VIOLENCE } from './lexicon/code-sets.ts';
import { TOPIC_WORDS } from './lexicon/topic-words.ts';
import { parseWordLists } from './parse-lexicon.ts';

/** +1 for a word of public affairs, -1 for one of another topic. */
const SIDE_OF_WORD = new Map<string, number>();
for (const [topic, words] of parseWordLists(TOPIC_WORDS)) {
  for (const word of words) if (!SIDE_OF_WORD.has(word)) SIDE_OF_WORD.set(word, topic === 'public' ? 1 : -1);
}

const ADJ = uposIndex('ADJ');
const NOUN = uposIndex('NOUN');
const PROPN = uposIndex('PROPN');
/** Words of each side that every text is taken to have, so that one word is weak evidence. */
const PRIOR = 3;
/** Sentences before and after that tell what a sentence is about. */
const WINDOW = 2;
const PAGE_LIMIT = 4;
const WINDOW_LIMIT = 3;
const WINDOW_SHARE = 0.7;

/** Least evidence, of words and participants together, on which an event is told; violence speaks more for itself. Measured on annotated pages. */
const LEAST_FOR_DEALINGS = 0;
const LEAST_FOR_VIOLENCE = -0.75;

function weigh(open: number, closed: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, Math.log2((open + PRIOR) / (closed + PRIOR))));
}

/**
 * Weighs whether a sentence is about public affairs (above 0) or about sport, food, games, goods and the like (below 0):
 * logarithms of the ratios of telling words on the page and around the sentence. A teaser speaks for itself.
 */
export function weighAffairs({ text, tokens, sentences, zones }: Analysis): (sentence: number) => number {
  const open = new Uint16Array(sentences.count);
  const closed = new Uint16Array(sentences.count);
  const isTeaser = (sentence: number): boolean => zones[sentences.zone[sentence]!]!.kind.startsWith('related');
  let pageOpen = 0;
  let pageClosed = 0;
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    for (let token = sentences.start[sentence]!; token < sentences.end[sentence]!; token += 1) {
      const tag = tokens.tag[token]!;
      if (tag !== NOUN && tag !== PROPN && tag !== ADJ) continue;
      const side = SIDE_OF_WORD.get(lemmatize(text.slice(tokens.start[token], tokens.end[token]), tag === ADJ ? 'ADJ' : 'NOUN'));
      if (side === 1) open[sentence]! += 1;
      else if (side === -1) closed[sentence]! += 1;
    }
    if (isTeaser(sentence)) continue;
    pageOpen += open[sentence]!;
    pageClosed += closed[sentence]!;
  }
  const page = weigh(pageOpen, pageClosed, PAGE_LIMIT);
  return (sentence) => {
    if (isTeaser(sentence)) return weigh(open[sentence]!, closed[sentence]!, WINDOW_LIMIT);
    let [near, far] = [0, 0];
    for (let other = Math.max(0, sentence - WINDOW); other <= Math.min(sentences.count - 1, sentence + WINDOW); other += 1) {
      near += open[other]!;
      far += closed[other]!;
    }
    return page + WINDOW_SHARE * weigh(near, far, WINDOW_LIMIT);
  };
}

const PUBLIC_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'PTY', 'REB', 'SPY', 'UAF', 'OPP', 'PRM', 'REF', 'CRM']);
const PUBLIC = 1;
const NAMED = 0.5;
const MOST_PARTIES = 2;

/** Evidence that participants give: 1 for whom politics is about (countries, institutions, armed groups, who belongs to them), less for other names; 2 at most. */
export function weighParties(participants: readonly MentionParticipant[], { entities }: Pick<Cast, 'entities'>): number {
  let sum = 0;
  for (const { entityId, country, sectors } of participants) {
    const entity = entityId === null ? undefined : entities.get(entityId);
    const stands = entity === undefined ? country !== null : entity.subtype === 'country';
    if (stands || sectors.some((sector) => PUBLIC_SECTORS.has(sector))) sum += PUBLIC;
    else if (entity !== undefined) sum += NAMED;
  }
  return Math.min(sum, MOST_PARTIES);
}

/** Whether the evidence suffices for an event of a CAMEO code. */
export function suffices(evidence: number, code: string): boolean {
  return evidence >= (VIOLENCE.test(code) ? LEAST_FOR_VIOLENCE : LEAST_FOR_DEALINGS);
}
