/**
 * The matches of a global pattern, in their order. What `matchAll` gives, but without a copy of the pattern, which the engine
 * has to compile anew whenever it has forgotten the last one.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    found.push(match);
  }
  return found;
}
