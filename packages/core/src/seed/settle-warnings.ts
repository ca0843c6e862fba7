import { CorpusError, type CorpusWarning, type Result } from '../errors.ts';

/** The value, with its warnings told; or, with `strict`, the first warning as an error. */
export function settleWarnings<T>(
  value: T,
  warnings: readonly CorpusWarning[],
  options: { readonly strict?: boolean | undefined; readonly onWarning?: ((warning: CorpusWarning) => void) | undefined },
): Result<T> {
  const [first] = warnings;
  if (options.strict === true && first !== undefined) {
    return { ok: false, error: new CorpusError(first.code, first.message, first) };
  }
  for (const warning of warnings) options.onWarning?.(warning);
  return { ok: true, value };
}
