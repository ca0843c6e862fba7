import type { Analysis } from '../language/analysis.ts';

const OPENING = '“«„';
const CLOSING = '”»';

/** Offsets at which quotations open and close, in turn, over all zones. A quotation never runs past its zone. */
export function markQuotes({ text, zones }: Analysis): number[] {
  const marks: number[] = [];
  for (const zone of zones) {
    let open = false;
    for (let offset = zone.start; offset < zone.end; offset += 1) {
      const character = text[offset]!;
      const opens = OPENING.includes(character) || (character === '"' && !open);
      if (open ? CLOSING.includes(character) || character === '"' : opens) {
        marks.push(offset);
        open = !open;
      }
    }
    if (open) marks.push(zone.end);
  }
  return marks;
}

/** Whether an offset lies inside a quotation. */
export function isQuoted(marks: readonly number[], offset: number): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
