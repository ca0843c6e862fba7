import { findAll } from '../find-all.ts';
import { isNameWord, isParticle } from './parse-person-name.ts';

export interface SplitCaption {
  /** Where the caption begins. */
  readonly captionStart: number;
  /** Where the caption without its credit ends. */
  readonly captionEnd: number;
  /** The credit without its label and brackets, or null. */
  readonly credit: string | null;
}

/** Agencies, archives and words that only a picture credit holds. */
const SOURCE = /\b(?:getty|shutterstock|i?stock(?:photo)?|alamy|epa|efe|afp|ap|ap photo|reuters|tass|xinhua|pa|pa wire|zuma(?: press)?|corbis|flickr|wikimedia|unsplash|pexels|pixabay|imago|dpa|apa|keystone|picture alliance|nurphoto|bloomberg|adobe stock|depositphotos|rex|wireimage|magnum|handout|sopa images|anadolu|usa today|file photo|file|courtesy|images|photo|photos|press|sputnik|ria novosti|imagn|scanpix|ntb|ansa|belga|anp|cc by|screenshot|instagram|twitter|youtube|facebook)\b/i;
const LABEL = /\b(?:photo(?:graph)?s?|image|picture|illustration|graphic|foto|fotos|bild|imagen|crédito?|crédit photo|bildrechte|bildquelle|archivfoto|screenshot|video)(?:(?: credit| copyright| courtesy| illustration)?(?: by\b|:| ©)| courtesy of\b)|\bimage copyright\b|credits?:|\b(?:source|quelle|fuente):|©|\bcourtesy(?: of)?\b|\(photo\b|\bvia\b/gi;
/** What every label holds. */
const LABEL_MARK = /[:©]|\bby\b|courtesy|copyright|\(photo|\bvia\b/i;
const LEADING_LABEL = /^(?:(?:photo(?:graph)?s?|image|picture|illustration|graphic|foto|fotos|bild|imagen|crédit photo|bildrechte|bildquelle|archivfoto|screenshot|video)?(?: ?(?:credits?|courtesy|illustration))?(?: by\b|:| ©)|image copyright\b|(?:crédito?|source|quelle|fuente):|©)\s*/i;
/** Texts of the buttons that stand on a picture and run on into its caption. */
const BUTTON =
  /(?:^|\s)(?:(?:hide|show|toggle|expand|read full) caption|(?:enlarge|expand|open|view|zoom)(?: this)? (?:image|photo|picture)(?: in (?:full ?screen|gallery|modal))?|(?:click|tap) to (?:enlarge|expand|zoom)|bild (?:vergrößern|in originalgröße)|agrandir l[’']image|ampliar (?:foto|imagen)|(?<=\) )less)$/gi;
const MAX_BUTTON = 40;
/** An agency that the page prints right behind the last word of the caption. */
const AGENCY = /Getty|Reuters|AFP|EPA|Alamy|Shutterstock|iStock|AP Photo|Associated Press/;
const GLUED = /(?<=\p{Ll})(?:Getty(?: Images)?|Reuters|AFP|EPA|Alamy|Shutterstock|iStock|AP Photo|Associated Press)\b/u;
/** Between a sentence and the name that it runs into: "in Paris.Jane Doe/EPA". */
const SENTENCE_SEAM = /\p{Ll}{3}[.!?)]+(?=\p{Lu}\p{Ll})/u;
const MAX_CREDIT = 120;
const MAX_NAME_WORDS = 2;
/** A credit printed at both ends, in UTF-16 code units. */
const MIN_FRAME = 3;
const MAX_FRAME = 60;
const SPACE = 0x20;

/** The end of a caption, and what stands behind it. */
type Tail = Omit<SplitCaption, 'captionStart'>;

/** The line without the buttons at its end. */
export function trimButtons(line: string): string {
  const trimmed = line.trimEnd();
  BUTTON.lastIndex = Math.max(0, trimmed.length - MAX_BUTTON);
  const button = BUTTON.exec(trimmed);
  return button === null ? trimmed : trimButtons(trimmed.slice(0, button.index));
}

function clean(credit: string): string | null {
  const words = trimButtons(credit).trim().replace(/^[([]/, '');
  const bare = (words.includes('(') ? words : words.replace(/[)\]]$/, '')).trim().replace(LEADING_LABEL, '').trim();
  return bare === '' ? null : bare.replace(/\s+/g, ' ');
}

/** `… in Paris (AP Photo/Jane Doe)`, `… in Paris [File: EPA]` */
function splitBrackets(text: string): Tail | null {
  const close = text.endsWith('.') ? text.length - 1 : text.length;
  const bracket = text[close - 1];
  const open = bracket === ')' ? text.lastIndexOf('(', close) : bracket === ']' ? text.lastIndexOf('[', close) : -1;
  if (open < 0) return null;
  const inner = text.slice(open + 1, close - 1);
  const isCredit = inner.length <= MAX_CREDIT && ((bracket === ')' && inner.includes('/')) || LEADING_LABEL.test(inner) || SOURCE.test(inner));
  return isCredit ? { captionEnd: open, credit: clean(inner) } : null;
}

/** `… in Paris. Photo: Jane Doe` */
function splitLabel(text: string): Tail | null {
  if (!LABEL_MARK.test(text.slice(-MAX_CREDIT))) return null;
  LABEL.lastIndex = Math.max(0, text.length - MAX_CREDIT);
  for (let match = LABEL.exec(text); match !== null; match = LABEL.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index).trimEnd();
    const startsCredit = match.index === 0 || /[.!?…)"”’:|]$|[.!?,]'$/.test(before) || match[0].endsWith(':') || match[0] === '©' || match[0].startsWith('(');
    if (startsCredit) return { captionEnd: match.index, credit: clean(text.slice(match.index)) };
  }
  return null;
}

/** `… in Paris Jane Doe / EPA / TASS`: two words of a name before the first stroke, if an agency follows. */
function splitStroke(text: string): Tail | null {
  if (!text.includes('/')) return null;
  const from = Math.max(0, text.length - MAX_CREDIT);
  const tail = text.slice(from);
  const stroke = tail.search(/ ?\/{1,2} ?\p{Lu}|\/(?:dpa|epd|imago)\b/u);
  if (stroke < 0 || !SOURCE.test(tail.slice(stroke))) return null;
  const words = findAll(/\S+/g, tail.slice(0, stroke));
  let start = stroke;
  let names = 0;
  for (const { 0: word, index } of words.reverse()) {
    const isName = isNameWord(word.replace(/^[([]/, '')) || isParticle(word);
    const endsSentence = /[.!?…)"”,]$/.test(word) && !/^\p{Lu}\.$/u.test(word);
    if (!isName || endsSentence || names === MAX_NAME_WORDS) break;
    const seam = SENTENCE_SEAM.exec(word);
    if (seam !== null) {
      start = index + seam.index + seam[0].length;
      break;
    }
    if (!/^\p{Lu}\.$/u.test(word) && !isParticle(word)) names++;
    start = index;
  }
  return start === stroke ? null : { captionEnd: from + start, credit: clean(tail.slice(start)) };
}

/** `… in Paris. Getty Images` */
function splitSentence(text: string): Tail | null {
  const end = Math.max(text.lastIndexOf('. '), text.lastIndexOf('.\u00a0'), text.lastIndexOf('.” '), text.lastIndexOf('| '));
  if (end < 0) return null;
  const tail = text.slice(end + 1).replace(/^”/, '').trim();
  const words = tail.split(/\s+/);
  const isCredit = words.length <= 6 && SOURCE.test(tail) && words.every((word) => /^\P{Ll}/u.test(word) || /^(?:via|of|for|and|by)$/.test(word));
  return isCredit ? { captionEnd: end + 1, credit: clean(tail) } : null;
}

/** `… in ParisGetty Images` */
function splitGlued(text: string): Tail | null {
  const from = Math.max(0, text.length - MAX_CREDIT);
  const tail = text.slice(from);
  const agency = AGENCY.test(tail) ? GLUED.exec(tail) : null;
  return agency === null ? null : { captionEnd: from + agency.index, credit: clean(tail.slice(agency.index)) };
}

/** `EPA A street in ParisEPA`: the credit before an alternative text and, run on, behind it. */
function splitFramed(text: string): SplitCaption | null {
  let credit = '';
  const last = text.charCodeAt(text.length - 1);
  for (let end = MIN_FRAME; end < text.length && end <= MAX_FRAME; end++) {
    if (text.charCodeAt(end) === SPACE && text.charCodeAt(end - 1) === last && text.endsWith(text.slice(0, end))) credit = text.slice(0, end);
  }
  const captionEnd = text.length - credit.length;
  return credit !== '' && captionEnd > credit.length && /[\p{Ll}\d\p{Po}]/u.test(text[captionEnd - 1]!) ? { captionStart: credit.length, captionEnd, credit } : null;
}

function splitTail(text: string): Tail {
  return splitBrackets(text) ?? splitLabel(text) ?? splitStroke(text) ?? splitSentence(text) ?? splitGlued(text) ?? { captionEnd: text.length, credit: null };
}

/** Parts a printed caption from the credit at its end, or at both ends. Offsets count from the start of `text`. */
export function splitCredit(text: string): SplitCaption {
  const framed = splitFramed(text);
  if (framed !== null) return framed;
  const { captionEnd, credit } = splitTail(text);
  return { captionStart: 0, captionEnd, credit };
}

/** The credit of a line that holds nothing else. */
export function readCredit(text: string): string | null {
  return clean(text);
}
