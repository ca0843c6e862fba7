const OPENS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula (OWASP CSV injection, CWE-1236): one that
 * opens with `=`, `+`, `-`, `@`, tab, CR, LF or a full-width sign. Numbers are never texts.
 */
export function guardFormula(text: string): string {
  return OPENS_FORMULA.test(text) ? `'${text}` : text;
}
