import { findInfinitives, findModifiers, findObjects, findObliques } from './find-arguments.ts';
import { CODE_CONTENTS, CONTENT_CODES, CONTENT_WORDS, PROTEST_AIMS, THREAT_CODES } from './lexicon/contents.ts';
import { seeThrough } from './match-frame.ts';
import { parseWordLists } from './parse-lexicon.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** CAMEO code that a token names by itself, or null. */
export type CodeOf = (token: number) => string | null;

const TAG_OF_WORD = new Map<string, string>();
for (const [tag, words] of parseWordLists(CONTENT_WORDS)) {
  for (const word of words) if (!TAG_OF_WORD.has(word)) TAG_OF_WORD.set(word, tag);
}

function parsePairs(table: string): Map<string, string> {
  return new Map(table.trim().split('\n').map((line) => line.split(' ') as [string, string]));
}

const CONTENT_OF_CODE = parsePairs(CODE_CONTENTS);
const THREAT_OF_CODE = parsePairs(THREAT_CODES);
const PROTEST_DIGIT = parsePairs(PROTEST_AIMS);

const FAMILY_CODES = new Map<string, Map<string, string>>();
{
  const [header, ...rows] = CONTENT_CODES.trim().split('\n').map((line) => line.split(/ +/));
  header!.slice(1).forEach((family, column) => {
    FAMILY_CODES.set(family, new Map(rows.map((row) => [row[0]!, row[column + 1]!])));
  });
}

function longestPrefix(code: string, table: ReadonlyMap<string, string>): string | null {
  for (let length = code.length; length >= 2; length -= 1) {
    const value = table.get(code.slice(0, length));
    if (value !== undefined) return value;
  }
  return null;
}

const COMPLEMENT_PREPOSITIONS = ['for', 'to', 'on', 'of', 'against', 'with', 'about', 'into', 'over', 'upon'];
/** Nouns that stand for what follows them: "rejected a call for talks". */
const HOLLOW_NOUNS = new Set(
  'call demand request proposal plan offer appeal plea invitation willingness readiness intention desire commitment pledge promise threat bid end return suspension start resumption lack need step measure effort action move campaign deal agreement support right access'.split(' '),
);

/** What a verb, adjective or noun is about: clauses first, then objects, then prepositional phrases. */
function complementsOf(tree: SentenceTree, trigger: number): number[] {
  const clauses = [...findInfinitives(tree, trigger), ...dependents(tree, trigger, 'ccomp')];
  const objects = tree.tags[trigger] === 'VERB' ? findObjects(tree, trigger) : [];
  const phrases = COMPLEMENT_PREPOSITIONS.flatMap((preposition) => findObliques(tree, trigger, preposition));
  return [...clauses, ...objects, ...phrases];
}

function contentOfToken(tree: SentenceTree, token: number, codeOf: CodeOf, depth: number): string | null {
  const hollow = HOLLOW_NOUNS.has(tree.lemmas[token]!) && tree.tags[token] !== 'VERB';
  const inner = [
    ...(tree.tags[token] === 'VERB' ? findObjects(tree, token) : []),
    ...findModifiers(tree, token),
    ...findInfinitives(tree, token),
    ...['of', 'for', 'to', 'in', 'from'].flatMap((preposition) => findObliques(tree, token, preposition)),
  ];
  if (hollow && depth < 3) {
    for (const child of inner) {
      const found = contentOfToken(tree, child, codeOf, depth + 1);
      if (found !== null) return found;
    }
  }
  const code = codeOf(token);
  const coded = code === null ? null : longestPrefix(code, CONTENT_OF_CODE);
  if (coded !== null) return coded;
  const tag = TAG_OF_WORD.get(tree.lemmas[token]!);
  if (tag !== undefined) return tag;
  if (depth >= 2) return null;
  for (const child of inner) {
    for (const meant of seeThrough(tree, child)) {
      const found = contentOfToken(tree, meant, codeOf, depth + 1);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Full code of a family frame (02, 03, 10, 12) from the content of its complements, or the family's general code. */
export function codeFamily(tree: SentenceTree, trigger: number, family: string, codeOf: CodeOf): string {
  const complements = complementsOf(tree, trigger);
  if (family === '13') return codeThreat(complements, codeOf);
  const codes = FAMILY_CODES.get(family)!;
  for (const complement of complements) {
    const content = contentOfToken(tree, complement, codeOf, 0);
    if (content !== null) return codes.get(content)!;
  }
  return codes.get('-')!;
}

function codeThreat(complements: readonly number[], codeOf: CodeOf): string {
  for (const complement of complements) {
    const code = codeOf(complement);
    const threat = code === null ? null : longestPrefix(code, THREAT_OF_CODE);
    if (threat !== null) return threat;
  }
  return '130';
}

/** Code of the intention (03) or the refusal (12) to do what a code says. */
export function recodeAs(family: '03' | '12', code: string): string {
  const codes = FAMILY_CODES.get(family)!;
  return codes.get(longestPrefix(code, CONTENT_OF_CODE) ?? '-') ?? codes.get('-')!;
}

/** Code of the threat to do what a code says, or null. */
export function threatOf(code: string): string | null {
  return longestPrefix(code, THREAT_OF_CODE);
}

const AIM_PREPOSITIONS = ['for', 'against', 'over', 'to', 'at'];
const AIM_VERBS = new Set(['demand', 'call', 'urge', 'seek', 'want', 'ask', 'protest', 'oppose', 'denounce', 'press', 'support']);

/** A protest's code with the digit of its aim: 141 for leadership change is 1411. */
export function codeProtestAim(tree: SentenceTree, trigger: number, code: string, codeOf: CodeOf): string {
  if (code.length !== 3 || !/^14[1-5]$/.test(code)) return code;
  const governor = tree.heads[trigger]!;
  const hosts = [trigger, ...(governor >= 0 && tree.tags[governor] === 'VERB' && tree.tags[trigger] !== 'VERB' ? [governor] : [])];
  for (const host of hosts) {
    const aims = [
      ...AIM_PREPOSITIONS.flatMap((preposition) => findObliques(tree, host, preposition)),
      ...findInfinitives(tree, host),
      ...dependents(tree, host, 'advcl', 'acl'),
    ];
    for (const aim of aims) {
      const tokens = AIM_VERBS.has(tree.lemmas[aim]!) ? complementsOf(tree, aim) : [aim];
      for (const token of tokens) {
        const digit = PROTEST_DIGIT.get(contentOfToken(tree, token, codeOf, 0) ?? '');
        if (digit !== undefined) return code + digit;
      }
    }
  }
  return code;
}
