import { hex, isCanonical } from '../../core/address';
import { raise, undefinedOpcode, generalProtection } from '../../core/fault';
import type { Sem } from '../../isa/sem';
import type {
  FloatOp,
  FloatWidth,
  Lane,
  LaneOp,
  NumberType,
  Rounding,
  ShiftOp,
  VectorHelper,
  VectorUnit,
  Vectors,
  WideOp,
} from '../../isa/vector-sem';
import { MXCSR } from '../../machine/fpu';
import { FXSAVE_SIZE, mxcsrMask } from '../../machine/fxsave';
import type { Machine } from '../../machine/machine';
import { approximated } from '../float/approximate';
import { arithmetic, compared, converted, integral, predicate } from '../float/sse';
import { DE, IE, UE, ZE } from '../float/number';
import { loadFpu, storeFpu } from './fxsave-access';
import * as vector from './lanes';
import type { PendingVectors } from './pending';
import { compareStrings, lengthOf, vectorHelpers } from './strings';

const HALF = 0xffff_ffff_ffff_ffffn;
const CR0_EM = 4;
const CR0_TS = 8;
const CR4_OSFXSR = 1 << 9;
const CR4_OSXMMEXCPT = 1 << 10;
/** ES of the x87 status word: an unmasked exception waits. */
const FSW_ES = 0x80;
/** Exceptions that are found before anything is computed. */
const BEFORE = IE | DE | ZE;
const RC: Readonly<Record<Exclude<Rounding, 'mxcsr'>, number>> = { nearest: 0, down: 1, up: 2, zero: 3 };

const laneMask = (width: number): bigint => (1n << BigInt(width)) - 1n;

/** The vector part of the reference evaluator: 128-bit bigints. */
export class EvaluateVectors implements Vectors<bigint, bigint> {
  constructor(
    readonly machine: Machine,
    readonly sem: Sem<bigint>,
    readonly pending: PendingVectors,
  ) {}

  require(unit: VectorUnit): void {
    const { cpu } = this.machine;
    const cr0 = cpu.cr0Low;
    if (unit === 'fxsr' && (cr0 & (CR0_EM | CR0_TS)) !== 0)
      raise({ vector: '#NM', reason: 'CR0.TS or CR0.EM = 1: the registers are not those of this task yet' });
    if ((cr0 & CR0_EM) !== 0) undefinedOpcode('CR0.EM = 1: there is no such unit');
    if (unit === 'sse' && (cpu.cr4Low & CR4_OSFXSR) === 0)
      undefinedOpcode('CR4.OSFXSR = 0: the kernel has not enabled SSE');
    if ((cr0 & CR0_TS) !== 0)
      raise({ vector: '#NM', reason: 'CR0.TS = 1: the registers are not those of this task yet' });
    if (unit !== 'mmx') return;
    if ((cpu.fpu.fsw & FSW_ES) !== 0) raise({ vector: '#MF', reason: 'an x87 exception waits' });
    this.pending.useMmx();
  }

  // ---- operands

  read(index: number): bigint {
    const operand = this.sem.form.operands[index];
    const { fpu } = this.machine.cpu;
    if (operand.kind === 'xmm') return fpu.xmm(operand.index);
    if (operand.kind === 'mm') return fpu.mm(operand.index);
    if (operand.width <= 64) return this.sem.read(index);
    const low = this.sem.readAt(index, 0n, 64);
    return (this.sem.readAt(index, 8n, operand.width === 80 ? 16 : 64) << 64n) | low;
  }
  write(index: number, value: bigint): void {
    const operand = this.sem.form.operands[index];
    if (operand.kind === 'xmm') this.pending.setXmm(operand.index, value);
    else if (operand.kind === 'mm') this.pending.setMm(operand.index, value & HALF);
    else if (operand.width === 80) {
      this.sem.writeAt(index, 0n, value & HALF, 64);
      this.sem.writeAt(index, 8n, value >> 64n, 16);
    } else if (operand.width !== 128) this.sem.write(index, value & HALF);
    else {
      this.sem.writeAt(index, 0n, value & HALF, 64);
      this.sem.writeAt(index, 8n, value >> 64n, 64);
    }
  }
  xmm(number: number): bigint {
    return this.machine.cpu.fpu.xmm(number);
  }
  setXmm(number: number, value: bigint): void {
    this.pending.setXmm(number, value);
  }

  requireAligned(index: number, always: boolean): void {
    const operand = this.sem.form.operands[index];
    if (operand.kind !== 'memory') return;
    const address = this.#linear(index, 0);
    const bytes = Math.min(operand.width / 8, 16);
    if ((address & BigInt(bytes - 1)) === 0n) return;
    if (!always && (this.machine.cpu.fpu.mxcsr & MXCSR.MM) !== 0) return;
    generalProtection(0, `the operand of ${this.sem.form.mnemonic} must be aligned to ${bytes} bytes`);
  }
  /**
   * AMD processors raise what a store of the whole operand would, whatever the mask is, and have gone over to MMX by
   * then. On Intel's only what is stored faults. The manuals leave it open. Source: SDM Vol. 2B MASKMOVQ; observed.
   */
  #probeMasked(index: number, bytes: number): void {
    if (this.machine.vendor !== 'amd') return;
    this.pending.commitMmxUse();
    this.probeWrite(index, bytes);
  }
  /** Raises what a store of `bytes` at memory operand `index` would. */
  probeWrite(index: number, bytes: number): void {
    this.#requireCanonicalStack(index, bytes);
    for (let at = 0; at < bytes; at += 8) {
      const width = bytes - at >= 8 ? 64 : bytes - at >= 4 ? 32 : 16;
      this.machine.mmu.probeWrite(this.#linear(index, at), width);
    }
  }
  #requireCanonicalStack(index: number, bytes: number): void {
    const operand = this.sem.form.operands[index];
    if (this.sem.form.mode !== 64 || operand.kind !== 'memory' || operand.segment !== 'ss') return;
    const address = this.sem.address(index);
    if (isCanonical(address) && isCanonical(address + BigInt(bytes - 1))) return;
    raise({ vector: '#SS', errorCode: 0, reason: `the stack address ${hex(address)} is not canonical` });
  }
  #linear(index: number, offset: number): bigint {
    const operand = this.sem.form.operands[index];
    const base = operand.kind === 'memory' ? this.#segmentBase(operand.segment) : 0n;
    return BigInt.asUintN(64, this.sem.address(index) + base + BigInt(offset));
  }
  #segmentBase(segment: 'es' | 'cs' | 'ss' | 'ds' | 'fs' | 'gs'): bigint {
    const isFlat = this.sem.form.mode === 64 && segment !== 'fs' && segment !== 'gs';
    return isFlat ? 0n : this.machine.cpu.segmentBase(segment);
  }

  storeMasked(index: number, value: bigint, mask: bigint, bytes: 8 | 16): void {
    const chosen = vector.mask(8, mask) & laneMask(bytes);
    this.#probeMasked(index, bytes);
    for (let i = 0; i < bytes; i++)
      if (((chosen >> BigInt(i)) & 1n) === 1n) this.sem.writeAt(index, BigInt(i), (value >> BigInt(i * 8)) & 0xffn, 8);
  }

  // ---- values

  zero(): bigint { return 0n; } // prettier-ignore
  fromScalar(low: bigint): bigint { return low; } // prettier-ignore
  fromPair(low: bigint, high: bigint): bigint { return (high << 64n) | low; } // prettier-ignore
  lane(a: bigint, width: Lane, index: number): bigint {
    return (a >> BigInt(width * index)) & laneMask(width);
  }
  withLane(a: bigint, width: Lane, index: number, value: bigint): bigint {
    const at = BigInt(width * index);
    const hole = laneMask(width);
    return (a & ~(hole << at)) | ((value & hole) << at);
  }
  and(a: bigint, b: bigint): bigint { return a & b; } // prettier-ignore
  or(a: bigint, b: bigint): bigint { return a | b; } // prettier-ignore
  xor(a: bigint, b: bigint): bigint { return a ^ b; } // prettier-ignore
  andNot(a: bigint, b: bigint): bigint { return b & ~a; } // prettier-ignore
  lanes(op: LaneOp, width: Lane, a: bigint, b: bigint): bigint { return vector.lanes(op, width, a, b); } // prettier-ignore
  wide(op: WideOp, _width: Lane, a: bigint, b: bigint): bigint { return vector.wide(op, a, b); } // prettier-ignore
  shift(op: ShiftOp, width: Lane, a: bigint, count: bigint): bigint { return vector.shift(op, width, a, count); } // prettier-ignore
  shuffle(a: bigint, b: bigint, bytes: readonly number[]): bigint { return vector.shuffle(a, b, bytes); } // prettier-ignore
  swizzle(a: bigint, indices: bigint): bigint { return vector.swizzle(a, indices); } // prettier-ignore
  narrow(width: 16 | 32, signed: boolean, a: bigint, b: bigint): bigint { return vector.narrow(width, signed, a, b); } // prettier-ignore
  mask(width: Lane, a: bigint): bigint { return vector.mask(width, a); } // prettier-ignore

  helper(name: VectorHelper, a: bigint, b: bigint, control: number): bigint {
    return vectorHelpers[name](a, b, control);
  }
  stringLength(a: bigint, control: number): bigint {
    return BigInt(lengthOf(a, control));
  }
  compareStrings(control: number, a: bigint, b: bigint, lengthA: bigint, lengthB: bigint): bigint {
    return BigInt(compareStrings(control, a, b, Number(lengthA), Number(lengthB)));
  }
  spread(width: Lane, bits: bigint): bigint {
    let result = 0n;
    for (let i = 0; i < 128 / width; i++)
      if (((bits >> BigInt(i)) & 1n) === 1n) result |= laneMask(width) << BigInt(i * width);
    return result;
  }

  // ---- floating point

  arithmetic(op: FloatOp, width: FloatWidth, count: number, a: bigint, b: bigint): bigint {
    return this.#lanewise('mxcsr', count, (env, i) => {
      const single = op === 'addSub' ? (i % 2 === 0 ? 'sub' : 'add') : op;
      return arithmetic(env, single, width, this.lane(a, width, i), this.lane(b, width, i));
    })(a, width);
  }
  compare(number: number, width: FloatWidth, count: number, a: bigint, b: bigint): bigint {
    return this.#lanewise('mxcsr', count, (env, i) =>
      predicate(env, number, width, this.lane(a, width, i), this.lane(b, width, i)) ? laneMask(width) : 0n,
    )(a, width);
  }
  order(width: FloatWidth, a: bigint, b: bigint, signals: boolean): bigint {
    return this.#lanewise('mxcsr', 1, (env) =>
      BigInt(compared(env, width, this.lane(a, width, 0), this.lane(b, width, 0), signals)),
    )(0n, 64);
  }
  convert(from: NumberType, to: NumberType, count: number, a: bigint, rounding: Rounding): bigint {
    return this.#lanewise(rounding, count, (env, i) => converted(env, from, to, this.lane(a, bitsOf(from), i)))(
      0n,
      bitsOf(to),
    );
  }
  toIntegral(width: FloatWidth, count: number, a: bigint, b: bigint, rounding: Rounding, inexact: boolean): bigint {
    return this.#lanewise(rounding, count, (env, i) => integral(env, width, this.lane(b, width, i), inexact))(a, width);
  }
  approximate(op: 'rcp' | 'rsqrt', count: number, a: bigint, b: bigint): bigint {
    let result = a;
    for (let i = 0; i < count; i++) result = this.withLane(result, 32, i, approximated(op, this.lane(b, 32, i)));
    return result;
  }

  emptyTags(): void {
    this.pending.emptyTags();
  }
  mxcsr(): bigint {
    return BigInt(this.machine.cpu.fpu.mxcsr);
  }
  setMxcsr(value: bigint): void {
    const bits = Number(value & 0xffff_ffffn);
    if ((bits & ~mxcsrMask(this.machine.vendor)) !== 0) generalProtection(0, 'MXCSR does not have these bits');
    this.pending.setMxcsr(bits);
  }
  fxsave(index: number): void {
    // AMD processors look at the end of the area first.
    this.#requireCanonicalStack(index, FXSAVE_SIZE);
    if (this.machine.vendor === 'amd') this.machine.mmu.probeWrite(this.#linear(index, FXSAVE_SIZE - 1), 8);
    storeFpu(this.machine, this.sem, index);
  }
  fxrstor(index: number): void {
    loadFpu(this.machine, this.sem, index);
  }

  /**
   * Computes lanes under MXCSR and reports what happened: flags when the instruction commits, or #XM. An unmasked
   * exception found before the computation hides what later ones would have reported. Source: SDM Vol. 1 §11.5.3.
   */
  #lanewise(
    rounding: Rounding,
    count: number,
    of: (env: FloatState, index: number) => bigint,
  ): (into: bigint, width: Lane) => bigint {
    const mxcsr = this.machine.cpu.fpu.mxcsr;
    const masked = (mxcsr >> 7) & 0x3f;
    const env: FloatState = {
      rounding: rounding === 'mxcsr' ? (mxcsr >> 13) & 3 : RC[rounding],
      masked,
      daz: (mxcsr & MXCSR.DAZ) !== 0,
      ftz: (mxcsr & MXCSR.FZ) !== 0 && (masked & UE) !== 0,
      flags: 0,
      roundedUp: false,
    };
    const values: bigint[] = [];
    for (let i = 0; i < count; i++) values.push(of(env, i));
    this.#report(env.flags, masked);
    return (into, width) => values.reduce((all, value, i) => this.withLane(all, width, i, value), into);
  }

  #report(flags: number, masked: number): void {
    if ((flags & ~masked) === 0) return this.pending.addFlags(flags);
    const reported = (flags & BEFORE & ~masked) === 0 ? flags : flags & BEFORE;
    this.machine.cpu.fpu.mxcsr |= reported | this.pending.flags;
    this.pending.commitMmxUse();
    if ((this.machine.cpu.cr4Low & CR4_OSXMMEXCPT) === 0)
      undefinedOpcode('an SSE exception that MXCSR does not mask, with CR4.OSXMMEXCPT = 0');
    raise({ vector: '#XM', reason: 'an SSE exception that MXCSR does not mask' });
  }
}

type FloatState = Parameters<typeof arithmetic>[0];
const bitsOf = (type: NumberType): 32 | 64 => (type === 'f32' || type === 'i32' ? 32 : 64);
