/** The little of WebAssembly that is used here; TypeScript's types of it come with those of the DOM only. */
export interface WebAssemblyHost {
  readonly Memory: new (options: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly run: unknown } };
}

const PAGE = 65536;
const ALIGNMENT = 16;

/** Memory that kernels and JavaScript share, given out once and for all. */
export class KernelMemory {
  readonly int8: Int8Array;
  readonly int16: Int16Array;
  readonly int32: Int32Array;
  readonly float32: Float32Array;
  readonly #host: WebAssemblyHost | null;
  readonly #memory: object | null;
  /** The first bytes are nobody's: no address is 0. */
  #used = ALIGNMENT;

  /** `size` in bytes; `host` is what JavaScript calls `WebAssembly`, null to do without. */
  constructor(size: number, host = (globalThis as { WebAssembly?: WebAssemblyHost }).WebAssembly ?? null) {
    const pages = Math.ceil((size + ALIGNMENT) / PAGE);
    const memory = host && allocate(host, pages);
    const buffer = memory?.buffer ?? new ArrayBuffer(pages * PAGE);
    this.#host = host;
    this.#memory = memory;
    this.int8 = new Int8Array(buffer);
    this.int16 = new Int16Array(buffer);
    this.int32 = new Int32Array(buffer);
    this.float32 = new Float32Array(buffer);
  }

  /** Sets bytes aside and returns their address, a multiple of 16. */
  reserve(bytes: number): number {
    const address = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    if (this.#used > this.int8.length) throw new RangeError('kernel memory is full');
    return address;
  }

  /** Sets bytes aside for these numbers, and returns their address. */
  copy(numbers: Int16Array | Int32Array | Float32Array): number {
    const address = this.reserve(numbers.byteLength);
    this.int8.set(new Int8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), address);
    return address;
  }

  /** The function of a kernel, at work on this memory; null where the engine is older than it, or a page's policy forbids to compile code. */
  load<Run>(kernel: Uint8Array): Run | null {
    if (this.#host === null || this.#memory === null) return null;
    try {
      return new this.#host.Instance(new this.#host.Module(kernel), { host: { memory: this.#memory } }).exports.run as Run;
    } catch {
      return null;
    }
  }
}

/** Null where the process may not have the address space that an engine sets aside for a memory. */
function allocate(host: WebAssemblyHost, pages: number): { readonly buffer: ArrayBuffer } | null {
  try {
    return new host.Memory({ initial: pages });
  } catch {
    return null;
  }
}
