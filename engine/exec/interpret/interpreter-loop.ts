import type { StatusFlag } from '../../core/rflags';
import { RFLAGS_BITS } from '../../core/rflags';
import { CPU, INTERPRETER } from '../../machine/layout';
import type { Value } from '../emit/value';
import { Values, cpuField } from '../emit/value';
import type { Label, Local } from '../emit/wasm';
import { FunctionBody, I32, I64, OP } from '../emit/wasm';
import type { FlagWord } from './flag-words';
import { FlagWords } from './flag-words';
import type { InterpreterLocals } from './handler';
import { OUT } from './handler';
import { EXIT, RECORD } from './record';
import { ShapeLowering, Temporaries, pushAddressOf } from './shape-lowering';

/**
 * A function `(record, budget, tables, context) -> exit` that runs records. Parameters: offset of the first record; instructions
 * that may be done before the last jump; offset of the XOR-TLB tables of the address space and ring; number that entries of the
 * jump table must carry. RIP, RFLAGS and the instruction count are exact when it leaves.
 */
export class InterpreterLoop {
  readonly code = new FunctionBody([I32, I32, I32, I32]);
  readonly #budget = 1 as Local;
  readonly #context = 3 as Local;
  readonly #space = this.code.local(I64);
  readonly locals: InterpreterLocals = {
    pc: 0 as Local,
    tables: 2 as Local,
    to: this.code.local(I32),
    target: this.code.local(I64),
  };
  /** i32: instructions that may still be done before the first record since the last jump, which is at `start`. */
  readonly #left = this.code.local(I32);
  readonly #start = this.code.local(I32);
  readonly temporaries = new Temporaries(this.code);

  /**
   * Writes the function.
   * @param dispatch writes what does the record at `pc`; all its ways end at one of the labels, which are in the order of OUT.
   */
  write(dispatch: (targets: readonly Label[]) => void): void {
    const { code } = this;
    const { pc } = this.locals;
    this.#loadFlags();
    code.get(this.#budget);
    code.set(this.#left);
    code.get(pc);
    code.set(this.#start);
    const exit = code.block(I32);
    const again = code.loop();
    const leave = code.block(I32);
    const jump = code.block();
    const far = code.block();
    const space = code.block();
    dispatch(targets({ again, jump, far, leave, space }));
    code.end();
    this.#enterSpace(exit);
    code.end();
    this.#lookUp(exit);
    code.end();
    this.#jump(exit);
    code.br(again);
    code.end();
    this.#storeAddress();
    code.br(exit);
    code.end();
    code.op(OP.unreachable);
    code.end();
    this.#storeState();
  }

  /** Counts the instructions up to the one at `pc` as done. */
  #count(): void {
    const { code } = this;
    code.get(this.#left);
    this.#pushDone();
    code.op(OP.i32Sub);
    code.i32(1);
    code.op(OP.i32Sub);
    code.set(this.#left);
  }
  /** Pushes how many records are behind `start` and before `pc`. */
  #pushDone(): void {
    const { code } = this;
    code.get(this.locals.pc);
    code.get(this.#start);
    code.op(OP.i32Sub);
    code.i32(5);
    code.op(OP.i32ShrS);
  }

  /** Goes on at `to`, if the budget allows. */
  #jump(exit: Label): void {
    const { code } = this;
    const { pc, to } = this.locals;
    this.#count();
    code.get(to);
    code.set(pc);
    code.get(to);
    code.set(this.#start);
    code.get(this.#left);
    code.i32(0);
    code.op(OP.i32LeS);
    code.if();
    this.#storeAddress();
    code.i32(EXIT.budget);
    code.br(exit);
    code.end();
  }

  /** The record at `target`, by the table of jumps. */
  #lookUp(exit: Label): void {
    const { code } = this;
    const { to, target } = this.locals;
    const place = this.temporaries.take(I32);
    code.get(target);
    code.op(OP.i32WrapI64);
    code.get(target);
    code.op(OP.i32WrapI64);
    code.i32(JUMP_MIX);
    code.op(OP.i32ShrU);
    code.op(OP.i32Xor);
    code.i32(INTERPRETER.jumpEntries - 1);
    code.op(OP.i32And);
    code.i32(4);
    code.op(OP.i32Shl);
    code.tee(place);
    code.memory(OP.i64Load, INTERPRETER.jumps + JUMP.address);
    code.get(target);
    code.op(OP.i64Ne);
    code.get(place);
    code.memory(OP.i32Load, INTERPRETER.jumps + JUMP.context);
    code.get(this.#context);
    code.op(OP.i32Ne);
    code.op(OP.i32Or);
    code.if();
    this.#leaveForTarget(exit);
    code.end();
    code.get(place);
    code.memory(OP.i32Load, INTERPRETER.jumps + JUMP.record);
    code.set(to);
  }

  /** The tables and the context of the present root and ring, where they are known. */
  #enterSpace(exit: Label): void {
    const { code } = this;
    const { tables } = this.locals;
    const found = code.block();
    code.i32(0);
    code.memory(OP.i64Load, CPU.cr3);
    code.i64(1n);
    code.op(OP.i64Shl);
    code.i32(0);
    code.memory(OP.i64Load32U, CPU.cpl);
    code.i64(0n);
    code.op(OP.i64Ne);
    code.op(OP.i64ExtendI32U);
    code.op(OP.i64Or);
    code.set(this.#space);
    for (let index = 0; index < SPACE.count; index++) {
      const at = INTERPRETER.spaces + index * SPACE.size;
      code.i32(0);
      code.memory(OP.i64Load, at + SPACE.key);
      code.get(this.#space);
      code.op(OP.i64Eq);
      code.if();
      code.i32(0);
      code.memory(OP.i32Load, at + SPACE.tables);
      code.set(tables);
      code.i32(0);
      code.memory(OP.i32Load, at + SPACE.context);
      code.set(this.#context);
      code.br(found);
      code.end();
    }
    this.#leaveForTarget(exit);
    code.end();
  }
  /** Goes to `target` by way of the host. */
  #leaveForTarget(exit: Label): void {
    const { code } = this;
    code.i32(0);
    code.get(this.locals.target);
    code.memory(OP.i64Store, CPU.rip);
    add(code, this.locals.pc, RECORD.size);
    code.i32(EXIT.lookup);
    code.br(exit);
  }

  /** The words of the flags from RFLAGS. */
  #loadFlags(): void {
    const s = new Values();
    const flag = (name: StatusFlag): Value =>
      s.and(s.shrU(cpuField(CPU.rflags, 64), s.lit(RFLAGS_BITS[name])), s.lit(1));
    const words: Record<FlagWord, Value> = {
      zero: s.eqz(flag('ZF')),
      sign: s.or(s.shl(flag('SF'), s.lit(63)), s.eqz(flag('PF'))),
      carry: flag('CF'),
      overflow: s.shl(flag('OF'), s.lit(63)),
      adjust: s.shl(flag('AF'), s.lit(RFLAGS_BITS.AF)),
    };
    for (const [word, value] of Object.entries(words)) this.#storeValue(INTERPRETER.flags[word as FlagWord], value);
  }

  /** RFLAGS from its words, the counter, and where it stands. The exit is on the stack below. */
  #storeState(): void {
    const { code } = this;
    const { pc } = this.locals;
    this.#storeValue(CPU.rflags, new FlagWords(new Values()).whole());
    code.i32(0);
    code.get(pc);
    code.memory(OP.i32Store, INTERPRETER.record);
    code.i32(0);
    code.i32(0);
    code.memory(OP.i64Load, CPU.icount);
    code.get(this.#budget);
    code.get(this.#left);
    code.op(OP.i32Sub);
    this.#pushDone();
    code.op(OP.i32Add);
    code.op(OP.i64ExtendI32U);
    code.op(OP.i64Add);
    code.memory(OP.i64Store, CPU.icount);
  }
  /** RIP := the address of the record at `pc`. */
  #storeAddress(): void {
    this.code.i32(0);
    pushAddressOf(this.code, this.locals.pc);
    this.code.memory(OP.i64Store, CPU.rip);
  }
  #storeValue(offset: number, value: Value): void {
    this.code.i32(0);
    new ShapeLowering(this.code, this.locals.pc, this.temporaries).push(value);
    this.code.memory(OP.i64Store, offset);
  }
}

/** Offsets in an entry of the table of jumps. */
export const JUMP = { size: 16, address: 0, context: 8, record: 12 } as const;
/** Bits that an address is shifted by for its hash. */
export const JUMP_MIX = 12;
/** The same of the list of spaces; `key` is twice the root in CR3, and one more in ring 3. */
export const SPACE = { size: 16, count: 4, key: 0, tables: 8, context: 12 } as const;

/** Labels in the order of OUT. */
export function targets(labels: Readonly<Record<keyof typeof OUT, Label>>): Label[] {
  const list: Label[] = [];
  for (const [name, number] of Object.entries(OUT)) list[number] = labels[name as keyof typeof OUT];
  return list;
}

export function add(code: FunctionBody, local: Local, value: number): void {
  code.get(local);
  code.i32(value);
  code.op(OP.i32Add);
  code.set(local);
}
