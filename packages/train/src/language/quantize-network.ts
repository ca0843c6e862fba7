import { type MatrixName, MATRICES, WORD_TABLES } from '@corpus/core/language';
import type { IntegerMatrix } from '@corpus/core/sequence';
import type { NetworkParameters } from './network-parameters.ts';
import { finestUnit, roundParameter, spreadOf } from '../network/round-parameter.ts';

/** Integers per standard deviation of the word tables: nearly all of them take one byte, up to 63. */
const STEPS_OF_WORDS = 20;

/** Rounds what was learned to integers: word tables roughly, in one unit, the small matrices finely, each in its own. */
export function quantizeNetwork(parameters: NetworkParameters): Readonly<Record<MatrixName, IntegerMatrix>> {
  const tables: ReadonlySet<MatrixName> = new Set(WORD_TABLES);
  const wordUnit = spreadOf(parameters.words) / STEPS_OF_WORDS;
  const unitOf = (name: MatrixName): number => (tables.has(name) ? wordUnit : finestUnit(parameters[name]));
  return Object.fromEntries(MATRICES.map((name) => [name, roundParameter(parameters[name], unitOf(name))])) as Record<MatrixName, IntegerMatrix>;
}
