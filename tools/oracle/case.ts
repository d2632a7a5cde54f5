/** One state and the instruction that runs on it. Numbers are unsigned. */
export interface Case {
  /** Sixteen registers in encoding order. */
  readonly gpr: readonly bigint[];
  readonly rip: bigint;
  readonly rflags: bigint;
  readonly bytes: Uint8Array;
  /** Runs until RIP leaves: a repeated string instruction, a gather. */
  readonly repeats: boolean;
  /** Stores RFLAGS at the new RSP; the TF of the native step is taken out of it. */
  readonly pushesFlags: boolean;
  /** Holds debug exceptions back for one instruction, natively. */
  readonly shadows: boolean;
  /**
   * Makes several accesses that no manual orders: when one faults, the address of the #PF counts by its 64 KiB only (16 MiB for FXSAVE's), and
   * the stores before it do not count.
   */
  readonly unordered: boolean;
  /** x87, MMX and SSE registers as FXSAVE64 writes them, then bits 255:128 of YMM0–YMM15; null where the instruction has nothing to do with them. */
  readonly fpu: Uint8Array | null;
  /** Bytes that differ from the image of the data pages. */
  readonly patches: readonly { readonly offset: number; readonly bytes: Uint8Array }[];
}

/** What a case ended in, natively or in the model. */
export interface Outcome {
  readonly gpr: readonly bigint[];
  readonly rip: bigint;
  readonly rflags: bigint;
  readonly fsBase: bigint;
  readonly gsBase: bigint;
  /** Encoding order: ES CS SS DS FS GS. */
  readonly selectors: readonly number[];
  /** As in {@link Case.fpu}. */
  readonly fpu: Uint8Array | null;
  readonly fault: NativeFault | null;
  /** Every byte of the data pages that differs from the image. */
  readonly changes: readonly { readonly offset: number; readonly value: number }[];
}

/** `errorCode` is 0 where the vector has none, `address` where it is not #PF. */
export interface NativeFault {
  readonly vector: number;
  readonly errorCode: number;
  readonly address: bigint;
}
