import type { X87, X87Binary, X87Constant, X87Operand, X87Popping, X87Type, X87Unary } from '../isa/x87-sem';
import type { Term } from './describe-terms';
import { atom } from './describe-terms';
import type { Telling } from './describe-vectors';

const BINARY: Readonly<Record<X87Binary, (a: string, b: string) => string>> = {
  add: (a, b) => `${a} + ${b}`,
  sub: (a, b) => `${a} - ${b}`,
  subReversed: (a, b) => `${b} - ${a}`,
  mul: (a, b) => `${a} × ${b}`,
  div: (a, b) => `${a} / ${b}`,
  divReversed: (a, b) => `${b} / ${a}`,
};
const UNARY: Readonly<Record<X87Unary, string>> = {
  sine: 'ST0 := sin(ST0); C2 := 1 and nothing else if |ST0| ≥ 2^63',
  cosine: 'ST0 := cos(ST0); C2 := 1 and nothing else if |ST0| ≥ 2^63',
  powerLessOne: 'ST0 := 2^ST0 - 1',
  negate: 'ST0 := -ST0',
  absolute: 'ST0 := |ST0|',
  squareRoot: 'ST0 := sqrt(ST0)',
  toIntegral: 'ST0 := ST0 rounded to an integer',
  scale: 'ST0 := ST0 × 2^(integer part of ST1)',
  extract: 'ST0 := exponent of ST0, then push its significand',
  remainder: 'ST0 := ST0 - ST1 × (ST0 / ST1 toward zero); C2 := 1 while it is not complete',
  remainderToNearest: 'ST0 := ST0 - ST1 × (ST0 / ST1 to nearest); C2 := 1 while it is not complete',
};
const POPPING: Readonly<Record<X87Popping, string>> = {
  timesLogarithm: 'ST1 × log2(ST0)',
  timesLogarithmPlusOne: 'ST1 × log2(ST0 + 1)',
  arctangent: 'angle of the point (ST0, ST1)',
};
const TYPES: Readonly<Record<X87Type, string>> = {
  f32: 'single',
  f64: 'double',
  f80: '80-bit number',
  i16: '16-bit integer',
  i32: '32-bit integer',
  i64: '64-bit integer',
  bcd: 'decimal number',
};

/** The x87 part of `describe`. */
export class DescribeX87 implements X87<Term> {
  /** Registers whose last bit the definition leaves open. */
  readonly openRegisters: number[] = [];

  constructor(readonly telling: Telling) {}

  begin(waits: boolean): void {
    this.telling.fault('#NM', 'CR0.TS = 1 or CR0.EM = 1');
    if (waits) this.telling.fault('#MF', 'an x87 exception waits');
  }
  wait(): void {
    this.telling.fault('#NM', 'CR0.TS = 1 and CR0.MP = 1');
    this.telling.fault('#MF', 'an x87 exception waits');
  }
  push(from: X87Operand): void {
    this.telling.step(`push ${this.#operand(from)}`);
  }
  pushConstant(name: X87Constant): void {
    this.telling.step(`push ${name}`);
  }
  store(type: X87Type, pops: boolean, truncates: boolean): void {
    this.telling.access(0);
    this.telling.step(`${this.telling.name(0)} := ST0 as ${TYPES[type]}${truncates ? ', toward zero' : ''}`);
    this.#pop(pops);
  }
  copy(to: number, pops: boolean): void {
    this.telling.step(`ST${to} := ST0`);
    this.#pop(pops);
  }
  binary(op: X87Binary, into: number, operand: X87Operand, pops: boolean): void {
    this.telling.step(`ST${into} := ${BINARY[op](`ST${into}`, this.#operand(operand))}`);
    this.#pop(pops);
  }
  openLastBit(registers: readonly number[]): void {
    this.openRegisters.push(...registers);
  }
  unary(op: X87Unary): void {
    this.telling.step(UNARY[op]);
  }
  circular(pushes: 'cosine' | 'one'): void {
    const what = pushes === 'one' ? 'tan(ST0), then push 1' : 'sin(ST0), then push its cosine';
    this.telling.step(`ST0 := ${what}; C2 := 1 and nothing else if |ST0| ≥ 2^63`);
  }
  intoSecond(op: X87Popping): void {
    this.telling.step(`ST1 := ${POPPING[op]}`);
    this.#pop(true);
  }
  compare(operand: X87Operand | 'zero', _quiet: boolean, pops: 0 | 1 | 2): void {
    const other = operand === 'zero' ? '0.0' : this.#operand(operand);
    this.telling.step(`C3, C2, C0 := 000 if ST0 > ${other}, 001 if less, 100 if equal, 111 if unordered`);
    for (let i = 0; i < pops; i++) this.telling.step(pops === 2 ? 'pop twice' : 'pop');
  }
  order(against: number, _quiet: boolean, pops: boolean): Term {
    this.#pop(pops);
    return atom(`(order of ST0 and ST${against})`);
  }
  examine(): void {
    this.telling.step('C3, C2, C0 := class of ST0; C1 := its sign');
  }
  exchange(index: number): void {
    this.telling.step(`ST0 and ST${index} change places`);
  }
  moveIf(condition: Term, from: number): void {
    this.telling.step(`if ${condition.yes ?? condition.text}: ST0 := ST${from}`);
  }
  rotate(by: 1 | -1): void {
    this.telling.step(`TOP := TOP ${by === 1 ? '+' : '-'} 1`);
  }
  free(index: number, pops: boolean): void {
    this.telling.step(`ST${index} := empty`);
    if (pops) this.telling.step('TOP := TOP + 1');
  }
  init(): void {
    this.telling.step('FCW := 0x37f, FSW := 0, all registers := empty');
  }
  clearExceptions(): void {
    this.telling.step('exception flags of FSW, ES and B := 0');
  }
  controlWord(): Term {
    return atom('FCW');
  }
  setControlWord(value: Term): void {
    this.telling.step(`FCW := ${value.text}`);
  }
  statusWord(): Term {
    return atom('FSW');
  }
  storeState(registers: boolean): void {
    this.telling.access(0);
    const what = registers ? 'the x87 state, then as FNINIT' : 'the x87 environment; all exceptions masked';
    this.telling.step(`${this.telling.name(0)} := ${what}`);
  }
  loadState(registers: boolean): void {
    this.telling.access(0);
    this.telling.step(`the x87 ${registers ? 'state' : 'environment'} := ${this.telling.name(0)}`);
  }

  #operand(from: X87Operand): string {
    if ('register' in from) return `ST${from.register}`;
    this.telling.access(0);
    return `${this.telling.name(0)} (${TYPES[from.memory]})`;
  }
  #pop(pops: boolean): void {
    if (pops) this.telling.step('pop');
  }
}
