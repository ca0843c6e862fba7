import { alignBody, type BodyMatch } from './align-body.ts';
import { constrainByForm } from './constrain-by-form.ts';
import type { ExtractionRecord } from './extraction-record.ts';
import { foldWords } from './fold-words.ts';
import { ALL_ROLES, BODY, NOT_BODY, type RoleSet, roleSet } from './role-sets.ts';

/** Words of a crosshead or table row; longer lines of the body are running text. */
const LONGEST_CROSSHEAD = 20;

const BY_WORDS = new Set(['by', 'von', 'par', 'por', 'and', 'und', 'et', 'y', 'text', 'author', 'autor']);

/** The roles that each line of a page may have, as far as the fields of the gold tell. */
export function constrainByGold(lines: readonly string[], gold: ExtractionRecord['gold']): RoleSet[] {
  const words = lines.map(foldWords);
  const keys = words.map((line) => line.join(' '));
  const bodyMatches = matchBody(words, keys, gold);
  const hasCrossheads = gold.crossheads !== undefined;
  const sets = bodyMatches.map((match, line): RoleSet =>
    match === 'in' ? bodyRoles(lines[line]!, words[line]!.length, hasCrossheads) : match === 'out' ? NOT_BODY : ALL_ROLES,
  );
  const firstBody = bodyMatches.indexOf('in');
  const narrow = (line: number, set: RoleSet): void => {
    if ((sets[line]! & set) !== 0) sets[line]! &= set;
  };
  const keySet = (texts: readonly string[] = []): Set<string> => new Set(texts.map((text) => foldWords(text).join(' ')).filter((key) => key !== ''));

  const crossheads = keySet(gold.crossheads);
  const captions = keySet(gold.captions);
  const tags = keySet(gold.tags);
  const dek = gold.dek ? foldWords(gold.dek).join(' ') : '';
  const lastBody = bodyMatches.lastIndexOf('in');
  keys.forEach((key, line) => {
    if (bodyMatches[line] === 'out') narrow(line, constrainByForm(lines[line]!, line < firstBody ? 'before' : line > lastBody ? 'after' : 'inside'));
    if (crossheads.has(key)) sets[line] = roleSet('subheading');
    if (bodyMatches[line] === 'in' || key === '') return;
    if (captions.has(key)) narrow(line, roleSet('caption'));
    else if (key === dek) narrow(line, roleSet('dek'));
    else if (tags.has(key)) narrow(line, roleSet('tags', 'section', 'chrome', 'related-kicker', 'related-heading'));
  });
  if (gold.title) constrainTitle(words, keys, foldWords(gold.title), firstBody, narrow);
  if (gold.authors) constrainByline(words, gold.authors.map(foldWords), firstBody, narrow);
  return sets;
}

/** What a line of the body can be by its form alone, so that learning does not swap the roles of the body at will. */
function bodyRoles(line: string, wordCount: number, hasCrossheads: boolean): RoleSet {
  if (/^\s*(?:[•·*▪‣]|\d{1,2}[.)]\s)/u.test(line)) return roleSet('list-item', 'subheading');
  if (wordCount > LONGEST_CROSSHEAD) return roleSet('paragraph', 'list-item', 'quote');
  return hasCrossheads ? BODY & ~roleSet('subheading') : BODY;
}

function matchBody(words: readonly string[][], keys: readonly string[], gold: ExtractionRecord['gold']): BodyMatch[] {
  if (gold.body?.length) {
    const optional = new Set((gold.optional ?? []).map((text) => foldWords(text).join(' ')));
    return alignBody(words, gold.body.map(foldWords)).map((match, line) => (optional.has(keys[line]!) ? 'unsure' : match));
  }
  const inside = [...(gold.with ?? []), ...(gold.first_words ? [gold.first_words] : [])].map((text) => ` ${foldWords(text).join(' ')} `);
  const outside = (gold.without ?? []).map((text) => ` ${foldWords(text).join(' ')} `);
  return keys.map((key) => {
    const padded = ` ${key} `;
    const holds = (snippet: string): boolean => snippet.trim() !== '' && padded.includes(snippet);
    if (inside.some(holds)) return outside.some(holds) ? 'unsure' : 'in';
    return outside.some(holds) ? 'out' : 'unsure';
  });
}

function constrainTitle(
  words: readonly string[][],
  keys: readonly string[],
  title: readonly string[],
  firstBody: number,
  narrow: (line: number, set: RoleSet) => void,
): void {
  const titleKey = title.join(' ');
  const titleWords = new Set(title);
  const copies = [...keys.keys()].filter((line) => keys[line] === titleKey);
  const headline = copies.filter((line) => firstBody < 0 || line < firstBody).at(firstBody < 0 ? 0 : -1);
  const noTitle = ALL_ROLES & ~roleSet('title');
  words.forEach((line, index) => {
    if (index === headline) narrow(index, roleSet('title'));
    else if (keys[index] === titleKey) narrow(index, roleSet('title', 'caption', 'chrome', 'related-title', 'comments', 'tags'));
    else {
      const shared = line.filter((word) => titleWords.has(word)).length;
      if (shared * 2 < Math.min(line.length, title.length) || line.length === 0) narrow(index, noTitle);
      else if (headline !== undefined && shared * 2 < title.length) narrow(index, noTitle);
    }
  });
}

function constrainByline(
  words: readonly string[][],
  authors: readonly string[][],
  firstBody: number,
  narrow: (line: number, set: RoleSet) => void,
): void {
  const names = new Set(authors.flat());
  if (names.size === 0) return;
  words.forEach((line, index) => {
    if (line.length === 0 || line.length > 12) return;
    const isByline = line.some((word) => names.has(word)) && line.every((word) => names.has(word) || BY_WORDS.has(word));
    const isWhole = authors.some((author) => author.length > 0 && author.every((word) => line.includes(word)));
    if (!isByline || !isWhole) return;
    narrow(index, index < firstBody ? roleSet('byline') : roleSet('byline', 'author-bio', 'chrome', 'tags', 'credit', 'comments'));
  });
}
