/** How a line of the page relates to the body of the gold. */
export type BodyMatch = 'in' | 'out' | 'unsure';

const GRAM = 3;
/** Share of a line's (or a paragraph's) word triples that must be found for a match. */
const COVER = 0.7;

/** A pair of line and paragraph that match. */
interface Candidate {
  readonly paragraph: number;
  /** `equal`: the same words; `inside`: the line is a part of the paragraph; `around`: the paragraph is a part of the line. */
  readonly kind: 'equal' | 'inside' | 'around';
  readonly gain: number;
}

/**
 * Aligns lines with gold paragraphs (both as words), in order, so that the most words match. Lines that hold body text but
 * are not in the alignment (copies) or only in part are `unsure`.
 */
export function alignBody(lines: readonly (readonly string[])[], paragraphs: readonly (readonly string[])[]): BodyMatch[] {
  const candidates = findCandidates(lines, paragraphs);
  const covered = followBestPath(candidates, lines.length, paragraphs.length);
  return lines.map((words, line) => {
    if (words.length === 0) return 'unsure';
    const ratio = covered[line]! / words.length;
    if (ratio >= COVER) return 'in';
    return ratio > 0.2 || candidates[line]!.some(({ gain }) => gain >= 5) ? 'unsure' : 'out';
  });
}

function grams(words: readonly string[]): string[] {
  return words.length < GRAM ? [] : words.slice(GRAM - 1).map((_, at) => words.slice(at, at + GRAM).join(' '));
}

function findCandidates(lines: readonly (readonly string[])[], paragraphs: readonly (readonly string[])[]): Candidate[][] {
  const byKey = new Map<string, number[]>();
  const byGram = new Map<string, number[]>();
  const add = (index: Map<string, number[]>, key: string, paragraph: number): void => {
    const list = index.get(key);
    if (!list) index.set(key, [paragraph]);
    else if (list.at(-1) !== paragraph) list.push(paragraph);
  };
  paragraphs.forEach((words, paragraph) => {
    if (words.length > 0) add(byKey, words.join(' '), paragraph);
    for (const gram of grams(words)) add(byGram, gram, paragraph);
  });
  return lines.map((words) => {
    const found: Candidate[] = [];
    const equal = byKey.get(words.join(' ')) ?? [];
    for (const paragraph of equal) found.push({ paragraph, kind: 'equal', gain: words.length + 0.5 });
    const hits = new Map<number, number>();
    const own = grams(words);
    for (const gram of own) for (const paragraph of byGram.get(gram) ?? []) hits.set(paragraph, (hits.get(paragraph) ?? 0) + 1);
    for (const [paragraph, hit] of hits) {
      if (equal.includes(paragraph)) continue;
      const length = paragraphs[paragraph]!.length;
      if (hit >= own.length * COVER) found.push({ paragraph, kind: 'inside', gain: words.length });
      else if (hit >= (length - GRAM + 1) * COVER) found.push({ paragraph, kind: 'around', gain: length });
    }
    return found;
  });
}

/** Number of words of each line that the best monotone alignment covers. */
function followBestPath(candidates: readonly (readonly Candidate[])[], lineCount: number, paragraphCount: number): Float64Array {
  const width = paragraphCount + 1;
  const gains = new Float64Array((lineCount + 1) * width);
  for (let line = lineCount; line >= 0; line--) {
    for (let paragraph = paragraphCount; paragraph >= 0; paragraph--) {
      let best = 0;
      if (line < lineCount) best = Math.max(best, gains[(line + 1) * width + paragraph]!);
      if (paragraph < paragraphCount) best = Math.max(best, gains[line * width + paragraph + 1]!);
      for (const candidate of line < lineCount ? candidates[line]! : []) {
        if (candidate.paragraph === paragraph) best = Math.max(best, candidate.gain + gains[next(candidate, line) * width + nextParagraph(candidate)]!);
      }
      gains[line * width + paragraph] = best;
    }
  }
  const covered = new Float64Array(lineCount);
  for (let line = 0, paragraph = 0; line < lineCount && paragraph < paragraphCount; ) {
    const gain = gains[line * width + paragraph]!;
    const taken = candidates[line]!.find(
      (candidate) => candidate.paragraph === paragraph && gain === candidate.gain + gains[next(candidate, line) * width + nextParagraph(candidate)]!,
    );
    if (taken) {
      covered[line]! += Math.floor(taken.gain);
      paragraph = nextParagraph(taken);
      line = next(taken, line);
    } else if (gain === gains[(line + 1) * width + paragraph]) line++;
    else paragraph++;
  }
  return covered;
}

function next(candidate: Candidate, line: number): number {
  return candidate.kind === 'around' ? line : line + 1;
}

function nextParagraph(candidate: Candidate): number {
  return candidate.kind === 'inside' ? candidate.paragraph : candidate.paragraph + 1;
}
