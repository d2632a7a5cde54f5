import type { Width } from '../../core/bits';
import { CPU, INTERPRETER, XOR_TLB } from '../../machine/layout';
import type { Check } from '../emit/emit';
import { GPR_OFFSET } from '../emit/lower';
import type { Value } from '../emit/value';
import { SIMD, XMM_OFFSET, halfOf } from '../emit/vector-values';
import type { FunctionBody, Local, Opcode } from '../emit/wasm';
import { I32, I64, OP, V128 } from '../emit/wasm';
import type { FlagWord } from './flag-words';
import { EXIT, RECORD } from './record';
import type { RegisterWrite, ShapeEffects } from './shape-emit';
import type { Temporaries } from './shape-lowering';
import { ShapeLowering } from './shape-lowering';

/** Where a handler can go: numbers for `brOut`. */
export const OUT = {
  /** The record at `pc` is next, the one behind the last. */
  again: 0,
  /** The record at `pc` was the last before a jump to the one at `to`. */
  jump: 1,
  /** The same to the address in `target`. */
  far: 2,
  /** The same in another ring or address space. */
  space: 4,
  /** Leaves; the record at `pc` is the first that is not done, and the reason is on the stack. */
  leave: 3,
} as const;

/** The locals of the interpreter that handlers know. */
export interface InterpreterLocals {
  /** i32: the record. */
  readonly pc: Local;
  /** i32: where a jump goes. */
  readonly to: Local;
  /** i32: the XOR-TLB tables of the present address space and ring. */
  readonly tables: Local;
  /** i64: of an indirect jump. */
  readonly target: Local;
}

const LOAD: Record<Width, Opcode> = { 8: OP.i64Load8U, 16: OP.i64Load16U, 32: OP.i64Load32U, 64: OP.i64Load };
const STORE: Record<Width, Opcode> = { 8: OP.i64Store8, 16: OP.i64Store16, 32: OP.i64Store32, 64: OP.i64Store };
/** Bits of `address XOR entry` that are set when the page is not the entered one. */
const TOO_HIGH = -(1n << BigInt(XOR_TLB.hostBits));
const VECTOR_BYTES = 16;
const WRITE_TABLE = XOR_TLB.user.write - XOR_TLB.user.read;

type Store = Extract<Check, { kind: 'store' }>;

/** Writes the code of one handler. */
export class HandlerWriter {
  readonly #lower: ShapeLowering;

  constructor(
    readonly code: FunctionBody,
    readonly locals: InterpreterLocals,
    temporaries: Temporaries,
  ) {
    this.#lower = new ShapeLowering(code, locals.pc, temporaries);
    temporaries.release();
  }

  /**
   * Everything that can fail, then everything it changes, then where it goes on.
   * @param instructions 2 for a fused pair, whose records are side by side.
   */
  write(effects: ShapeEffects, withFlags: boolean, instructions: 1 | 2): void {
    for (const root of rootsOf(effects, withFlags)) use(root);
    const hosts = this.#checks(effects.checks);
    if (effects.isHypercall) return this.#leave(EXIT.hypercall);
    const condition = this.#condition(effects);
    this.#target(effects);
    for (const [check, host] of hosts) this.#store(check, host);
    this.#writeState(effects, withFlags);
    this.#goOn(effects, condition, instructions);
  }

  /** The checks in order; gives the stores to make, with the locals of their host addresses. */
  #checks(checks: readonly Check[]): [Store, Local][] {
    const hosts: [Store, Local][] = [];
    const shared = new Map<Value, Local>();
    for (const [position, check] of checks.entries()) {
      if (check.kind === 'fault') {
        this.#lower.pushCondition(check.condition);
        this.code.if();
        this.#leave(EXIT.evaluate);
        this.code.end();
        continue;
      }
      const { address, width } = check;
      const bytes = check.high !== undefined ? 2 * VECTOR_BYTES : check.isVector === true ? VECTOR_BYTES : width / 8;
      const isRewritten = checks.some(
        (later, at) => at > position && later.kind === 'store' && later.address === address && later.width === width,
      );
      const isWrite = check.kind === 'store' || check.forWrite || isRewritten;
      const known = check.kind === 'store' ? shared.get(address) : undefined;
      const host = known ?? this.#probe(address, bytes, isWrite);
      if (check.kind === 'store') hosts.push([check, host]);
      else {
        if (isRewritten) shared.set(address, host);
        this.#load(check, host);
      }
    }
    return hosts;
  }
  #load({ result, width, isVector, high }: Extract<Check, { kind: 'load' }>, host: Local): void {
    if (high !== undefined && high.uses > 0) {
      high.local = this.#lower.temporary(V128);
      this.code.get(host);
      this.code.simdMemory(SIMD.load, VECTOR_BYTES);
      this.code.set(high.local);
    }
    if (result.uses === 0) return;
    result.local = this.#lower.temporary(isVector === true ? V128 : I64);
    this.code.get(host);
    if (isVector === true) this.code.simdMemory(SIMD.load, 0);
    else this.code.memory(LOAD[width], 0);
    this.code.set(result.local);
  }
  #store({ value, width, isVector, high }: Store, host: Local): void {
    if (high !== undefined) {
      this.code.get(host);
      this.#lower.push(high);
      this.code.simdMemory(SIMD.store, VECTOR_BYTES);
    }
    this.code.get(host);
    this.#lower.push(value);
    if (isVector === true) this.code.simdMemory(SIMD.store, 0);
    else this.code.memory(STORE[width], 0);
  }

  /** Host address of a linear one by one look into the table: tag, right and page crossing in one comparison. */
  #probe(address: Value, bytes: number, isWrite: boolean): Local {
    const { code } = this;
    const linear = this.#lower.inLocal(address);
    const crossed = this.#lower.temporary(I64);
    const host = this.#lower.temporary(I32);
    code.get(linear);
    code.op(OP.i32WrapI64);
    code.i32(9);
    code.op(OP.i32ShrU);
    code.i32((XOR_TLB.entries - 1) << 3);
    code.op(OP.i32And);
    code.get(this.locals.tables);
    code.op(OP.i32Add);
    code.memory(OP.i64Load, isWrite ? WRITE_TABLE : 0);
    code.get(linear);
    code.op(OP.i64Xor);
    code.tee(crossed);
    if (bytes > 1) {
      code.i64(TOO_HIGH | 0xfffn);
      code.op(OP.i64And);
      code.i64(BigInt(4096 - bytes));
    } else code.i64(~TOO_HIGH);
    code.op(OP.i64GtU);
    code.if();
    code.i32(0);
    code.get(linear);
    code.memory(OP.i64Store, INTERPRETER.missAddress);
    this.#note(INTERPRETER.missBytes, bytes);
    this.#note(INTERPRETER.missIsWrite, isWrite ? 1 : 0);
    this.#leave(EXIT.miss);
    code.end();
    code.get(crossed);
    code.op(OP.i32WrapI64);
    code.set(host);
    return host;
  }
  #note(at: number, value: number): void {
    this.code.i32(0);
    this.code.i32(value);
    this.code.memory(OP.i32Store, at);
  }

  /** The condition of a jump, before the registers that it is made of change. */
  #condition({ jump }: ShapeEffects): Local | null {
    if (jump === null || jump.condition === null) return null;
    const local = this.#lower.temporary(I32);
    this.#lower.pushCondition(jump.condition);
    // As the offset of the link: `taken` or `next`.
    this.code.op(OP.i32Eqz);
    this.code.i32(2);
    this.code.op(OP.i32Shl);
    this.code.set(local);
    return local;
  }
  #target({ jump }: ShapeEffects): void {
    if (jump === null || jump.target === 'direct') return;
    this.#lower.push(jump.target);
    this.code.set(this.locals.target);
  }

  /** All new values first, then they are stored: those written last are pushed first. */
  #writeState(effects: ShapeEffects, withFlags: boolean): void {
    const { registers, vectors, fixedVectors, clearsUpper, cpu, flags } = effects;
    const { code } = this;
    const stores: (() => void)[] = [];
    const fixed = (offset: number, value: Value): void => {
      code.i32(0);
      this.#lower.push(value);
      stores.push(() => code.memory(OP.i64Store, offset));
    };
    if (flags.system !== null) fixed(CPU.rflags, flags.system);
    if (withFlags) for (const [word, value] of flags.words) fixed(INTERPRETER.flags[word satisfies FlagWord], value);
    for (const { offset, value } of cpu) fixed(offset, value);
    for (const [operand, value] of vectors)
      for (const half of clearsUpper ? ([0, 1] as const) : ([0] as const)) {
        this.#lower.pushSlot(RECORD.operands + 2 * operand);
        this.#lower.push(halfOf(value, half));
        stores.push(() => code.simdMemory(SIMD.store, half * VECTOR_BYTES));
      }
    for (const [number, value] of fixedVectors)
      for (const half of [0, 1] as const) {
        if (half === 0 && value.op === 'xmm' && value.at === number) continue;
        code.i32(0);
        this.#lower.push(halfOf(value, half));
        stores.push(() => code.simdMemory(SIMD.store, XMM_OFFSET(number) + half * VECTOR_BYTES));
      }
    for (const write of registers.toReversed()) stores.push(this.#register(write));
    for (const store of stores.toReversed()) store();
  }
  #register({ register, width, value }: RegisterWrite): () => void {
    const { code } = this;
    const isNamed = 'index' in register;
    if (isNamed) code.i32(0);
    else this.#lower.pushSlot(RECORD.operands + 2 * register.operand);
    this.#lower.push(value);
    if (width === 32 && value.bits > 32) {
      code.op(OP.i32WrapI64);
      code.op(OP.i64ExtendI32U);
    }
    const store = width < 32 ? STORE[width] : OP.i64Store;
    return () => code.memory(store, isNamed ? GPR_OFFSET(register.index) : 0);
  }

  #goOn({ jump, changesSystemFlags }: ShapeEffects, condition: Local | null, instructions: number): void {
    const { code } = this;
    const { pc, to } = this.locals;
    if (jump?.target === 'direct') {
      code.get(pc);
      if (condition !== null) {
        code.get(condition);
        code.op(OP.i32Add);
      }
      code.memory(OP.i32Load, (instructions - 1) * RECORD.size + RECORD.taken);
      code.set(to);
    }
    const step = jump === null ? instructions : instructions - 1;
    if (step > 0) {
      code.get(pc);
      code.i32(step * RECORD.size);
      code.op(OP.i32Add);
      code.set(pc);
    }
    if (jump !== null)
      return code.brOut(jump.target === 'direct' ? OUT.jump : jump.entersSpace === true ? OUT.space : OUT.far);
    // Interrupts and traps are looked at before the next record.
    if (changesSystemFlags) this.#leave(EXIT.flags);
    else code.brOut(OUT.again);
  }
  #leave(exit: number): void {
    this.code.i32(exit);
    this.code.brOut(OUT.leave);
  }
}

function* rootsOf(
  { checks, registers, vectors, fixedVectors, cpu, flags, jump }: ShapeEffects,
  withFlags: boolean,
): Generator<Value> {
  for (const check of checks) {
    if (check.kind === 'fault') yield check.condition;
    else yield check.address;
    if (check.kind !== 'store') continue;
    yield check.value;
    if (check.high !== undefined) yield check.high;
  }
  for (const { value } of registers) yield value;
  for (const map of [vectors, fixedVectors])
    for (const value of map.values()) yield* [halfOf(value, 0), halfOf(value, 1)];
  for (const { value } of cpu) yield value;
  if (withFlags) yield* flags.words.values();
  if (flags.system !== null) yield flags.system;
  if (jump === null) return;
  if (jump.target !== 'direct') yield jump.target;
  if (jump.condition !== null) yield jump.condition;
}

/** Counts one use of a value, and at the first one those of its operands. */
function use(value: Value): void {
  value.uses++;
  if (value.uses > 1) return;
  for (const operand of [value.a, value.b, value.c]) if (operand !== null) use(operand);
}
