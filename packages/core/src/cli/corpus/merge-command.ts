import { CorpusError } from '../../errors.ts';
import type { OutputChunk } from '../../export/index.ts';
import { findInputs, locateOutput, mergePageFiles, openOutput, readInputList, writeMergedPages, type PageLine } from '../../node/index.ts';
import type { PageCounts, Run } from '../run-command.ts';
import { refuseFolder, writeOutput } from '../write-output.ts';

/** `corpus merge`: page files into one, as one run over all of their pages would have written it. */
export async function mergeCommand({ command, args, host, signal, report }: Run): Promise<PageCounts> {
  const listed = args.filesFrom === null ? [] : await readInputList(args.filesFrom, host.stdin);
  const inputs = [...args.inputs, ...listed];
  if (inputs.length === 0) throw new CorpusError('OPTION_INVALID', 'which page files? (see --help)');
  const place = await locateOutput(args.output, host.stdout);
  refuseFolder(place, command.name);
  const counts: PageCounts = { read: 0, wrote: 0, skipped: 0 };
  function* count(pages: Iterable<PageLine>): Generator<PageLine> {
    for (const page of pages) {
      counts.read += 1;
      counts.wrote += 1;
      report.progress(counts.read);
      yield page;
    }
  }
  const { header, pages } = mergePageFiles(await findInputs(inputs, { strict: true }));
  await writeOutput(await openOutput(place), toChunks(writeMergedPages({ header, pages: count(pages) })), signal);
  return counts;
}

async function* toChunks(lines: Iterable<string>): AsyncGenerator<OutputChunk> {
  for (const text of lines) yield await Promise.resolve({ file: null, text });
}
