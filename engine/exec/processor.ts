import type { Fault } from '../core/fault';
import { Raise, undefinedOpcode } from '../core/fault';
import { invariant } from '../core/invariant';
import { RFLAGS_BITS, flagMask } from '../core/rflags';
import { notModeled } from '../isa/features';
import type { Form } from '../isa/form';
import type { Shutdown } from '../machine/delivery';
import { deliver, deliverInterrupt } from '../machine/delivery';
import type { Machine } from '../machine/machine';
import { Evaluate, MAX_ITERATIONS } from './evaluate';
import { Hypercall } from './helper-context';
import { CodeCache } from './processor-code';
import type { StepResult } from './result';

const TF = 1 << RFLAGS_BITS.TF;
const RF = 1 << RFLAGS_BITS.RF;
const IF = 1 << RFLAGS_BITS.IF;
const NMI = 2;
/** DR6.BS: the debug exception is a single step. Source: SDM Vol. 3B §17.2.3. */
const DR6_BS = 0x4000n;
/** Instructions that enter a handler and clear TF on the way: no single-step trap behind them. */
const SOFTWARE_INTERRUPTS: ReadonlySet<string> = new Set(['int', 'int1', 'int3', 'into']);
/** Instructions whose trap is decided by TF as they leave it. Source: SDM Vol. 2B SYSCALL, SYSRET. */
const TF_AFTERWARDS: ReadonlySet<string> = new Set(['syscall', 'sysret', 'sysretq']);

const RETIRED: StepResult = { kind: 'retired' };
const VMCALL: StepResult = { kind: 'vmcall' };
const HALTED: StepResult = { kind: 'halted' };

/**
 * Executes: fetch, decode, evaluate, then commit or deliver. A fault leaves the instruction undone and enters its
 * handler; a single-step trap comes after an instruction that did retire. Only retired instructions count in `icount`; a
 * REP that is interrupted counts when it ends.
 * Source: SDM Vol. 3A §6, Vol. 3B §17.3.1. Not modeled: breakpoint registers, machine checks, SMM.
 */
export class Processor {
  readonly #code: CodeCache;
  readonly #evaluate: Evaluate;
  #vmcallLength = 0;

  constructor(readonly machine: Machine) {
    this.#code = new CodeCache(machine);
    this.#evaluate = new Evaluate(machine);
  }

  /** What the last step cost, in instructions: the iterations of a REP, 1 for everything else. For who shares out time. */
  get work(): number {
    return Math.max(1, this.#evaluate.iterations);
  }

  /** One instruction, after the delivery of an interrupt that waits and may come. */
  step(): StepResult {
    const { cpu } = this.machine;
    if (cpu.pendingInterrupts !== 0 || cpu.halted) {
      const rest = this.#interruptsAndHalt();
      if (rest !== null) return rest;
    }
    const rip = cpu.rip;
    const flags = cpu.rflagsLow;
    const { shadow } = cpu;
    if (shadow !== 0) cpu.shadow = 0;
    this.#evaluate.iterationLimit = (flags & TF) === 0 ? MAX_ITERATIONS : 1;
    let form: Form | null = null;
    try {
      const decoded = this.#code.fetch(rip);
      form = decoded.form;
      if (this.#evaluate.run(decoded.definition ?? undefinedOpcode(notModeled(form)), form)) cpu.retire();
    } catch (thrown) {
      return this.#left(thrown, form, rip, shadow);
    }
    return ((flags | cpu.rflagsLow) & (TF | RF)) === 0 ? RETIRED : this.#afterwards(form, flags);
  }

  /**
   * Steps until `budget` calls were made, something else than a retired instruction happens, or RIP is one of `stops`
   * behind an instruction.
   * @returns that result, or null at the budget or a stop.
   */
  run(budget: number, stops?: ReadonlySet<bigint>): StepResult | null {
    const { cpu } = this.machine;
    for (let count = 0; count < budget; count++) {
      const result = this.step();
      if (result.kind !== 'retired') return result;
      if (stops?.has(cpu.rip)) return null;
    }
    return null;
  }

  /** RIP past the `vmcall` that {@link step} reported, counted as retired. */
  completeVmcall(): void {
    const { cpu } = this.machine;
    const length = this.#vmcallLength === 0 ? this.#code.peek(cpu.rip)?.length : this.#vmcallLength;
    invariant(length !== undefined, 'RIP stands at a vmcall');
    cpu.rip = BigInt.asUintN(64, cpu.rip + BigInt(length));
    cpu.retire();
    this.#vmcallLength = 0;
  }

  /**
   * The instruction at a code address in the current address space and code size, for views; null where nothing is
   * mapped or decodable. Changes no state.
   */
  decodeAt(rip: bigint): Form | null {
    return this.#code.peek(rip);
  }

  /** An external interrupt (vector 32–255) or the NMI (2), delivered before the next instruction that lets it in. */
  interrupt(vector: number): void {
    invariant(Number.isInteger(vector) && vector >= 0 && vector < 256, 'interrupt vectors are 0 to 255');
    this.machine.cpu.setPending(vector, true);
  }

  /** Forgets all decoded instructions: memory was replaced as a whole. */
  forget(): void {
    this.#code.clear();
  }

  /** Delivers what may come. @returns how the step ends here, or null to go on with an instruction. */
  #interruptsAndHalt(): StepResult | null {
    const { cpu } = this.machine;
    const vector = this.#acceptable();
    if (vector === null) return cpu.halted ? HALTED : null;
    const { rip } = cpu;
    cpu.setPending(vector, false);
    const shutdown = deliverInterrupt(this.machine, vector);
    return shutdown === null ? null : { kind: 'shutdown', faults: shutdown, at: rip };
  }

  /** The waiting vector of highest priority that is not held: the NMI, then the highest number under IF. */
  #acceptable(): number | null {
    const { cpu } = this.machine;
    if (cpu.pendingInterrupts === 0) return null;
    if (cpu.isPending(NMI) && !cpu.nmiBlocked && cpu.shadow !== 2) return NMI;
    if ((cpu.rflagsLow & IF) === 0 || cpu.shadow !== 0) return null;
    for (let vector = 255; vector >= 0; vector--) if (vector !== NMI && cpu.isPending(vector)) return vector;
    return null;
  }

  /** What an instruction that did not retire ends in. */
  #left(thrown: unknown, form: Form | null, rip: bigint, shadow: number): StepResult {
    if (thrown instanceof Hypercall) {
      this.machine.cpu.shadow = shadow;
      this.#vmcallLength = form?.length ?? 0;
      return VMCALL;
    }
    if (!(thrown instanceof Raise)) throw thrown;
    return this.#delivered(deliver(this.machine, thrown.fault, rip), thrown.fault, rip);
  }

  #delivered(shutdown: Shutdown, fault: Fault, at: bigint): StepResult {
    return shutdown === null ? { kind: 'delivered', fault, at } : { kind: 'shutdown', faults: shutdown, at };
  }

  /**
   * RF lasts for one instruction, IRET's own aside; TF at the start of an instruction traps behind it.
   * Source: SDM Vol. 3B §§17.3.1.1, 17.3.1.4. SYSRET that sets TF traps at once, before the first instruction of ring 3.
   */
  #afterwards({ mnemonic }: Form, before: number): StepResult {
    const { cpu } = this.machine;
    if ((before & RF) !== 0 && !mnemonic.startsWith('iret')) cpu.rflags &= ~flagMask('RF');
    const decides = TF_AFTERWARDS.has(mnemonic) ? cpu.rflagsLow : before;
    if ((decides & TF) === 0 || SOFTWARE_INTERRUPTS.has(mnemonic) || cpu.shadow === 2) return RETIRED;
    cpu.setDr(6, cpu.dr(6) | DR6_BS);
    const fault: Fault = { vector: '#DB', reason: 'single step (RFLAGS.TF)' };
    const at = cpu.rip;
    return this.#delivered(deliver(this.machine, fault, at, 'trap'), fault, at);
  }
}
