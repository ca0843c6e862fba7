import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';

/** Waits for work on the disk; what goes wrong with it is a CorpusError of code OUTPUT_FAILED that names the output. */
export async function reportFailure<T>(path: string, work: Promise<T>, describe = describeFailure): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new CorpusError('OUTPUT_FAILED', describe(cause), { source: path }, { cause });
  }
}
