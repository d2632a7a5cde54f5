import type { Form } from '../isa/form';
import type { HelperName } from '../isa/helpers';
import type { Machine } from '../machine/machine';

/** What a helper sees of the instruction that calls it. It reads and changes the machine itself. */
export interface HelperContext {
  readonly machine: Machine;
  readonly form: Form;
  /** Address of the instruction and of the one behind it. */
  readonly thisRip: bigint;
  readonly nextRip: bigint;
  /**
   * The instruction continues there instead of behind itself; no canonical check. The back end stores it as RIP when it
   * commits, so helpers never write `cpu.rip`.
   */
  continueAt(rip: bigint): void;
  /** Forgets what the semantics wrote: the instruction does something else altogether. */
  discard(): void;
}

/**
 * One helper: runs at once, in the order in which the semantics call it, on the state before the instruction (writes of
 * the semantics become visible after it). Checks everything before it changes anything; a fault leaves as `Raise`.
 * @returns the value, 0n where the helper has none.
 */
export type HelperFunction = (context: HelperContext, ...args: bigint[]) => bigint;

/** exec/helpers.ts exports `helpers` of this type. */
export type HelperFunctions = Readonly<Record<HelperName, HelperFunction>>;

/** Thrown by the helper `hypercall` before anything is committed: RIP stays at `vmcall` and the host serves it. */
export class Hypercall {}
