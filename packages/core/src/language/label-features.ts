import { type FeatureList, hashPair, hashTriple } from '../sequence/index.ts';
import type { ParserWords } from './parser-words.ts';
import type { ParserState } from './parser-state.ts';

/** Version of these features, kept in the weights. */
export const LABEL_TEMPLATES = 'label-1';

function within(position: number, length: number): number {
  return position >= 0 && position < length ? position : length;
}

/** Number of the relation of a dependent, 0 if there is none. */
function relationOf(relation: Uint8Array, position: number): number {
  return position >= 0 ? relation[position]! + 1 : 0;
}

/** Adds the features that name the arc from `head` to `child`: both words, their neighbours, and the dependents they have. */
export function writeLabelFeatures(state: ParserState, words: ParserWords, head: number, child: number, features: FeatureList): void {
  const { length, relation } = state;
  const { word, tag, fine, coarse, suffix } = words;
  const h = head, c = child;
  const side = (head < child ? 1 : 0) | (Math.min(7, Math.abs(head - child)) << 1);
  const isRight = head < child ? 1 : 0;
  const ht = tag[h]!, ct = tag[c]!;
  const tags = ht | (ct << 6) | (isRight << 12);
  const cl = state.left[c]!, cr = state.right[c]!, cl2 = state.left2[c]!;
  const hl = state.left[h]!, hr = state.right[h]!;
  const clt = tag[within(cl, length)]!, clw = word[within(cl, length)]!, crt = tag[within(cr, length)]!;
  const before = tag[within(c - 1, length)]!, after = tag[within(c + 1, length)]!;
  const hBefore = tag[within(h - 1, length)]!, hAfter = tag[within(h + 1, length)]!;

  features.add(hashPair(200, tags));
  features.add(hashTriple(201, word[h]!, isRight));
  features.add(hashTriple(202, word[c]!, isRight));
  features.add(hashTriple(203, hashPair(word[h]!, word[c]!), isRight));
  features.add(hashTriple(204, word[h]!, tags));
  features.add(hashTriple(205, word[c]!, tags));
  features.add(hashTriple(206, tags, side));
  features.add(hashTriple(207, fine[h]!, tags));
  features.add(hashTriple(208, fine[c]!, tags));
  features.add(hashTriple(209, fine[h]!, fine[c]!));
  features.add(hashTriple(210, hashPair(coarse[h]!, coarse[c]!), isRight));
  features.add(hashTriple(211, hashPair(fine[h]!, word[c]!), isRight));
  features.add(hashTriple(212, hashPair(word[h]!, fine[c]!), isRight));
  features.add(hashTriple(213, tags, before));
  features.add(hashTriple(214, tags, after));
  features.add(hashTriple(215, tags, hBefore | (hAfter << 6)));
  features.add(hashTriple(216, tags, before | (after << 6)));
  features.add(hashTriple(217, word[c]!, word[within(c + 1, length)]!));
  features.add(hashTriple(218, word[within(c - 1, length)]!, word[c]!));
  features.add(hashTriple(219, tags, clt));
  features.add(hashTriple(220, tags, clw));
  features.add(hashTriple(221, hashPair(word[h]!, clw), isRight));
  features.add(hashTriple(222, hashPair(clw, word[c]!), isRight));
  features.add(hashTriple(223, hashPair(fine[h]!, clw), fine[c]!));
  features.add(hashTriple(224, hashPair(fine[c]!, clw), ht));
  features.add(hashTriple(225, tags, relationOf(relation, cl) | (relationOf(relation, cr) << 6)));
  features.add(hashTriple(226, tags, clt | (crt << 6)));
  features.add(hashTriple(227, tags, state.leftSet[c]!));
  features.add(hashTriple(228, tags, state.rightSet[c]!));
  features.add(hashTriple(229, tags, state.leftSet[h]!));
  features.add(hashTriple(230, tags, state.rightSet[h]!));
  features.add(hashTriple(231, hashPair(word[h]!, state.leftSet[h]!), isRight));
  features.add(hashTriple(232, hashPair(word[h]!, state.rightSet[h]!), isRight));
  features.add(hashTriple(233, tags, relationOf(relation, hl) | (relationOf(relation, hr) << 6)));
  features.add(hashTriple(234, tags, suffix[c]!));
  features.add(hashTriple(235, tags, suffix[h]!));
  features.add(hashTriple(236, tags, word[within(cl2, length)]!));
  features.add(hashTriple(237, hashPair(state.leftSet[c]!, state.rightSet[c]!), tags));
  features.add(hashTriple(238, tags, words.between(Math.min(h, c), Math.max(h, c))));
  features.add(hashTriple(239, hashPair(tags, state.leftSet[h]!), state.leftSet[c]!));
  features.add(hashTriple(240, hashPair(tags, state.rightSet[h]!), clw));
  features.add(hashTriple(241, hashPair(word[within(h - 1, length)]!, word[h]!), tags));
}
