import type { Instruction } from '../instruction';
import type { FloatOp, FloatWidth, FullSem, NumberType, Rounding } from '../vector-sem';
import { binary, firstSource, halves, immediate, lastSource, run, unary, vectorInstruction as legacy, vectorPair as define } from './vector-access'; // prettier-ignore

interface Shape {
  readonly suffix: string;
  readonly width: FloatWidth;
  /** Numbers in a half; a scalar is one. */
  readonly count: number;
}
const PS: Shape = { suffix: 'ps', width: 32, count: 4 };
const PD: Shape = { suffix: 'pd', width: 64, count: 2 };
const SS: Shape = { suffix: 'ss', width: 32, count: 1 };
const SD: Shape = { suffix: 'sd', width: 64, count: 1 };
const SHAPES = [PS, PD, SS, SD];
/** Numbers that an operation of this shape works on. */
const countOf = <V, X>(s: FullSem<V, X>, count: number): number => (count === 1 ? 1 : count * halves(s));

const nameOf = (width: FloatWidth): string => (width === 32 ? 'single' : 'double');
/** The numbers of both operands. */
const both = ({ width, count }: Shape): string =>
  count === 1 ? `the lowest ${nameOf(width)}s` : `${nameOf(width)}s lane by lane`;
const smaller =
  (word: string) =>
  (shape: Shape): string =>
    `Keeps the ${word}${shape.count === 1 ? ' of' : ''} ${both(shape)}.`;
/** What is done to the numbers of one operand. */
const each =
  (one: string, many: string, rest = '') =>
  ({ width, count }: Shape): string =>
    count === 1 ? `${one} the lowest ${nameOf(width)}${rest}.` : `${many} ${nameOf(width)}s lane by lane${rest}.`;

const ARITHMETIC: readonly (readonly [stem: string, op: FloatOp, summary: (shape: Shape) => string])[] = [
  ['add', 'add', (shape) => `Adds ${both(shape)}.`],
  ['sub', 'sub', (shape) => `Subtracts ${both(shape)}.`],
  ['mul', 'mul', (shape) => `Multiplies ${both(shape)}.`],
  ['div', 'div', (shape) => `Divides ${both(shape)}.`],
  ['min', 'min', smaller('smaller')],
  ['max', 'max', smaller('larger')],
  ['sqrt', 'sqrt', each('Takes the square root of', 'Takes square roots of')],
];
const reciprocals = each('Takes the reciprocal of', 'Takes reciprocals of', ' to about 12 bits');
const reciprocalRoots = each(
  'Takes the reciprocal square root of',
  'Takes reciprocal square roots of',
  ' to about 12 bits',
);

const APPROXIMATE = { modeled: 'the digits are those of an AMD processor; others differ in the last of them' };

/** COMISS and UCOMISS: the order as flags. Source: SDM Vol. 2A COMISS. */
function compareToFlags<V, X>(s: FullSem<V, X>, width: FloatWidth, signals: boolean): void {
  const b = s.x.read(1);
  const order = s.x.order(width, s.x.read(0), b, signals);
  s.setFlag('ZF', s.and(s.shrU(order, s.lit(1)), s.lit(1)));
  s.setFlag('PF', s.eq(order, s.lit(3)));
  s.setFlag('CF', s.and(order, s.lit(1)));
  for (const flag of ['OF', 'AF', 'SF'] as const) s.setFlag(flag, s.lit(0));
}

/** Neighbouring lanes of both operands. */
function horizontal<V, X>(s: FullSem<V, X>, op: 'add' | 'sub', { width, count }: Shape): void {
  const size = width / 8;
  const pick = (odd: number): number[] => run(0, count).flatMap((i) => run((i * 2 + odd) * size, size));
  binary(s, (a, b) => {
    return s.x.arithmetic(op, width, countOf(s, count), s.x.shuffle(a, b, pick(0)), s.x.shuffle(a, b, pick(1)));
  });
}

/** DPPS, DPPD: products where the high bits of the immediate say, summed pairwise, to where the low bits say. */
function dotProduct<V, X>(s: FullSem<V, X>, { width, count }: Shape): void {
  const { x } = s;
  const chosen = immediate(s);
  const size = width / 8;
  const keep = (lanes: readonly number[]): number[] => lanes.flatMap((lane) => (lane < 0 ? Array.from({ length: size }, () => -1) : run(lane * size, size))); // prettier-ignore
  const where = (shift: number): number[] => keep(run(0, count).map((i) => (((chosen >> (i + shift)) & 1) === 1 ? i : -1))); // prettier-ignore
  binary(s, (a, b) => {
    const [left, right] = [a, b].map((value) => x.shuffle(value, value, where(4)));
    let sum = x.arithmetic('mul', width, countOf(s, count), left, right);
    for (let step = 1; step < count; step *= 2) {
      const other = x.shuffle(sum, sum, keep(run(0, count).map((i) => i ^ step)));
      sum = x.arithmetic('add', width, countOf(s, count), x.shuffle(sum, sum, keep(run(0, count).map((i) => i & ~step))), x.shuffle(other, other, keep(run(0, count).map((i) => i & ~step)))); // prettier-ignore
    }
    return x.shuffle(sum, sum, where(0));
  });
}

const ROUNDINGS: readonly Rounding[] = ['nearest', 'down', 'up', 'zero'];
function round<V, X>(s: FullSem<V, X>, { width, count }: Shape): void {
  const control = immediate(s);
  const rounding = (control & 4) === 0 ? ROUNDINGS[control & 3] : 'mxcsr';
  binary(s, (a, b) => s.x.toIntegral(width, countOf(s, count), a, b, rounding, (control & 8) === 0));
}

/** Packed conversions: what is converted from the low lanes, and zeros above the results. */
const PACKED: readonly (readonly [string, NumberType, NumberType, number, Rounding?])[] = [
  ['cvtdq2ps', 'i32', 'f32', 4],
  ['cvtdq2pd', 'i32', 'f64', 2],
  ['cvtps2dq', 'f32', 'i32', 4],
  ['cvttps2dq', 'f32', 'i32', 4, 'zero'],
  ['cvtpd2dq', 'f64', 'i32', 2],
  ['cvttpd2dq', 'f64', 'i32', 2, 'zero'],
  ['cvtps2pd', 'f32', 'f64', 2],
  ['cvtpd2ps', 'f64', 'f32', 2],
];
const WITH_MMX: readonly (readonly [string, NumberType, NumberType, number, Rounding?])[] = [
  ['cvtps2pi', 'f32', 'i32', 2],
  ['cvttps2pi', 'f32', 'i32', 2, 'zero'],
  ['cvtpd2pi', 'f64', 'i32', 2],
  ['cvttpd2pi', 'f64', 'i32', 2, 'zero'],
  ['cvtpi2pd', 'i32', 'f64', 2],
];
/** From the lowest number to the lowest number of the destination, which keeps the rest. */
const SCALAR: readonly (readonly [string, NumberType, NumberType])[] = [
  ['cvtss2sd', 'f32', 'f64'],
  ['cvtsd2ss', 'f64', 'f32'],
];
const TO_GENERAL: readonly (readonly [string, NumberType, Rounding])[] = [
  ['cvtss2si', 'f32', 'mxcsr'],
  ['cvttss2si', 'f32', 'zero'],
  ['cvtsd2si', 'f64', 'mxcsr'],
  ['cvttsd2si', 'f64', 'zero'],
];
const NAMES: Readonly<Record<Exclude<NumberType, 'f16'>, string>> = {
  f32: 'singles',
  f64: 'doubles',
  i32: 'integers',
  i64: 'integers',
};
const integerType = (width: number): NumberType => (width === 64 ? 'i64' : 'i32');
const bits = (type: NumberType): 32 | 64 => (type === 'f32' || type === 'i32' ? 32 : 64);

function convertInto<V, X>(s: FullSem<V, X>, from: NumberType, to: NumberType, count: 1 | 2, value: X): void {
  const converted = s.x.convert(from, to, count, value, 'mxcsr');
  const width = count === 2 ? 64 : bits(to);
  s.x.write(0, s.x.withLane(s.x.read(firstSource(s)), width, 0, s.x.lane(converted, width, 0)));
}

/** Converts all that fits into the destination. */
function convertPacked<V, X>(
  s: FullSem<V, X>,
  from: NumberType,
  to: NumberType,
  count: number,
  rounding: Rounding,
): void {
  unary(s, (value) => s.x.convert(from, to, countOf(s, count), value, rounding));
}
const packedWords = (from: NumberType, to: NumberType, rounding?: Rounding): string =>
  `Converts ${NAMES[from as 'f32']} to ${NAMES[to as 'f32']}${rounding === 'zero' ? ', toward zero' : ''}.`;

export const sseFloatInstructions: readonly Instruction[] = [
  ...[PS, SS].flatMap((shape) => [
    define(`rcp${shape.suffix}`, reciprocals(shape), `Vol. 2B RCP${shape.suffix.toUpperCase()}`, (s) => binary(s, (a, b) => s.x.approximate('rcp', countOf(s, shape.count), a, b)), APPROXIMATE), // prettier-ignore
    define(`rsqrt${shape.suffix}`, reciprocalRoots(shape), `Vol. 2B RSQRT${shape.suffix.toUpperCase()}`, (s) => binary(s, (a, b) => s.x.approximate('rsqrt', countOf(s, shape.count), a, b)), APPROXIMATE), // prettier-ignore
  ].flat()),
  ...ARITHMETIC.flatMap(([stem, op, summary]) =>
    SHAPES.flatMap((shape) =>
      define(`${stem}${shape.suffix}`, summary(shape), `Vol. 2 ${stem.toUpperCase()}${shape.suffix.toUpperCase()}`, (s) =>
        binary(s, (a, b) => s.x.arithmetic(op, shape.width, countOf(s, shape.count), a, b)),
      ),
    ),
  ),
  ...SHAPES.flatMap((shape) =>
    define(`cmp${shape.suffix}`, `Compares ${both(shape)} by the predicate of the immediate: all ones where it holds.`, `Vol. 2A CMP${shape.suffix.toUpperCase()}`, (s) =>
      binary(s, (a, b) => s.x.compare(immediate(s) & (s.form.vexBits === null ? 7 : 31), shape.width, countOf(s, shape.count), a, b)), { codes: /_xmm/u },
    ),
  ),
  ...[SS, SD].flatMap((shape) => [
    define(`comi${shape.suffix}`, `Compares ${both(shape)} and sets ZF, PF and CF; any NaN is invalid.`, `Vol. 2A COMI${shape.suffix.toUpperCase()}`, (s) => compareToFlags(s, shape.width, true)),
    define(`ucomi${shape.suffix}`, `Compares ${both(shape)} and sets ZF, PF and CF; PF tells of a NaN.`, `Vol. 2D UCOMI${shape.suffix.toUpperCase()}`, (s) => compareToFlags(s, shape.width, false)),
  ].flat()),
  ...[PS, PD].flatMap((shape) => [
    define(`hadd${shape.suffix}`, 'Adds neighbouring numbers, those of the first source first.', `Vol. 2A HADD${shape.suffix.toUpperCase()}`, (s) => horizontal(s, 'add', shape)),
    define(`hsub${shape.suffix}`, 'Subtracts neighbouring numbers, those of the first source first.', `Vol. 2A HSUB${shape.suffix.toUpperCase()}`, (s) => horizontal(s, 'sub', shape)),
    define(`addsub${shape.suffix}`, 'Subtracts the even numbers and adds the odd ones.', `Vol. 2A ADDSUB${shape.suffix.toUpperCase()}`, (s) => binary(s, (a, b) => s.x.arithmetic('addSub', shape.width, countOf(s, shape.count), a, b))),
    define(`dp${shape.suffix}`, 'Multiplies the numbers that the immediate names and sums the products.', `Vol. 2A DP${shape.suffix.toUpperCase()}`, (s) => dotProduct(s, shape)),
  ].flat()),
  ...SHAPES.flatMap((shape) =>
    define(`round${shape.suffix}`, each('Rounds', 'Rounds', shape.count === 1 ? ' to an integer, the way the immediate says' : ' to integers, the way the immediate says')(shape), `Vol. 2B ROUND${shape.suffix.toUpperCase()}`, (s) => round(s, shape)),
  ),
  ...PACKED.flatMap(([mnemonic, from, to, count, rounding = 'mxcsr']) =>
    define(mnemonic, packedWords(from, to, rounding), `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => convertPacked(s, from, to, count, rounding)),
  ),
  ...WITH_MMX.map(([mnemonic, from, to, count, rounding = 'mxcsr']) =>
    legacy(mnemonic, packedWords(from, to, rounding), `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => convertPacked(s, from, to, count, rounding)),
  ),
  legacy('cvtpi2ps', 'Converts two integers to singles in the low half.', 'Vol. 2A CVTPI2PS', (s) => convertInto(s, 'i32', 'f32', 2, s.x.read(1))),
  ...SCALAR.flatMap(([mnemonic, from, to]) =>
    define(mnemonic, `Converts the ${NAMES[from as 'f32'].slice(0, -1)} at the source's low end to a ${NAMES[to as 'f32'].slice(0, -1)}.`, `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => convertInto(s, from, to, 1, s.x.read(lastSource(s)))),
  ),
  ...TO_GENERAL.flatMap(([mnemonic, from, rounding]) =>
    define(mnemonic, `Converts a number to a signed integer in a general register${rounding === 'zero' ? ', toward zero' : ''}.`, `Vol. 2A ${mnemonic.toUpperCase()}`, (s) => s.write(0, s.x.lane(s.x.convert(from, integerType(s.width(0)), 1, s.x.read(1), rounding), 64, 0))),
  ),
  ...(['f32', 'f64'] as const).flatMap((to) =>
    define(to === 'f32' ? 'cvtsi2ss' : 'cvtsi2sd', `Converts a signed integer to a ${NAMES[to].slice(0, -1)}.`, `Vol. 2A CVTSI2S${to === 'f32' ? 'S' : 'D'}`, (s) => convertInto(s, integerType(s.width(lastSource(s))), to, 1, s.x.fromScalar(s.read(lastSource(s))))),
  ),
]; // prettier-ignore
