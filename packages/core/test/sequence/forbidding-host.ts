import type { WebAssemblyHost } from '../../src/sequence/kernel-memory.ts';

const forbid = (): never => { throw new Error('compilation is forbidden'); };

/** An engine that may not compile code. */
export const FORBIDDING: WebAssemblyHost = {
  Memory: class { readonly buffer: ArrayBuffer; constructor({ initial }: { initial: number }) { this.buffer = new ArrayBuffer(initial * 65536); } },
  Module: class { readonly code = forbid(); },
  Instance: class { readonly exports = { run: forbid }; },
};
