import { CPU, EXIT_STATE } from '../../machine/layout';
import type { FlagState } from './lazy-flags';
import { isOneOf } from './lazy-flags';
import { GPR_OFFSET, Lowering } from './lower';
import type { Repetition } from './repeat';
import type { Label, Local, Opcode } from './wasm';
import { FunctionBody, I32, I64, OP } from './wasm';

/** One way out of translated code. */
export interface Exit {
  /**
   * `next`: to code that is not in the region. `budget`: the budget does not cover what follows. `page`: the page of the
   * code that follows has not been looked up. `system`: as `next`, behind a change of what may interrupt or trap. `miss`:
   * memory could not be reached through the tables. `evaluate`: the instruction at RIP faults or has no translation. `repeat`: it is a
   * repetition that the host does.
   */
  readonly kind: 'next' | 'budget' | 'page' | 'system' | 'miss' | 'evaluate' | 'repeat';
  /** Where the program stands; null when translated code has stored RIP itself. */
  readonly rip: bigint | null;
  /** Instructions that the budget was charged for and that are not done. */
  readonly pending: number;
  readonly flags: FlagState;
  readonly repetition?: Repetition;
  /** Of a miss: what was looked up. */
  readonly access?: { readonly bytes: number; readonly isWrite: boolean };
}

/** Number of the exit that leads to other code: everything about it is in memory. */
export const NEXT_EXIT = 0;

/**
 * The function of a region around its blocks: guest state from memory into locals, the code inside one block that every exit
 * leaves, state back. Takes the number of the entry, gives the number of the exit.
 */
export class RegionFunction {
  readonly code = new FunctionBody([I32]);
  /** Number of the entry that the dispatcher goes to. */
  readonly label = 0 as Local;
  readonly budget = this.code.local(I32);
  readonly target = this.code.local(I64);
  readonly lower: Lowering;
  /** By number less one. */
  readonly exits: Exit[] = [];
  readonly #lasting: Local[] = [];
  #taken = 0;
  readonly #missAddress = this.code.local(I64);
  readonly #exitLabel: Label;
  readonly #written: ReadonlySet<number>;

  constructor(registers: { readonly read: ReadonlySet<number>; readonly written: ReadonlySet<number> }) {
    const { code } = this;
    const local = (): Local => code.local(I64);
    this.lower = new Lowering(code, {
      gpr: Array.from({ length: 16 }, local),
      lazy: [local(), local(), local()],
      rflags: local(),
      kind: code.local(I32),
    });
    this.#written = registers.written;
    const { gpr, lazy, rflags, kind } = this.lower.state;
    this.#load(OP.i32Load, EXIT_STATE.budget, this.budget);
    for (const index of new Set([...registers.read, ...registers.written]))
      this.#load(OP.i64Load, GPR_OFFSET(index), gpr[index]);
    this.#load(OP.i64Load, CPU.rflags, rflags);
    this.#load(OP.i32Load, EXIT_STATE.flagsKind, kind);
    for (const [place, at] of lazy.entries()) this.#load(OP.i64Load, EXIT_STATE.lazyFlags + place * 8, at);
    this.#exitLabel = code.block(I32);
  }

  /** An i32 local that keeps its value behind the instruction, until {@link forgetLasting} gives it to others. */
  lasting(): Local {
    const taken = this.#taken++;
    return (this.#lasting[taken] ??= this.code.local(I32));
  }
  /** Those beyond the first `kept` lasting locals are free again. */
  forgetLasting(kept: number): void {
    this.#taken = kept;
  }
  get lastingCount(): number {
    return this.#taken;
  }

  /** Ends the code of the blocks: the way out. */
  finish(): void {
    const { code } = this;
    const { gpr, lazy, rflags, kind } = this.lower.state;
    code.op(OP.unreachable);
    code.end();
    for (const index of this.#written) this.#store(OP.i64Store, GPR_OFFSET(index), gpr[index]);
    this.#store(OP.i64Store, CPU.rflags, rflags);
    this.#store(OP.i64Store, CPU.rip, this.target);
    for (const [place, local] of lazy.entries()) this.#store(OP.i64Store, EXIT_STATE.lazyFlags + place * 8, local);
    this.#store(OP.i32Store, EXIT_STATE.flagsKind, kind);
    this.#store(OP.i64Store, EXIT_STATE.missAddress, this.#missAddress);
    this.#store(OP.i32Store, EXIT_STATE.budget, this.budget);
  }

  // ---- ways out

  leave(exit: Exit): void {
    this.code.i32(this.exits.push(exit));
    this.code.br(this.#exitLabel);
  }
  /** Leaves because memory at the address in a local could not be reached. */
  leaveMissing(address: Local, exit: Exit): void {
    this.code.get(address);
    this.code.set(this.#missAddress);
    this.leave(exit);
  }
  /** Leaves for other code: at a fixed address, or at the one in `target`. */
  leaveForNext(rip: bigint | null, flags: FlagState): void {
    if (rip !== null) {
      this.code.i64(rip);
      this.code.set(this.target);
    }
    this.noteFlags(flags);
    this.code.i32(NEXT_EXIT);
    this.code.br(this.#exitLabel);
  }
  /** Notes in the `kind` local what is known of the flags; where nothing is, it is noted already. */
  noteFlags(flags: FlagState): void {
    if (isOneOf(flags)) return;
    this.code.i32(flags?.id ?? 0);
    this.code.set(this.lower.state.kind);
  }

  // ---- fields of the state

  #load(opcode: Opcode, offset: number, local: Local): void {
    this.code.i32(0);
    this.code.memory(opcode, offset);
    this.code.set(local);
  }
  #store(opcode: Opcode, offset: number, local: Local): void {
    this.code.i32(0);
    this.code.get(local);
    this.code.memory(opcode, offset);
  }
}
