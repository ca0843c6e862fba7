import type { Analysis } from '../language/analysis.ts';
import { countSurfaces, type Surface, surfaceFinder } from './page-surfaces.ts';
import type { RecognizedMention } from './recognized-mention.ts';

/** Confidence of a name that is widened only because it stands elsewhere on the page. */
const WIDENED_CONFIDENCE = 0.6;
/** A longer name has to be recognised this often before parts of it are taken for it, if no "of" joins them. */
const LEAST_RECOGNIZED = 2;
/** Characters from the start of a longer name to the first of its parts that was recognised. */
const REACH = 40;

/** Takes parts of the longer names of a page for these, where they stand in full: "TB [Joshua]", "[Federal Reserve Bank] of [New York]". */
export function widenMentions({ text, tokens }: Analysis, recognized: readonly RecognizedMention[]): RecognizedMention[] {
  const longer = [...countSurfaces(text, recognized).values()].filter(isLonger);
  if (longer.length === 0) return [...recognized];
  const find = surfaceFinder(text, longer);
  const widened: RecognizedMention[] = [];
  let at = 0;
  for (let token = 0; token < tokens.count && at < recognized.length; token++) {
    const start = tokens.start[token]!;
    while (at < recognized.length && recognized[at]!.start < start) widened.push(recognized[at++]!);
    const first = recognized[at];
    if (first === undefined || first.start - start > REACH || start < (widened.at(-1)?.end ?? 0)) continue;
    const name = find(text.slice(start, tokens.end[token]), start);
    const end = start + (name?.text.length ?? 0);
    let after = at;
    while (after < recognized.length && recognized[after]!.start < end) after++;
    if (name === undefined || after === at || recognized[after - 1]!.end > end) continue;
    widened.push(first.start === start && first.end === end ? first : { ...first, start, end, type: name.type, confidence: WIDENED_CONFIDENCE });
    at = after;
  }
  return [...widened, ...recognized.slice(at)];
}

function isLonger({ text, type, count }: Surface): boolean {
  return type !== 'nationality' && text.includes(' ') && (count >= LEAST_RECOGNIZED || text.includes(' of '));
}
