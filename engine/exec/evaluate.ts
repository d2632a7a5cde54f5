import { MASK64, hex, isCanonical } from '../core/address';
import type { Width } from '../core/bits';
import type { VectorName } from '../core/fault';
import { generalProtection, raise } from '../core/fault';
import { invariant } from '../core/invariant';
import type { MsrName } from '../core/msrs';
import type { Gpr, SegmentName } from '../core/registers';
import { GPR_INDEX } from '../core/registers';
import type { FlagName, StatusFlag } from '../core/rflags';
import { RFLAGS_BITS } from '../core/rflags';
import type { Form, Operand } from '../isa/form';
import type { HelperName } from '../isa/helpers';
import type { Instruction } from '../isa/instruction';
import type { FlagsKind } from '../isa/sem';
import type { FullSem } from '../isa/vector-sem';
import type { Machine } from '../machine/machine';
import type { SegmentAccess } from '../machine/segmentation';
import { checkNearTarget, segmentedAddress } from '../machine/segmentation';
import { PendingWrites } from './commit';
import { evaluateFlags } from './evaluate-flags';
import type { HelperContext } from './helper-context';
import { helpers } from './helpers';
import { EvaluateVectors } from './vector/evaluate-vectors';
import { EvaluateX87 } from './x87/evaluate-x87';

/**
 * Most iterations of a REP in one run, so that a run takes milliseconds; then the instruction is left with RIP on it, as
 * an interrupt would leave it.
 */
export const MAX_ITERATIONS = 4096;

type MemoryOperand = Extract<Operand, { kind: 'memory' }>;

const FLAG_MASKS = Object.fromEntries(
  Object.entries(RFLAGS_BITS).map(([name, position]) => [name, 1 << position]),
) as Readonly<Record<FlagName, number>>;
const HIGH_BYTE = 8n;

/**
 * The reference: runs one instruction on the machine with bigints for values. One object serves every instruction of its
 * machine. Not modeled: the A20 line.
 */
export class Evaluate implements FullSem<bigint, bigint> {
  form!: Form;
  /** Iterations that the last run committed under REP; 1 for everything else. The work it was, for those who count. */
  iterations = 1;
  /** Most iterations of a REP in the next runs: 1 while single steps are traced, which trap behind each iteration. */
  iterationLimit = MAX_ITERATIONS;
  readonly x: EvaluateVectors;
  readonly fpu: EvaluateX87;
  readonly #pending: PendingWrites;
  #thisRip = 0n;
  #nextRip = 0n;
  #target = 0n;
  #branched = false;
  #unfinished = false;
  #undefined = 0;

  constructor(readonly machine: Machine) {
    this.#pending = new PendingWrites(machine);
    this.x = new EvaluateVectors(machine, this, this.#pending.vectors);
    this.fpu = new EvaluateX87(machine, this, this.x, this.#pending.x87);
  }

  /**
   * Runs one instruction that stands at RIP and commits it, RIP included, or leaves by `Raise` with nothing changed (but
   * the finished iterations of a REP). The count of retired instructions is the caller's.
   * @returns false when a REP was interrupted after {@link iterationLimit}: RIP stays, and running it again goes on.
   */
  run(instruction: Instruction, form: Form): boolean {
    const { cpu } = this.machine;
    this.form = form;
    this.iterations = 1;
    this.#pending.clear();
    this.#undefined = 0;
    this.fpu.openness = 'nothing';
    this.#branched = false;
    this.#unfinished = false;
    this.#thisRip = cpu.rip;
    this.#nextRip = this.#inCodeWidth(this.#thisRip + BigInt(form.length));
    instruction.semantics<bigint, bigint>(this);
    this.#undefined |= this.#pending.undefinedFlags;
    const slot = this.#branched ? this.#calledThrough() : null;
    this.#pending.commit();
    if (this.#unfinished) return false;
    cpu.rip = this.#branched ? this.#target : this.#nextRip;
    if (slot !== null) this.machine.observer.indirectCall?.(slot, this.#target);
    return true;
  }

  /** Status flags that the definition left open in the last run, as bits of RFLAGS. */
  undefinedFlagsOfLastRun(): bigint {
    return BigInt(this.#undefined);
  }

  // ---- values

  lit(value: bigint | number): bigint { return BigInt.asUintN(64, BigInt(value)); } // prettier-ignore
  add(a: bigint, b: bigint): bigint { return BigInt.asUintN(64, a + b); } // prettier-ignore
  sub(a: bigint, b: bigint): bigint { return BigInt.asUintN(64, a - b); } // prettier-ignore
  and(a: bigint, b: bigint): bigint { return a & b; } // prettier-ignore
  or(a: bigint, b: bigint): bigint { return a | b; } // prettier-ignore
  xor(a: bigint, b: bigint): bigint { return a ^ b; } // prettier-ignore
  not(a: bigint): bigint { return a ^ MASK64; } // prettier-ignore
  mul(a: bigint, b: bigint): bigint { return BigInt.asUintN(64, a * b); } // prettier-ignore
  mulHighU(a: bigint, b: bigint): bigint { return (a * b) >> 64n; } // prettier-ignore
  mulHighS(a: bigint, b: bigint): bigint { return BigInt.asUintN(64, (signed(a) * signed(b)) >> 64n); } // prettier-ignore
  divU(a: bigint, b: bigint): bigint { return a / b; } // prettier-ignore
  remU(a: bigint, b: bigint): bigint { return a % b; } // prettier-ignore
  divS(a: bigint, b: bigint): bigint { return BigInt.asUintN(64, signed(a) / signed(b)); } // prettier-ignore
  remS(a: bigint, b: bigint): bigint { return BigInt.asUintN(64, signed(a) % signed(b)); } // prettier-ignore
  shl(a: bigint, count: bigint): bigint { return count > 63n ? 0n : BigInt.asUintN(64, a << count); } // prettier-ignore
  shrU(a: bigint, count: bigint): bigint { return count > 63n ? 0n : a >> count; } // prettier-ignore
  shrS(a: bigint, count: bigint): bigint { return BigInt.asUintN(64, signed(a) >> (count > 63n ? 63n : count)); } // prettier-ignore
  eq(a: bigint, b: bigint): bigint { return a === b ? 1n : 0n; } // prettier-ignore
  ne(a: bigint, b: bigint): bigint { return a === b ? 0n : 1n; } // prettier-ignore
  eqz(a: bigint): bigint { return a === 0n ? 1n : 0n; } // prettier-ignore
  ltU(a: bigint, b: bigint): bigint { return a < b ? 1n : 0n; } // prettier-ignore
  ltS(a: bigint, b: bigint): bigint { return signed(a) < signed(b) ? 1n : 0n; } // prettier-ignore
  select(condition: bigint, ifTrue: bigint, ifFalse: bigint): bigint { return condition === 0n ? ifFalse : ifTrue; } // prettier-ignore
  zext(a: bigint, width: number): bigint { return BigInt.asUintN(width, a); } // prettier-ignore
  sext(a: bigint, width: number): bigint { return BigInt.asUintN(64, BigInt.asIntN(width, a)); } // prettier-ignore
  clz(a: bigint): bigint {
    const high = Number(a >> 32n);
    return BigInt(high === 0 ? 32 + Math.clz32(Number(a & 0xffff_ffffn)) : Math.clz32(high));
  }
  ctz(a: bigint): bigint {
    return a === 0n ? 64n : 63n - this.clz(a & -a);
  }
  popcnt(a: bigint): bigint {
    let ones = 0n;
    for (let rest = a; rest !== 0n; rest &= rest - 1n) ones++;
    return ones;
  }

  // ---- operands

  width(index: number): Width {
    return this.form.operands[index].width as Width;
  }

  read(index: number): bigint {
    const operand = this.form.operands[index];
    switch (operand.kind) {
      case 'register': {
        const value = this.machine.cpu.gpr[operand.index];
        if (operand.high) return BigInt.asUintN(8, value >> HIGH_BYTE);
        return operand.width === 64 ? value : BigInt.asUintN(operand.width, value);
      }
      case 'memory':
        return this.#readMemory(operand, this.#effective(operand), operand.width as Width);
      case 'immediate':
        return operand.value;
      case 'branch':
        return truncated(this.#nextRip + operand.offset, operand.width);
      case 'segment':
        return BigInt(this.machine.cpu.selector(operand.name));
      case 'control':
      case 'debug':
        return BigInt(operand.index);
      case 'far':
        return operand.offset;
      case 'mm':
        return this.machine.cpu.fpu.mm(operand.index);
      case 'xmm':
      case 'ymm':
      case 'st':
      case 'other':
        invariant(false, `${this.form.mnemonic} reads a ${operand.kind} register as a number`);
    }
  }

  write(index: number, value: bigint): void {
    const operand = this.form.operands[index];
    if (operand.kind === 'register') {
      this.#pending.setGpr(operand.index, BigInt.asUintN(64, value), operand.width, operand.high ? 8 : 0);
    } else if (operand.kind === 'memory') {
      this.#storeAt(operand.segment, this.#effective(operand), value, operand.width as Width);
    } else {
      invariant(false, `${this.form.mnemonic} writes operand ${index}, a ${operand.kind}`);
    }
  }

  address(index: number): bigint {
    return this.#effective(this.#memory(index));
  }
  readAt(index: number, offset: bigint, width: Width): bigint {
    const operand = this.#memory(index);
    return this.#readMemory(operand, this.#offset(operand, offset), width);
  }
  writeAt(index: number, offset: bigint, value: bigint, width: Width): void {
    const operand = this.#memory(index);
    this.#storeAt(operand.segment, this.#offset(operand, offset), value, width);
  }

  // ---- registers

  gpr(name: Gpr): bigint {
    return this.machine.cpu.gpr[GPR_INDEX[name]];
  }
  setGpr(name: Gpr, value: bigint, width: Width = 64): void {
    this.#pending.setGpr(GPR_INDEX[name], value, width, 0);
  }
  branch(target: bigint, condition = 1n): void {
    if (condition === 0n) return;
    if (this.form.mode !== 64) {
      const offset = this.#inCodeWidth(target);
      checkNearTarget(this.machine.cpu, offset);
      return this.#continueAt(offset);
    }
    if (!isCanonical(target)) generalProtection(0, `the branch target ${hex(target)} is not canonical`);
    this.#continueAt(target);
  }
  thisRip(): bigint {
    return this.#thisRip;
  }
  nextRip(): bigint {
    return this.#nextRip;
  }
  selector(segment: SegmentName): bigint {
    return BigInt(this.machine.cpu.selector(segment));
  }
  segmentBase(segment: SegmentName): bigint {
    return this.machine.cpu.segmentBase(segment);
  }
  setSegmentBase(segment: 'fs' | 'gs', value: bigint): void {
    this.#pending.setSegmentBase(segment, value);
  }

  // ---- memory

  load(segment: SegmentName, address: bigint, width: Width): bigint {
    return this.machine.mmu.read(this.#linear(segment, address, width, 'read'), width);
  }
  store(segment: SegmentName, address: bigint, value: bigint, width: Width): void {
    this.#storeAt(segment, address, value, width);
  }

  // ---- flags

  flag(flag: FlagName): bigint {
    return (this.machine.cpu.rflagsLow & FLAG_MASKS[flag]) === 0 ? 0n : 1n;
  }
  setFlag(flag: FlagName, value: bigint): void {
    this.#pending.setFlags(value === 0n ? 0 : -1, FLAG_MASKS[flag]);
  }
  setFlags(kind: FlagsKind, width: Width, a: bigint, b: bigint, r: bigint): void {
    const mask = kind === 'inc' || kind === 'dec' ? 0x8d4 : 0x8d5;
    this.#pending.setFlags(evaluateFlags(kind, width, a, b, r), mask);
  }
  keepFlagsUnless(condition: bigint): void {
    if (condition === 0n) this.#pending.keepStatusFlags();
  }
  undefinedFlags(flags: readonly StatusFlag[], condition = 1n): void {
    if (condition === 0n) return;
    let mask = 0;
    for (const flag of flags) mask |= FLAG_MASKS[flag];
    this.#pending.leaveUndefined(mask);
  }
  rflags(): bigint {
    return this.machine.cpu.rflags;
  }
  setRflags(value: bigint, mask: bigint): void {
    this.#pending.setFlags(Number(value & 0xffff_ffffn) | 0, Number(mask));
  }

  // ---- system state

  cpl(): bigint {
    return BigInt(this.machine.cpu.cpl);
  }
  msr(name: MsrName): bigint {
    return this.machine.cpu.msr(name);
  }
  setMsr(name: MsrName, value: bigint): void {
    this.#pending.setMsr(name, value);
  }

  // ---- control

  faultIf(condition: bigint, vector: VectorName, reason: string, errorCode = 0n): void {
    if (condition === 0n) return;
    switch (vector) {
      case '#DF':
      case '#TS':
      case '#NP':
      case '#SS':
      case '#GP':
      case '#AC':
        return raise({ vector, errorCode: Number(errorCode), reason }); // prettier-ignore
      case '#PF':
        return invariant(false, 'page faults come from the MMU alone');
      default:
        return raise({ vector, reason });
    }
  }

  repeat(body: () => void, comparesZf: boolean): void {
    const { repeat, addressWidth } = this.form;
    if (repeat === null) return body();
    const { cpu } = this.machine;
    for (this.iterations = 0; ; this.iterations++) {
      const count = BigInt.asUintN(addressWidth, cpu.gpr[1]);
      if (count === 0n) return;
      if (this.iterations === this.iterationLimit) {
        this.#unfinished = true;
        return;
      }
      body();
      this.#pending.setGpr(1, count - 1n, addressWidth, 0);
      this.#undefined |= this.#pending.undefinedFlags;
      this.#pending.commit();
      this.#pending.clear();
      const stopsOn = repeat === 'rep' ? 0n : 1n;
      if (comparesZf && this.flag('ZF') === stopsOn) {
        this.iterations++;
        return;
      }
      // A data breakpoint traps behind the iteration that met it.
      if (count !== 1n && this.machine.mmu.hasMetBreakpoint) {
        this.iterations++;
        this.#unfinished = true;
        return;
      }
    }
  }

  helper(name: HelperName, ...args: bigint[]): bigint {
    const { form, machine } = this;
    const continueAt = (rip: bigint): void => this.#continueAt(rip);
    const discard = (): void => this.#pending.clear();
    const at = { thisRip: this.#thisRip, nextRip: this.#nextRip };
    const context: HelperContext = { machine, form, ...at, continueAt, discard };
    return helpers[name](context, ...args);
  }

  #continueAt(rip: bigint): void {
    this.#branched = true;
    this.#target = rip;
  }

  // ---- addresses

  #memory(index: number): MemoryOperand {
    const operand = this.form.operands[index];
    invariant(operand.kind === 'memory', `operand ${index} of ${this.form.mnemonic} is memory`);
    return operand;
  }

  #effective(operand: MemoryOperand): bigint {
    const { gpr } = this.machine.cpu;
    let address = operand.displacement;
    if (operand.base === 'rip') address += this.#nextRip;
    else if (operand.base !== null) address += gpr[operand.base];
    if (operand.index !== null) {
      address += operand.scale === 1 ? gpr[operand.index] : gpr[operand.index] * BigInt(operand.scale);
    }
    return truncated(address, this.form.addressWidth);
  }
  #offset(operand: MemoryOperand, offset: bigint): bigint {
    return truncated(this.#effective(operand) + offset, this.form.addressWidth);
  }

  /** In 64-bit mode only FS and GS have a base, and the stack's addresses fault by #SS. Source: SDM Vol. 1 §3.4.2.1. */
  #linear(segment: SegmentName, address: bigint, width: Width, access: SegmentAccess): bigint {
    if (this.form.mode !== 64) return segmentedAddress(this.machine.cpu, segment, address, width >> 3, access);
    if (segment === 'fs' || segment === 'gs')
      return BigInt.asUintN(64, this.machine.cpu.segmentBase(segment) + address);
    if (segment === 'ss' && !(isCanonical(address) && isCanonical(address + BigInt(width / 8 - 1))))
      raise({ vector: '#SS', errorCode: 0, reason: `the stack address ${hex(address)} is not canonical` });
    return address;
  }

  /** An operand that is written as well as read faults as a write at once. */
  #readMemory(operand: MemoryOperand, address: bigint, width: Width): bigint {
    const isWritten = operand.access === 'readwrite';
    const linear = this.#linear(operand.segment, address, width, isWritten ? 'write' : 'read');
    if (isWritten) this.machine.mmu.probeWrite(linear, width);
    return this.machine.mmu.read(linear, width);
  }
  #storeAt(segment: SegmentName, address: bigint, value: bigint, width: Width): void {
    this.#pending.store(this.#linear(segment, address, width, 'write'), truncated(value, width), width);
  }

  #inCodeWidth(rip: bigint): bigint {
    return truncated(rip, this.form.mode === 64 ? 64 : 32);
  }

  /** The slot of a near CALL through memory, when somebody wants to know. Before the commit: it may move the base. */
  #calledThrough(): bigint | null {
    if (this.machine.observer.indirectCall === undefined || this.form.mnemonic !== 'call') return null;
    const [target] = this.form.operands;
    if (target.kind !== 'memory' || target.width !== this.form.operandWidth) return null;
    return this.#linear(target.segment, this.#effective(target), this.form.operandWidth, 'read');
  }
}

/** Keeps the low `width` bits; 64, a constant, is fast, any other width a call. */
const truncated = (value: bigint, width: number): bigint =>
  width === 64 ? BigInt.asUintN(64, value) : BigInt.asUintN(width, value);
const signed = (value: bigint): bigint => BigInt.asIntN(64, value);
