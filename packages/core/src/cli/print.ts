import type { Writable } from 'node:stream';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';

/** Writes a text that is at hand. That its reader went away is no failure. */
export async function print(stream: Writable, text: string): Promise<ExitCode> {
  // Failures come through the callback of write; without a listener they would end the process as well.
  stream.on('error', () => undefined);
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => { stream.write(text, done); });
  return (error?.code ?? 'EPIPE') === 'EPIPE' ? EXIT_CODES.done : EXIT_CODES.failed;
}
