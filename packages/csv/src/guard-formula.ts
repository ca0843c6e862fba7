/** Apostrophes in front count: without them a text `'=` and a guarded `=` would look alike. */
const OPENS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula (OWASP CSV injection, CWE-1236): one that
 * opens with `=`, `+`, `-`, `@`, tab, CR, LF or a full-width sign, behind apostrophes or not. Numbers are never texts.
 */
export function guardFormula(text: string): string {
  return OPENS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away what {@link guardFormula} put before a text. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && OPENS_FORMULA.test(cell) ? cell.slice(1) : cell;
}
