import { type FeatureList, hashPair, hashTriple } from '../sequence/index.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

/** Version of these features, kept in the weights. */
export const PARSE_TEMPLATES = 'parse-1';

/** Distances from 5 on fall together. */
const DISTANCE_GROUP = Uint8Array.from({ length: 32 }, (_, distance) => (distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7));

function group(distance: number): number {
  return DISTANCE_GROUP[Math.min(31, distance)]!;
}

function orNone(position: number, none: number): number {
  return position >= 0 ? position : none;
}

/** Number of the relation of a dependent, 0 if there is none. */
function relationOf(relation: Uint8Array, position: number): number {
  return position >= 0 ? relation[position]! + 1 : 0;
}

/**
 * Adds the features of a parser state: words, tags and clusters of the stack's top three and the next three words, of their
 * outermost dependents, and distances, valencies, relations had (after Zhang and Nivre 2011).
 */
export function writeParseFeatures(state: ParserState, words: ParserWords, features: FeatureList): void {
  const { stack, depth, next, length, relation } = state;
  const { word, tag, fine, coarse } = words;
  const none = length;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const b0 = next;
  const b1 = next + 1 < length ? next + 1 : none;
  const b2 = next + 2 < length ? next + 2 : none;
  const hasS0 = s0 !== none;
  const hasS1 = s1 !== none;
  const hasB0 = b0 < length;
  const s0l = hasS0 ? state.left[s0]! : -1;
  const s0r = hasS0 ? state.right[s0]! : -1;
  const s1l = hasS1 ? state.left[s1]! : -1;
  const s1r = hasS1 ? state.right[s1]! : -1;
  const b0l = hasB0 ? state.left[b0]! : -1;

  const s0w = word[s0]!, s1w = word[s1]!, b0w = word[b0]!, b1w = word[b1]!;
  const s0t = tag[s0]!, s1t = tag[s1]!, s2t = tag[s2]!, b0t = tag[b0]!, b1t = tag[b1]!, b2t = tag[b2]!;
  const s0f = fine[s0]!, s1f = fine[s1]!, b0f = fine[b0]!;
  const s0c = coarse[s0]!, s1c = coarse[s1]!, b0c = coarse[b0]!, b1c = coarse[b1]!;
  const s0wt = hashPair(s0w, s0t), s1wt = hashPair(s1w, s1t), b0wt = hashPair(b0w, b0t);
  const s0lt = tag[orNone(s0l, none)]!, s0rt = tag[orNone(s0r, none)]!, s1lt = tag[orNone(s1l, none)]!, s1rt = tag[orNone(s1r, none)]!, b0lt = tag[orNone(b0l, none)]!;
  const s0lw = word[orNone(s0l, none)]!, b0lw = word[orNone(b0l, none)]!;
  const s0lr = relationOf(relation, s0l), s0rr = relationOf(relation, s0r), s1rr = relationOf(relation, s1r), s1lr = relationOf(relation, s1l), b0lr = relationOf(relation, b0l);

  const tags = s0t | (s1t << 6) | (b0t << 12);
  const pairTags = s0t | (s1t << 6);
  const nextTags = s0t | (b0t << 12);

  // Single words
  features.add(1);
  features.add(hashPair(4, s0wt));
  features.add(hashPair(7, s1wt));
  features.add(hashPair(10, b0wt));
  features.add(hashTriple(13, b1w, b1t));
  features.add(hashTriple(14, word[b2]!, b2t));
  features.add(hashPair(16, s0f));
  features.add(hashPair(17, s1f));
  features.add(hashPair(18, b0f));

  // Top and next word
  features.add(hashTriple(21, s0wt, b0t));
  features.add(hashTriple(22, s0t, b0wt));
  features.add(hashTriple(23, s0w, b0w));
  features.add(hashPair(24, nextTags));
  features.add(hashTriple(25, b0t, b1t));
  features.add(hashTriple(26, s0f, b0f));
  features.add(hashTriple(27, s0c, b0c));
  features.add(hashTriple(28, s0f, b0t));
  features.add(hashTriple(29, s0t, b0f));

  // Top and the word below
  features.add(hashTriple(32, s1wt, s0wt));
  features.add(hashTriple(33, s1wt, s0t));
  features.add(hashTriple(34, s1t, s0wt));
  features.add(hashTriple(35, s1w, s0w));
  features.add(hashPair(36, pairTags));
  features.add(hashTriple(37, s1f, s0f));
  features.add(hashTriple(38, s1c, s0c));
  features.add(hashTriple(39, s1f, s0t));
  features.add(hashTriple(40, s1t, s0f));
  features.add(hashTriple(42, s1wt, b0t));
  features.add(hashTriple(43, s1t, b0wt));

  // Three words
  features.add(hashPair(45, tags));
  features.add(hashTriple(46, nextTags, b1t));
  features.add(hashTriple(47, b0t | (b1t << 6), b2t));
  features.add(hashTriple(48, s2t, pairTags));
  features.add(hashTriple(49, tags, b1t));
  features.add(hashTriple(50, s2t, tags));
  features.add(hashTriple(51, tags, s0w));
  features.add(hashTriple(52, tags, s1w));
  features.add(hashTriple(53, tags, b0w));
  features.add(hashTriple(54, hashPair(s1c, s0c), b0c));
  features.add(hashTriple(55, hashPair(s0c, b0c), b1c));
  features.add(hashTriple(57, hashPair(nextTags, b1t), b1w));

  // Dependents
  features.add(hashTriple(60, nextTags, s0lt));
  features.add(hashTriple(61, nextTags, s0rt));
  features.add(hashTriple(62, nextTags, b0lt));
  features.add(hashTriple(63, pairTags, s1lt));
  features.add(hashTriple(64, pairTags, s1rt));
  features.add(hashTriple(65, pairTags, s0lt));
  features.add(hashTriple(66, pairTags, s0rt));
  features.add(hashTriple(71, s0lr | (s0rr << 6), s0t));
  features.add(hashTriple(72, s1lr | (s1rr << 6), s1t));
  features.add(hashTriple(73, b0lr, b0t));
  features.add(hashTriple(74, nextTags, s0rr | (b0lr << 6)));
  features.add(hashTriple(75, pairTags, s0lr | (s1rr << 6)));

  // Attachment of phrases by their first word
  features.add(hashTriple(80, hashPair(s1w, s0lw), s0w));
  features.add(hashTriple(81, s1w, s0lw));
  features.add(hashTriple(82, hashPair(s1f, s0lw), s0f));
  features.add(hashTriple(84, s0w, b0lw));
  features.add(hashTriple(85, s1w, b0lw));
  features.add(hashTriple(86, hashPair(s0f, b0lw), b0f));
  features.add(hashTriple(87, hashPair(s1f, b0lw), b0f));
  features.add(hashTriple(88, hashPair(tags, b0lt), b0lw));
  features.add(hashTriple(90, hashPair(s1f, s0f), b0lw));

  // Distances, valencies and relations had
  const near = hasS0 && hasB0 ? group(b0 - s0) : 0;
  const far = hasS1 ? group(s0 - s1) : 0;
  features.add(hashTriple(103, near, nextTags));
  features.add(hashTriple(104, far, s1w));
  features.add(hashTriple(106, far, pairTags));
  features.add(hashTriple(107, far, tags));
  const s0v = hasS0 ? state.leftCount[s0]! | (state.rightCount[s0]! << 8) : 0;
  features.add(hashTriple(109, s0v, s0w));
  const s0ls = hasS0 ? state.leftSet[s0]! : 0;
  const s0rs = hasS0 ? state.rightSet[s0]! : 0;
  const s1ls = hasS1 ? state.leftSet[s1]! : 0;
  const s1rs = hasS1 ? state.rightSet[s1]! : 0;
  const b0ls = hasB0 ? state.leftSet[b0]! : 0;
  features.add(hashTriple(116, s0ls, s0w));
  features.add(hashTriple(117, s0rs, s0w));
  features.add(hashTriple(119, s1rs, s1w));
  features.add(hashTriple(121, b0ls, b0w));
  features.add(hashTriple(122, hashPair(s1ls, s1rs), pairTags));
  features.add(hashTriple(123, hashPair(s0ls, s0rs), nextTags));
  features.add(hashTriple(124, hashPair(b0ls, s0rs), nextTags));
  // What is to come
  const verb = hasB0 ? words.nextVerb[b0]! : length;
  const coming = (tag[verb]! << 3) | (hasB0 ? group(verb - b0) : 0);
  features.add(hashTriple(128, nextTags, coming));
  features.add(hashTriple(129, tags, coming));
  features.add(hashTriple(130, hashPair(b0t | (b1t << 6), b2t), hashPair(s0t, tag[b0 + 3 < length ? b0 + 3 : none]!)));
  features.add(hashTriple(131, nextTags, tag[s0 + 1 < length ? s0 + 1 : none]! | (tag[b0 > 0 ? b0 - 1 : none]! << 6)));
  features.add(hashTriple(125, nextTags, hasS0 && hasB0 ? words.between(s0, b0) : 0));
  features.add(hashTriple(126, pairTags, hasS1 ? words.between(s1, s0) : 0));
  features.add(hashTriple(127, tags, hasS1 && hasB0 ? words.between(s1, b0) : 0));
}
