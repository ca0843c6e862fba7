import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readRecords } from '../read-records.ts';

/** Which words of pages of the extraction set tell events, read off the pages for this project. No text is contained. */
const FILE = fileURLToPath(new URL('../../data/event-judgements.jsonl', import.meta.url));

interface Judgements {
  readonly id: string;
  /** Of the page's text, which the places hold for. */
  readonly seedSha256: string;
  /** Where the words begin that tell an event, and those that tell none. */
  readonly event: readonly number[];
  readonly nothing: readonly number[];
}

/** Whether an event is told at an offset, by offset. */
export type Verdicts = ReadonlyMap<number, boolean>;

/** Reads the project's own judgements, by page. `texts`: the pages, by id. */
export function readJudgements(texts: ReadonlyMap<string, string>): Map<string, Verdicts> {
  const pages = new Map<string, Verdicts>();
  for (const { id, seedSha256, event, nothing } of readRecords<Judgements>(FILE)) {
    const digest = createHash('sha256').update(texts.get(id) ?? '').digest('hex');
    if (digest !== seedSha256) throw new RangeError(`judgements of another text of ${id}`);
    pages.set(id, new Map([...event.map((start) => [start, true] as const), ...nothing.map((start) => [start, false] as const)]));
  }
  return pages;
}
