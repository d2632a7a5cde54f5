import type { Fault } from '../core/fault';
import type { MsrName } from '../core/msrs';
import { GPRS } from '../core/registers';
import type { Gpr, SegmentName } from '../core/registers';
import type { CpuVendor } from '../machine/machine';
import { TestBed } from '../machine/test-bed';
import { Processor } from './processor';
import type { StepResult } from './result';

/** State to start from, on top of what {@link TestBed} sets up. Registers and control registers by name. */
export interface Start {
  readonly vendor?: CpuVendor;
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
    super(start.vendor ?? 'intel');
    this.processor = new Processor(this.machine);
    const { cpu } = this.machine;
    this.ring(start.ring ?? 3);
    this.put(cpu.rip, start.code);
    for (const [name, value] of Object.entries(start.msr ?? {})) cpu.setMsr(name as MsrName, value);
    for (const [at, value] of start.memory ?? []) this.put64(at, value);
    for (const [name, value] of Object.entries(start.set ?? {})) {
      if (name === 'rip' || name === 'rflags' || name === 'cr0' || name === 'cr3' || name === 'cr4') cpu[name] = value;
      else cpu.gpr[GPRS.indexOf(name as Gpr)] = value;
    }
    start.prepare?.(this);
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
