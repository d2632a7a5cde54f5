import type { Fault } from '../core/fault';

/** How one call of `Processor.step` ended. Plain data. */
export type StepResult =
  /** One instruction retired (or one bounded stretch of a REP). */
  | { readonly kind: 'retired' }
  /** The instruction, or the fetch of it, raised this fault and the IDT's handler is next to run. */
  | { readonly kind: 'delivered'; readonly fault: Fault; readonly at: bigint }
  /** RIP stands at `vmcall`; the host serves it and calls `completeVmcall`, or leaves it to be tried again. */
  | { readonly kind: 'vmcall' }
  /** HLT: only an interrupt could go on, and there is none. */
  | { readonly kind: 'halted' }
  /** A fault while delivering #DF: the CPU shut down. `faults` in order, `at` the RIP of the first. */
  | { readonly kind: 'shutdown'; readonly faults: readonly Fault[]; readonly at: bigint };

/*
 * engine/exec/processor.ts exports
 *   class Processor {
 *     constructor(machine: Machine)
 *     step(): StepResult                       fetch, decode (cached by physical address), evaluate, commit or deliver
 *     completeVmcall(): void                   RIP past `vmcall`, counted as retired
 *     decodeAt(linear: bigint): Form | null    for views; null where nothing is mapped or decodable; changes no state
 *     interrupt(vector: number): void          external interrupt or NMI, delivered before the next instruction
 *   }
 */
