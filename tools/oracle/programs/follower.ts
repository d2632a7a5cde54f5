import { isCanonical, virtAddr } from '../../../engine/core/address';
import type { Fault } from '../../../engine/core/fault';
import { Raise, VECTORS } from '../../../engine/core/fault';
import { Evaluate } from '../../../engine/exec/evaluate';
import { definitionOf } from '../../../engine/isa/catalog';
import { MAX_LENGTH, decode } from '../../../engine/isa/decode';
import type { Claims } from '../claims';
import { IMAGE } from '../generate';
import { CODE_BASE, PAGE } from '../layout';
import { Model } from '../model';
import type { Program } from './generate';

const [SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV] = [4, 5, 7, 8, 11];
/** The signal that Linux makes of an exception in ring 3. Source: Linux v6.9 arch/x86/kernel/traps.c. */
const SIGNALS: Readonly<Record<number, number>> = { 0: SIGFPE, 3: SIGTRAP, 6: SIGILL, 12: SIGBUS, 13: SIGSEGV, 14: SIGSEGV, 16: SIGFPE, 19: SIGFPE }; // prettier-ignore
export const TF_AND_RF = 0x1_0100n;

/** The state behind one step. */
export interface Step {
  readonly gpr: readonly bigint[];
  readonly rip: bigint;
  /** Without TF and RF. */
  readonly rflags: bigint;
  readonly fpu: Uint8Array;
}
/** A byte of the data pages that is not as at the start. */
export type Changes = readonly { readonly offset: number; readonly value: number }[];

/** The model's part: one instruction of a program at a time. */
export class Follower {
  readonly #model = new Model(IMAGE);
  readonly #evaluate = new Evaluate(this.#model.machine);
  #program: Program | null = null;

  start(program: Program): void {
    this.#model.begin(program);
    this.#evaluate.iterationLimit = 1;
    this.#program = program;
  }
  end(program: Program): Changes {
    return this.#model.finish(program);
  }

  /** Runs an instruction. @returns the signal of its fault, 0 for none, and what the definition left open. */
  run(): { readonly signal: number; readonly claims: Claims } {
    const { cpu } = this.#model.machine;
    const fault = this.#instruction();
    // INT3 goes on behind itself.
    if (fault?.vector === '#BP') cpu.rip += 1n;
    const undefinedFlags = fault === null ? this.#evaluate.undefinedFlagsOfLastRun() : 0n;
    const claims = { undefinedFlags, results: this.#evaluate.fpu.openOfLastRun() };
    return { signal: fault === null ? 0 : SIGNALS[VECTORS[fault.vector]], claims };
  }
  state(): Step {
    const { cpu } = this.#model.machine;
    return {
      gpr: Array.from(cpu.gpr),
      rip: cpu.rip,
      rflags: cpu.rflags & ~TF_AND_RF,
      fpu: this.#model.fpuImage(),
    };
  }

  /** Takes over what the definition left open. */
  adoptFlags(rflags: bigint, open: bigint): void {
    const { cpu } = this.#model.machine;
    cpu.rflags = (cpu.rflags & ~open) | (rflags & open);
  }
  adoptFpu(image: Uint8Array): void {
    this.#model.loadFpu(image);
  }

  #instruction(): Fault | null {
    const { cpu } = this.#model.machine;
    const { rip, bytes } = this.#program ?? { rip: 0n, bytes: new Uint8Array() };
    const at = Number(cpu.rip - rip);
    if (at < 0 || at >= bytes.length) return this.#outside(cpu.rip);
    const form = decode(bytes.subarray(at, at + MAX_LENGTH), 64);
    if (typeof form === 'string') return { vector: '#UD' };
    if (form.mnemonic === 'int3') return { vector: '#BP' };
    const definition = definitionOf(form.code);
    if (definition === undefined) return { vector: '#UD' };
    try {
      this.#evaluate.run(definition, form);
      return null;
    } catch (thrown) {
      if (thrown instanceof Raise) return thrown.fault;
      throw thrown;
    }
  }

  /** The code page is INT3 around the program; nothing else can be fetched. */
  #outside(rip: bigint): Fault {
    if (rip >= CODE_BASE && rip < CODE_BASE + BigInt(PAGE)) return { vector: '#BP' };
    return isCanonical(rip)
      ? { vector: '#PF', errorCode: 0x15, address: virtAddr(rip) }
      : { vector: '#GP', errorCode: 0 };
  }
}
