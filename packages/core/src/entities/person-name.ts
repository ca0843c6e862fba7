import { foldName } from './fold-name.ts';

/** A person's name in folded words, without titles and "Jr". */
export interface PersonName {
  readonly words: readonly string[];
  /** "jr", "sr", "iii" …, or null. */
  readonly suffix: string | null;
  /** The words of the family name as it is used alone: "al-Assad" without its particle. */
  readonly family: string;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'de', 'da', 'do', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'bin', 'ibn', 'ben', 'abu', 'ould', 'st']);
const NICKNAMES: readonly (readonly string[])[] = [
  ['michael', 'mike', 'mick'], ['william', 'bill', 'will'], ['robert', 'bob', 'rob', 'bobby'], ['joseph', 'joe'], ['james', 'jim', 'jimmy'], ['thomas', 'tom'],
  ['edward', 'ed', 'eddie'], ['richard', 'rick', 'dick'], ['charles', 'charlie', 'chuck'], ['anthony', 'tony'], ['antony', 'tony'], ['benjamin', 'ben', 'binyamin', 'benyamin'],
  ['daniel', 'dan', 'danny'], ['david', 'dave'], ['donald', 'don'], ['elizabeth', 'liz', 'beth'], ['katherine', 'kate', 'kathy', 'kathleen', 'catherine', 'cathy'], ['margaret', 'maggie'], ['matthew', 'matt'],
  ['nicholas', 'nick', 'nicky', 'nicolas'], ['patrick', 'pat'], ['peter', 'pete'], ['ronald', 'ron'], ['samuel', 'sam'], ['stephen', 'steve', 'steven'], ['timothy', 'tim'], ['christopher', 'chris'],
  ['alexander', 'alex', 'aleksandr', 'aleksander', 'alexandr'], ['rudolph', 'rudy'], ['kenneth', 'ken'], ['lawrence', 'larry'], ['jeffrey', 'jeff'], ['andrew', 'andy', 'drew'], ['gregory', 'greg'],
  ['vladimir', 'volodymyr'], ['sergei', 'sergey', 'serhiy', 'serhii'], ['andrei', 'andrey', 'andriy', 'andrii'], ['dmitry', 'dmitri', 'dmytro'], ['muhammad', 'mohammed', 'mohamed', 'mohammad', 'muhammed'],
  ['rebecca', 'becca', 'becky'], ['madison', 'maddie'], ['martin', 'marty'], ['deborah', 'deb', 'debbie'], ['gerald', 'jerry', 'gerry'], ['henry', 'harry', 'hank'], ['john', 'jack', 'johnny'], ['frederick', 'fred'], ['leonard', 'len'], ['philip', 'phil'], ['susan', 'sue'], ['jennifer', 'jen', 'jenny'], ['theodore', 'ted'],
  ['ahmad', 'ahmed'], ['hussein', 'hussain', 'hossein'], ['yousef', 'youssef', 'yusuf'],
];
/** "Steph" for Stephanie, "Zach" for Zachary. */
const SHORTEST_NICKNAME = 3;
const NICKNAME_GROUP: ReadonlyMap<string, number> = new Map(NICKNAMES.flatMap((group, index) => group.map((name) => [name, index] as const)));

/** Reads a printed name. */
export function readPersonName(printed: string): PersonName {
  const all = foldName(printed).split(' ').filter((word) => word !== '');
  const suffix = all.length > 1 && SUFFIXES.has(all.at(-1)!) ? all.at(-1)! : null;
  const words = suffix === null ? all : all.slice(0, -1);
  return { words, suffix, family: words.at(-1) ?? '' };
}

/** The key of a whole name, "Jr" included. */
export function keyOfName({ words, suffix }: PersonName): string {
  return suffix === null ? words.join(' ') : `${words.join(' ')} ${suffix}`;
}

/** Words of a name that carry it: without particles. */
export function withoutParticles(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => !PARTICLES.has(word));
  return bare.length > 0 ? bare : words;
}

/** Whether two names of two or more words can be one person's: same family name, and nothing in the rest that differs. */
export function sameFullName(left: PersonName, right: PersonName): boolean {
  if (areApart(left, right)) return false;
  const [short, long] = left.words.length <= right.words.length ? [left.words, right.words] : [right.words, left.words];
  if (short.length < 2) return false;
  const shortGiven = short[0]!;
  const longGiven = long[0]!;
  if (left.family === right.family) {
    if (sameGivenName(shortGiven, longGiven)) return true;
    return long.length > short.length && isSubsequence(withoutParticles(short), long);
  }
  if (short.length === long.length) return differByOneSpelling(short, long);
  return shortGiven === longGiven && isSubsequence(withoutParticles(short), long);
}

function sameGivenName(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length === 1 || right.length === 1) return left[0] === right[0];
  const group = NICKNAME_GROUP.get(left);
  if (group !== undefined && group === NICKNAME_GROUP.get(right)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (short.length >= SHORTEST_NICKNAME && long.startsWith(short)) || isNearSpelling(left, right);
}

/** Whether two names of one family are told apart by "Jr" and "Sr", or by initials: "George W. Bush" and "George H. W. Bush". */
export function areApart(left: PersonName, right: PersonName): boolean {
  if (left.family !== right.family) return false;
  if (left.suffix !== null && right.suffix !== null && left.suffix !== right.suffix) return true;
  return haveOtherInitials(left.words.slice(1, -1), right.words.slice(1, -1));
}

/** Whether there are middle names on both sides, those of one as initials, that begin differently. */
function haveOtherInitials(middle: readonly string[], other: readonly string[]): boolean {
  if (middle.length === 0 || other.length === 0 || middle[0]![0] === other[0]![0]) return false;
  return [middle, other].some((names) => names.every((name) => name.length === 1));
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && short[at] === word) at++;
  return at === short.length;
}

function differByOneSpelling(left: readonly string[], right: readonly string[]): boolean {
  let different = 0;
  for (let index = 0; index < left.length; index++) {
    if (left[index] === right[index]) continue;
    if (!isNearSpelling(left[index]!, right[index]!)) return false;
    different++;
  }
  return different <= 1;
}

/** Two spellings of one word: one letter changed, added or dropped in words of five and more, two in words of eight and more. */
export function isNearSpelling(left: string, right: string): boolean {
  const shortest = Math.min(left.length, right.length);
  const allowed = shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0;
  return left[0] === right[0] && editDistance(left, right, allowed) <= allowed;
}

/** Levenshtein distance, or more than `limit` as soon as it is. */
function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const value = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[right.length]!;
}
