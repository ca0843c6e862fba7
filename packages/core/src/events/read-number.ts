import { seeThrough } from './match-frame.ts';
import { conjuncts, dependents, type SentenceTree } from './sentence-tree.ts';

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map([...UNITS.map((word, number) => [word, number] as const), ...TENS.map((word, index) => [word, 10 * (index + 2)] as const)]);
const SCALES = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1_000_000]]);

/** Value of a printed number ("1,200", "twelve", "twenty-five", the lower end of "10-15"), or null. */
export function parseNumber(word: string): number | null {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const [first, last] = word.split(/[-–]/) as [string, string?];
  const tens = last === undefined ? undefined : WORDS.get(first);
  if (tens !== undefined && tens >= 20) return tens + (WORDS.get(last!) ?? 0);
  return /^(?:\d{1,3}(?:,\d{3})+|\d{1,7})$/.test(first) ? Number(first.replaceAll(',', '')) : null;
}

/** Number before a noun, with its scale ("two million"); "dozens" and "hundreds" tell none. */
function numberBefore(tree: SentenceTree, noun: number): number | null {
  for (const child of dependents(tree, noun, 'nummod')) {
    const scale = SCALES.get(tree.words[child]!);
    const inner = scale === undefined ? child : (dependents(tree, child, 'nummod', 'compound', 'flat')[0] ?? -1);
    const value = inner < 0 ? 1 : parseNumber(tree.words[inner]!);
    if (value !== null) return value * (scale ?? 1);
  }
  return null;
}

const ONE = new Set(['a', 'an', 'another']);
const GROUPS = new Set('group crowd family couple pair number dozen hundred thousand million score majority handful people police staff crew team'.split(' '));

function countOne(tree: SentenceTree, token: number): number | null {
  for (const meant of seeThrough(tree, token)) {
    const own = tree.tags[meant] === 'NUM' ? parseNumber(tree.words[meant]!) : null;
    const value = own ?? numberBefore(tree, meant);
    if (value !== null) return value;
  }
  if (tree.mentionKinds[token] === 'person') return 1;
  const single = !GROUPS.has(tree.lemmas[token]!) && !tree.words[token]!.endsWith('s') && dependents(tree, token, 'det').some((child) => ONE.has(tree.words[child]!));
  return single ? 1 : null;
}

/** How many people noun phrases tell, coordinated ones added up; null if none of them tells a number. */
export function readNumber(tree: SentenceTree, heads: readonly number[]): number | null {
  const tokens = new Set(heads.flatMap((head) => conjuncts(tree, head)));
  let sum: number | null = null;
  for (const token of tokens) {
    const value = countOne(tree, token);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}
