/**
 * The little of WebAssembly's binary format that kernels are written in: functions with loops over memory, in 128-bit
 * registers (all engines since 2021).
 */

/** Types of a parameter: an integer, a number in single precision. */
export const [INT, FLOAT] = [0x7f, 0x7d];
const [VECTOR, FUNCTION] = [0x7b, 0x60];

/** Codes that stand alone; a loop is `LOOP, NOTHING, …, END`, a block, which is left where a loop begins anew, likewise. */
export const [BLOCK, LOOP, NOTHING, END, BRANCH_IF] = [0x02, 0x03, 0x40, 0x0b, 0x0d];
/** Sum, difference and unsigned order of two integers. */
export const [ADD, SUBTRACT, BELOW] = [0x6a, 0x6b, 0x49];
/** Sum, quotient and order of two numbers in single precision. */
export const [ADD_FLOATS, DIVIDE_FLOATS, BELOW_FLOAT] = [0x92, 0x95, 0x5d];

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

/** Pushes a local. */
export const get = (local: number): number[] => [0x20, local];
/** Pops a local. */
export const set = (local: number): number[] => [0x21, local];
/** Pushes an integer below 8192: one below 64 takes one byte, the others two. */
export const constant = (value: number): number[] => [0x41, ...(value < 64 ? [value] : [(value & 127) | 128, value >>> 7])];
/** Pushes a number in single precision. */
export const floatConstant = (value: number): number[] => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];
/** An operation on registers, by its number. */
export const vector = (operation: number): number[] => [0xfd, ...leb(operation)];
/** Loads a register from the address on the stack, plus `offset`. */
export const load = (offset: number): number[] => [...vector(0), 4, ...leb(offset)];
/** Loads eight bytes from the address on the stack, plus `offset`, as integers of 16 bits. */
export const loadBytes = (offset: number): number[] => [...vector(1), 3, ...leb(offset)];
/** Loads an integer from the address on the stack, plus `offset`. */
export const loadInteger = (offset: number): number[] => [0x28, 2, ...leb(offset)];
/** Stores an integer at the address below it on the stack, plus `offset`. */
export const storeInteger = (offset: number): number[] => [0x36, 2, ...leb(offset)];
/** Loads a number in single precision from the address on the stack. */
export const loadFloat: readonly number[] = [0x2a, 2, 0];
/** Loads 32 bits, from the address on the stack plus `offset`, into all four lanes of a register. */
export const loadSplat = (offset: number): number[] => [...vector(9), 2, ...leb(offset)];
/** Stores a register at the address below it on the stack, plus `offset`. */
export const store = (offset: number): number[] => [...vector(11), 4, ...leb(offset)];
/** Stores the first half of a register at the address below it on the stack. */
export const storeHalf: readonly number[] = [...vector(91), 3, 0, 0];
/** Takes one of the four numbers in single precision out of a register. */
export const lane = (index: number): number[] => [...vector(31), index];
/** Adds to a local. */
export const advance = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ADD, ...set(local)];

const name = (text: string): number[] => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...leb(bytes.length), ...bytes];

/**
 * A module that imports `memory` of `host` and exports one function, `run`, with parameters of these types, and with more
 * integers and then registers as its locals.
 */
export function assembleKernel(parameters: readonly number[], integers: number, registers: number, code: readonly number[]): Uint8Array {
  const body = [2, integers, INT, registers, VECTOR, ...code];
  return Uint8Array.of(
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, FUNCTION, parameters.length, ...parameters, 0]),
    ...section(2, [1, ...name('host'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  );
}
