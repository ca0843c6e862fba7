import { CorpusError } from '../errors.ts';
import type { OutputChunk } from '../export/index.ts';
import { locateOutput, openOutput, type Output, type OutputPlace } from '../node/write-output.ts';
import type { Run } from './run-command.ts';

/** Writes all pieces, or none; returns how many articles they say that they carry, or null if none says so. */
export async function writeOutput(output: Output, chunks: AsyncIterable<OutputChunk>, signal: AbortSignal): Promise<number | null> {
  let articles: number | null = null;
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      await output.write(chunk);
      if (chunk.articles !== undefined) articles = (articles ?? 0) + chunk.articles;
    }
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return articles;
}

/** Writes a text that the command has at hand, without reading pages. */
export async function printText(text: string, { command, args, host, signal }: Run): Promise<void> {
  const place = await locateOutput(args.output, host.stdout);
  refuseFolder(place, command.name);
  async function* chunks(): AsyncGenerator<OutputChunk> {
    yield await Promise.resolve({ file: null, text });
  }
  await writeOutput(await openOutput(place), chunks(), signal);
}

/** Speaks for a program that writes one text. */
export function refuseFolder({ kind }: OutputPlace, name: string): void {
  if (kind === 'folder') throw new CorpusError('OPTION_INVALID', `${name} writes one text: -o FILE`);
}
