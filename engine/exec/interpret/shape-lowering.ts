import { invariant } from '../../core/invariant';
import { INTERPRETER } from '../../machine/layout';
import { GPR_OFFSET, ValueLowering } from '../emit/lower';
import type { Value } from '../emit/value';
import { SIMD } from '../emit/vector-values';
import type { FunctionBody, Local, LocalType, Opcode } from '../emit/wasm';
import { I32, I64, OP, V128 } from '../emit/wasm';

/** Locals that all handlers share: each is free again when the next one begins. */
export class Temporaries {
  readonly #locals: Record<LocalType, Local[]> = { [I32]: [], [I64]: [], [V128]: [] };
  readonly #taken: Record<LocalType, number> = { [I32]: 0, [I64]: 0, [V128]: 0 };

  constructor(readonly body: FunctionBody) {}

  take(type: LocalType): Local {
    return (this.#locals[type][this.#taken[type]++] ??= this.body.local(type));
  }
  release(): void {
    this.#taken[I32] = 0;
    this.#taken[I64] = 0;
    this.#taken[V128] = 0;
  }
}

const LOAD: Readonly<Record<number, Opcode>> = {
  8: OP.i64Load8U,
  16: OP.i64Load16U,
  32: OP.i64Load32U,
  64: OP.i64Load,
};

/** The state of the machine is in the CPU block, and operands are named by the record at `pc`. */
export class ShapeLowering extends ValueLowering {
  constructor(
    code: FunctionBody,
    readonly pc: Local,
    readonly temporaries: Temporaries,
  ) {
    super(code);
  }

  override temporary(type: LocalType): Local {
    return this.temporaries.take(type);
  }

  protected override home(): null {
    return null;
  }
  protected override leaf(value: Value): void {
    const { code } = this;
    switch (value.op) {
      case 'gpr':
        code.i32(0);
        return code.memory(OP.i64Load, GPR_OFFSET(value.at));
      case 'slot':
        this.pushSlot(value.at);
        return code.memory(LOAD[value.bits], 0);
      case 'vslot':
        this.pushSlot(value.at);
        return code.simdMemory(SIMD.load, Number(value.constant));
      case 'field':
        code.get(this.pc);
        return code.memory(this.#fieldLoad(value), value.at);
      case 'here':
        return pushAddressOf(code, this.pc);
      default:
        invariant(false, `a value made by ${value.op} is in a local before it is used`);
    }
  }

  /** The offset in the CPU block that field `at` of the record holds. */
  pushSlot(at: number): void {
    this.code.get(this.pc);
    this.code.memory(OP.i32Load16U, at);
  }
  #fieldLoad({ bits, constant }: Value): Opcode {
    if (bits === 64) return constant === 1n ? OP.i64Load : OP.i64Load32S;
    return bits <= 8 ? OP.i64Load8U : LOAD[bits];
  }
}

/** Pushes the address of the instruction whose record is at `pc`: there are eight bytes for each record of 32. */
export function pushAddressOf(code: FunctionBody, pc: Local): void {
  code.get(pc);
  code.i32(2);
  code.op(OP.i32ShrU);
  code.memory(OP.i64Load, INTERPRETER.addresses - INTERPRETER.records / 4);
}
