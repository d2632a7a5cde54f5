import type { MsrName } from '../../core/msrs';
import type { Gpr } from '../../core/registers';
import type { CpuVendor } from '../machine';
import type { TestBed } from '../test-bed';

/** State before, on top of what {@link TestBed} sets up. */
export type RegisterValues = Partial<Record<Gpr | 'rip' | 'rflags' | 'cr0' | 'cr3' | 'cr4', bigint>>;

/** Where the CPU stands behind the last step; what is not stated is not compared. */
export interface ManualOutcome {
  /** `retired`, `#GP(18)` (error code in hexadecimal), `vmcall`, `halted`, or `shutdown` with its faults. */
  readonly result: string;
  readonly cpl?: 0 | 3;
  readonly rip?: bigint;
  readonly rflags?: bigint;
  readonly cs?: number;
  readonly ss?: number;
  readonly gpr?: Partial<Record<Gpr, bigint>>;
  /** From RSP upwards. */
  readonly stack?: readonly bigint[];
  readonly dr6?: bigint;
  readonly cr?: Partial<Record<'cr0' | 'cr2' | 'cr3' | 'cr4' | 'cr8', bigint>>;
  readonly msr?: Partial<Record<MsrName, bigint>>;
}

/** One statement of a manual: instructions, and where the CPU must stand behind them. */
export interface ManualRow {
  readonly name: string;
  /** Volume and section, or where it was seen. */
  readonly source: string;
  /** Both when absent. */
  readonly vendor?: CpuVendor;
  /** 3 when absent. */
  readonly ring?: 0 | 3;
  /** Bytes in hexadecimal: `0f 05`. */
  readonly code: string;
  readonly set?: RegisterValues;
  readonly msr?: Partial<Record<MsrName, bigint>>;
  readonly memory?: readonly (readonly [at: bigint, value: bigint])[];
  readonly prepare?: (bed: TestBed) => void;
  /** Instructions to step; 1 when absent. */
  readonly steps?: number;
  readonly gives: ManualOutcome;
}
