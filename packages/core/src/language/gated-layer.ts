import type { MatrixMemory, StoredMatrix } from './matrix-memory.ts';
import type { IntegerMatrix } from './network-weights.ts';

/** Values of a layer lie between -2 and 2 and are kept in steps of one part in this many. */
export const LAYER_STEPS = 512;

/**
 * A recurrent layer that reads a sentence from both ends: what it holds of each channel moves towards the new word's value
 * as far as a gate opens (a minimal gated unit whose gates do not look at what is held; Feng and others 2024).
 */
export class GatedLayer {
  /** Address of the int16 vectors it writes, of `width` values. */
  readonly output: number;
  readonly width: number;
  readonly #memory: MatrixMemory;
  readonly #matrix: StoredMatrix;
  readonly #bias: Float64Array;
  readonly #unit: number;
  readonly #sums: number;
  readonly #held: Float64Array;

  /**
   * Columns of `matrix` and `bias`: values and gates of the channels read forwards, then of those read backwards.
   * `inputUnit` is what 1 stands for in the input; no sentence is longer than `capacity`.
   */
  constructor(memory: MatrixMemory, matrix: IntegerMatrix, bias: IntegerMatrix, inputUnit: number, capacity: number) {
    this.#memory = memory;
    this.#matrix = memory.store(matrix.values, matrix.rows, matrix.columns);
    this.#bias = Float64Array.from(bias.values, (value) => value * bias.unit);
    this.#unit = inputUnit * matrix.unit;
    this.#sums = memory.reserve(capacity * matrix.columns * 4);
    this.width = matrix.columns / 2;
    this.output = memory.reserve(capacity * this.width * 2);
    this.#held = new Float64Array(this.width / 2);
  }

  /** Reads `length` vectors at the address `input`; adds the vectors at `shortcut`, of the same width, if it is given. */
  run(input: number, length: number, shortcut: number | null = null): void {
    this.#memory.multiply(this.#matrix, input, this.#sums, length);
    for (let position = 0; position < length; position += 1) this.#hold(position, 0, position === 0);
    for (let position = length - 1; position >= 0; position -= 1) this.#hold(position, 1, position === length - 1);
    if (shortcut === null) return;
    const { int16 } = this.#memory;
    const end = (this.output >> 1) + length * this.width;
    for (let to = this.output >> 1, from = shortcut >> 1; to < end; to += 1, from += 1) int16[to]! += int16[from]!;
  }

  #hold(position: number, direction: number, isFirst: boolean): void {
    const { int16, int32 } = this.#memory;
    const held = this.#held;
    const bias = this.#bias;
    const unit = this.#unit;
    const channels = held.length;
    const column = direction * 2 * channels;
    const sums = (this.#sums >> 2) + position * 4 * channels + column;
    const to = (this.output >> 1) + position * this.width + direction * channels;
    if (isFirst) held.fill(0);
    for (let channel = 0; channel < channels; channel += 1) {
      const raw = int32[sums + channel]! * unit + bias[column + channel]!;
      const gate = int32[sums + channels + channel]! * unit + bias[column + channels + channel]!;
      const value = raw / (1 + Math.abs(raw));
      const keep = 0.5 + (0.5 * gate) / (1 + Math.abs(gate));
      const now = value + keep * (held[channel]! - value);
      held[channel] = now;
      int16[to + channel] = Math.round(now * LAYER_STEPS);
    }
  }
}
