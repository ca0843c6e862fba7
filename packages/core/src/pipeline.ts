import type { CorpusWarning } from './errors.ts';
import type { CorpusRecord } from './models/index.ts';
import type { SeedInput } from './seed/index.ts';

export interface BuildCorpusOptions {
  /** Hears of trouble that did not stop the work. Default: nobody does. */
  readonly onWarning?: (warning: CorpusWarning) => void;
}

/** Pages in, records out. */
export async function* buildCorpus(inputs: AsyncIterable<SeedInput>, _options: BuildCorpusOptions = {}): AsyncGenerator<CorpusRecord> {
  for await (const { document } of inputs) throw new Error(`the pipeline is not there yet: ${document.id}`);
}
