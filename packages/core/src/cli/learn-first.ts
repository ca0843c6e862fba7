import { CorpusError } from '../errors.ts';
import { digestRepeatedLines, learnRepeatedLines, type RepeatedLines } from '../layout/index.ts';
import { STANDARD_INPUT } from '../node/find-inputs.ts';
import { readSeeds } from '../node/read-seeds.ts';
import type { Run } from './run-command.ts';
import type { BuildRecordsOptions } from './run-exporter.ts';
import type { InputNames } from './run-input.ts';

/** What a run knows before its first page. */
export interface Learned {
  readonly options: Pick<BuildRecordsOptions, 'knowledge' | 'repeatedLines'>;
  /** Names of what is known: outputs that differ in them do not go together. */
  readonly digests: { readonly knowledge: string | null; readonly repeatedLines: string | null };
}

/** Reads the user's own table and, in a first pass over all pages, whatever their shard, the lines that repeat across a site. */
export async function learnFirst(run: Run, { names }: InputNames): Promise<Learned> {
  const { knowledge: path } = run.args;
  const own = path === null ? null : await (await import('../node/read-knowledge.ts')).readKnowledge(path);
  const repeatedLines = run.args.repeatedLines ? await learnLines(run, names) : null;
  return {
    options: { ...(own === null ? {} : { knowledge: own.knowledge }), ...(repeatedLines === null ? {} : { repeatedLines }) },
    digests: { knowledge: own?.digest ?? null, repeatedLines: repeatedLines === null ? null : digestRepeatedLines(repeatedLines) },
  };
}

/** Trouble with the input is left to the second pass to tell. */
function learnLines({ args, signal }: Run, inputs: readonly string[]): Promise<RepeatedLines> {
  if (inputs.includes(STANDARD_INPUT)) throw new CorpusError('OPTION_INVALID', '--repeated-lines reads the pages twice, which standard input does not allow');
  return learnRepeatedLines(readSeeds(inputs, { split: args.split, signal }));
}
