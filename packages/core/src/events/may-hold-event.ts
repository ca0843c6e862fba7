import { type Analysis, uposIndex } from '../language/analysis.ts';
import { lemmatize } from '../language/lemmatize.ts';
import type { BlockRole } from '../models/block.ts';
import { hyphenatedAt } from './join-hyphenated.ts';
import { loadLexicon } from './parse-lexicon.ts';

/** Labels name things, and what is said of authors is no news. */
const LABELS: ReadonlySet<BlockRole> = new Set<BlockRole>(['section', 'related-kicker', 'tags', 'byline', 'credit', 'author-bio']);

/** Tokens of the longest sentence that is read: a longer one is a list, or a page that lost its full stops, and no evidence. */
const LONGEST_SENTENCE = 256;

const VERB = uposIndex('VERB');
const NOUN = uposIndex('NOUN');
const PROPN = uposIndex('PROPN');
const ADJ = uposIndex('ADJ');

/** Tells which sentences are worth a tree: those with a word that the lexicon of events knows. Needs tags, no trees. */
export function mayHoldEvent(analysis: Analysis): (sentence: number) => boolean {
  const { text, tokens, sentences, zones } = analysis;
  const { verbs, nouns, adjectives } = loadLexicon();
  const wordAt = (token: number): string => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const isTrigger = (token: number): boolean => {
    if (text[tokens.end[token]!] === '-') {
      const joined = hyphenatedAt(token, wordAt);
      if (joined !== null && (verbs.has(joined.lemma) || nouns.has(joined.lemma))) return true;
    }
    const tag = tokens.tag[token]!;
    if (tag !== VERB && tag !== NOUN && tag !== PROPN && tag !== ADJ) return false;
    const word = wordAt(token);
    if (tag === VERB) return verbs.has(lemmatize(word, 'VERB')) || adjectives.has(word);
    return tag === ADJ ? adjectives.has(word) : nouns.has(lemmatize(word, 'NOUN'));
  };
  return (sentence) => {
    const [start, end] = [sentences.start[sentence]!, sentences.end[sentence]!];
    if (end - start > LONGEST_SENTENCE || LABELS.has(zones[sentences.zone[sentence]!]!.kind)) return false;
    for (let token = start; token < end; token += 1) if (isTrigger(token)) return true;
    return false;
  };
}
