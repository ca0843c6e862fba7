import { CorpusError, createWarning, type CorpusErrorCode, type CorpusWarning, type Position } from '../errors.ts';

/** A piece of input that was passed over. */
export interface RejectedInput extends CorpusWarning {
  /** The input itself, where it is a line that can be given back (and mended, and read again); null otherwise. */
  readonly text: string | null;
}

/** What every reader of pages takes. */
export interface ReadOptions {
  /** Stops at the first trouble and throws it. Default: false. */
  readonly strict?: boolean;
  /** Hears of trouble that did not stop the work. Default: nobody does. */
  readonly onWarning?: (warning: CorpusWarning) => void;
  /** Hears of input that was passed over. Default: `onWarning`. */
  readonly onReject?: (reject: RejectedInput) => void;
}

/** Reports trouble that did not stop the work; throws it with `strict`. */
export function warn(options: ReadOptions, code: CorpusErrorCode, message: string, position: Partial<Position>): void {
  if (options.strict === true) throw new CorpusError(code, message, position);
  options.onWarning?.(createWarning(code, message, position));
}

/** Reports input that is passed over, with its text where there is one to give back; throws it with `strict`. */
export function reject(options: ReadOptions, error: CorpusError, text: string | null = null): void {
  if (options.strict === true) throw error;
  const { code, message, source, line, start, end } = error;
  (options.onReject ?? options.onWarning)?.({ code, message, source, line, start, end, text });
}
