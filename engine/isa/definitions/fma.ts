import type { Instruction } from '../instruction';
import type { FloatWidth, FullSem, FusedOp, NumberType, Rounding } from '../vector-sem';
import { halves, immediate, vectorInstruction as define } from './vector-access';

interface Shape {
  readonly suffix: string;
  readonly width: FloatWidth;
  /** Numbers in a half; 1 is a scalar. */
  readonly count: number;
}
const PACKED: readonly Shape[] = [
  { suffix: 'ps', width: 32, count: 4 },
  { suffix: 'pd', width: 64, count: 2 },
];
const ALL: readonly Shape[] = [...PACKED, { suffix: 'ss', width: 32, count: 1 }, { suffix: 'sd', width: 64, count: 1 }];

const OPERATIONS: readonly (readonly [stem: string, op: FusedOp, words: string, shapes: readonly Shape[]])[] = [
  ['vfmadd', 'add', 'Adds a product and a number', ALL],
  ['vfmsub', 'sub', 'Subtracts a number from a product', ALL],
  ['vfnmadd', 'negatedAdd', 'Subtracts a product from a number', ALL],
  ['vfnmsub', 'negatedSub', 'Subtracts a product and a number from zero', ALL],
  ['vfmaddsub', 'addSub', 'Subtracts numbers from products in even lanes and adds them in odd ones', PACKED],
  ['vfmsubadd', 'subAdd', 'Adds numbers to products in even lanes and subtracts them in odd ones', PACKED],
];

/** Which operands are multiplied, and which one is added: their order also decides which NaN comes out. */
const ORDERS = { 132: [0, 2, 1], 213: [1, 0, 2], 231: [1, 2, 0] } as const;

function fuse<V, X>(
  s: FullSem<V, X>,
  op: FusedOp,
  { width, count }: Shape,
  order: readonly [number, number, number],
): void {
  const values = [0, 1, 2].map((index) => s.x.read(index));
  const [a, b, c] = order.map((index) => values[index]);
  s.x.write(0, s.x.fused(op, width, count === 1 ? 1 : count * halves(s), [a, b, c], values[0]));
}

const ROUNDINGS: readonly Rounding[] = ['nearest', 'down', 'up', 'zero'];
/** Half precision on one side, as many numbers as the wider side has. */
function convertHalves<V, X>(s: FullSem<V, X>, from: NumberType, to: NumberType, rounding: Rounding): void {
  s.x.write(0, s.x.convert(from, to, 4 * halves(s), s.x.read(1), rounding));
}

/** FMA and F16C. */
export const fmaInstructions: readonly Instruction[] = [
  ...OPERATIONS.flatMap(([stem, op, words, shapes]) =>
    (['132', '213', '231'] as const).flatMap((order) =>
      shapes.map(
        (shape) =>
        define(`${stem}${order}${shape.suffix}`, `${words}, with one rounding.`, `Vol. 2C ${stem.toUpperCase()}132/213/231${shape.suffix.toUpperCase()}`, (s) => fuse(s, op, shape, ORDERS[order])), // prettier-ignore
      ),
    ),
  ),
  define('vcvtph2ps', 'Converts numbers of half precision to singles.', 'Vol. 2C VCVTPH2PS', (s) => convertHalves(s, 'f16', 'f32', 'nearest')), // prettier-ignore
  define('vcvtps2ph', 'Converts singles to numbers of half precision, rounded as the immediate says.', 'Vol. 2C VCVTPS2PH', (s) => {
    const control = immediate(s);
    s.x.requireWritable(0);
    convertHalves(s, 'f32', 'f16', (control & 4) === 0 ? ROUNDINGS[control & 3] : 'mxcsr');
  }), // prettier-ignore
];
