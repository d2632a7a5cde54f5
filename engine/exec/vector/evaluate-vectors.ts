import { hex, isCanonical } from '../../core/address';
import { raise, undefinedOpcode, generalProtection } from '../../core/fault';
import type { Width } from '../../core/bits';
import type { Sem } from '../../isa/sem';
import type {
  AlignmentRule,
  FloatOp,
  FloatWidth,
  FusedOp,
  Lane,
  LaneOp,
  NumberType,
  Rounding,
  ShiftOp,
  VectorHelper,
  VectorUnit,
  Vectors,
  WideOp,
  XsaveKind,
} from '../../isa/vector-sem';
import { MXCSR } from '../../machine/fpu';
import { FXSAVE_SIZE, mxcsrMask } from '../../machine/fxsave';
import { xsaveSize } from '../../machine/xsave';
import type { Machine } from '../../machine/machine';
import { approximated } from '../float/approximate';
import { arithmetic, compared, converted, fused, integral, predicate } from '../float/sse';
import { DE, IE, UE, ZE } from '../float/number';
import { loadFpu, storeFpu } from './fxsave-access';
import { gather, loadMasked, storeMasked } from './masked-access';
import * as vector from './lanes';
import type { PendingVectors } from './pending';
import { compareStrings, lengthOf, vectorHelpers } from './strings';
import { loadExtended, storeExtended } from './xsave-access';

const HALF = 0xffff_ffff_ffff_ffffn;
const CR0_EM = 4;
const CR0_TS = 8;
const CR4_OSFXSR = 1 << 9;
const CR4_OSXMMEXCPT = 1 << 10;
const CR4_OSXSAVE = 1 << 18;
/** SSE and AVX in XCR0. */
const XCR0_VECTORS = 6n;
/** ES of the x87 status word: an unmasked exception waits. */
const FSW_ES = 0x80;
/** Exceptions that are found before anything is computed. */
const BEFORE = IE | DE | ZE;
const RC: Readonly<Record<Exclude<Rounding, 'mxcsr'>, number>> = { nearest: 0, down: 1, up: 2, zero: 3 };

const LOW_128 = (1n << 128n) - 1n;
const laneMask = (width: number): bigint => (1n << BigInt(width)) - 1n;

/** The vector part of the reference evaluator: bigints of 128 bits, or 256. */
export class EvaluateVectors implements Vectors<bigint, bigint> {
  constructor(
    readonly machine: Machine,
    readonly sem: Sem<bigint>,
    readonly pending: PendingVectors,
  ) {}

  /** Bytes of the form's vectors. */
  get #size(): vector.Size {
    return this.sem.form.vexBits === 256 ? 32 : 16;
  }

  require(unit: VectorUnit): void {
    const { cpu } = this.machine;
    const cr0 = cpu.cr0Low;
    if (unit === 'avx') return this.#requireAvx(cr0);
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
  /** Source: SDM Vol. 2A table 2-21 and what follows. */
  #requireAvx(cr0: number): void {
    const { cpu } = this.machine;
    if ((cpu.cr4Low & CR4_OSXSAVE) === 0) undefinedOpcode('CR4.OSXSAVE = 0: the kernel has not enabled AVX');
    if ((cpu.xcr0 & XCR0_VECTORS) !== XCR0_VECTORS)
      undefinedOpcode('XCR0 lacks SSE or AVX: the kernel has not enabled it');
    if ((cr0 & CR0_TS) !== 0)
      raise({ vector: '#NM', reason: 'CR0.TS = 1: the registers are not those of this task yet' });
  }

  // ---- operands

  read(index: number): bigint {
    const operand = this.sem.form.operands[index];
    const { fpu } = this.machine.cpu;
    if (operand.kind === 'xmm') return fpu.xmm(operand.index);
    if (operand.kind === 'ymm') return fpu.ymm(operand.index);
    if (operand.kind === 'mm') return fpu.mm(operand.index);
    if (operand.width <= 64) return this.sem.read(index);
    let value = this.readAt(index, 0, 64);
    if (operand.width === 80) return (this.readAt(index, 8, 16) << 64n) | value;
    for (let at = 8; at < operand.width / 8; at += 8) value |= this.readAt(index, at, 64) << BigInt(at * 8);
    return value;
  }
  /**
   * A part of memory operand `index`. In 64-bit mode an operand does not wrap at the end of the 32-bit addresses: only its
   * first byte has such a one.
   */
  readAt(index: number, offset: number, width: Width): bigint {
    const operand = this.sem.form.operands[index];
    if (this.sem.form.mode !== 64 || operand.kind !== 'memory' || operand.access === 'readwrite')
      return this.sem.readAt(index, BigInt(offset), width);
    return this.sem.load(operand.segment, BigInt.asUintN(64, this.sem.address(index) + BigInt(offset)), width);
  }
  writeAt(index: number, offset: number, value: bigint, width: Width): void {
    const operand = this.sem.form.operands[index];
    if (this.sem.form.mode !== 64 || operand.kind !== 'memory')
      return this.sem.writeAt(index, BigInt(offset), value, width);
    this.sem.store(operand.segment, BigInt.asUintN(64, this.sem.address(index) + BigInt(offset)), value, width);
  }
  write(index: number, value: bigint): void {
    const operand = this.sem.form.operands[index];
    if (operand.kind === 'xmm') this.setXmm(operand.index, value);
    else if (operand.kind === 'ymm') this.pending.setYmm(operand.index, value);
    else if (operand.kind === 'mm') this.pending.setMm(operand.index, value & HALF);
    else if (operand.width === 80) {
      this.writeAt(index, 0, value & HALF, 64);
      this.writeAt(index, 8, value >> 64n, 16);
    } else if (operand.width <= 64) this.sem.write(index, value & HALF);
    else
      for (let at = 0; at < operand.width / 8; at += 8) this.writeAt(index, at, (value >> BigInt(at * 8)) & HALF, 64);
  }
  xmm(number: number): bigint {
    return this.machine.cpu.fpu.xmm(number);
  }
  setXmm(number: number, value: bigint): void {
    if (this.sem.form.vexBits === null) this.pending.setXmm(number, value);
    else this.pending.setYmm(number, value & LOW_128);
  }

  requireAligned(index: number, rule: AlignmentRule): void {
    const operand = this.sem.form.operands[index];
    if (operand.kind !== 'memory') return;
    const address = this.#linear(index, 0);
    // The 512 bytes of FXSAVE are aligned to 16.
    const bytes = operand.width > 256 ? 16 : operand.width / 8;
    if ((address & BigInt(bytes - 1)) === 0n) return;
    if (rule === 'intelOnly' && this.machine.vendor === 'amd') return;
    if (rule === 'unlessMasked' && (this.machine.cpu.fpu.mxcsr & MXCSR.MM) !== 0) return;
    generalProtection(0, `the operand of ${this.sem.form.mnemonic} must be aligned to ${bytes} bytes`);
  }
  /** Raises what a store of `bytes` at memory operand `index` would. */
  probeWrite(index: number, bytes: number): void {
    this.#requireCanonicalStack(index, bytes);
    for (let at = 0; at < bytes; at += 8) {
      const width = bytes - at >= 8 ? 64 : bytes - at >= 4 ? 32 : 16;
      this.machine.mmu.probeWrite(this.#linear(index, at), width);
    }
  }
  requireWritable(index: number): void {
    const operand = this.sem.form.operands[index];
    if (operand.kind === 'memory') this.probeWrite(index, operand.width / 8);
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

  storeMasked(index: number, value: bigint, mask: bigint, width: Lane): void {
    storeMasked(this, index, value, vector.mask(width, mask, this.#size), width);
  }
  loadMasked(index: number, mask: bigint, width: Lane): bigint {
    return loadMasked(this, index, vector.mask(width, mask, this.#size), width);
  }
  gather(width: 32 | 64, indexWidth: 32 | 64): void {
    gather(this, width, indexWidth);
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
  half(a: bigint, index: 0 | 1): bigint {
    return index === 0 ? a & LOW_128 : a >> 128n;
  }
  join(low: bigint, high: bigint): bigint {
    return (BigInt.asUintN(128, high) << 128n) | (low & LOW_128);
  }
  broadcast(width: Lane, value: bigint): bigint {
    let [all, bits] = [value & laneMask(width), BigInt(width)];
    for (; bits < this.#size * 8; bits *= 2n) all |= all << bits;
    return all;
  }
  and(a: bigint, b: bigint): bigint { return a & b; } // prettier-ignore
  or(a: bigint, b: bigint): bigint { return a | b; } // prettier-ignore
  xor(a: bigint, b: bigint): bigint { return a ^ b; } // prettier-ignore
  andNot(a: bigint, b: bigint): bigint { return b & ~a; } // prettier-ignore
  lanes(op: LaneOp, width: Lane, a: bigint, b: bigint): bigint { return vector.lanes(op, width, a, b, this.#size); } // prettier-ignore
  wide(op: WideOp, _width: Lane, a: bigint, b: bigint): bigint { return vector.wide(op, a, b, this.#size); } // prettier-ignore
  shift(op: ShiftOp, width: Lane, a: bigint, count: bigint): bigint { return vector.shift(op, width, a, count, this.#size); } // prettier-ignore
  shiftEach(op: ShiftOp, width: 32 | 64, a: bigint, counts: bigint): bigint { return vector.shiftEach(op, width, a, counts, this.#size); } // prettier-ignore
  shuffle(a: bigint, b: bigint, bytes: readonly number[]): bigint { return vector.shuffle(a, b, bytes, this.#size); } // prettier-ignore
  swizzle(a: bigint, indices: bigint): bigint { return vector.swizzle(a, indices, this.#size); } // prettier-ignore
  lookUp(_width: 32, a: bigint, indices: bigint): bigint { return vector.lookUp(a, indices, this.#size); } // prettier-ignore
  narrow(width: 16 | 32, signed: boolean, a: bigint, b: bigint): bigint { return vector.narrow(width, signed, a, b, this.#size); } // prettier-ignore
  mask(width: Lane, a: bigint): bigint { return vector.mask(width, a, this.#size); } // prettier-ignore

  helper(name: VectorHelper, operands: readonly bigint[], control: number): bigint {
    return vector.eachHalf(this.#size, (half) => {
      const parts = operands.map((operand) => this.half(operand, half === 0 ? 0 : 1));
      return vectorHelpers[name](parts, name === 'multipleSad' ? control >> (half * 3) : control);
    });
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
  fused(
    op: FusedOp,
    width: FloatWidth,
    count: number,
    operands: readonly [bigint, bigint, bigint],
    rest: bigint,
  ): bigint {
    return this.#lanewise('mxcsr', count, (env, i) => {
      const [a, b, c] = operands.map((operand) => this.lane(operand, width, i));
      const single =
        op === 'addSub' ? (i % 2 === 0 ? 'sub' : 'add') : op === 'subAdd' ? (i % 2 === 0 ? 'add' : 'sub') : op;
      return fused(env, single, width, a, b, c);
    })(rest, width);
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
    storeFpu(this, index);
  }
  fxrstor(index: number): void {
    loadFpu(this, index);
  }
  xsave(index: number, kind: XsaveKind, mask: bigint): void {
    const request = Number(this.machine.cpu.xcr0 & mask);
    this.#requireCanonicalStack(index, xsaveSize(request));
    // Likewise, whatever is in use.
    if (this.machine.vendor === 'amd') this.machine.mmu.probeWrite(this.#linear(index, xsaveSize(request) - 1), 8);
    storeExtended(this, index, kind, request);
  }
  xrstor(index: number, mask: bigint): void {
    loadExtended(this, index, Number(this.machine.cpu.xcr0 & mask));
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
const bitsOf = (type: NumberType): 16 | 32 | 64 => (type === 'f16' ? 16 : type === 'f32' || type === 'i32' ? 32 : 64);
