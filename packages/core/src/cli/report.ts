import type { CorpusErrorCode, CorpusWarning } from '../errors.ts';
import type { CommandHost } from './command-host.ts';

/** Lines of one code that are shown unless `--verbose` is given. */
const SHOWN_PER_CODE = 10;
const PROGRESS_INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';
const MAX_MESSAGE_LENGTH = 500;

export interface ReportOptions {
  readonly name: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
}

/** What a run says of itself, on standard error. */
export class Report {
  readonly #options: ReportOptions;
  readonly #host: CommandHost;
  readonly #counts = new Map<CorpusErrorCode, number>();
  readonly #showsProgress: boolean;
  #shownAt = 0;
  #progressShown = false;

  constructor(host: CommandHost, options: ReportOptions) {
    this.#host = host;
    this.#options = options;
    const { env, stderr } = host;
    const terminal = stderr.isTTY === true && env.TERM !== 'dumb' && (env.CI ?? '') === '';
    this.#showsProgress = terminal && options.progress && !options.quiet;
    // A reader of standard error that went away is no reason to stop.
    stderr.on('error', () => undefined);
  }

  /** Tells what is good to know. */
  note(text: string): void {
    if (!this.#options.quiet) this.#writeLine(`${this.#options.name}: ${text}`);
  }

  /** Tells of trouble that did not stop the work. */
  warn(warning: CorpusWarning): void {
    if (!this.#options.quiet) this.#showCounted(warning, '');
  }

  /** Tells of input that was passed over. */
  reject(reject: CorpusWarning): void {
    this.#showCounted(reject, 'skipped: ');
  }

  /** Tells what ended the run. */
  fail(error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const { source = null, line = null } = error as Partial<CorpusWarning>;
    this.#writeLine(this.#format({ source, line, message }));
    if (this.#options.verbose && stack !== undefined) this.#writeLine(stack);
  }

  /** Shows how far the run is, if there is a terminal to show it on. */
  progress(read: number): void {
    if (!this.#showsProgress) return;
    const now = performance.now();
    if (now - this.#shownAt < PROGRESS_INTERVAL_MS) return;
    this.#shownAt = now;
    this.#progressShown = true;
    this.#host.stderr.write(`${CLEAR_LINE}${this.#options.name}: ${String(read)} pages`);
  }

  /** Tells what was not shown one by one, and sums up. */
  finish(skipped: number, summary: string): void {
    if (!this.#options.quiet || skipped > 0) this.#showOmitted();
    if (!this.#options.quiet) this.#writeLine(summary);
    else this.#clearProgress();
  }

  #showCounted(warning: CorpusWarning, prefix: string): void {
    const count = (this.#counts.get(warning.code) ?? 0) + 1;
    this.#counts.set(warning.code, count);
    if (!this.#options.verbose && count > SHOWN_PER_CODE) return;
    const code = this.#options.verbose ? ` [${warning.code}]` : '';
    this.#writeLine(this.#format({ ...warning, message: `${prefix}${warning.message}${code}` }));
  }

  #showOmitted(): void {
    for (const [code, count] of this.#counts) {
      const omitted = this.#options.verbose ? 0 : count - SHOWN_PER_CODE;
      if (omitted > 0) this.#writeLine(`${this.#options.name}: ${String(omitted)} more like this: ${code} (--verbose shows them)`);
    }
  }

  #format({ source, line, message }: Pick<CorpusWarning, 'source' | 'line' | 'message'>): string {
    const place = source === null ? '' : `${source}${line === null ? '' : `:${String(line)}`}: `;
    return `${this.#options.name}: ${place}${message.slice(0, MAX_MESSAGE_LENGTH)}`.replace(/\p{Cc}/gu, '?');
  }

  #writeLine(text: string): void {
    this.#clearProgress();
    this.#host.stderr.write(`${text}\n`);
  }

  #clearProgress(): void {
    if (this.#progressShown) this.#host.stderr.write(CLEAR_LINE);
    this.#progressShown = false;
  }
}
