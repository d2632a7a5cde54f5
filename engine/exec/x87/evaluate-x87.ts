import { raise } from '../../core/fault';
import type { Sem } from '../../isa/sem';
import type { X87, X87Binary, X87Constant, X87Operand, X87Popping, X87Type, X87Unary } from '../../isa/x87-sem';
import { FCW_INITIAL, FSW } from '../../machine/fpu';
import type { Machine } from '../../machine/machine';
import type { Decoded, Openness } from '../float/number';
import { DE, F80, IE, OE, PE, UE, ZE, decode, zero } from '../float/number';
import {
  arctangent,
  circularOf,
  isOutOfRange,
  powerLessOne,
  timesLogarithm,
  timesLogarithmPlusOne,
} from '../float/transcendental';
import * as rules from '../float/x87';
import type { EvaluateVectors } from '../vector/evaluate-vectors';
import { loadState, storeState } from './environment';
import type { PendingX87 } from './pending';

const CR0_MP = 2;
const CR0_EM = 4;
const CR0_TS = 8;
/** Waiting instructions that are none of those FIP remembers. */
const CONTROLS = new Set(['fldcw', 'fldenv', 'frstor']);
const SIGN = 1n << 79n;
/** Exceptions found before anything is computed: not masked, they leave everything as it is. */
const BEFORE = IE | DE | ZE;
const CLEARS_C2: ReadonlySet<X87Unary> = new Set(['remainder', 'remainderToNearest', 'sine', 'cosine']);
const POPPING = { timesLogarithm, timesLogarithmPlusOne, arctangent } as const;
const PRECISION = [24, 64, 53, 64] as const;
const CODES = [0, FSW.C0, FSW.C3, FSW.C0 | FSW.C2 | FSW.C3] as const;
const ALL_CODES = FSW.C0 | FSW.C2 | FSW.C3;

/** What an approximation leaves open. */
export interface OpenResults {
  readonly registers: readonly number[];
  readonly openness: Openness;
}

/** The x87 part of the reference evaluator. */
export class EvaluateX87 implements X87<bigint> {
  #declaredOpen: readonly number[] = [];
  /** How far the results of this run are open; whoever runs an instruction resets it. */
  openness: Openness = 'nothing';

  constructor(
    readonly machine: Machine,
    readonly sem: Sem<bigint>,
    readonly vectors: EvaluateVectors,
    readonly unit: PendingX87,
  ) {}

  /** Registers of the last run whose result the definition left open, from the top, and how far. */
  openOfLastRun(): OpenResults {
    return { registers: this.openness === 'nothing' ? [] : this.#declaredOpen, openness: this.openness };
  }

  begin(waits: boolean): void {
    this.#declaredOpen = [];
    const { cpu } = this.machine;
    if ((cpu.cr0Low & (CR0_EM | CR0_TS)) !== 0)
      raise({ vector: '#NM', reason: 'CR0.TS or CR0.EM = 1: the registers are not those of this task yet' });
    if (waits && (cpu.fpu.fsw & FSW.ES) !== 0)
      raise({ vector: '#MF', reason: 'an x87 exception that FCW does not mask' });
    this.unit.begin();
    if (waits && !CONTROLS.has(this.sem.form.mnemonic)) this.#remember();
  }
  /** Where the last instruction was, and its operand. */
  #remember(): void {
    this.unit.fip = this.sem.thisRip();
    if (this.sem.form.operands[0]?.kind === 'memory') this.unit.fdp = this.sem.address(0);
  }

  wait(): void {
    const { cpu } = this.machine;
    if ((cpu.cr0Low & CR0_TS) !== 0 && (cpu.cr0Low & CR0_MP) !== 0)
      raise({ vector: '#NM', reason: 'CR0.TS and CR0.MP = 1: the registers are not those of this task yet' });
    if ((cpu.fpu.fsw & FSW.ES) !== 0) raise({ vector: '#MF', reason: 'an x87 exception that FCW does not mask' });
  }

  // ---- loads and stores

  push(from: X87Operand): void {
    const { unit } = this;
    const env = this.#environment();
    let value: bigint;
    if ('memory' in from) value = rules.loaded(env, from.memory, this.vectors.read(0));
    else if (unit.isEmpty(from.register)) return this.#underflow(() => this.#place(rules.INDEFINITE));
    else value = unit.get(from.register);
    this.#push(value, env.flags);
  }
  pushConstant(name: X87Constant): void {
    this.#push(rules.constantOf((this.unit.fcw >> 10) & 3, name), 0);
  }
  store(type: X87Type, pops: boolean, truncates: boolean): void {
    const { unit } = this;
    const env = this.#environment();
    const write = (value: bigint): void => {
      this.vectors.write(0, value);
      if (pops) unit.pop();
    };
    unit.setC1(false);
    // Whatever happens, the operand must be writable.
    this.vectors.probeWrite(0, this.sem.form.operands[0].width / 8);
    if (unit.isEmpty(0)) {
      const indefinite = rules.stored(env, type, rules.INDEFINITE, false);
      return this.#underflow(() => write(indefinite));
    }
    const value = rules.stored(env, type, unit.get(0), truncates);
    if ((env.flags & ~env.masked & (IE | OE | UE)) !== 0) return unit.report(env.flags & ~PE);
    if ((env.flags & PE) !== 0) unit.setC1(env.roundedUp);
    unit.report(env.flags);
    write(value);
  }
  copy(to: number, pops: boolean): void {
    const { unit } = this;
    unit.setC1(false);
    const place = (value: bigint): void => {
      unit.set(to, value);
      if (pops) unit.pop();
    };
    if (unit.isEmpty(0)) this.#underflow(() => place(rules.INDEFINITE));
    else place(unit.get(0));
  }

  // ---- arithmetic

  openLastBit(registers: readonly number[]): void {
    this.#declaredOpen = registers;
  }

  binary(op: X87Binary, into: number, operand: X87Operand, pops: boolean): void {
    const { unit } = this;
    const second = this.#operand(operand);
    const place = (value: bigint): void => {
      unit.set(into, value);
      if (pops) unit.pop();
    };
    unit.setC1(false);
    if (second === null || unit.isEmpty(into)) return this.#underflow(() => place(rules.INDEFINITE));
    const env = this.#environment();
    const value = rules.binary(env, op, decode(F80, unit.get(into)), second);
    this.#settle(env, () => place(value));
  }

  unary(op: X87Unary): void {
    const { unit } = this;
    const usesTwo = op === 'scale' || op === 'remainder' || op === 'remainderToNearest';
    unit.setC1(false);
    if (op === 'extract') return this.#extract();
    if (CLEARS_C2.has(op)) unit.fsw &= ~FSW.C2;
    if (unit.isEmpty(0) || (usesTwo && unit.isEmpty(1))) return this.#underflow(() => unit.set(0, rules.INDEFINITE));
    const [a, b] = [unit.get(0), unit.get(1)];
    const env = this.#environment();
    switch (op) {
      case 'negate':
        return unit.set(0, a ^ SIGN);
      case 'absolute':
        return unit.set(0, a & ~SIGN);
      case 'squareRoot': {
        const value = rules.root(env, a);
        return this.#settle(env, () => unit.set(0, value));
      }
      case 'toIntegral': {
        const value = rules.integral(env, a);
        return this.#settle(env, () => unit.set(0, value));
      }
      case 'sine':
      case 'cosine': {
        if (this.#isOutOfRange(a)) return;
        const value = circularOf(env, op, a);
        return this.#settle(env, () => unit.set(0, value));
      }
      case 'powerLessOne': {
        const value = powerLessOne(env, a);
        return this.#settle(env, () => unit.set(0, value));
      }
      case 'scale': {
        const value = rules.scaled(env, a, b);
        return this.#settle(env, () => unit.set(0, value));
      }
      case 'remainder':
      case 'remainderToNearest':
        return this.#remainder(env, rules.remainder(env, a, b, op === 'remainderToNearest'));
    }
  }

  circular(pushes: 'cosine' | 'one'): void {
    const { unit } = this;
    unit.setC1(false);
    unit.fsw &= ~FSW.C2;
    const both = (below: bigint, pushed: bigint): void => {
      unit.set(0, below);
      this.#place(pushed);
    };
    if (unit.isEmpty(0)) return this.#underflow(() => both(rules.INDEFINITE, rules.INDEFINITE));
    const a = unit.get(0);
    if (!unit.isEmpty(7)) return this.#overflow(() => both(rules.INDEFINITE, rules.INDEFINITE));
    if (this.#isOutOfRange(a)) return;
    const env = this.#environment();
    const pushed = pushes === 'cosine' ? circularOf(env, 'cosine', a) : rules.constantOf(0, '1');
    const below = circularOf(env, pushes === 'cosine' ? 'sine' : 'tangent', a);
    const isNumber = (env.flags & IE) === 0 && decode(F80, a).kind !== 'quiet';
    this.#settle(env, () => both(below, isNumber ? pushed : below));
  }
  intoSecond(op: X87Popping): void {
    const { unit } = this;
    unit.setC1(false);
    const place = (value: bigint): void => {
      unit.set(1, value);
      unit.pop();
    };
    if (unit.isEmpty(0) || unit.isEmpty(1)) return this.#underflow(() => place(rules.INDEFINITE));
    const env = this.#environment();
    const value = POPPING[op](env, unit.get(0), unit.get(1));
    this.#settle(env, () => place(value));
  }
  /** Sets C2 as the circular functions do. */
  #isOutOfRange(x: bigint): boolean {
    const isOut = isOutOfRange(x);
    this.unit.fsw = isOut ? this.unit.fsw | FSW.C2 : this.unit.fsw & ~FSW.C2;
    return isOut;
  }

  #remainder(env: rules.X87Environment, { value, quotient }: rules.Remainder): void {
    const { unit } = this;
    this.#settle(env, () => {
      unit.set(0, value);
      unit.setC1(false);
      if (quotient === 'none') return;
      const q = quotient === 'partial' ? 0 : quotient;
      unit.fsw &= ~ALL_CODES;
      if (quotient === 'partial') unit.fsw |= FSW.C2;
      if ((q & 4) !== 0) unit.fsw |= FSW.C0;
      if ((q & 2) !== 0) unit.fsw |= FSW.C3;
      if ((q & 1) !== 0) unit.fsw |= FSW.C1;
    });
  }

  #extract(): void {
    const { unit } = this;
    const both = (exponent: bigint, significand: bigint): void => {
      unit.set(0, exponent);
      this.#place(significand);
    };
    if (unit.isEmpty(0)) return this.#underflow(() => both(rules.INDEFINITE, rules.INDEFINITE));
    if (!unit.isEmpty(7)) return this.#overflow(() => both(rules.INDEFINITE, rules.INDEFINITE));
    const env = this.#environment();
    const { exponent, significand } = rules.extracted(env, unit.get(0));
    this.#settle(env, () => both(exponent, significand));
  }

  // ---- comparisons

  compare(operand: X87Operand | 'zero', quiet: boolean, pops: 0 | 1 | 2): void {
    this.unit.setC1(false);
    const second = operand === 'zero' ? decode(F80, zero(F80, 0)) : this.#operand(operand);
    const found = this.#order(second, quiet, () => {
      for (let i = 0; i < pops; i++) this.unit.pop();
    });
    this.unit.fsw = (this.unit.fsw & ~ALL_CODES) | CODES[found];
  }
  order(against: number, quiet: boolean, pops: boolean): bigint {
    const second = this.#operand({ register: against });
    return BigInt(this.#order(second, quiet, () => pops && this.unit.pop()));
  }
  /** Pops only where no exception forbids it. */
  #order(second: Decoded | null, quiet: boolean, pop: () => void): number {
    const { unit } = this;
    const env = this.#environment();
    const isFault = second === null || unit.isEmpty(0);
    let found = 3;
    if (isFault) env.flags = IE | FSW.SF;
    else found = rules.compared(env, decode(F80, unit.get(0)), second, quiet);
    if (isFault) unit.setC1(false);
    unit.report(env.flags);
    if ((env.flags & BEFORE & ~env.masked) === 0) pop();
    return found;
  }

  examine(): void {
    const { unit } = this;
    const value = decode(F80, unit.get(0));
    let codes: number;
    if (unit.isEmpty(0)) codes = FSW.C3 | FSW.C0;
    else if (value.isDenormal) codes = FSW.C3 | FSW.C2;
    else
      codes = {
        unsupported: 0,
        quiet: FSW.C0,
        signaling: FSW.C0,
        finite: FSW.C2,
        infinity: FSW.C2 | FSW.C0,
        zero: FSW.C3,
      }[value.kind];
    unit.fsw = (unit.fsw & ~ALL_CODES) | codes;
    unit.setC1(value.sign === 1);
  }

  // ---- the stack

  exchange(index: number): void {
    const { unit } = this;
    unit.setC1(false);
    const swap = (): void => {
      const [a, b] = [0, index].map((i) => (unit.isEmpty(i) ? rules.INDEFINITE : unit.get(i)));
      unit.set(0, b);
      unit.set(index, a);
    };
    if (unit.isEmpty(0) || unit.isEmpty(index)) this.#underflow(swap);
    else swap();
  }
  moveIf(condition: bigint, from: number): void {
    const { unit } = this;
    if (unit.isEmpty(0) || unit.isEmpty(from)) this.#underflow(() => unit.set(0, rules.INDEFINITE));
    else if (condition !== 0n) unit.set(0, unit.get(from));
  }
  rotate(by: 1 | -1): void {
    this.unit.setC1(false);
    this.unit.top += by;
  }
  free(index: number, pops: boolean): void {
    this.unit.setC1(false);
    this.unit.setEmpty(index, true);
    if (pops) this.unit.pop();
  }

  // ---- control

  init(): void {
    const { unit } = this;
    unit.fcw = FCW_INITIAL;
    unit.fsw = 0;
    unit.tags = 0;
    unit.fip = 0n;
    unit.fdp = 0n;
  }
  clearExceptions(): void {
    this.unit.fsw &= 0x7f00;
  }
  controlWord(): bigint {
    return BigInt(this.unit.fcw);
  }
  setControlWord(value: bigint): void {
    this.unit.fcw = Number(value);
  }
  statusWord(): bigint {
    return BigInt(this.unit.fsw);
  }
  storeState(registers: boolean): void {
    storeState(this.sem, this.unit, registers);
    if (registers) this.init();
    else this.unit.fcw |= 0x3f;
  }
  loadState(registers: boolean): void {
    loadState(this.sem, this.unit, registers);
  }

  // ---- inside

  #environment(): rules.X87Environment {
    const { fcw } = this.unit;
    return {
      rounding: (fcw >> 10) & 3,
      masked: fcw & 0x3f,
      precision: PRECISION[(fcw >> 8) & 3],
      daz: false,
      ftz: false,
      flags: 0,
      roundedUp: false,
    };
  }
  /** The second operand; null where the register is empty. */
  #operand(from: X87Operand): Decoded | null {
    if ('memory' in from) return rules.operand(from.memory, this.vectors.read(0));
    return this.unit.isEmpty(from.register) ? null : decode(F80, this.unit.get(from.register));
  }
  /** Reports what a computation found, and lets its result be placed unless an exception forbids it. */
  #settle(env: rules.X87Environment, place: () => void): void {
    const { unit } = this;
    if ((env.flags & BEFORE & ~env.masked) !== 0) return unit.report(env.flags & BEFORE);
    this.openness = env.open ?? 'nothing';
    if ((env.flags & PE) !== 0) unit.setC1(env.roundedUp);
    unit.report(env.flags);
    place();
  }
  #underflow(place: () => void): void {
    this.#stackFault(false, place);
  }
  #overflow(place: () => void): void {
    this.#stackFault(true, place);
  }
  #stackFault(isOverflow: boolean, place: () => void): void {
    const { unit } = this;
    unit.report(IE | FSW.SF);
    unit.setC1(isOverflow);
    if ((unit.fcw & IE) !== 0) place();
  }
  #push(value: bigint, flags: number): void {
    const { unit } = this;
    unit.setC1(false);
    if (!unit.isEmpty(7)) return this.#overflow(() => this.#place(rules.INDEFINITE));
    // An unmasked denormal is reported, and loaded.
    unit.report(flags);
    if ((flags & IE & ~unit.fcw) === 0) this.#place(value);
  }
  #place(value: bigint): void {
    this.unit.top--;
    this.unit.set(0, value);
  }
}
