import type { CplChange } from '../core/events';
import type { Fault } from '../core/fault';
import type { MsrName } from '../core/msrs';

/**
 * What the machine reports while it runs, each call after the fact and with plain values. The session turns these into
 * trace events; the machine itself keeps no log. All methods are optional: an absent one costs a test.
 */
export interface MachineObserver {
  msrWritten?(name: MsrName, value: bigint): void;
  msrRead?(name: MsrName, value: bigint): void;
  gsSwapped?(): void;
  cr3Written?(value: bigint): void;
  cplChanged?(from: number, to: number, by: CplChange): void;
  /** A fault or trap is about to be delivered through the IDT (also those of ring 0). */
  faulted?(fault: Fault): void;
  /** A near indirect call through memory: effective linear address of the slot, and the target. */
  indirectCall?(slot: bigint, target: bigint): void;
}
