import { invariant } from '../../core/invariant';
import { STATUS_FLAGS, flagMask } from '../../core/rflags';
import { CPU } from '../../machine/layout';
import type { Value, ValueOp } from './value';
import type { FunctionBody, Local, LocalType, Opcode } from './wasm';
import { computeFloat } from './float-values';
import { computeVector, isVector } from './vector-values';
import { I32, I64, OP, V128 } from './wasm';

/** All six status flags. */
export const STATUS_MASK = STATUS_FLAGS.reduce((mask, flag) => mask | flagMask(flag), 0n);

const BINARY: Partial<Record<ValueOp, Opcode>> = {
  add: OP.i64Add,
  sub: OP.i64Sub,
  mul: OP.i64Mul,
  and: OP.i64And,
  or: OP.i64Or,
  xor: OP.i64Xor,
  shl: OP.i64Shl,
  shrU: OP.i64ShrU,
  shrS: OP.i64ShrS,
  divU: OP.i64DivU,
  remU: OP.i64RemU,
  divS: OP.i64DivS,
  remS: OP.i64RemS,
};
const UNARY: Partial<Record<ValueOp, Opcode>> = { clz: OP.i64Clz, ctz: OP.i64Ctz, popcnt: OP.i64Popcnt };
/** Give an i32; the second opcode compares the low halves. */
const COMPARE: Partial<Record<ValueOp, readonly [Opcode, Opcode]>> = {
  eq: [OP.i64Eq, OP.i32Eq],
  ne: [OP.i64Ne, OP.i32Ne],
  ltU: [OP.i64LtU, OP.i32LtU],
  leU: [OP.i64LeU, OP.i32LeU],
  ltS: [OP.i64LtS, OP.i32LtS],
  leS: [OP.i64LeS, OP.i32LeS],
};
const LOGIC32: Partial<Record<ValueOp, Opcode>> = { and: OP.i32And, or: OP.i32Or, xor: OP.i32Xor };
/** Whose low half needs the low halves of the operands alone. */
const LOW_HALF: Partial<Record<ValueOp, Opcode>> = { ...LOGIC32, add: OP.i32Add, sub: OP.i32Sub, mul: OP.i32Mul };
const ROTATE: Partial<Record<ValueOp, Opcode>> = {
  rotl32: OP.i32Rotl,
  rotr32: OP.i32Rotr,
  rotl64: OP.i64Rotl,
  rotr64: OP.i64Rotr,
};
const SIGN: Readonly<Record<number, Opcode>> = { 8: OP.i64Extend8S, 16: OP.i64Extend16S, 32: OP.i64Extend32S };

/** The locals of a translated function that hold guest state from entry to exit. */
export interface StateLocals {
  readonly gpr: readonly Local[];
  /** Operands a and b and result r of the last lazy flags. */
  readonly lazy: readonly [Local, Local, Local];
  readonly rflags: Local;
  /** i32: the number of the lazy flags, where that is not known when the code is translated; see lazy-flags.ts. */
  readonly kind: Local;
}

/**
 * Turns value graphs into stack code, one instruction of the guest at a time. Where the state of the machine is, which the
 * leaves read, says the subclass.
 */
export abstract class ValueLowering {
  readonly #pool: Record<LocalType, Local[]> = { [I32]: [], [I64]: [], [V128]: [] };
  readonly #taken: Record<LocalType, number> = { [I32]: 0, [I64]: 0, [V128]: 0 };

  constructor(readonly code: FunctionBody) {}

  /** Pushes a leaf: state of the machine as it was before the instruction. */
  protected abstract leaf(value: Value): void;
  /** The local that holds a leaf all the time, if one does. */
  protected abstract home(value: Value): Local | null;

  /** Temporaries of the previous instruction are free again. */
  nextInstruction(): void {
    this.#taken[I32] = 0;
    this.#taken[I64] = 0;
    this.#taken[V128] = 0;
  }
  temporary(type: LocalType): Local {
    const taken = this.#taken[type]++;
    return (this.#pool[type][taken] ??= this.code.local(type));
  }

  /** Pushes the value as an i64. */
  push(value: Value): void {
    if (value.local !== null) return this.code.get(value.local);
    this.#compute(value);
    if (value.uses > 1 && !isFree(value)) {
      value.local = this.temporary(isVector(value) ? V128 : I64);
      this.code.tee(value.local);
    }
  }

  /** Pushes the low half of the value as an i32. */
  push32(value: Value): void {
    const { code } = this;
    if (value.local !== null || (value.uses > 1 && !isFree(value)) || !this.#compute32(value)) {
      this.push(value);
      code.op(OP.i32WrapI64);
    }
  }

  /** Pushes an i32 that is not 0 exactly when the value is not 0. */
  pushCondition(value: Value): void {
    const isComputed = value.local !== null || value.uses > 1;
    if (!isComputed && this.#compareAsI32(value)) return;
    if (value.bits <= 32) return this.push32(value);
    this.push(value);
    this.code.i64(0n);
    this.code.op(OP.i64Ne);
  }

  /** The value in a local, so that it can be read any number of times. */
  inLocal(value: Value): Local {
    if (value.local !== null) return value.local;
    const home = this.home(value);
    if (home !== null) return home;
    this.#compute(value);
    value.local = this.temporary(I64);
    this.code.set(value.local);
    return value.local;
  }

  #compareAsI32(value: Value): boolean {
    const { op, a, b } = value;
    const compare = COMPARE[op];
    if (compare !== undefined) {
      const isNarrow = isSigned(op)
        ? [a, b].every((each) => isSignExtended32(child(each)))
        : [a, b].every((each) => child(each).bits <= 32);
      for (const each of [a, b])
        if (isNarrow) this.push32(child(each));
        else this.push(child(each));
      this.code.op(compare[isNarrow ? 1 : 0]);
      return true;
    }
    if (op === 'eqz') {
      const only = child(a);
      if (only.bits <= 1) {
        this.pushCondition(only);
        this.code.op(OP.i32Eqz);
      } else if (only.bits <= 32) {
        this.push32(only);
        this.code.op(OP.i32Eqz);
      } else {
        this.push(only);
        this.code.op(OP.i64Eqz);
      }
      return true;
    }
    const logic = LOGIC32[op];
    if (logic === undefined || value.bits > 1) return false;
    if (child(a).bits > 1 || child(b).bits > 1) return false;
    this.pushCondition(child(a));
    this.pushCondition(child(b));
    this.code.op(logic);
    return true;
  }

  #compute(value: Value): void {
    const { code } = this;
    if (computeVector(code, value, (operand) => this.push(operand))) return;
    if (value.op === 'float') return computeFloat(code, value, (operand) => this.push(operand));
    if (value.bits <= 32 && value.op !== 'const' && this.#compute32(value)) return code.op(OP.i64ExtendI32U);
    const binary = BINARY[value.op];
    if (binary !== undefined) {
      this.push(child(value.a));
      this.push(child(value.b));
      return code.op(binary);
    }
    if (this.#compareAsI32(value)) return code.op(OP.i64ExtendI32U);
    const rotate = ROTATE[value.op];
    if (rotate !== undefined) {
      const isWide = value.bits === 64;
      for (const each of [value.a, value.b])
        if (isWide) this.push(child(each));
        else this.push32(child(each));
      code.op(rotate);
      return isWide ? undefined : code.op(OP.i64ExtendI32U);
    }
    const unary = UNARY[value.op];
    if (unary !== undefined) {
      this.push(child(value.a));
      return code.op(unary);
    }
    switch (value.op) {
      case 'const':
        return code.i64(value.constant);
      case 'cpu':
        code.i32(0);
        return code.memory(value.bits === 32 ? OP.i64Load32U : OP.i64Load, value.at);
      case 'select':
        this.push(child(value.a));
        this.push(child(value.b));
        this.pushCondition(child(value.c));
        return code.op(OP.select);
      case 'zext':
        return this.#zeroExtend(child(value.a), value.at);
      case 'sext':
        return this.#signExtend(child(value.a), value.at);
      default:
        return this.leaf(value);
    }
  }

  /** Pushes the low half by 32-bit operations; false where that takes the whole value. */
  #compute32(value: Value): boolean {
    const { code } = this;
    const { op, at } = value;
    if (op === 'const') {
      code.i32(Number(BigInt.asIntN(32, value.constant)));
      return true;
    }
    const low = LOW_HALF[op];
    if (low !== undefined) {
      this.push32(child(value.a));
      this.push32(child(value.b));
      code.op(low);
      return true;
    }
    if (this.#compareAsI32(value)) return true;
    switch (op) {
      case 'zext':
      case 'sext':
        this.push32(child(value.a));
        if (at >= 32) return true;
        if (op === 'zext') {
          code.i32(2 ** at - 1);
          code.op(OP.i32And);
        } else if (at === 8) code.op(OP.i32Extend8S);
        else if (at === 16) code.op(OP.i32Extend16S);
        else {
          for (const shift of [OP.i32Shl, OP.i32ShrS]) {
            code.i32(32 - at);
            code.op(shift);
          }
        }
        return true;
      case 'shl':
      case 'shrU': {
        const count = child(value.b);
        if (count.op !== 'const' || count.constant > 31n) return false;
        if (op === 'shrU' && child(value.a).bits > 32) return false;
        this.push32(child(value.a));
        code.i32(Number(count.constant));
        code.op(op === 'shl' ? OP.i32Shl : OP.i32ShrU);
        return true;
      }
      case 'rotl32':
      case 'rotr32':
        this.push32(child(value.a));
        this.push32(child(value.b));
        code.op(op === 'rotl32' ? OP.i32Rotl : OP.i32Rotr);
        return true;
      case 'select':
        this.push32(child(value.a));
        this.push32(child(value.b));
        this.pushCondition(child(value.c));
        code.op(OP.select);
        return true;
      default:
        return false;
    }
  }

  #zeroExtend(value: Value, width: number): void {
    if (width <= 32) {
      this.push32(value);
      if (width < 32) {
        this.code.i32(2 ** width - 1);
        this.code.op(OP.i32And);
      }
      return this.code.op(OP.i64ExtendI32U);
    }
    this.push(value);
    this.code.i64((1n << BigInt(width)) - 1n);
    this.code.op(OP.i64And);
  }
  #signExtend(value: Value, width: number): void {
    this.push(value);
    const extend = SIGN[width];
    if (extend !== undefined) return this.code.op(extend);
    for (const shift of [OP.i64Shl, OP.i64ShrS]) {
      this.code.i64(BigInt(64 - width));
      this.code.op(shift);
    }
  }
}

/** The state of the machine is in locals from entry to exit. */
export class Lowering extends ValueLowering {
  constructor(
    code: FunctionBody,
    readonly state: StateLocals,
  ) {
    super(code);
  }

  protected override home(value: Value): Local | null {
    return value.op === 'gpr' ? this.state.gpr[value.at] : null;
  }
  protected override leaf(value: Value): void {
    const { code, state } = this;
    switch (value.op) {
      case 'gpr':
        return code.get(state.gpr[value.at]);
      case 'lazy':
        return code.get(state.lazy[value.at]);
      case 'kind':
        code.get(state.kind);
        return code.op(OP.i64ExtendI32U);
      case 'flag':
        code.get(state.rflags);
        code.i64(BigInt(value.at));
        code.op(OP.i64ShrU);
        code.i64(1n);
        return code.op(OP.i64And);
      case 'system':
        code.get(state.rflags);
        code.i64(~STATUS_MASK);
        return code.op(OP.i64And);
      default:
        invariant(false, `a value made by ${value.op} is in a local before it is used`);
    }
  }
}

const isSigned = (op: ValueOp): boolean => op === 'ltS' || op === 'leS';
/** The value is what its low half gives, extended by sign. */
const isSignExtended32 = (value: Value): boolean =>
  (value.op === 'sext' && value.at <= 32) ||
  value.bits < 32 ||
  (value.op === 'const' && BigInt.asUintN(64, BigInt.asIntN(32, value.constant)) === value.constant);

/** No temporary pays for these: they are one instruction to read again. */
const isFree = (value: Value): boolean => value.op === 'const' || value.op === 'gpr' || value.op === 'lazy';

function child(value: Value | null): Value {
  invariant(value !== null, 'an operation has its operands');
  return value;
}

export const GPR_OFFSET = (index: number): number => CPU.gpr + index * 8;
