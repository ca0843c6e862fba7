import { findTriggers } from '../../src/events/find-triggers.ts';
import { resolveCoding } from '../../src/events/resolve-coding.ts';
import { resolveModality } from '../../src/events/resolve-modality.ts';
import { parseTree } from './parse-tree.ts';

/** Events of a sentence as `word code type`; see {@link parseTree}. */
export function codesOf(table: string): string[] {
  const { tree } = parseTree(table);
  return findTriggers(tree).map((trigger) => {
    const { code, type } = resolveCoding(tree, trigger, resolveModality(tree, trigger.token))!;
    return `${tree.words[trigger.token]} ${code} ${type}`;
  });
}
