import { CorpusError } from '../../errors.ts';
import type { OutputChunk } from '../../export/index.ts';
import { findInputs, locateOutput, mergePageFiles, openOutput, readInputList } from '../../node/index.ts';
import type { PageCounts, Run } from '../run-command.ts';
import { writeOutput } from '../write-output.ts';

/** `corpus merge`: page files into one, as one run over all of their pages would have written it. */
export async function mergeCommand({ args, host, signal, report }: Run): Promise<PageCounts> {
  const listed = args.filesFrom === null ? [] : await readInputList(args.filesFrom, host.stdin);
  const inputs = [...args.inputs, ...listed];
  if (inputs.length === 0) throw new CorpusError('OPTION_INVALID', 'which page files? (see --help)');
  const { header, lines } = mergePageFiles(await findInputs(inputs, { strict: true }));
  const counts: PageCounts = { read: 0, wrote: 0, skipped: 0 };
  async function* chunks(): AsyncGenerator<OutputChunk> {
    yield await Promise.resolve({ file: null, text: `${header}\n` });
    for (const line of lines) {
      counts.read += 1;
      counts.wrote += 1;
      report.progress(counts.read);
      yield { file: null, text: `${line}\n` };
    }
  }
  await writeOutput(await openOutput(await locateOutput(args.output, host.stdout)), chunks(), signal);
  return counts;
}
