import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import type { CommandHost } from '../../src/cli/index.ts';

export interface FakeHost extends CommandHost {
  /** What was written so far. */
  readonly out: () => string;
  readonly err: () => string;
  readonly signal: (name: 'SIGINT' | 'SIGTERM') => void;
}

export interface FakeHostOptions {
  readonly stdin?: Readable;
  /** Which streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdout?: Writable;
}

/** A process for `runExporter`, all in memory. */
export function makeHost(args: readonly string[], options: FakeHostOptions = {}): FakeHost {
  const { stdin = Readable.from([]), terminals = [], env = {} } = options;
  const gather = (): { stream: Writable; text: () => string } => {
    const chunks: Buffer[] = [];
    const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => { chunks.push(chunk); done(); } });
    return { stream, text: () => Buffer.concat(chunks).toString() };
  };
  const [out, err] = [gather(), gather()];
  const signals = new EventEmitter();
  const withTerminal = <T extends object>(stream: T, name: 'stdin' | 'stdout' | 'stderr'): T => Object.assign(stream, { isTTY: terminals.includes(name) });
  return {
    argv: ['node', 'corpus-test', ...args],
    env,
    stdin: withTerminal(stdin, 'stdin'),
    stdout: withTerminal(options.stdout ?? out.stream, 'stdout'),
    stderr: withTerminal(err.stream, 'stderr'),
    on: (name, listener) => signals.on(name, listener),
    off: (name, listener) => signals.off(name, listener),
    out: out.text,
    err: err.text,
    signal: (name) => signals.emit(name),
  };
}
