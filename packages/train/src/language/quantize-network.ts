import { type IntegerMatrix, type MatrixName, MATRICES, WORD_TABLES } from '@corpus/core/language';
import type { NetworkParameters } from './network-parameters.ts';
import type { Parameter } from './parameter.ts';

/** Largest integer: the sums of the core's `MatrixMemory` then stay within 32 bits. */
const LARGEST = 2047;
/** Integers per standard deviation of the word tables: nearly all of them take one byte, up to 63. */
const STEPS_OF_WORDS = 20;

function round({ rows, columns, values }: Parameter, unit: number): IntegerMatrix {
  return { rows, columns, unit, values: Int16Array.from(values, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / unit)))) };
}

/** Rounds what was learned to integers: word tables roughly, in one unit, the small matrices finely, each in its own. */
export function quantizeNetwork(parameters: NetworkParameters): Readonly<Record<MatrixName, IntegerMatrix>> {
  const tables: ReadonlySet<MatrixName> = new Set(WORD_TABLES);
  const { words } = parameters;
  const spread = Math.sqrt(words.values.reduce((sum, value) => sum + value * value, 0) / words.values.length);
  const unitOf = (name: MatrixName): number =>
    tables.has(name) ? spread / STEPS_OF_WORDS : parameters[name].values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / LARGEST;
  return Object.fromEntries(MATRICES.map((name) => [name, round(parameters[name], unitOf(name))])) as Record<MatrixName, IntegerMatrix>;
}
