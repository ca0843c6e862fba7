import type { Relation } from '../language/analysis.ts';
import { type Branches, hang, isAbove } from './branches.ts';

/** Relations that say little of where a name belongs. */
export const LOOSE: ReadonlySet<Relation> = new Set<Relation>(['appos', 'flat', 'list', 'dep', 'parataxis', 'nmod', 'compound', 'conj']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'X']);

/** Hangs all words of each name on the one that tells most of its place, where the parser cut the name in two. */
export function closeNames(branches: Branches): void {
  const { mentions } = branches;
  for (let first = 0; first < mentions.length; first += 1) {
    if (mentions[first] !== -1 && mentions[first] !== mentions[first - 1] && mentions[first] === mentions[first + 1]) closeName(first, branches);
  }
}

function closeName(first: number, branches: Branches): void {
  const { heads, mentions } = branches;
  const outer: number[] = [];
  for (let token = first; mentions[token] === mentions[first]; token += 1) if (mentions[heads[token]!] !== mentions[first]) outer.push(token);
  if (outer.length < 2) return;
  const head = chooseHead(outer, branches);
  for (const token of outer) {
    if (token === head || isAbove(token, head, branches)) continue;
    hang(token, head, 'flat', branches);
    for (let word = 0; word < heads.length; word += 1) if (heads[word] === token && mentions[word] !== mentions[first]) heads[word] = head;
  }
}

/** The word behind a preposition, else that of the clearest relation, else the last noun. */
function chooseHead(outer: readonly number[], { tags, relations, heads }: Branches): number {
  const nouns = outer.filter((token) => NOMINAL.has(tags[token]!));
  const marked = nouns.find((token) => relations.some((relation, word) => relation === 'case' && heads[word] === token && word < outer[0]!));
  return marked ?? nouns.find((token) => !LOOSE.has(relations[token]!)) ?? nouns.at(-1) ?? outer[0]!;
}
