import { Cpu } from './cpu';
import { DEFAULT_RAM_SIZE, RAM_OFFSET } from './layout';
import { Mmu } from './mmu';
import type { MachineObserver } from './observer';
import { Ram } from './ram';

/** Vendor whose documented behaviour is modeled where the two differ. */
export type CpuVendor = 'intel' | 'amd';

/**
 * Which instruction sets ring 3 has: the levels of the x86-64 psABI, each with what CPUs of its time have besides
 * (v3: AES, PCLMULQDQ, SHA, RDRAND, ADX and the like). No level has AVX-512.
 */
export const CPU_LEVELS = ['x86-64-v1', 'x86-64-v2', 'x86-64-v3'] as const;
export type CpuLevel = (typeof CPU_LEVELS)[number];

/** What the modeled CPU has beyond what every one of its vendor has. */
export interface CpuFeatures {
  readonly level: CpuLevel;
  /** Flexible return and event delivery, and LKGS: CPUID leaf 7.1, EAX bits 17 and 18. */
  readonly fred: boolean;
}
export const NO_FEATURES: CpuFeatures = { level: 'x86-64-v3', fred: false };

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
