import type { SourceFile } from '../asm/api';
import type { CplChange } from '../core/events';
import type { MsrName } from '../core/msrs';
import type { CpuVendor } from '../machine/machine';
import type { LabSpec, Stop } from './api';

/** One machine of a comparison. */
export interface Variant {
  readonly kernel: string;
  /** As on Linux's command line; an option that the kernel does not know is refused. */
  readonly boot: string;
  readonly cpu: CpuVendor;
  readonly editedKernel?: readonly SourceFile[];
}

/** What all variants of a comparison run. */
export interface ComparisonSpec extends Pick<LabSpec, 'program' | 'argv' | 'envp' | 'root' | 'images' | 'bootTime'> {
  /** Two to {@link MAX_VARIANTS}; one is allowed and marks nothing. */
  readonly variants: readonly Variant[];
  /** All of standard input. */
  readonly stdin?: Uint8Array;
  /** Instructions that each variant may run after boot. */
  readonly limit: number;
}

/** The stretches of a system call in ring 0, in order. */
export const PHASES = ['entry', 'dispatch', 'handler', 'exit'] as const;
export type Phase = (typeof PHASES)[number];

/** What ring 0 touched during one call, as the instructions of the kernel did it; the service behind `vmcall` is not in it. */
export interface MemoryTouched {
  readonly readBytes: number;
  readonly writtenBytes: number;
  /** Different lines of 64 bytes, read or written. */
  readonly cacheLines: number;
}

/** One system call on one variant. */
export interface CallPath {
  readonly name: string;
  readonly number: number;
  /** The doorway in. */
  readonly door: CplChange;
  /** Instructions in ring 0. */
  readonly phases: Readonly<Record<Phase, number>>;
  readonly instructions: number;
  readonly cr3Switches: number;
  /** SWAPGS instructions; FRED exchanges the bases without one. */
  readonly swapgs: number;
  readonly memory: MemoryTouched;
  /** Named places that the path passed, in order, without repetition in a row. */
  readonly places: readonly string[];
  /** Way back to ring 3; null when the call never came back (exit). */
  readonly way: { readonly by: CplChange; readonly why: string | null } | null;
  /** `0x6`, `-ENOSYS`, or `?` when it did not return. */
  readonly result: string;
}

/** An MSR as boot left it. */
export interface BootMsr {
  readonly name: MsrName;
  /** Linux's name. */
  readonly linux: string;
  /** 16 hexadecimal digits, no prefix. */
  readonly value: string;
  readonly meaning: string;
}

/** One variant's run. */
export interface VariantReport {
  readonly variant: Variant;
  /** `v4.15 pti=off amd`: the parts in which the variants differ, and always the kernel. */
  readonly label: string;
  /** Why it did not run; then the rest is empty. One sentence each. */
  readonly problems: readonly string[];
  readonly bootInstructions: number;
  readonly msrs: readonly BootMsr[];
  readonly calls: readonly CallPath[];
  /** Calls beyond those kept. */
  readonly callsDropped: number;
  /** Null: the limit was reached. */
  readonly stop: Stop | null;
  readonly stdout: Uint8Array;
}

/** One line of the comparison: a cell a variant, null where it has none. */
export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly (string | null)[];
  /** The cells are not all the same. */
  readonly differs: boolean;
}

/** One system call side by side; neighbours whose rows are the same are one, `times` over. */
export interface ComparedCall {
  /** `write`, or `write / writev` where the variants differ. */
  readonly name: string;
  /** Position of the first one in the run, from 1. */
  readonly position: number;
  readonly times: number;
  readonly rows: readonly ComparisonRow[];
}

/** A program on several machines, side by side. */
export interface Comparison {
  readonly reports: readonly VariantReport[];
  /** Result of the program: output and end. `differs` is never expected. */
  readonly outcome: readonly ComparisonRow[];
  readonly msrs: readonly ComparisonRow[];
  readonly calls: readonly ComparedCall[];
}

/** More columns fit no screen. */
export const MAX_VARIANTS = 8;
