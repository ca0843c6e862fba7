import { readFileSync } from 'node:fs';

/** A fenced block of a README that can be run, with the block after it where that one shows the output. */
export interface ReadmeExample {
  readonly language: 'bash' | 'ts';
  readonly code: string;
  /** Expected standard output; null where the README shows none. A line `…` stands for any lines. */
  readonly output: string | null;
  readonly line: number;
}

const FENCE = /^```([a-z]*)\n([^`]*)^```$/gm;

/** Examples of a README: `bash` and `ts` blocks, an output being the `text`, `json`, `csv` or `xml` block that follows. */
export function readExamples(path: string): ReadmeExample[] {
  const text = readFileSync(path, 'utf8');
  const blocks = [...text.matchAll(FENCE)].map((match) => ({
    language: match[1] as string,
    code: match[2] as string,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return blocks.flatMap((block, index) => {
    if (block.language !== 'bash' && block.language !== 'ts') return [];
    const next = blocks[index + 1];
    const follows = next !== undefined && text.slice(block.end, next.start).trim() === '' && /^(?:text|json|csv|xml)$/.test(next.language);
    return [{ language: block.language, code: block.code, output: follows ? next.code : null, line: text.slice(0, block.start).split('\n').length }];
  });
}

/** True if the output is what the README shows; a line `…` in it stands for any number of lines, `…` in a line for any words. */
export function matchesOutput(actual: string, expected: string): boolean {
  let position = 0;
  const pieces = expected.trim().split('…').map((piece) => piece.replace(/^\n/, ''));
  for (const [index, piece] of pieces.entries()) {
    const found = actual.trim().indexOf(piece.trimEnd() === '' ? '' : piece, position);
    if (found < 0 || (index === 0 && found !== 0)) return false;
    position = found + piece.length;
  }
  return pieces.at(-1) === '' || position >= actual.trim().length;
}
