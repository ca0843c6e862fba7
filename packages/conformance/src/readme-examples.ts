import { readFileSync } from 'node:fs';

/** A fenced block of a README that can be run, with the block after it where that one shows the output. */
export interface ReadmeExample {
  readonly language: 'bash' | 'ts';
  readonly code: string;
  /** Expected standard output; null where the README shows none. A line `…` stands for any lines. */
  readonly output: string | null;
  readonly line: number;
}

interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
  /** Whether only blank lines stand between this block and the one before. */
  readonly follows: boolean;
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[]; line: number; follows: boolean } | null = null;
  let follows = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (open !== null) {
      if (line === '```') {
        blocks.push({ ...open, code: open.lines.map((each) => `${each}\n`).join('') });
        open = null;
        follows = true;
      } else open.lines.push(line);
    } else if (line.startsWith('```')) open = { language: line.slice(3), lines: [], line: index + 1, follows };
    else if (line.trim() !== '') follows = false;
  }
  return blocks;
}

/** Examples of a README: `bash` and `ts` blocks, an output being the `text`, `json`, `csv` or `xml` block that follows. */
export function readExamples(path: string): ReadmeExample[] {
  const blocks = readBlocks(readFileSync(path, 'utf8'));
  return blocks.flatMap(({ language, code, line }, index) => {
    if (language !== 'bash' && language !== 'ts') return [];
    const next = blocks[index + 1];
    const shown = next?.follows === true && /^(?:text|json|csv|xml)$/.test(next.language);
    return [{ language, code, output: shown ? next.code : null, line }];
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
