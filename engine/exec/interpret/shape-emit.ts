import type { Width } from '../../core/bits';
import type { VectorName } from '../../core/fault';
import type { MsrName } from '../../core/msrs';
import type { Gpr, SegmentName } from '../../core/registers';
import { GPR_INDEX, SEGMENTS } from '../../core/registers';
import type { FlagName, StatusFlag } from '../../core/rflags';
import type { Form } from '../../isa/form';
import type { HelperName } from '../../isa/helpers';
import type { FlagsKind } from '../../isa/sem';
import type { FullSem } from '../../isa/vector-sem';
import { CPU, SEGMENT, msrOffset } from '../../machine/layout';
import { divide } from '../emit/division';
import type { Check } from '../emit/emit';
import type { Value } from '../emit/value';
import { Values, cpuField, fieldValue, gprValue, hereValue, loaded, slotValue } from '../emit/value';
import { EmitX87 } from '../emit/x87';
import type { FlagWrites } from './flag-words';
import { FlagWords } from './flag-words';
import { RECORD } from './record';
import type { SystemEffects } from './system-helpers';
import { systemHelper } from './system-helpers';
import { WideVectors } from './wide-vectors';
import type { Shape } from './shape';
import { immediateField, operandOfRegister, operandSlot } from './shape';

/** A register, by number or by the operand that names it, gets the low `width` bits. */
export interface RegisterWrite {
  readonly register: { readonly index: number } | { readonly operand: number };
  readonly width: Width;
  readonly value: Value;
}

/** Where the instruction goes: to the record's own target, or to an address; always, or on a condition. */
export interface Jump {
  readonly target: Value | 'direct';
  readonly condition: Value | null;
  /** In another ring or address space. */
  readonly entersSpace?: true;
}

/** All that one instruction does, as values over the state before it and its record. */
export interface ShapeEffects {
  readonly checks: readonly Check[];
  /** In the order in which they happen: a register that is written twice keeps the later. */
  readonly registers: readonly RegisterWrite[];
  /** Vector registers, by the operand that names them. */
  readonly vectors: ReadonlyMap<number, Value>;
  /** Those that the instruction names by itself, by number. */
  readonly fixedVectors: ReadonlyMap<number, Value>;
  /** What lies above the value of a vector register that is written becomes 0. */
  readonly clearsUpper: boolean;
  readonly cpu: readonly { readonly offset: number; readonly value: Value }[];
  readonly flags: FlagWrites;
  readonly changesSystemFlags: boolean;
  readonly readFlags: readonly StatusFlag[];
  /** Certainly, and at all. */
  readonly writtenFlags: readonly StatusFlag[];
  readonly touchedFlags: readonly StatusFlag[];
  readonly jump: Jump | null;
  /** Interrupts are held for one instruction more, which must be one that cannot leave. */
  readonly holdsInterrupts: boolean;
  /** The host does it. */
  readonly isHypercall: boolean;
}

/**
 * The back end of `Sem` that generates the interpreter: a definition is run once with operands that are read from a record.
 * What no record can say, or no handler can do, it refuses; the evaluator runs such instructions. 64-bit mode only.
 */
export class ShapeEmit extends Values implements FullSem<Value, Value> {
  readonly x: WideVectors;
  readonly fpu = new EmitX87((why) => this.#refuse(why));
  readonly #flags = new FlagWords(this);
  readonly #target = fieldValue(64, RECORD.taken);
  #shape: Shape;
  #refusal: string | null = null;
  readonly #checks: Check[] = [];
  readonly #gprs = new Map<number, Value>();
  readonly #operandReads = new Map<number, Value>();
  #address: Value | null = null;
  readonly #registers: RegisterWrite[] = [];
  readonly #cpu: { offset: number; value: Value }[] = [];
  #jump: Jump | null = null;
  #wantsKnownCount = false;
  #holdsInterrupts = false;
  #isHypercall = false;

  /** @param knownCount the immediate is a shift count from 1 to 31, or 63 for 64 bits: every count but the useless ones. */
  constructor(
    shape: Shape,
    readonly knownCount = false,
  ) {
    super();
    this.#shape = shape;
    this.x = new WideVectors(
      this,
      (why) => this.#refuse(why),
      (check) => void this.#checks.push(check),
    );
  }

  get form(): Form {
    return this.#shape.form;
  }
  /** Why there is no handler; null when there can be one. */
  get refusal(): string | null {
    return this.#refusal ?? (this.#shape.asked.immediate ? 'the value of an immediate' : null);
  }

  /** The handler is worth making with a known count alone. */
  get wantsKnownCount(): boolean {
    return this.#wantsKnownCount;
  }

  /** Goes on with a conditional jump behind the instruction, which sees its flags. */
  fuse(shape: Shape): void {
    this.#flags.second();
    this.#shape = shape;
    this.#operandReads.clear();
  }

  finish(): ShapeEffects {
    return {
      flags: this.#flags.finish(),
      changesSystemFlags: this.#flags.changesSystem,
      readFlags: [...this.#flags.reads],
      writtenFlags: this.#flags.certain(),
      touchedFlags: this.#flags.touched(),
      checks: this.#checks,
      registers: this.#registers,
      vectors: this.x.written,
      fixedVectors: this.x.fixed,
      clearsUpper: this.form.vexBits !== null,
      cpu: this.#cpu,
      jump: this.#jump,
      holdsInterrupts: this.#holdsInterrupts,
      isHypercall: this.#isHypercall,
    };
  }

  // ---- values that the record or the last operation makes shorter

  override xor(a: Value, b: Value): Value {
    return this.#flags.shortXor(a, b) ?? super.xor(a, b);
  }
  override or(a: Value, b: Value): Value {
    return this.#flags.shortOr(a, b) ?? super.or(a, b);
  }

  // ---- operands

  width(index: number): Width {
    const { width } = this.form.operands[index];
    if (width === 8 || width === 16 || width === 32 || width === 64) return width;
    this.#refuse(`an operand of ${width} bits`);
    return 64;
  }
  read(index: number): Value {
    const known = this.#operandReads.get(index);
    if (known !== undefined) return known;
    const value = this.#readOperand(index);
    this.#operandReads.set(index, value);
    return value;
  }
  write(index: number, value: Value): void {
    const operand = this.form.operands[index];
    if (operand.kind === 'memory') return this.writeAt(index, this.lit(0), value, this.width(index));
    if (operand.kind !== 'register') return this.#refuse(`a write to a ${operand.kind} operand`);
    this.#registers.push({ register: { operand: index }, width: operand.width, value });
  }
  address(_index: number): Value {
    return (this.#address ??= this.#effectiveAddress());
  }
  readAt(index: number, offset: Value, width: Width): Value {
    const forWrite = this.form.operands[index].access === 'readwrite';
    return this.#load(this.#linearAt(index, offset), width, forWrite);
  }
  writeAt(index: number, offset: Value, value: Value, width: Width): void {
    this.#checks.push({ kind: 'store', address: this.#linearAt(index, offset), width, value });
  }

  // ---- registers

  gpr(name: Gpr): Value {
    const index = GPR_INDEX[name];
    const known = this.#gprs.get(index);
    if (known !== undefined) return known;
    const operand = operandOfRegister(index);
    const value = operand < 0 ? gprValue(index) : operandSlot(operand, 64);
    this.#gprs.set(index, value);
    return value;
  }
  setGpr(name: Gpr, value: Value, width: Width = 64): void {
    const index = GPR_INDEX[name];
    const operand = operandOfRegister(index);
    this.#registers.push({ register: operand < 0 ? { index } : { operand }, width, value });
  }
  nextRip(): Value {
    if (this.#shape.addressing === 'none' && this.form.operands.every(({ kind }) => kind !== 'immediate'))
      return fieldValue(64, RECORD.wide, true);
    return this.add(this.thisRip(), fieldValue(8, RECORD.length));
  }
  thisRip(): Value {
    return hereValue();
  }
  branch(target: Value, condition?: Value): void {
    if (this.#jump !== null) this.#refuse('a second branch');
    const isAlways = condition === undefined || (condition.op === 'const' && condition.constant !== 0n);
    if (target === this.#target) {
      this.#jump = { target: 'direct', condition: isAlways ? null : condition };
      return;
    }
    if (!isAlways) this.#refuse('a conditional branch to an address');
    this.faultIf(this.ne(this.sext(target, 48), target));
    this.#jump = { target, condition: null };
  }
  selector(segment: SegmentName): Value {
    return cpuField(segmentField(segment, SEGMENT.selector), 32);
  }
  segmentBase(segment: SegmentName): Value {
    return cpuField(segmentField(segment, SEGMENT.base), 64);
  }
  setSegmentBase(segment: 'fs' | 'gs', value: Value): void {
    this.#cpu.push({ offset: segmentField(segment, SEGMENT.base), value });
  }

  // ---- memory

  load(segment: SegmentName, address: Value, width: Width): Value {
    return this.#load(this.#linear(segment, address), width, false);
  }
  store(segment: SegmentName, address: Value, value: Value, width: Width): void {
    this.#checks.push({ kind: 'store', address: this.#linear(segment, address), width, value });
  }

  // ---- flags

  flag(flag: FlagName): Value {
    return this.#flags.read(flag);
  }
  setFlag(flag: FlagName, value: Value): void {
    this.#flags.set(flag, value);
  }
  setFlags(kind: FlagsKind, width: Width, a: Value, b: Value, r: Value): void {
    if (!this.#flags.setFrom(kind, width, { a, b, r })) this.#refuse('flags of a second operation');
  }
  keepFlagsUnless(condition: Value): void {
    if (this.form.operands.some(({ kind }) => kind === 'immediate')) this.#wantsKnownCount = true;
    if (!(this.knownCount && this.#isCount(condition))) this.#flags.keepUnless(condition);
  }
  undefinedFlags(_flags: readonly StatusFlag[], _condition?: Value): void {}
  rflags(): Value {
    return this.#flags.whole();
  }
  setRflags(value: Value, mask: bigint): void {
    this.#flags.replace(value, mask);
  }

  // ---- system state

  cpl(): Value {
    return cpuField(CPU.cpl, 32);
  }
  msr(name: MsrName): Value {
    if (name === 'IA32_FS_BASE') return this.segmentBase('fs');
    if (name === 'IA32_GS_BASE') return this.segmentBase('gs');
    return cpuField(msrOffset(name), 64);
  }
  setMsr(name: MsrName, _value: Value): void {
    this.#refuse(`a write of ${name}`);
  }

  // ---- control

  faultIf(condition: Value, _vector?: VectorName, _reason?: string, _errorCode?: Value): void {
    if (condition.op !== 'const') this.#checks.push({ kind: 'fault', condition });
    else if (condition.constant !== 0n) this.#refuse('a fault in any case');
  }
  repeat(body: () => void, _comparesZf: boolean): void {
    if (this.form.repeat === null) body();
    else this.#refuse('a repetition');
  }
  helper(name: HelperName, ...operands: Value[]): Value {
    const isDivision = name === 'divideU' || name === 'divideS';
    const result = isDivision
      ? divide(this, name === 'divideS', operands)
      : systemHelper(this, this.#system, name, operands);
    if (result === null) this.#refuse(`the helper ${name}`);
    return result ?? this.lit(0);
  }

  // ---- inside

  readonly #system: SystemEffects = {
    setCpu: (offset, value) => void this.#cpu.push({ offset, value }),
    leaveIf: (condition) => this.faultIf(condition),
    enterSpace: (target) => void (this.#jump = { target, condition: null, entersSpace: true }),
    thisRip: () => this.thisRip(),
    nextRip: () => this.nextRip(),
    systemFlags: () => this.#flags.system,
    holdInterrupts: () => void (this.#holdsInterrupts = true),
    hypercall: () => void (this.#isHypercall = true),
  };

  #refuse(why: string): void {
    this.#refusal ??= why;
  }

  #readOperand(index: number): Value {
    const operand = this.form.operands[index];
    switch (operand.kind) {
      case 'register':
        return operandSlot(index, operand.width);
      case 'immediate':
        return immediateField(this.#shape, this.knownCount ? this.#countBits() : operand.width);
      case 'memory':
        return this.readAt(index, this.lit(0), this.width(index));
      case 'branch':
        return this.#target;
      default:
        this.#refuse(`a ${operand.kind} operand`);
        return this.lit(0);
    }
  }
  #countBits(): number {
    return this.width(0) === 64 ? 6 : 5;
  }
  #isCount(value: Value): boolean {
    return this.form.operands.some(
      ({ kind }, index) => kind === 'immediate' && this.#operandReads.get(index) === value,
    );
  }

  /** Of a memory operand: with its segment base, which is 0 but for FS and GS. */
  #effectiveAddress(): Value {
    const displacement = fieldValue(64, RECORD.wide, true);
    const based = this.add(slotValue(64, RECORD.base), displacement);
    if (this.#shape.addressing === 'base') return based;
    return this.add(based, this.shl(slotValue(64, RECORD.index), fieldValue(6, RECORD.scale)));
  }
  linearOf(index: number): Value {
    return this.#linearAt(index, this.lit(0));
  }
  #linearAt(index: number, offset: Value): Value {
    const address = this.address(index);
    const within = offset.op === 'const' && offset.constant === 0n ? address : this.add(address, offset);
    return this.#shape.addressing === 'full' ? this.add(within, slotValue(64, RECORD.segment)) : within;
  }
  /** In 64-bit mode only FS and GS have a base. Source: SDM Vol. 1 §3.4.2.1. */
  #linear(segment: SegmentName, address: Value): Value {
    return segment === 'fs' || segment === 'gs' ? this.add(address, this.segmentBase(segment)) : address;
  }
  #load(address: Value, width: Width, forWrite: boolean): Value {
    const result = loaded(width);
    this.#checks.push({ kind: 'load', address, width, result, forWrite });
    return result;
  }
}

const segmentField = (segment: SegmentName, field: number): number =>
  CPU.segments + SEGMENTS.indexOf(segment) * SEGMENT.size + field;
