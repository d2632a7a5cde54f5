/** Numbers in memory. */
export type X87Type = 'f32' | 'f64' | 'f80' | 'i16' | 'i32' | 'i64' | 'bcd';
export type X87Binary = 'add' | 'sub' | 'subReversed' | 'mul' | 'div' | 'divReversed';
/** FYL2X, FYL2XP1, FPATAN. */
export type X87Popping = 'timesLogarithm' | 'timesLogarithmPlusOne' | 'arctangent';
/** On ST0, and ST1 where there are two operands; `extract` pushes. */
export type X87Unary =
  | 'sine' | 'cosine' | 'powerLessOne'
  | 'negate' | 'absolute' | 'squareRoot' | 'toIntegral' | 'scale' | 'extract' | 'remainder' | 'remainderToNearest'; // prettier-ignore
export type X87Constant = '0' | '1' | 'log2(10)' | 'log2(e)' | 'pi' | 'log10(2)' | 'ln(2)';

/** Where the second operand comes from: ST(i), or memory operand 0 of the form, read as a number of a type. */
export type X87Operand = { readonly register: number } | { readonly memory: X87Type };

/**
 * The x87 part of the language. Each operation keeps the unit's own rules: an empty or full register is a stack fault, an
 * exception that is masked has its default result, one that is not leaves what the manual says it leaves and makes ES wait
 * for the next instruction. Registers are named from the top of the stack as it was before the instruction.
 * Source: SDM Vol. 1 chapter 8.
 */
export interface X87<V> {
  /** #NM under CR0.EM or CR0.TS; for instructions that wait, also the #MF of an earlier one. */
  begin(waits: boolean): void;
  /** FWAIT: #NM under CR0.TS with CR0.MP, and the #MF of an earlier instruction. */
  wait(): void;
  push(from: X87Operand): void;
  pushConstant(name: X87Constant): void;
  /** Into memory operand 0. */
  store(type: X87Type, pops: boolean, truncates: boolean): void;
  /** ST0 into ST(i). */
  copy(to: number, pops: boolean): void;
  /** `ST(into) := ST(into) op operand`. */
  binary(op: X87Binary, into: number, operand: X87Operand, pops: boolean): void;
  /**
   * Of what the next operation leaves in these registers, named from the top after the instruction, the manual promises no
   * more than an error below one unit in the last place: where the result is such an approximation its last bit is open,
   * and C1 with it. What an argument outside of the operation's domain gives is open altogether.
   * Source: SDM Vol. 1 §8.3.10.
   */
  openLastBit(registers: readonly number[]): void;
  unary(op: X87Unary): void;
  /** FSINCOS and FPTAN: a result in ST0, and another one pushed. */
  circular(pushes: 'cosine' | 'one'): void;
  /** Of ST0 and ST1, into ST1, which is the top then. */
  intoSecond(op: X87Popping): void;
  /** Sets C3, C2 and C0; `quiet` NaNs are not invalid then. */
  compare(operand: X87Operand | 'zero', quiet: boolean, pops: 0 | 1 | 2): void;
  /** 0 greater, 1 less, 2 equal, 3 unordered. */
  order(against: number, quiet: boolean, pops: boolean): V;
  examine(): void;
  exchange(index: number): void;
  moveIf(condition: V, from: number): void;
  /** TOP by one, without any register. */
  rotate(by: 1 | -1): void;
  free(index: number, pops: boolean): void;
  init(): void;
  clearExceptions(): void;
  controlWord(): V;
  setControlWord(value: V): void;
  statusWord(): V;
  /** To and from memory operand 0: 14 or 28 bytes, with the registers 94 or 108; storing all of it also initializes. */
  storeState(registers: boolean): void;
  loadState(registers: boolean): void;
}
