import { setFlagsFromString } from 'node:v8';

/**
 * Settles how the engine works, for a process that does nothing but read pages. Goes before threads start.
 *
 * Its garbage collectors work sooner: left alone, each thread lets its heap grow to several times what a page needs. Two
 * threads then take about half the memory. No limit is set, so that a page of any size still fits. And it compiles a function
 * only after it has run for longer: every thread compiles for itself, which took a fifth of a run over ten megabytes.
 */
export function tuneEngine(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--interrupt-budget=400000');
}
