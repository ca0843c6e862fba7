import type { KernelMemory } from './kernel-memory.ts';
import { assembleRowKernel, ROW_BLOCK, type RowType } from './row-kernel.ts';

/** See {@link assembleRowKernel}. */
type SumRows = (rows: number, rowsEnd: number, sums: number, sumsEnd: number) => void;

/** Adds up rows of numbers that lie in a memory. */
export class RowSums {
  /** Numbers of a row: those asked for, and what fills them up. */
  readonly width: number;
  /** Addresses of the rows to be added up; written by the user. */
  readonly rows: Int32Array;
  readonly #run: SumRows;
  readonly #rowsAddress: number;
  readonly #sumSize: number;

  /** `type`: of the numbers of a row; `most`: how many rows may be added up at once, 258 for int8. */
  constructor(memory: KernelMemory, type: RowType, width: number, most: number) {
    this.width = RowSums.widen(width);
    this.#rowsAddress = memory.reserve(most * 4);
    this.rows = memory.int32.subarray(this.#rowsAddress / 4, this.#rowsAddress / 4 + most);
    this.#sumSize = this.width * (type === 'int32' ? 4 : 2);
    this.#run = memory.load<SumRows>(assembleRowKernel(type, this.width)) ?? createPlainSum(memory, type);
  }

  /** Numbers that a row of `width` takes. */
  static widen(width: number): number {
    return Math.ceil(width / ROW_BLOCK) * ROW_BLOCK;
  }

  /**
   * Writes the sums of the first `count` of {@link rows}, at least one, to the address `sums`: as int16, those of int32 as int32;
   * and those of the `times - 1` rows behind each of them, likewise.
   */
  write(count: number, sums: number, times = 1): void {
    this.#run(this.#rowsAddress, this.#rowsAddress + count * 4, sums, sums + this.#sumSize * times);
  }
}

function createPlainSum(memory: KernelMemory, type: RowType): SumRows {
  const from = memory[type];
  const to = type === 'int32' ? memory.int32 : memory.int16;
  return (rows, rowsEnd, sums, sumsEnd) => {
    const width = (sumsEnd - sums) / to.BYTES_PER_ELEMENT;
    const total = new Int32Array(width);
    for (let at = rows / 4; at < rowsEnd / 4; at++) {
      const row = memory.int32[at]! / from.BYTES_PER_ELEMENT;
      for (let column = 0; column < width; column++) total[column]! += from[row + column]!;
    }
    to.set(total, sums / to.BYTES_PER_ELEMENT);
  };
}
