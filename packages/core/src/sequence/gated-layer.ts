import { assembleGateKernel } from './gate-kernel.ts';
import type { IntegerMatrix } from './integer-matrix.ts';
import type { MatrixMemory, StoredMatrix } from './matrix-memory.ts';
import { RowSums } from './row-sums.ts';

/** Values of a layer lie between -2 and 2 and are kept in steps of one part in this many. */
export const LAYER_STEPS = 512;

/** See {@link assembleGateKernel}. */
type Hold = (sums: number, gap: number, bias: number, output: number, sumsStep: number, outputStep: number, length: number, unit: number) => void;

const GATE_KERNEL = assembleGateKernel(LAYER_STEPS);
const single = Math.fround;

/**
 * A recurrent layer that reads a sentence from both ends: what it holds of each channel moves towards the new word's value
 * as far as a gate opens (a minimal gated unit whose gates do not look at what is held; Feng and others 2024). In single
 * precision, rounded at every step, so that it comes to the same in WebAssembly and without it.
 */
export class GatedLayer {
  /** Address of the int16 vectors it writes, of `width` values. */
  readonly output: number;
  readonly width: number;
  readonly #memory: MatrixMemory;
  readonly #matrix: StoredMatrix;
  readonly #hold: Hold;
  /** Addresses. */
  readonly #bias: number;
  readonly #sums: number;
  readonly #unit: number;
  /** Adds a shortcut. */
  readonly #added: RowSums;

  /**
   * Columns of `matrix` and `bias`: values and gates of the channels read forwards, then of those read backwards.
   * `inputUnit` is what 1 stands for in the input; no sentence is longer than `capacity`.
   */
  constructor(memory: MatrixMemory, matrix: IntegerMatrix, bias: IntegerMatrix, inputUnit: number, capacity: number) {
    this.#memory = memory;
    this.#hold = memory.load<Hold>(GATE_KERNEL) ?? ((...parameters) => { this.#holdPlainly(...parameters); });
    this.#matrix = memory.store(matrix.values, matrix.rows, matrix.columns);
    this.#bias = memory.reserve(matrix.columns * 4);
    memory.float32.set(Float32Array.from(bias.values, (value) => value * bias.unit), this.#bias / 4);
    this.#unit = single(inputUnit * matrix.unit);
    this.#sums = memory.reserve(capacity * matrix.columns * 4);
    this.width = matrix.columns / 2;
    this.#added = new RowSums(memory, 'int16', this.width, 2);
    if (this.#added.width !== this.width) throw new RangeError(`layer of ${String(this.width)} values`);
    this.output = memory.reserve(capacity * this.width * 2);
  }

  /** Reads `length` vectors, at least one, at the address `input`; adds the vectors at `shortcut`, of the same width, if it is given. */
  run(input: number, length: number, shortcut: number | null = null): void {
    this.#memory.multiply(this.#matrix, input, this.#sums, length);
    const channels = this.width / 2;
    const sumsStep = 4 * channels * 4;
    const outputStep = 2 * channels * 2;
    const last = length - 1;
    this.#hold(this.#sums, channels * 4, this.#bias, this.output, sumsStep, outputStep, length, this.#unit);
    this.#hold(
      this.#sums + last * sumsStep + channels * 8, channels * 4, this.#bias + channels * 8, this.output + last * outputStep + channels * 2,
      -sumsStep, -outputStep, length, this.#unit,
    );
    if (shortcut === null) return;
    this.#added.rows[0] = this.output;
    this.#added.rows[1] = shortcut;
    this.#added.write(2, this.output, length);
  }

  #holdPlainly(sums: number, gap: number, bias: number, output: number, sumsStep: number, outputStep: number, length: number, unit: number): void {
    const { int16, int32, float32 } = this.#memory;
    for (let channel = 0; channel < gap; channel += 4) {
      const valueBias = float32[(bias + channel) / 4]!;
      const gateBias = float32[(bias + gap + channel) / 4]!;
      let held = 0;
      for (let word = 0; word < length; word += 1) {
        const at = (sums + channel + word * sumsStep) / 4;
        const value = squash(single(single(single(int32[at]!) * unit) + valueBias));
        const gate = squash(single(single(single(int32[at + gap / 4]!) * unit) + gateBias));
        held = single(value + single(single(0.5 + single(0.5 * gate)) * single(held - value)));
        int16[(output + channel / 2 + word * outputStep) / 2] = Math.floor(single(single(held * LAYER_STEPS) + 0.5));
      }
    }
  }
}

function squash(value: number): number {
  return single(value / single(1 + Math.abs(value)));
}
