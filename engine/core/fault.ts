import type { VirtAddr } from './address';

/** Exception vectors by name. Source: SDM Vol. 3A table 6-1. */
export const VECTORS = {
  '#DE': 0,
  '#DB': 1,
  NMI: 2,
  '#BP': 3,
  '#OF': 4,
  '#BR': 5,
  '#UD': 6,
  '#NM': 7,
  '#DF': 8,
  '#TS': 10,
  '#NP': 11,
  '#SS': 12,
  '#GP': 13,
  '#PF': 14,
  '#MF': 16,
  '#AC': 17,
  '#MC': 18,
  '#XM': 19,
} as const;
export type VectorName = keyof typeof VECTORS;

/**
 * An exception of the guest, before delivery. `reason` says in words what the CPU objected to, for the student only:
 * the guest never sees it.
 */
export type Fault =
  | {
      readonly vector: Exclude<VectorName, FaultWithCode>;
      /** Of #DB alone: what was met, as bits of DR6 (B0–B3, BD, BS); absent for INT1, which leaves DR6 alone. */
      readonly conditions?: number;
      readonly reason?: string;
    }
  | { readonly vector: Exclude<FaultWithCode, '#PF'>; readonly errorCode: number; readonly reason?: string }
  | { readonly vector: '#PF'; readonly errorCode: number; readonly address: VirtAddr; readonly reason?: string };

/** The vectors that push an error code. Source: SDM Vol. 3A table 6-1. */
export type FaultWithCode = '#DF' | '#TS' | '#NP' | '#SS' | '#GP' | '#PF' | '#AC';

/** Page-fault error code bits. Source: SDM Vol. 3A §4.7. */
export const PF = { P: 1, W: 2, U: 4, RSVD: 8, I: 16 } as const;

/**
 * Carries a {@link Fault} out of the middle of an instruction to the step that executes it, where it becomes a value.
 * Never leaves `machine/` and `exec/`; not an Error, so no stack trace is taken.
 */
export class Raise {
  constructor(readonly fault: Fault) {}
}

export function raise(fault: Fault): never {
  // oxlint-disable-next-line no-throw-literal -- see Raise: control flow inside one instruction, not a host error
  throw new Raise(fault);
}

export const generalProtection = (errorCode: number, reason?: string): never =>
  raise({ vector: '#GP', errorCode, ...(reason === undefined ? {} : { reason }) });
export const undefinedOpcode = (reason?: string): never =>
  raise({ vector: '#UD', ...(reason === undefined ? {} : { reason }) });
