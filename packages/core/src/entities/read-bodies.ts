import type { Analysis } from '../language/analysis.ts';
import type { BlockRole } from '../models/block.ts';
import { findAll } from '../find-all.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { RecognizedMention } from './recognized-mention.ts';

const TOLD_CONFIDENCE = 0.7;
/** Blocks in which capitals tell names. */
const SENTENCES: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'quote', 'list-item', 'dek', 'caption', 'author-bio']);
/** What only a body has, jobs at one, what kind of body it is, and where. */
const TELLS_BODY =
  /\b(?:(?:(?:CEO|CFO|COO|CTO|[Cc]hief executive(?: officer)?|[Ff]ounder|[Ss]ubsidiary)(?: and \S+)? (?:of|at)|(?:[Ee]ditor|[Rr]eporter|[Cc]olumnist|[Rr]esearcher|[Ee]ngineer|[Aa]nalyst|[Ee]conomist|[Ss]cientist|[Ss]trategist|[Pp]rofessor|[Ll]ecturer|[Ff]ellow|[Mm]anager|[Dd]irector|[Pp]artner) at) (?:[Tt]he )?|(?:company|firm|start-?up|website|app|nonprofit|charity|think tank|newspaper|magazine|retailer|carmaker|automaker|airline) (?:(?:called|named|known as) )?|[-–]based )(?=\p{Lu})/gu;
/** What follows the kind of a body and is not its name: "told the newspaper Monday". */
const NO_NAME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|CEO|CFO|COO|CTO|President|Chairman)\b/;
/** A name of capitalised words, small words between them. */
const NAME = /^\p{Lu}[\p{L}\p{N}&]*(?: (?:(?:of|to|for|and|&) )?[\p{Lu}\p{N}][\p{L}\p{N}&]*){0,4}(?![\p{L}\p{N}-])/u;
const LONGEST = 80;
/** Persons are based somewhere too. */
const BASED = /[-–]based $/;
/** Between a body and who leads it: "Norvex CEO Ann Lee". */
const LEADS = /^ (?:CEO|CFO|COO|CTO|chief executive) $/;

/**
 * Takes for a body what the words before it tell to be one: "the CEO of Norvex", "a researcher at Norvex", "the retailer Norvex",
 * "Oslo-based Norvex". A name that was taken for a person or an unknown place becomes an organisation wherever it stands; one that was passed over is added.
 */
export function readBodies({ text, zones }: Analysis, recognized: readonly RecognizedMention[], knowledge: Knowledge, sentenceAt: (offset: number) => number): RecognizedMention[] {
  const bodies = new Set<string>();
  const added: RecognizedMention[] = [];
  recognized.forEach((mention, index) => {
    const leader = recognized[index + 1];
    if (leader?.type === 'person' && LEADS.test(text.slice(mention.end, leader.start))) bodies.add(text.slice(mention.start, mention.end));
  });
  let at = 0;
  for (const { start: zoneStart, end: zoneEnd, kind } of zones) {
    if (!SENTENCES.has(kind)) continue;
    for (const { 0: phrase, index } of findAll(TELLS_BODY, text.slice(zoneStart, zoneEnd))) {
      const start = zoneStart + index + phrase.length;
      while (at < recognized.length && recognized[at]!.end <= start) at++;
      const next = recognized[at];
      if (next?.start === start) {
        if (!isOwner(text, next.end) && !BASED.test(phrase)) bodies.add(text.slice(start, next.end));
        continue;
      }
      const length = NAME.exec(text.slice(start, Math.min(zoneEnd, start + LONGEST)))?.[0].length ?? 0;
      const end = start + length;
      if (length === 0 || NO_NAME.test(text.slice(start, end)) || isOwner(text, end) || (next !== undefined && next.start < end + 2)) continue;
      added.push({ start, end, type: 'organization', sentence: sentenceAt(start), zone: kind, confidence: TOLD_CONFIDENCE });
    }
  }
  if (bodies.size === 0 && added.length === 0) return [...recognized];
  const settled = recognized.map((mention): RecognizedMention => {
    const name = text.slice(mention.start, mention.end);
    return bodies.has(name) && isOpen(mention, name, knowledge) ? { ...mention, type: 'organization' } : mention;
  });
  return [...settled, ...added].sort((left, right) => left.start - right.start);
}

/** Whether a name may yet be that of a body: it was taken for a person, or for a place that nobody knows. */
function isOpen({ type }: RecognizedMention, name: string, knowledge: Knowledge): boolean {
  return type === 'person' || (type === 'location' && !knowledge.find(foldName(name)).some((entry) => entry.type === 'location'));
}

function isOwner(text: string, end: number): boolean {
  return /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
}
