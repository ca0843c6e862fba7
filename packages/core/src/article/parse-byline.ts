import type { Author, Span } from '../models/index.ts';
import { AGENCIES, isAgency } from './agency-names.ts';
import {
  ANONYMOUS, ARTICLES, BY, CONJUNCTIONS, DEGREES, EMPLOYER_WORDS, HELPER_LABELS, HONORIFICS, NAME_SUFFIXES, NOT_NAMES, NOT_PERSONS, ORGANIZATION_WORDS, OTHER_LABELS, PLACE_STARTS,
  PLACE_WORDS, PUBLISHER_LABELS, ROLE_MODIFIERS, ROLE_WORDS, WRITER_LABELS,
} from './byline-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { MONTH_BY_NAME } from './month-names.ts';
import { displayName, hasCapital, isInitial, isNameWord, isParticle, isPersonName } from './parse-person-name.ts';
import type { BylineToken } from './tokenize-byline.ts';
import { tokenizeByline } from './tokenize-byline.ts';

export interface BylineOptions {
  /** Whether a line before this one said "By". Default: false */
  readonly labelled?: boolean;
}

export interface ParsedByline {
  /** In their order; offsets count from the start of the text. */
  readonly authors: readonly Author[];
  /** Whether a word such as "By" announces the authors. */
  readonly labelled: boolean;
  /** Whether the label says "Posted by" or "Published by". */
  readonly publisher: boolean;
  /** Whom a label without names announces: its names stand on the next line, or are lost. */
  readonly open: 'author' | 'other' | null;
  /** A job that stands without a name: it belongs to the author above. */
  readonly role: string | null;
}

const SEPARATOR = /^[,;|/&•·—–\-():"“”»«►、，：（）+>*[\]【】]$/u;
const VERBS = new Set(['is', 'one', 'was', 'has', 'ist', 'est', 'es', 'writes', 'covers', 'said', 'says', 'sagt', 'reports', 'who', 'can', 'joined', 'works', 'schreibt']);
/** `CNN`, `RDN`, `PhD`: letters of a broadcaster or a degree, not of a name. */
const ACRONYM = /^(?:\p{Lu}\p{Ll}?\p{Lu}{1,4}|Ph)$/u;
/** What most words of names are. */
const PLAIN = /^[A-Z][a-z]{2,}$/;
const DOMAIN = /\.\p{L}{2,}$/u;
const EASTERN_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,4}[\p{Script=Hiragana}\p{Script=Katakana}]{1,6}|\p{Script=Hangul}{2,4})$/u;
const KOREAN = /^\p{Script=Hangul}+$/u;
/** Marks that end a label: "Text: Jane Doe", "文＝山田太郎". */
const COLONS = new Set([':', '：', '=', '＝', '・']);
/** Labels that need no mark before a name: "Autor Jane Doe". */
const AUTHOR_NOUNS = new Set(['author', 'autor', 'autorin', 'auteur', 'auteure', 'autora', 'autore', '記者', '记者', '作者', '著者', '執筆', '撰文', '文']);
const LATER_LABEL = /^(?:published|updated|posted|modified)$/;
/** Longer runs of capitalised words are more than one name. */
const MAX_RUN = 5;
const LEAST_TWO_NAMES = 4;
const YEAR = /^(?:19|20)\d\d$/;
/** Ends a dateline, and no byline: "CNN —". */
const DATELINE_END = /[—–]\s*$/;
const HAN_ROLE = /(?:記者|记者|編集委員|特派員|通讯员)$/u;
/** What somebody did who did not write. */
const PICTURES = /^(?:photo|illustrat|foto|bild|graphic|video|picture)/;
const INSIDE_ROLE = /^(?:of|for|and|at|on|the|in)$/;
/** Where somebody stands on a picture. */
const SIDE = /^(?:[lrc]|left|right|cent(?:er|re)|links|rechts|pictured)$/;
/** Words that say nothing of what stands before them. */
const NEUTRAL = /^(?:of|for|and|at|on|the|in|as|to|with|via|from)$/;
const INSIDE_ORGANIZATION = /^(?:of|for|and|the|on|de|für|to)$/;

/** True for a word of the list, also behind a hyphen: "Chef-Reporter". */
const endsInWord = (key: string, list: ReadonlySet<string>): boolean => list.has(key) || (key.includes('-') && list.has(key.slice(key.lastIndexOf('-') + 1)));
const isRoleWord = (key: string): boolean => endsInWord(key, ROLE_WORDS);
const isOrganizationWord = (key: string): boolean => endsInWord(key, ORGANIZATION_WORDS) || (key.includes('.') && DOMAIN.test(key));
const isLabel = (key: string): boolean => WRITER_LABELS.has(key) || OTHER_LABELS.has(key) || HELPER_LABELS.has(key);

function looksLikeOrganization(run: readonly BylineToken[]): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.length > 1 && (first.key === 'the' || (ARTICLES.has(first.key) && run.length === 2))) return true;
  return run.some(({ key }, index) => isOrganizationWord(key) && (!isRoleWord(key) || index === 0 || last.key === key));
}

/** True for words before "by" that announce an author: a label, a month, "on", or none at all. */
function mayAnnounce(key: string | undefined): boolean {
  return key === undefined || BY.has(key) || isLabel(key) || NEUTRAL.test(key) || MONTH_BY_NAME.has(key) || /^(?:[ap]m|[ecmp][esd]?t|cest|bst|uhr|gmt|utc)$/.test(key);
}

/** `Eric Roe Eric Roe`: the name of a portrait and its caption. */
function halve(run: readonly BylineToken[]): readonly BylineToken[] {
  const half = run.length / 2;
  return half >= 2 && run.slice(0, half).every(({ key }, index) => key === run[half + index]?.key) ? run.slice(0, half) : run;
}

/** Where the second of several names begins that no mark parts: "Jane Doe John Roe"; 0 if there is none. */
function findNextName(run: readonly BylineToken[]): number {
  const isGiven = (index: number): boolean => GIVEN_NAMES.has(run[index]?.key ?? '');
  if (run.length < LEAST_TWO_NAMES || !isGiven(0)) return 0;
  const next = run.findIndex((_, index) => index > 1 && isGiven(index) && !isGiven(index - 1));
  return next > 0 && next < run.length - 1 && !isGiven(run.length - 1) ? next : 0;
}

/** Words of a person that the name of a paper follows without a mark: "Jane B. Doe Santa Norva Argus Leader". All of the run if it begins with no common given name. */
function skipName(run: readonly BylineToken[]): number {
  if (!GIVEN_NAMES.has(run[0]!.key) || run.some(({ text }) => isParticle(text))) return run.length;
  return isInitial(run[1]!.text) ? 3 : 2;
}

class BylineParser {
  readonly source: string;
  readonly tokens: readonly BylineToken[];
  readonly authors: Author[] = [];
  labelled: boolean;
  /** Whether the label stands on this line. */
  #ownLabel = false;
  publisher = false;
  role: string | null = null;
  /** Whether the line only names who helped. */
  #helpers = false;
  #mode: 'author' | 'other' | 'done' = 'author';
  /** Whether anything was read after the last label. */
  #filled = false;
  /** Capitalised words not yet told apart. */
  #run: BylineToken[] = [];
  /** The last mark before the run. */
  #mark = '';
  #index = 0;

  constructor(source: string, labelled: boolean) {
    this.source = source;
    this.tokens = tokenizeByline(source);
    this.labelled = labelled;
  }

  parse(): ParsedByline {
    while (this.#index < this.tokens.length && this.#mode !== 'done') this.#step(this.tokens[this.#index]!);
    this.#flush();
    if (!this.labelled && this.authors[0]?.kind === 'organization' && DATELINE_END.test(this.source)) this.authors.length = 0;
    const open = this.#helpers ? 'other' : this.#mode === 'done' || this.#filled || !this.labelled ? null : this.#mode;
    return { authors: this.authors, labelled: this.labelled, publisher: this.publisher, open, role: this.role };
  }

  #step(token: BylineToken): void {
    if (this.#readLabel(token)) return;
    this.#index++;
    if (token.kind !== 'word') {
      // "Jane May, May 3": a month belongs to the day behind it.
      const isDay = token.kind === 'number' || (token.text === '.' && this.tokens[this.#index]?.kind === 'number');
      if (isDay && MONTH_BY_NAME.has(this.#run.at(-1)?.key ?? '')) this.#run.pop();
      this.#flush();
      this.#mark = token.text;
      // "Jane Doe (R)" stands on the right of a picture.
      if (token.text === '(' && !this.#ownLabel && SIDE.test(this.tokens[this.#index]?.key ?? '')) this.#disown();
      // What follows a number is a unit, an hour or a count, up to the next mark; what follows a year is not.
      if (token.kind === 'number' && !YEAR.test(token.text)) this.#skipClause();
      return;
    }
    if (this.#run.length === 0 && (this.#mark === '(' || this.#mark === ',') && PICTURES.test(token.key) && !BY.has(this.tokens[this.#index]?.key ?? '')) this.authors.pop();
    else if (this.#run.length > 0 && isParticle(token.text) && !this.#joinsNames(token) && (hasCapital(token.text) || this.#continues(this.#index))) this.#run.push(token);
    else if (this.#isConjunction(token) && !this.#isInsideOrganization(token)) {
      this.#flush();
      this.#mark = token.key;
    }
    else if (isNameWord(token.text)) this.#run.push(token);
    else this.#readLowerCase(token);
  }

  /** "Ana García y Luis Pérez", but "José Ortega y Gasset". */
  #joinsNames(token: BylineToken): boolean {
    return this.#isConjunction(token) && this.#run.length >= 2 && this.#continues(this.#index) && this.#continues(this.#index + 1);
  }

  #isConjunction({ key, text }: BylineToken): boolean {
    return CONJUNCTIONS.has(key) && (text === key || key.length > 1);
  }

  #isInsideOrganization({ key }: BylineToken): boolean {
    return this.#run.length > 0 && INSIDE_ORGANIZATION.test(key) && looksLikeOrganization(this.#run) && this.#continues(this.#index);
  }

  #continues(index: number): boolean {
    const next = this.tokens[index];
    return next?.kind === 'word' && (isNameWord(next.text) || isParticle(next.text));
  }

  #readLowerCase(token: BylineToken): void {
    if (this.#isInsideOrganization(token)) {
      this.#run.push(token);
      return;
    }
    if (this.#isUserName(token)) {
      const first = this.#run.shift() ?? token;
      this.#push(first.start, token.end, this.source.slice(first.start, token.end), isAgency(token.text) ? 'organization' : 'person');
      return;
    }
    if (this.#ownLabel && this.#run.length === 0 && !this.#filled && this.#mode === 'author' && isAgency(token.text)) {
      this.#push(token.start, token.end, token.text, 'organization');
      return;
    }
    const afterName = this.#run.length > 0;
    // "by Mobasir hassan Post a Comment": half a name is none.
    if (this.#run.length === 1 && this.labelled && !this.#filled && token.key.length > 3 && !isRoleWord(token.key)) {
      this.#run = [];
      this.#filled = true;
    }
    this.#flush();
    // "Interview von Jane Doe mit Max Muster"
    if (token.key === 'contributed' || (token.key === 'mit' && this.#ownLabel) || (VERBS.has(token.key) && afterName)) this.#mode = 'done';
    if (token.key === 'contributed') this.#disown();
    if (this.#mode === 'done') return;
    if (isRoleWord(token.key) && this.authors.length === 1 && this.authors[0]!.kind === 'organization' && !this.#ownLabel) this.#employ(token);
    else if (token.key === 'told') this.authors.length = 0; // "Max Muster as told to Jane Doe": the second wrote.
    else if (isAgency(token.text) && this.authors.length > 0) this.#amend({ affiliation: token.text });
    else if (EMPLOYER_WORDS.has(token.key) && this.authors.length > 0) this.#readEmployer();
    else if (PLACE_WORDS.has(token.key)) this.#skipPlace();
    else if (!this.#ownLabel && !NEUTRAL.test(token.key) && !isRoleWord(token.key) && !ROLE_MODIFIERS.has(token.key)) this.#readNoise(token, afterName);
  }

  /** "Jane Doe enters the courtroom" is a caption, "Jane Doe Senior Writer and more" is none. */
  #readNoise(token: BylineToken, afterName: boolean): void {
    this.#mode = 'other';
    const previous = this.tokens[this.tokens.indexOf(token) - 1];
    if (afterName && previous !== undefined && this.authors.at(-1)?.end === previous.end) this.authors.length = 0;
  }

  /** "Seattle Times staff reporter" is a job without its name. */
  #employ(token: BylineToken): void {
    const [employer] = this.authors.splice(0);
    this.role = this.source.slice(employer!.start, token.end);
    this.#mode = 'other';
  }

  /** "Jane Doe contributed to this report." */
  #disown(): void {
    this.authors.length = 0;
    this.labelled = true;
    this.#helpers = true;
  }

  /** "Posted by konstantin", "By Cindy mangomini": a word in lower case right after "By" or a forename, and nothing else. */
  #isUserName({ key, text }: BylineToken): boolean {
    const before = this.tokens[this.#index - 2 - this.#run.length];
    return (
      this.labelled && this.#mode === 'author' && !this.#filled && this.#run.length < 2 && this.#endsName() && key.length >= 3 &&
      ((before === undefined && this.#run.length === 0) || (before !== undefined && (BY.has(before.key) || before.kind === 'mark'))) && ![key, ...this.#run.map((word) => word.key)].some((word) => NOT_NAMES.has(word) || ANONYMOUS.has(word)) &&
      !isParticle(text) && !VERBS.has(key) && this.#run.every((word) => !isOrganizationWord(word.key))
    );
  }

  /** True before a date and at the end. */
  #endsName(): boolean {
    const [next, after] = [this.tokens[this.#index], this.tokens[this.#index + 1]];
    return next === undefined || (/^(?:on|am)$/.test(next.key) && (after?.kind === 'number' || MONTH_BY_NAME.has(after?.key ?? '')));
  }

  #readEmployer(): void {
    const first = this.tokens[this.#index];
    while (this.tokens[this.#index]?.kind === 'word' && !this.#isConjunction(this.tokens[this.#index]!)) this.#index++;
    const last = this.tokens[this.#index - 1]!;
    if (first !== undefined && last.start >= first.start && isNameWord(last.text)) this.#amend({ affiliation: this.source.slice(first.start, last.end) });
  }

  /** Adds to the last author what is not known yet. */
  #amend(facts: Partial<Pick<Author, 'role' | 'affiliation'>>): void {
    const author = this.authors.pop();
    if (author === undefined) return;
    this.authors.push({ ...author, role: author.role ?? facts.role ?? null, affiliation: author.affiliation ?? facts.affiliation ?? null });
  }

  #skipClause(): void {
    while (this.#index < this.tokens.length && !this.#startsClause(this.tokens[this.#index]!)) this.#index++;
  }

  #skipPlace(): void {
    while (this.#index < this.tokens.length && !EMPLOYER_WORDS.has(this.tokens[this.#index]!.key) && !this.#startsClause(this.tokens[this.#index]!)) this.#index++;
  }

  #startsClause(token: BylineToken): boolean {
    return token.kind === 'gap' || token.kind === 'handle' || YEAR.test(token.text) || SEPARATOR.test(token.text) || BY.has(token.key) || this.#isConjunction(token);
  }

  /** Reads "By", "Words by", "Author:", "Author of the article:" … */
  #readLabel(token: BylineToken): boolean {
    const mayLabel = BY.has(token.key) || token.key === 'from' || COLONS.has(token.text) || AUTHOR_NOUNS.has(token.key) || this.tokens.length === 1;
    if (!mayLabel) return false;
    const before = this.#wordsBefore();
    const runIsLabel = this.#run.length === 0 || isLabel(this.#run.at(-1)!.key);
    const isBy = token.kind === 'word' && BY.has(token.key) && (runIsLabel || !isParticle(token.text));
    const isFrom = token.key === 'from' && before.some((key) => HELPER_LABELS.has(key));
    const named = isPersonName(this.#run.map(({ text }) => text));
    const isColon = COLONS.has(token.text) && !named && before.some(isLabel) && !before.some((key) => BY.has(key));
    const isNoun = this.#run.length === 0 && AUTHOR_NOUNS.has(token.key) && this.#startsName(this.tokens[this.#index + 1]);
    const isHeading = this.tokens.length === 1 && isLabel(token.key);
    if (!isBy && !isFrom && !isColon && !isHeading && !isNoun) return false;
    if (isHeading || isNoun) before.push(token.key);
    this.#run = [];
    this.#index++;
    if (COLONS.has(this.tokens[this.#index]?.text ?? '')) this.#index++;
    if (isBy && !(named || mayAnnounce(before[0]) || before.some((key) => PUBLISHER_LABELS.has(key)))) {
      // "Minister condemned by Jane Doe" names no author.
      this.#mode = 'other';
      this.authors.length = 0;
      return true;
    }
    const isHelper = before.some((key) => HELPER_LABELS.has(key));
    const isOther = before.some((key) => OTHER_LABELS.has(key)) && !before.some((key) => WRITER_LABELS.has(key));
    this.#mode = isHelper || isOther ? 'other' : 'author';
    if (this.#mode === 'author') {
      // What stood before "By" is a headline, a date, or a copy of the name.
      if (!this.labelled) this.authors.length = 0;
      this.publisher = before.some((key) => PUBLISHER_LABELS.has(key));
    }
    this.#mark = '';
    this.labelled = true;
    this.#ownLabel = true;
    this.#filled = false;
    return true;
  }

  #startsName(token: BylineToken | undefined): boolean {
    return token?.kind === 'word' && (GIVEN_NAMES.has(token.key) || EASTERN_NAME.test(token.text));
  }

  /** The last words before this place without a mark between, in lower case, last first. */
  #wordsBefore(): string[] {
    const keys: string[] = [];
    for (let index = this.#index - 1; index >= 0 && keys.length < 4; index--) {
      const token = this.tokens[index]!;
      if (token.kind !== 'word') break;
      keys.push(token.key);
    }
    return keys;
  }

  /** Closes the run of capitalised words: a person, an organization, a job, a place, or nothing. */
  #flush(): void {
    const run = this.#run;
    this.#run = [];
    if (run.length === 0 || this.#mode !== 'author') return;
    const next = findNextName(run);
    if (next > 0) {
      for (const name of [run.slice(0, next), run.slice(next)]) {
        this.#run = name;
        this.#flush();
      }
      return;
    }
    while (run.length > 1 && HONORIFICS.has(run[0]!.key)) run.shift();
    this.#dropLeadingRole(run);
    const tail = run.every(({ key }) => ANONYMOUS.has(key)) ? 0 : this.#findTail(run);
    const rest = tail > 0 && this.#addPerson(run.slice(0, tail), tail < run.length) ? run.slice(tail) : run;
    if (rest.length > 0) this.#addTail(rest);
    this.#filled = true;
  }

  /** "Staff Writer Jane Doe": a job before the name. */
  #dropLeadingRole(run: BylineToken[]): void {
    const first = run.findIndex(({ key }) => GIVEN_NAMES.has(key));
    const isRole = first > 0 && isRoleWord(run[first - 1]!.key) && run.slice(0, first).every(({ key }) => isRoleWord(key) || ROLE_MODIFIERS.has(key));
    if (isRole && isPersonName(run.slice(first).map(({ text }) => text))) run.splice(0, first);
  }

  /** Where the name ends and a job, a newspaper or a degree begins; 0 if the run does not start with a name. */
  #findTail(run: readonly BylineToken[]): number {
    const shout = run.every(({ text }) => !PLAIN.test(text) && text.replace(/^Mc/, 'MC') === text.toUpperCase());
    const author = this.authors.at(-1);
    // After a name: "| South Florida Sun Sentinel", ", MDR SACHSEN-ANHALT".
    if (author !== undefined && /^[,|/·•]?$/.test(this.#mark)) {
      const { key } = run.at(-1)!;
      if ((isOrganizationWord(key) && !isRoleWord(key)) || (shout && this.source.slice(author.start, author.end) === author.name)) return 0;
    }
    if (ARTICLES.has(run[0]!.key) && run.length === 2) return 0;
    const index = run.findIndex(({ key, text }, position) => {
      if (key === 'the' || isRoleWord(key) || ROLE_MODIFIERS.has(key) || isOrganizationWord(key) || NOT_NAMES.has(key)) return true;
      if ((position > 0 && AGENCIES.has(key)) || (position > 1 && NOT_PERSONS.has(key))) return true;
      return !shout && !PLAIN.test(text) && ACRONYM.test(text) && !isInitial(text) && !NAME_SUFFIXES.has(key) && (position > 1 || (position === 0 && text.length > 2 && (run.length > 2 || (author !== undefined && this.#mark === ','))));
    });
    if (index < 0) return run.length > MAX_RUN ? skipName(run) : run.length;
    // "AUDI TAKES ON THE RALLY" is a headline.
    if (shout && NEUTRAL.test(run[index]!.key)) return 0;
    if (index === 1 && EASTERN_NAME.test(run[0]!.text)) return 1;
    const last = run.at(-1)!;
    // "Field Level Media" is no Field Level who works for Media; ", Forbes India Staff" is no Forbes India.
    const isWhole = index === run.length - 1 && (isRoleWord(last.key) ? author !== undefined && this.#mark === ',' : isOrganizationWord(last.key) && !isAgency(last.key));
    return index < 2 || isWhole ? 0 : index;
  }

  #addPerson(printed: readonly BylineToken[], hasRole: boolean): boolean {
    // "광양 구현모 기자": a Korean name is one word, a place before it.
    const run = hasRole && printed.every(({ text }) => KOREAN.test(text)) ? printed.slice(-1) : halve(printed);
    const words = run.map(({ text }) => text);
    const first = run[0]!;
    if (isPersonName(words)) {
      const isPlace = this.#filled && this.#mark === ',' && PLACE_STARTS.has(first.key);
      if (!isPlace) this.#push(first.start, run.at(-1)!.end, displayName(words), 'person');
      return true;
    }
    const name = first.text.replace(HAN_ROLE, '');
    if (run.length > 1 || !EASTERN_NAME.test(name) || !(this.labelled || hasRole || name !== first.text || this.tokens[this.#index - 1]?.kind === 'number')) return false;
    this.#push(first.start, first.start + name.length, name, 'person');
    return true;
  }

  /** A run that is no full name: an organization that wrote or employs, a job, or the one word after "By". */
  #addTail(printed: readonly BylineToken[]): void {
    // "Daily Planet Published": the label of the day is no part of the paper's name.
    const stop = printed.findIndex(({ key }, index) => index > 0 && LATER_LABEL.test(key));
    const run = stop < 0 ? printed : printed.slice(0, stop);
    const [first, last] = [run[0]!, run.at(-1)!];
    const text = this.source.slice(first.start, last.end);
    const keys = run.map(({ key }) => key);
    const isAnonymous = keys.every((key) => ANONYMOUS.has(key));
    const isRole = keys.some((key) => isRoleWord(key)) && !isAgency(text);
    const afterPerson = this.authors.at(-1)?.kind === 'person';
    if (isRole && (afterPerson || isAnonymous || last.key !== 'staff')) {
      this.#endRole();
      const role = this.source.slice(first.start, this.tokens[this.#index - 1]!.end).trim();
      if (afterPerson) this.#amend({ role });
      else if (!isAnonymous) this.role ??= role;
      return;
    }
    const isOrganization = isAgency(text) || looksLikeOrganization(run) || (run.length > 1 && ACRONYM.test(first.text)) || (afterPerson && ACRONYM.test(text) && text.length > 2 && !DEGREES.has(first.key));
    if (afterPerson) {
      if (isOrganization && !isAnonymous && !DEGREES.has(first.key)) this.#amend({ affiliation: text });
      return;
    }
    if (isAnonymous || keys.some((key) => NOT_NAMES.has(key))) return;
    if (isOrganization) this.#push(first.start, last.end, text.replace(/\s+/g, ' '), 'organization');
    else if (run.length === 1 && this.labelled && !this.#filled && text.length >= 3 && this.#mark === '' && !NOT_PERSONS.has(first.key) && !isLabel(first.key)) this.#push(first.start, last.end, text, 'person');
  }

  /** Moves on to the end of a job: "Director of Education Equity". */
  #endRole(): void {
    const isWord = (index: number): boolean => this.tokens[index]?.kind === 'word';
    if (this.tokens[this.#index - 1]?.kind === 'word' && isNameWord(this.tokens[this.#index - 1]!.text)) {
      while (this.#continues(this.#index)) this.#index++;
      return;
    }
    // flush() was called by the token after the run: step back to it if it may belong to the job.
    this.#index--;
    while (isWord(this.#index) && (INSIDE_ROLE.test(this.tokens[this.#index]!.key) ? this.#continues(this.#index + 1) : isNameWord(this.tokens[this.#index]!.text))) this.#index++;
  }

  #push(start: number, end: number, name: string, kind: Author['kind']): void {
    this.#filled = true;
    const known = this.authors.some((author) => author.name.toLowerCase() === name.toLowerCase());
    if (!known) this.authors.push({ name, kind, role: null, affiliation: null, start, end });
  }
}

/** Reads who wrote from a byline: persons, agencies, their jobs and employers. Rather no author than a wrong one. */
export function parseByline(text: string, options: BylineOptions = {}): ParsedByline {
  return new BylineParser(text, options.labelled ?? false).parse();
}

/** Offsets of authors moved from the byline's own text to the page. */
export function shiftAuthors<T extends Span>(authors: readonly T[], offset: number): T[] {
  return authors.map((author) => ({ ...author, start: author.start + offset, end: author.end + offset }));
}
