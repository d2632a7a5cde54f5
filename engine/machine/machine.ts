import type { CpuLevel } from '../core/cpu-level';
import { DEFAULT_LEVEL } from '../core/cpu-level';
import { Cpu } from './cpu';
import { DEFAULT_RAM_SIZE, RAM_OFFSET } from './layout';
import { Mmu } from './mmu';
import type { MachineObserver } from './observer';
import { Ram } from './ram';

/** Vendor whose documented behaviour is modeled where the two differ. */
export type CpuVendor = 'intel' | 'amd';

/** What the modeled CPU has beyond what every one of its vendor has. */
export interface CpuFeatures {
  readonly level: CpuLevel;
  /** Flexible return and event delivery, and LKGS: CPUID leaf 7.1, EAX bits 17 and 18. */
  readonly fred: boolean;
}
export const NO_FEATURES: CpuFeatures = { level: DEFAULT_LEVEL, fred: false };

/** The modeled computer: one CPU, its memory, its translation. Execution lives in exec/. */
export class Machine {
  readonly memory: WebAssembly.Memory;
  readonly cpu: Cpu;
  readonly ram: Ram;
  readonly mmu: Mmu;
  observer: MachineObserver = {};

  constructor(
    readonly vendor: CpuVendor = 'intel',
    ramSize: number = DEFAULT_RAM_SIZE,
    readonly features: CpuFeatures = NO_FEATURES,
  ) {
    this.memory = new WebAssembly.Memory({ initial: (RAM_OFFSET + ramSize) / 65536 });
    this.cpu = new Cpu(this.memory);
    this.ram = new Ram(this.memory, ramSize);
    this.mmu = new Mmu(this.cpu, this.ram, vendor === 'amd');
  }
}
