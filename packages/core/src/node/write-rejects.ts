import { appendFileSync, closeSync, openSync } from 'node:fs';
import { CorpusError } from '../errors.ts';
import type { RejectedInput } from '../seed/index.ts';
import { describeFailure } from './describe-failure.ts';

/** A list of what was passed over, on the disk line by line as it happens, so that a run that fails still tells. */
export interface RejectsFile {
  write(reject: RejectedInput): void;
  close(): void;
}

/**
 * Opens a list of rejects: JSON Lines of `code`, `message`, `source`, `line`, `start`, `end`, `text`.
 *
 * @throws {CorpusError} OUTPUT_FAILED, as do its methods.
 */
export function openRejects(path: string): RejectsFile {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw new CorpusError('OUTPUT_FAILED', describeFailure(cause), { source: path }, { cause });
    }
  };
  const file = attempt(() => openSync(path, 'w'));
  return {
    write: (reject) => { attempt(() => { appendFileSync(file, `${JSON.stringify(reject)}\n`); }); },
    close: () => { attempt(() => { closeSync(file); }); },
  };
}
