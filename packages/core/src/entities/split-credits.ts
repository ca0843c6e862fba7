import type { BlockRole } from '../models/block.ts';
import type { RecognizedMention } from './recognized-mention.ts';

const CAPTIONS: ReadonlySet<BlockRole> = new Set<BlockRole>(['caption', 'credit']);
/** An agency that a page prints right behind the last word of a caption. */
const GLUED = /(?<=[\p{Ll}\p{N}])(?:Getty Images|Associated Press|PA Media|Reuters|EPA|AFP|AP|PA)$/u;

/** Parts a name from the agency that its caption runs into: "Ann LeeReuters". What also begins with the agency is words about the picture. */
export function splitCredits(text: string, recognized: readonly RecognizedMention[]): RecognizedMention[] {
  return recognized.flatMap((mention) => {
    if (!CAPTIONS.has(mention.zone)) return [mention];
    const printed = text.slice(mention.start, mention.end);
    const agency = GLUED.exec(printed);
    if (agency === null) return [mention];
    const credit = { ...mention, start: mention.start + agency.index, type: 'organization' as const };
    if (!printed.startsWith(`${agency[0]} `)) return [{ ...mention, end: credit.start }, credit];
    return [{ ...credit, start: mention.start, end: mention.start + agency[0].length }, credit];
  });
}
