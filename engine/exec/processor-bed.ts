import type { Fault } from '../core/fault';
import type { MsrName } from '../core/msrs';
import { GPRS } from '../core/registers';
import type { Gpr, SegmentName } from '../core/registers';
import { CR4 } from '../machine/control';
import type { CpuVendor } from '../machine/machine';
import { NO_FEATURES } from '../machine/machine';
import { AT, TestBed } from '../machine/test-bed';
import { Processor } from './processor';
import type { StepResult } from './result';

/** State to start from, on top of what {@link TestBed} sets up. Registers and control registers by name. */
export interface Start {
  readonly vendor?: CpuVendor;
  /** The CPU has FRED, and CR4.FRED and its MSRs are set as {@link FRED} says. */
  readonly fred?: boolean;
  readonly ring?: 0 | 3;
  readonly code: readonly number[];
  readonly set?: Partial<Record<Gpr | 'rip' | 'rflags' | 'cr0' | 'cr3' | 'cr4', bigint>>;
  readonly msr?: Partial<Record<MsrName, bigint>>;
  /** 64-bit values by linear address. */
  readonly memory?: readonly (readonly [at: bigint, value: bigint])[];
  /** Anything else. */
  readonly prepare?: (bed: TestBed) => void;
}

/** What tests compare: how the step ended and where the CPU stands. */
export interface Outcome {
  readonly result: string;
  readonly rip: bigint;
  readonly rflags: bigint;
  readonly cpl: number;
  readonly cs: number;
  readonly ss: number;
  readonly gpr: Readonly<Record<Gpr, bigint>>;
}

/** What beds with FRED have: the entry points, and the stacks by level. */
export const FRED = {
  user: AT.kernelCode + 0x9000n,
  supervisor: AT.kernelCode + 0x9100n,
  stacks: [AT.rsp0, AT.ist1, 0x1_9000n, 0x1_b000n],
} as const;
const FRED_STACKS = ['IA32_FRED_RSP0', 'IA32_FRED_RSP1', 'IA32_FRED_RSP2', 'IA32_FRED_RSP3'] as const;

/** Part of an outcome. */
export type Expected = Partial<Omit<Outcome, 'gpr'>> & { readonly gpr?: Partial<Outcome['gpr']> };

/** `#GP(18)`, `#UD`: the vector and the error code in hexadecimal. */
export const faultText = (fault: Fault): string =>
  'errorCode' in fault ? `${fault.vector}(${fault.errorCode.toString(16)})` : fault.vector;

export function resultText(result: StepResult): string {
  switch (result.kind) {
    case 'delivered':
      return faultText(result.fault);
    case 'shutdown':
      return `shutdown ${result.faults.map(faultText).join(' ')}`;
    default:
      return result.kind;
  }
}

/** A test machine with one program in the ring it is for, and its processor. Only tests use it. */
export class ProcessorBed extends TestBed {
  readonly processor: Processor;

  constructor(start: Start) {
    super(start.vendor ?? 'intel', { ...NO_FEATURES, fred: start.fred === true });
    this.processor = new Processor(this.machine);
    const { cpu } = this.machine;
    this.ring(start.ring ?? 3);
    if (start.fred === true) this.#useFred();
    this.put(cpu.rip, start.code);
    for (const [name, value] of Object.entries(start.msr ?? {})) cpu.setMsr(name as MsrName, value);
    for (const [at, value] of start.memory ?? []) this.put64(at, value);
    for (const [name, value] of Object.entries(start.set ?? {})) {
      if (name === 'rip' || name === 'rflags' || name === 'cr0' || name === 'cr3' || name === 'cr4') cpu[name] = value;
      else cpu.gpr[GPRS.indexOf(name as Gpr)] = value;
    }
    start.prepare?.(this);
  }

  #useFred(): void {
    const { cpu } = this.machine;
    cpu.cr4 |= CR4.FRED;
    cpu.setMsr('IA32_FRED_CONFIG', FRED.user);
    for (const [level, top] of FRED.stacks.entries()) cpu.setMsr(FRED_STACKS[level], top);
  }

  step(): Outcome {
    return this.outcome(this.processor.step());
  }

  outcome(result: StepResult): Outcome {
    const { cpu } = this.machine;
    const selector = (name: SegmentName): number => cpu.selector(name);
    const gpr = Object.fromEntries(GPRS.map((name, i) => [name, cpu.gpr[i]])) as Record<Gpr, bigint>;
    const { rip, rflags, cpl } = cpu;
    return { result: resultText(result), rip, rflags, cpl, cs: selector('cs'), ss: selector('ss'), gpr };
  }
}
