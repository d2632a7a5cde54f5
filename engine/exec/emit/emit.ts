import { MASK64, isCanonical } from '../../core/address';
import type { Width } from '../../core/bits';
import type { VectorName } from '../../core/fault';
import { invariant } from '../../core/invariant';
import type { MsrName } from '../../core/msrs';
import type { Gpr, SegmentName } from '../../core/registers';
import { GPR_INDEX, SEGMENTS } from '../../core/registers';
import type { FlagName, StatusFlag } from '../../core/rflags';
import type { Form, Operand } from '../../isa/form';
import type { HelperName } from '../../isa/helpers';
import type { FlagsKind } from '../../isa/sem';
import type { FullSem } from '../../isa/vector-sem';
import { CPU, SEGMENT, msrOffset } from '../../machine/layout';
import { divide } from './division';
import type { FlagEffects } from './flag-record';
import { FlagRecord } from './flag-record';
import type { FlagState } from './lazy-flags';
import type { Value } from './value';
import { Values, cpuField, gprValue, loaded } from './value';
import { EmitX87 } from './x87';
import { TranslateVectors } from './translate-vectors';

/** What must hold before an instruction may change anything, in the order of its definition. */
export type Check =
  /** Memory that is read; `result` is what was there. `forWrite`: it must be writable too. */
  | {
      readonly kind: 'load';
      readonly address: Value;
      readonly width: Width;
      readonly result: Value;
      readonly forWrite: boolean;
      /** 16 bytes instead of `width` bits; 32 where there is a `high` half. */
      readonly isVector?: true;
      readonly high?: Value;
    }
  /** Memory that will be written when the instruction commits. */
  | {
      readonly kind: 'store';
      readonly address: Value;
      readonly width: Width;
      readonly value: Value;
      readonly isVector?: true;
      readonly high?: Value;
    }
  /** Leaves the block when the condition is not 0: the evaluator raises the fault. */
  | { readonly kind: 'fault'; readonly condition: Value };

/** All that one instruction does, as values over the state before it. */
export interface Recorded extends FlagEffects {
  readonly form: Form;
  readonly rip: bigint;
  readonly checks: readonly Check[];
  readonly gpr: ReadonlyMap<number, Value>;
  readonly xmm: ReadonlyMap<number, Value>;
  readonly cpu: readonly { readonly offset: number; readonly value: Value }[];
  /** Where it goes on; whether a computed target is an address at all is not checked by `checks`. */
  readonly branch: { readonly target: Value; readonly condition: Value | null } | null;
  /** What the flags set here allow (traps, interrupts) is looked at before the next instruction. */
  readonly endsBlock: boolean;
}

/**
 * The back end of `Sem` that translates: operands are known from the form, values are graphs that become WebAssembly.
 * One object records the instructions of one block, in order: `begin`, the definition, `finish`.
 * What it cannot put into a block (helpers, REP, control registers) it refuses; the block then ends before it and the
 * evaluator runs the instruction. 64-bit mode only.
 */
export class Emit extends Values implements FullSem<Value, Value> {
  readonly x: TranslateVectors;
  readonly fpu = new EmitX87((why) => this.#refuse(why));
  #form: Form | null = null;
  #rip = 0n;
  #refusal: string | null = null;
  #checks: Check[] = [];
  #gprs: (Value | undefined)[] = [];
  #addresses: (Value | undefined)[] = [];
  #reads: (Value | undefined)[] = [];
  #newGpr = new Map<number, Value>();
  /** Every bit of a register from here up is zero, as far as earlier instructions tell. */
  readonly #widths = Array.from({ length: 16 }, () => 64);
  /** Register operands by register and part. */
  #parts = new Map<number, Value>();
  #newCpu: { offset: number; value: Value }[] = [];
  #branch: Recorded['branch'] = null;
  readonly #flags: FlagRecord;

  constructor(
    readonly currentPrivilege: number,
    flags: FlagState,
    /** CR0 and CR4 let SSE instructions run. */
    hasSse = false,
  ) {
    super();
    this.x = new TranslateVectors(
      this,
      hasSse,
      (why) => this.#refuse(why),
      (check) => this.#checks.push(check),
    );
    this.#flags = new FlagRecord(this, flags);
  }

  // ---- recording

  /** Starts the instruction at `rip`. */
  begin(form: Form, rip: bigint): void {
    this.#form = form;
    this.#rip = rip;
    this.#refusal = form.mode === 64 ? null : 'code outside 64-bit mode';
    this.#checks = [];
    this.#gprs = [];
    this.#addresses = [];
    this.#reads = [];
    this.#newGpr = new Map();
    this.#parts = new Map();
    this.#newCpu = [];
    this.#flags.begin();
    this.x.begin();
    this.#branch = null;
  }

  /** Why the instruction cannot be translated; null when it can. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /** An instruction depended on flags that are not known: see `UNKNOWN`. */
  get readsUnknown(): boolean {
    return this.#flags.readsUnknown;
  }

  /** Ends the instruction and gives its record; the next one starts from its flags. */
  finish(): Recorded {
    for (const [index, value] of this.#newGpr) this.#widths[index] = value.bits;
    return {
      ...this.#flags.finish(),
      form: this.form,
      rip: this.#rip,
      checks: this.#checks,
      gpr: this.#newGpr,
      xmm: this.x.written,
      cpu: this.#newCpu,
      branch: this.#branch,
      endsBlock: this.#flags.endsBlock || this.#branch !== null,
    };
  }

  get form(): Form {
    invariant(this.#form !== null, 'an instruction has begun');
    return this.#form;
  }

  // ---- conditions over two flags, see shortcuts.ts

  override xor(a: Value, b: Value): Value {
    return this.#flags.shortXor(a, b) ?? super.xor(a, b);
  }
  override or(a: Value, b: Value): Value {
    return this.#flags.shortOr(a, b) ?? super.or(a, b);
  }

  // ---- operands

  width(index: number): Width {
    const { width } = this.#operand(index);
    if (width === 8 || width === 16 || width === 32 || width === 64) return width;
    this.#refuse(`an operand of ${width} bits`);
    return 64;
  }
  read(index: number): Value {
    return (this.#reads[index] ??= this.#readOperand(this.#operand(index), index));
  }
  write(index: number, value: Value): void {
    const operand = this.#operand(index);
    if (operand.kind === 'memory') return this.writeAt(index, this.lit(0), value, this.width(index));
    if (operand.kind !== 'register') return this.#refuse(`a write to a ${operand.kind} operand`);
    this.#setRegister(operand.index, value, operand.width, operand.high ? 8 : 0);
  }
  address(index: number): Value {
    return (this.#addresses[index] ??= this.#effectiveAddress(index));
  }
  readAt(index: number, offset: Value, width: Width): Value {
    const forWrite = this.#operand(index).access === 'readwrite';
    return this.#load(this.#segment(index), this.#offsetAddress(index, offset), width, forWrite);
  }
  writeAt(index: number, offset: Value, value: Value, width: Width): void {
    this.store(this.#segment(index), this.#offsetAddress(index, offset), value, width);
  }

  // ---- registers

  gpr(name: Gpr): Value {
    return this.#gpr(GPR_INDEX[name]);
  }
  setGpr(name: Gpr, value: Value, width: Width = 64): void {
    this.#setRegister(GPR_INDEX[name], value, width, 0);
  }
  nextRip(): Value {
    return this.lit(this.#rip + BigInt(this.form.length));
  }
  thisRip(): Value {
    return this.lit(this.#rip);
  }
  branch(target: Value, condition?: Value): void {
    if (this.#branch !== null) this.#refuse('a second branch');
    if (condition?.op === 'const' && condition.constant === 0n) return;
    const isCondition = condition !== undefined && condition.op !== 'const';
    if (target.op !== 'const' && isCondition) return this.#refuse('a conditional branch to a computed address');
    if (target.op === 'const' && !isCanonical(target.constant))
      return this.#refuse('a branch to an address that is not canonical');
    this.#branch = { target, condition: isCondition ? condition : null };
  }
  selector(segment: SegmentName): Value {
    return cpuField(segmentField(segment, SEGMENT.selector), 32);
  }
  segmentBase(segment: SegmentName): Value {
    return cpuField(segmentField(segment, SEGMENT.base), 64);
  }
  setSegmentBase(segment: 'fs' | 'gs', value: Value): void {
    this.#newCpu.push({ offset: segmentField(segment, SEGMENT.base), value });
  }

  // ---- memory

  load(segment: SegmentName, address: Value, width: Width): Value {
    return this.#load(segment, address, width, false);
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
    this.#flags.keepUnless(condition);
  }
  /** What is modeled was written; that the manual leaves it open changes nothing here. */
  undefinedFlags(_flags: readonly StatusFlag[], _condition?: Value): void {}
  rflags(): Value {
    return this.#flags.whole();
  }
  setRflags(value: Value, mask: bigint): void {
    this.#flags.replace(value, mask);
  }

  // ---- system state

  cpl(): Value {
    return this.lit(this.currentPrivilege);
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
    const result = isDivision ? divide(this, name === 'divideS', operands) : null;
    if (result === null) this.#refuse(`the helper ${name}`);
    return result ?? this.lit(0);
  }

  // ---- inside

  #refuse(why: string): void {
    this.#refusal ??= why;
  }
  #operand(index: number): Operand {
    return this.form.operands[index];
  }

  #readOperand(operand: Operand, index: number): Value {
    switch (operand.kind) {
      case 'register': {
        const key = operand.index * 128 + operand.width + (operand.high ? 1 : 0);
        let value = this.#parts.get(key);
        if (value === undefined) {
          const whole = this.#gpr(operand.index);
          value = this.zext(operand.high ? this.shrU(whole, this.lit(8)) : whole, operand.width);
          this.#parts.set(key, value);
        }
        return value;
      }
      case 'immediate':
        return this.lit(operand.value);
      case 'memory':
        return this.readAt(index, this.lit(0), this.width(index));
      case 'branch':
        return this.zext(this.add(this.nextRip(), this.lit(operand.offset)), operand.width);
      case 'segment':
        return this.selector(operand.name);
      default:
        this.#refuse(`a ${operand.kind} operand`);
        return this.lit(0);
    }
  }
  #segment(index: number): SegmentName {
    const operand = this.#operand(index);
    if (operand.kind === 'memory') return operand.segment;
    this.#refuse('memory at an operand that is none');
    return 'ds';
  }
  #effectiveAddress(index: number): Value {
    const operand = this.#operand(index);
    if (operand.kind !== 'memory') {
      this.#refuse('the address of an operand that has none');
      return this.lit(0);
    }
    const { base, scale, displacement } = operand;
    let sum: Value = this.lit(0);
    if (base === 'rip') sum = this.nextRip();
    else if (base !== null) sum = this.#gpr(base);
    if (operand.index !== null) sum = this.add(sum, this.shl(this.#gpr(operand.index), this.lit(Math.log2(scale))));
    return this.zext(this.add(sum, this.lit(displacement)), this.form.addressWidth);
  }
  /** Linear address of a memory operand. */
  linearOf(index: number): Value {
    return this.#linear(this.#segment(index), this.address(index));
  }
  #offsetAddress(index: number, offset: Value): Value {
    if (offset.op === 'const' && offset.constant === 0n) return this.address(index);
    return this.zext(this.add(this.address(index), offset), this.form.addressWidth);
  }
  /** In 64-bit mode only FS and GS have a base. Source: SDM Vol. 1 §3.4.2.1. */
  #linear(segment: SegmentName, address: Value): Value {
    return segment === 'fs' || segment === 'gs' ? this.add(address, this.segmentBase(segment)) : address;
  }
  #load(segment: SegmentName, address: Value, width: Width, forWrite: boolean): Value {
    const result = loaded(width);
    this.#checks.push({ kind: 'load', address: this.#linear(segment, address), width, result, forWrite });
    return result;
  }

  #gpr(index: number): Value {
    return (this.#gprs[index] ??= gprValue(index, this.#widths[index]));
  }
  #setRegister(index: number, value: Value, width: Width, shift: number): void {
    if (width >= 32) {
      this.#newGpr.set(index, this.zext(value, width));
      return;
    }
    const rest = this.#newGpr.get(index) ?? this.#gpr(index);
    const hole = this.lit(MASK64 ^ (((1n << BigInt(width)) - 1n) << BigInt(shift)));
    const part = this.shl(this.zext(value, width), this.lit(shift));
    this.#newGpr.set(index, this.or(this.and(rest, hole), part));
  }
}

const segmentField = (segment: SegmentName, field: number): number =>
  CPU.segments + SEGMENTS.indexOf(segment) * SEGMENT.size + field;
