import type { Instruction } from '../instruction';
import type { FullSem } from '../vector-sem';
import type { X87Binary, X87Constant, X87Operand, X87Type, X87Unary } from '../x87-sem';
import { CONDITIONS } from './conditions';

type Semantics = <V, X>(s: FullSem<V, X>) => void;

/** A definition that waits: a pending exception is raised first. */
const define = (mnemonic: string, summary: string, source: string, semantics: Semantics): Instruction => ({
  mnemonic,
  summary,
  source: `SDM ${source}`,
  semantics(s) {
    s.fpu.begin(true);
    semantics(s);
  },
});
/** One of those that do not wait. */
const control = (mnemonic: string, summary: string, source: string, semantics: Semantics): Instruction => ({
  mnemonic,
  summary,
  source: `SDM ${source}`,
  semantics(s) {
    s.fpu.begin(false);
    semantics(s);
  },
});

const FLOATS: Readonly<Record<number, X87Type>> = { 32: 'f32', 64: 'f64', 80: 'f80' };
const INTEGERS: Readonly<Record<number, X87Type>> = { 16: 'i16', 32: 'i32', 64: 'i64' };

/** The number of a memory operand. */
function typeOf<V, X>(s: FullSem<V, X>): X87Type {
  const { width } = s.form.operands[0];
  return (s.form.mnemonic.startsWith('fi') ? INTEGERS : FLOATS)[width] ?? 'bcd';
}
/** ST(i) at operand `index`, or the memory operand. */
function operandOf<V, X>(s: FullSem<V, X>, index: number): X87Operand {
  const operand = s.form.operands[index];
  return operand.kind === 'st' ? { register: operand.index } : { memory: typeOf(s) };
}
function registerAt<V, X>(s: FullSem<V, X>, index: number): number {
  const operand = s.form.operands[index];
  return operand.kind === 'st' ? operand.index : 0;
}

/** `ST(i) := ST(i) op operand`; memory always goes with ST0. */
function arithmetic<V, X>(s: FullSem<V, X>, op: X87Binary, pops: boolean): void {
  if (s.form.operands.length === 1) s.fpu.binary(op, 0, operandOf(s, 0), pops);
  else s.fpu.binary(op, registerAt(s, 0), operandOf(s, 1), pops);
}
const source = <V, X>(s: FullSem<V, X>): X87Operand =>
  s.form.operands.length === 0 ? { register: 1 } : operandOf(s, s.form.operands.length - 1);

function store<V, X>(s: FullSem<V, X>, type: X87Type, pops: boolean): void {
  if (s.form.operands[0].kind === 'st') s.fpu.copy(registerAt(s, 0), pops);
  else s.fpu.store(type, pops, false);
}

/** FCOMI and its kin: the order in ZF, PF and CF. */
function compareToFlags<V, X>(s: FullSem<V, X>, quiet: boolean, pops: boolean): void {
  const order = s.fpu.order(registerAt(s, 1), quiet, pops);
  s.setFlag('ZF', s.and(s.shrU(order, s.lit(1)), s.lit(1)));
  s.setFlag('PF', s.eq(order, s.lit(3)));
  s.setFlag('CF', s.and(order, s.lit(1)));
  for (const flag of ['OF', 'AF', 'SF'] as const) s.setFlag(flag, s.lit(0));
}

const ARITHMETIC: readonly (readonly [string, X87Binary, string, string])[] = [
  ['add', 'add', 'Adds', 'FADD/FADDP/FIADD'],
  ['mul', 'mul', 'Multiplies', 'FMUL/FMULP/FIMUL'],
  ['sub', 'sub', 'Subtracts the source from the destination', 'FSUB/FSUBP/FISUB'],
  ['subr', 'subReversed', 'Subtracts the destination from the source', 'FSUBR/FSUBRP/FISUBR'],
  ['div', 'div', 'Divides the destination by the source', 'FDIV/FDIVP/FIDIV'],
  ['divr', 'divReversed', 'Divides the source by the destination', 'FDIVR/FDIVRP/FIDIVR'],
];
const UNARY: readonly (readonly [string, X87Unary, string])[] = [
  ['fchs', 'negate', 'Changes the sign of ST0.'],
  ['fabs', 'absolute', 'Clears the sign of ST0.'],
  ['fsqrt', 'squareRoot', 'Takes the square root of ST0.'],
  ['frndint', 'toIntegral', 'Rounds ST0 to an integer, the way FCW says.'],
  ['fscale', 'scale', 'Multiplies ST0 by two to the power of the integer part of ST1.'],
  ['fxtract', 'extract', 'Takes ST0 apart: its exponent stays, its significand is pushed.'],
  ['fprem', 'remainder', 'Leaves the remainder of ST0 by ST1, truncated; C2 tells to do it again.'],
  ['fprem1', 'remainderToNearest', 'Leaves the remainder of ST0 by ST1, to the nearest multiple; C2 tells to do it again.'],
]; // prettier-ignore
const CONSTANTS: readonly (readonly [string, X87Constant])[] = [
  ['fldz', '0'],
  ['fld1', '1'],
  ['fldl2t', 'log2(10)'],
  ['fldl2e', 'log2(e)'],
  ['fldpi', 'pi'],
  ['fldlg2', 'log10(2)'],
  ['fldln2', 'ln(2)'],
];
/** FCMOVcc: suffix, and the suffix of the condition of integer instructions. */
const MOVES = [['b', 'b'], ['e', 'e'], ['be', 'be'], ['u', 'p'], ['nb', 'ae'], ['ne', 'ne'], ['nbe', 'a'], ['nu', 'np']] as const; // prettier-ignore

const NEAREST = 'the nearest result there is; processors may be off by one in the last bit';
/** An approximation, whose results end up in these registers. */
const near = (mnemonic: string, summary: string, registers: readonly number[], semantics: Semantics): Instruction => ({
  ...define(mnemonic, summary, `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => {
    s.fpu.openLastBit(registers);
    semantics(s);
  }),
  modeled: NEAREST,
});

export const x87Instructions: readonly Instruction[] = [
  near('fsin', 'Takes the sine of ST0.', [0], (s) => s.fpu.unary('sine')),
  near('fcos', 'Takes the cosine of ST0.', [0], (s) => s.fpu.unary('cosine')),
  near('f2xm1', 'Raises two to the power of ST0 and subtracts 1; for −1 to 1.', [0], (s) =>
    s.fpu.unary('powerLessOne'),
  ),
  near('fsincos', 'Takes the sine of ST0 and pushes the cosine.', [0, 1], (s) => s.fpu.circular('cosine')),
  near('fptan', 'Takes the tangent of ST0 and pushes 1.', [1], (s) => s.fpu.circular('one')),
  near('fpatan', 'Takes the angle of the point (ST0, ST1), and pops.', [0], (s) => s.fpu.intoSecond('arctangent')),
  near('fyl2x', 'Multiplies ST1 by the binary logarithm of ST0, and pops.', [0], (s) =>
    s.fpu.intoSecond('timesLogarithm'),
  ),
  near('fyl2xp1', 'Multiplies ST1 by the binary logarithm of 1 + ST0, and pops.', [0], (s) =>
    s.fpu.intoSecond('timesLogarithmPlusOne'),
  ),
  ...ARITHMETIC.flatMap(([stem, op, verb, entry]) => [
    define(`f${stem}`, `${verb}: ST0 and a number in memory, or two registers.`, `Vol. 2A ${entry}`, (s) => arithmetic(s, op, false)), // prettier-ignore
    define(`f${stem}p`, `${verb}, then pops the register stack.`, `Vol. 2A ${entry}`, (s) => arithmetic(s, op, true)),
    define(`fi${stem}`, `${verb}: ST0 and an integer in memory.`, `Vol. 2A ${entry}`, (s) => arithmetic(s, op, false)),
  ]),
  ...UNARY.map(([mnemonic, op, summary]) =>
    define(mnemonic, summary, `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => s.fpu.unary(op)),
  ),
  ...CONSTANTS.map(
    ([mnemonic, name]) =>
    define(mnemonic, `Pushes ${name}.`, 'Vol. 2A FLD1/FLDL2T/FLDL2E/FLDPI/FLDLG2/FLDLN2/FLDZ', (s) => s.fpu.pushConstant(name)), // prettier-ignore
  ),
  define('fld', 'Pushes a number from memory or a register onto the register stack.', 'Vol. 2A FLD', (s) => s.fpu.push(operandOf(s, 0))), // prettier-ignore
  define('fild', 'Pushes an integer from memory.', 'Vol. 2A FILD', (s) => s.fpu.push(operandOf(s, 0))),
  define('fbld', 'Pushes a number of 18 decimal digits from memory.', 'Vol. 2A FBLD', (s) => s.fpu.push({ memory: 'bcd' })), // prettier-ignore
  define('fst', 'Copies ST0 to memory or a register.', 'Vol. 2A FST/FSTP', (s) => store(s, typeOf(s), false)),
  define('fstp', 'Copies ST0 to memory or a register, then pops it.', 'Vol. 2A FST/FSTP', (s) => store(s, typeOf(s), true)), // prettier-ignore
  define('fist', 'Stores ST0 as an integer.', 'Vol. 2A FIST/FISTP', (s) => store(s, typeOf(s), false)),
  define('fistp', 'Stores ST0 as an integer, then pops it.', 'Vol. 2A FIST/FISTP', (s) => store(s, typeOf(s), true)),
  define('fisttp', 'Stores ST0 as an integer, toward zero, then pops it.', 'Vol. 2A FISTTP', (s) => s.fpu.store(typeOf(s), true, true)), // prettier-ignore
  define('fbstp', 'Stores ST0 as 18 decimal digits, then pops it.', 'Vol. 2A FBSTP', (s) => s.fpu.store('bcd', true, false)), // prettier-ignore
  ...(['fcom', 'fucom'] as const).flatMap((stem) => {
    const quiet = stem === 'fucom';
    const words = `Compares ST0 with another number${quiet ? '; a quiet NaN is no error' : ''}: C3, C2 and C0 tell`;
    const entry = quiet ? 'Vol. 2A FUCOM/FUCOMP/FUCOMPP' : 'Vol. 2A FCOM/FCOMP/FCOMPP';
    return [
      define(stem, `${words}.`, entry, (s) => s.fpu.compare(source(s), quiet, 0)),
      define(`${stem}p`, `${words}; pops ST0.`, entry, (s) => s.fpu.compare(source(s), quiet, 1)),
      define(`${stem}pp`, `${words}; pops both.`, entry, (s) => s.fpu.compare(source(s), quiet, 2)),
      define(`${stem}i`, 'Compares ST0 with another register and sets ZF, PF and CF.', 'Vol. 2A FCOMI/FCOMIP/FUCOMI/FUCOMIP', (s) => compareToFlags(s, quiet, false)), // prettier-ignore
      define(`${stem}ip`, 'Compares ST0 with another register, sets ZF, PF and CF, and pops ST0.', 'Vol. 2A FCOMI/FCOMIP/FUCOMI/FUCOMIP', (s) => compareToFlags(s, quiet, true)), // prettier-ignore
    ];
  }),
  define('ficom', 'Compares ST0 with an integer.', 'Vol. 2A FICOM/FICOMP', (s) => s.fpu.compare(source(s), false, 0)),
  define('ficomp', 'Compares ST0 with an integer and pops ST0.', 'Vol. 2A FICOM/FICOMP', (s) => s.fpu.compare(source(s), false, 1)), // prettier-ignore
  define('ftst', 'Compares ST0 with zero.', 'Vol. 2A FTST', (s) => s.fpu.compare('zero', false, 0)),
  define('fxam', 'Tells in C3, C2 and C0 what kind of number ST0 is, and in C1 its sign.', 'Vol. 2A FXAM', (s) => s.fpu.examine()), // prettier-ignore
  define('fxch', 'Exchanges ST0 with another register.', 'Vol. 2A FXCH', (s) => s.fpu.exchange(registerAt(s, 1))),
  ...MOVES.map(([suffix, condition]): Instruction => {
    const found = CONDITIONS.find((each) => each.suffix === condition);
    return define(`fcmov${suffix}`, `Copies a register to ST0 if: ${found?.words ?? ''}.`, 'Vol. 2A FCMOVcc', (s) => s.fpu.moveIf(found === undefined ? s.lit(0) : found.holds(s), registerAt(s, 1))); // prettier-ignore
  }),
  define('fincstp', 'Turns the register stack by one; no register changes.', 'Vol. 2A FINCSTP', (s) => s.fpu.rotate(1)),
  define('fdecstp', 'Turns the register stack back by one; no register changes.', 'Vol. 2A FDECSTP', (s) => s.fpu.rotate(-1)), // prettier-ignore
  define('ffree', 'Marks a register as empty.', 'Vol. 2A FFREE', (s) => s.fpu.free(registerAt(s, 0), false)),
  define('ffreep', 'Marks a register as empty and pops the stack.', 'Vol. 2A FFREE; AMD APM Vol. 5 FFREEP', (s) => s.fpu.free(registerAt(s, 0), true)), // prettier-ignore
  define('fnop', 'Does nothing, but raises the exception that waits.', 'Vol. 2A FNOP', () => {}),
  define('fldcw', 'Loads the control word: masks, precision and rounding.', 'Vol. 2A FLDCW', (s) => s.fpu.setControlWord(s.read(0))), // prettier-ignore
  define('fldenv', 'Loads the environment: control, status and tags.', 'Vol. 2A FLDENV', (s) => s.fpu.loadState(false)),
  define('frstor', 'Loads the environment and all registers.', 'Vol. 2A FRSTOR', (s) => s.fpu.loadState(true)),
  {
    mnemonic: 'wait',
    summary: 'Raises the x87 exception that waits.',
    source: 'SDM Vol. 2D WAIT/FWAIT',
    semantics: (s) => s.fpu.wait(),
  },
  control('fnstcw', 'Stores the control word.', 'Vol. 2A FSTCW/FNSTCW', (s) => s.write(0, s.fpu.controlWord())),
  control('fnstsw', 'Stores the status word.', 'Vol. 2A FSTSW/FNSTSW', (s) => s.write(0, s.fpu.statusWord())),
  control('fnstenv', 'Stores the environment and masks all exceptions.', 'Vol. 2A FSTENV/FNSTENV', (s) => s.fpu.storeState(false)), // prettier-ignore
  control('fnsave', 'Stores the environment and all registers, then starts afresh.', 'Vol. 2A FSAVE/FNSAVE', (s) => s.fpu.storeState(true)), // prettier-ignore
  control('fninit', 'Starts afresh: everything masked, all registers empty.', 'Vol. 2A FINIT/FNINIT', (s) => s.fpu.init()), // prettier-ignore
  control('fnclex', 'Clears the exception flags.', 'Vol. 2A FCLEX/FNCLEX', (s) => s.fpu.clearExceptions()),
];
