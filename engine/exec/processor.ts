import type { Fault } from '../core/fault';
import { Raise, undefinedOpcode } from '../core/fault';
import { invariant } from '../core/invariant';
import { RFLAGS_BITS, flagMask } from '../core/rflags';
import { notModeled } from '../isa/features';
import type { Form } from '../isa/form';
import { DR6, DR7, conditionsText, instructionConditions } from '../machine/debug';
import type { Shutdown } from '../machine/delivery';
import { deliver, deliverInterrupt } from '../machine/delivery';
import type { Event } from '../machine/event';
import type { Machine } from '../machine/machine';
import { Evaluate, MAX_ITERATIONS } from './evaluate';
import { Hypercall } from './helper-context';
import { CodeCache } from './processor-code';
import type { StepResult } from './result';

const TF = 1 << RFLAGS_BITS.TF;
const RF = 1 << RFLAGS_BITS.RF;
const IF = 1 << RFLAGS_BITS.IF;
const NMI = 2;
/** Value of `shadow` behind MOV SS and POP SS, which hold debug traps and the NMI too. */
const SHADOW_ALL = 2;
/**
 * Instructions whose single-step trap is decided by TF as they leave it: those that enter a handler clear it, SYSRET loads
 * it and traps at once. Source: SDM Vol. 2A INT n, Vol. 2B SYSCALL, SYSRET.
 */
const TF_AFTERWARDS: ReadonlySet<string> = new Set([
  'syscall', 'sysenter', 'sysret', 'sysretq', 'int', 'int1', 'int3', 'into',
]); // prettier-ignore

/** Returns load RF themselves. */
const KEEPS_RF = /^(?:iret|eret)/u;

const RETIRED: StepResult = { kind: 'retired' };
const VMCALL: StepResult = { kind: 'vmcall' };
const HALTED: StepResult = { kind: 'halted' };

/**
 * Executes: fetch, decode, evaluate, then commit or deliver. A fault leaves the instruction undone and enters its
 * handler; debug traps come after an instruction that did retire. Only retired instructions count in `icount`; a REP that
 * is interrupted counts when it ends. At a boundary the order is that of table 6-2: traps on the instruction before, NMI,
 * maskable interrupts, instruction breakpoints, faults of the fetch, of the decoding, of the execution.
 * Source: SDM Vol. 3A §§6.8, 6.9, Vol. 3B §17.3.1. Not modeled: machine checks, SMM, branch and task-switch traps.
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
    if ((cpu.pendingInterrupts | cpu.pendingDebug) !== 0 || cpu.halted) {
      const rest = this.#eventsAndHalt();
      if (rest !== null) return rest;
    }
    const rip = cpu.rip;
    const flags = cpu.rflagsLow;
    const { shadow } = cpu;
    const armed = cpu.dr7Low & DR7.ENABLES;
    if (armed !== 0 && (flags & RF) === 0 && shadow !== SHADOW_ALL) {
      const stopped = this.#instructionBreakpoint(rip);
      if (stopped !== null) return stopped;
    }
    if (shadow !== 0) cpu.shadow = 0;
    this.#evaluate.iterationLimit = (flags & TF) === 0 ? MAX_ITERATIONS : 1;
    let form: Form | null = null;
    try {
      const decoded = this.#code.fetch(rip);
      form = decoded.form;
      if (this.#evaluate.run(decoded.definition ?? undefinedOpcode(notModeled(form)), form)) cpu.retire();
      if (form.repeat !== null) cpu.repeatingAt = cpu.rip === rip ? rip : 0n;
    } catch (thrown) {
      return this.#left(thrown, form, rip, shadow);
    }
    return ((flags | cpu.rflagsLow) & (TF | RF)) === 0 && (armed | cpu.pendingDebug) === 0
      ? RETIRED
      : this.#afterwards(form, flags);
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

  /** RIP stands at a `vmcall` of so many bytes in ring 0, and nothing comes before it: what {@link step} would report. */
  atVmcall(length: number): StepResult {
    this.#vmcallLength = length;
    return VMCALL;
  }

  /** RIP past the `vmcall` that {@link step} reported, counted as retired; its single-step trap comes with the next step. */
  completeVmcall(): void {
    const { cpu } = this.machine;
    cpu.shadow = 0;
    if ((cpu.rflagsLow & RF) !== 0) cpu.rflags &= ~flagMask('RF');
    if ((cpu.rflagsLow & TF) !== 0) cpu.pendingDebug |= DR6.BS;
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

  /** The NMI, at whatever instruction RIP stands: only MOV SS, POP SS and an NMI not yet returned from hold it. */
  nmi(): void {
    this.interrupt(NMI);
  }

  /** Forgets all decoded instructions: memory was replaced as a whole. */
  forget(): void {
    this.#code.clear();
  }

  /** Delivers what may come. @returns how the step ends here, or null to go on with an instruction. */
  #eventsAndHalt(): StepResult | null {
    const { cpu } = this.machine;
    if (cpu.pendingDebug !== 0 && cpu.shadow !== SHADOW_ALL) return this.#debugTrap(cpu.pendingDebug);
    const vector = this.#acceptable();
    if (vector === null) return cpu.halted ? HALTED : null;
    const { rip } = cpu;
    cpu.setPending(vector, false);
    const shutdown = deliverInterrupt(this.machine, vector);
    if (shutdown !== null) return { kind: 'shutdown', faults: shutdown, at: rip };
    const met = this.machine.mmu.takeBreakpoints();
    return met === 0 ? null : this.#debugTrap(met);
  }

  /** The #DB fault of a breakpoint on the instruction at RIP, or null. Source: SDM Vol. 3B §17.3.1.1. */
  #instructionBreakpoint(rip: bigint): StepResult | null {
    const { cpu } = this.machine;
    if (cpu.repeatingAt === rip && rip !== 0n) return null;
    const linear = cpu.codeSize === 64 ? rip : BigInt.asUintN(32, cpu.segmentBase('cs') + rip);
    const conditions = instructionConditions(cpu, linear);
    if (conditions === 0) return null;
    const fault: Fault = { vector: '#DB', conditions, reason: conditionsText(conditions) };
    return this.#deliver(fault, rip, { kind: 'breakpoint' });
  }

  /**
   * The waiting vector of highest priority that is not held: the NMI, then under IF the highest number whose class
   * (bits 7:4) is above the task priority in CR8. Source: SDM Vol. 3A §§6.9, 10.8.3.1.
   */
  #acceptable(): number | null {
    const { cpu } = this.machine;
    if (cpu.pendingInterrupts === 0) return null;
    if (cpu.isPending(NMI) && !cpu.nmiBlocked && cpu.shadow !== SHADOW_ALL) return NMI;
    if ((cpu.rflagsLow & IF) === 0 || cpu.shadow !== 0) return null;
    const lowest = (Number(cpu.cr8) + 1) * 16;
    for (let vector = 255; vector >= lowest; vector--) if (cpu.isPending(vector)) return vector;
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
    // A fault drops the data breakpoints that MOV SS held back, and those of the undone instruction.
    // Source: Linux v5.14 tools/testing/selftests/x86/mov_ss_trap.c; seen on AMD family 25.
    this.machine.cpu.pendingDebug = 0;
    this.machine.mmu.takeBreakpoints();
    this.machine.cpu.shadow = shadow;
    return this.#deliver(thrown.fault, rip);
  }

  /** Delivers a fault or trap; data breakpoints that the delivery itself meets trap at the handler's first instruction. */
  #deliver(fault: Fault, at: bigint, how: Partial<Event> = {}): StepResult {
    const { cpu, mmu } = this.machine;
    const shutdown: Shutdown = deliver(this.machine, fault, at, how);
    const met = mmu.takeBreakpoints();
    // modeled: not by the delivery of #DB, which would never end.
    if (met !== 0 && fault.vector !== '#DB') cpu.pendingDebug |= met;
    return shutdown === null ? { kind: 'delivered', fault, at } : { kind: 'shutdown', faults: shutdown, at };
  }

  /** The #DB trap of these conditions, at the instruction boundary where RIP stands. */
  #debugTrap(conditions: number): StepResult {
    const { cpu } = this.machine;
    cpu.pendingDebug = 0;
    const withinRepeat = cpu.repeatingAt === cpu.rip && cpu.rip !== 0n;
    const fault: Fault = { vector: '#DB', conditions, reason: conditionsText(conditions) };
    return this.#deliver(fault, cpu.rip, { kind: 'trap', withinRepeat });
  }

  /**
   * RF lasts for one instruction, that of a return aside; TF at the start of an instruction traps behind it. Data
   * breakpoints trap behind the instruction that met them; behind MOV SS and POP SS both wait for the next one, where that
   * enters the kernel they come there. INT1 drops what waited.
   * Source: SDM Vol. 3A §6.8.3, Vol. 3B §§17.3.1.1, 17.3.1.2, 17.3.1.4; for INT1 as in {@link #left}.
   */
  #afterwards({ mnemonic }: Form, before: number): StepResult {
    const { cpu, mmu } = this.machine;
    if ((before & RF) !== 0 && !KEEPS_RF.test(mnemonic)) cpu.rflags &= ~flagMask('RF');
    const met = cpu.pendingDebug | mmu.takeBreakpoints();
    if (mnemonic === 'int1') {
      cpu.pendingDebug = 0;
      return RETIRED;
    }
    if (cpu.shadow === SHADOW_ALL) {
      cpu.pendingDebug = met;
      return RETIRED;
    }
    const decides = TF_AFTERWARDS.has(mnemonic) ? cpu.rflagsLow : before;
    const conditions = (decides & TF) === 0 ? met : met | DR6.BS;
    return conditions === 0 ? RETIRED : this.#debugTrap(conditions);
  }
}
