import { CorpusError, type Result } from '../errors.ts';
import type { SeedInput } from './seed-input.ts';

/** Does work on a page; what it throws comes back as an error of code PAGE_FAILED that names the page. */
export function attemptPage<T>(input: SeedInput, work: () => T): Result<T> {
  try {
    return { ok: true, value: work() };
  } catch (cause) {
    return { ok: false, error: createPageError(input, cause) };
  }
}

/** The error of a page that could not be worked on, with its place. */
export function createPageError({ place, document }: SeedInput, cause: unknown): CorpusError {
  const { source, line } = place ?? { source: document.source, line: null };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CorpusError('PAGE_FAILED', `the page could not be worked on: ${reason}`, { source, line }, { cause });
}
