import type { Instruction } from '../instruction';
import type { FullSem, Lane, LaneOp, ShiftOp, WideOp } from '../vector-sem';
import {
  aligned,
  binary,
  firstSource,
  lastSource,
  lowHalf,
  readsLowHalf,
  unary,
  vectorPair as define,
} from './vector-access';

type LaneRow = readonly [mnemonic: string, op: LaneOp, width: Lane, words: string];
/** What happens lane by lane. */
const LANE_ROWS: readonly LaneRow[] = [
  ...([['b', 8], ['w', 16], ['d', 32], ['q', 64]] as const).flatMap(([letter, width]): LaneRow[] => [
    [`padd${letter}`, 'add', width, 'Adds integers lane by lane'],
    [`psub${letter}`, 'sub', width, 'Subtracts integers lane by lane'],
    [`pcmpeq${letter}`, 'eq', width, 'Compares lanes: all ones where they are equal'],
    [`pcmpgt${letter}`, 'gtS', width, 'Compares signed lanes: all ones where those of the first source are greater'],
  ]),
  ...([['b', 8], ['w', 16]] as const).flatMap(([letter, width]): LaneRow[] => [
    [`padds${letter}`, 'addSatS', width, 'Adds signed lanes, stopping at the largest and smallest value'],
    [`paddus${letter}`, 'addSatU', width, 'Adds unsigned lanes, stopping at the largest value'],
    [`psubs${letter}`, 'subSatS', width, 'Subtracts signed lanes, stopping at the largest and smallest value'],
    [`psubus${letter}`, 'subSatU', width, 'Subtracts unsigned lanes, stopping at 0'],
    [`pavg${letter}`, 'average', width, 'Averages unsigned lanes, rounding up'],
  ]),
  ...([['b', 8], ['w', 16], ['d', 32]] as const).flatMap(([letter, width]): LaneRow[] => [
    [`pmins${letter}`, 'minS', width, 'Keeps the smaller signed lanes'],
    [`pminu${letter}`, 'minU', width, 'Keeps the smaller unsigned lanes'],
    [`pmaxs${letter}`, 'maxS', width, 'Keeps the larger signed lanes'],
    [`pmaxu${letter}`, 'maxU', width, 'Keeps the larger unsigned lanes'],
  ]),
  ['pmullw', 'mulLow', 16, 'Multiplies words and keeps the low halves of the products'],
  ['pmulld', 'mulLow', 32, 'Multiplies doublewords and keeps the low halves of the products'],
  ['pmulhw', 'mulHighS', 16, 'Multiplies signed words and keeps the high halves of the products'],
  ['pmulhuw', 'mulHighU', 16, 'Multiplies unsigned words and keeps the high halves of the products'],
  ['pmulhrsw', 'mulRounded', 16, 'Multiplies signed words as fractions, rounded'],
]; // prettier-ignore

const WIDE_ROWS: readonly (readonly [string, WideOp, Lane, string])[] = [
  ['pmuludq', 'mulU', 32, 'Multiplies the even doublewords, unsigned, to quadwords'],
  ['pmuldq', 'mulS', 32, 'Multiplies the even doublewords, signed, to quadwords'],
  ['pmaddwd', 'dot', 16, 'Multiplies signed words and adds neighbouring products to doublewords'],
  ['pmaddubsw', 'dotUS', 8, 'Multiplies unsigned by signed bytes and adds neighbouring products, saturated'],
  ['psadbw', 'sad', 8, 'Sums the absolute differences of eight bytes at a time'],
];

const PACKS: readonly (readonly [string, 16 | 32, boolean])[] = [
  ['packsswb', 16, true],
  ['packuswb', 16, false],
  ['packssdw', 32, true],
  ['packusdw', 32, false],
];

/** MMX registers lie together in one value first. */
function pack<V, X>(s: FullSem<V, X>, width: 16 | 32, isSigned: boolean): void {
  const { x } = s;
  const isMmx = s.form.operands[0].kind === 'mm';
  binary(s, (a, b) => {
    if (!isMmx) return x.narrow(width, isSigned, a, b);
    return x.narrow(width, isSigned, x.fromPair(x.lane(a, 64, 0), x.lane(b, 64, 0)), x.zero());
  });
}

const SHIFTS: readonly (readonly [string, ShiftOp, string])[] = [
  ['psll', 'shl', 'left'],
  ['psrl', 'shrU', 'right, filling with zeros'],
  ['psra', 'shrS', 'right, filling with the sign'],
];

/** The count is an immediate, or the low 64 bits of the source. */
function shiftAll<V, X>(s: FullSem<V, X>, op: ShiftOp, width: Lane): void {
  const last = s.form.operands.length - 1;
  const isImmediate = s.form.operands[last].kind === 'immediate';
  const count = isImmediate ? s.read(last) : lowQuadword(s);
  s.x.write(0, s.x.shift(op, width, s.x.read(firstSource(s)), count));
}

const lowQuadword = <V, X>(s: FullSem<V, X>): V =>
  readsLowHalf(s) ? lowHalf(s) : s.x.lane(aligned(s, lastSource(s)), 64, 0);

const LOGIC: readonly (readonly [string, 'and' | 'or' | 'xor' | 'andNot', string])[] = [
  ['and', 'and', 'Keeps the bits that are set in both operands'],
  ['or', 'or', 'Sets the bits that are set in either operand'],
  ['xor', 'xor', 'Sets the bits that differ'],
  ['andn', 'andNot', 'Keeps the bits of the last source that are clear in the first'],
];

/** PSIGN: negated where the source is negative, 0 where it is 0. */
function sign<V, X>(s: FullSem<V, X>, width: Lane): void {
  const { x } = s;
  binary(s, (a, b) => {
    const negative = x.lanes('gtS', width, x.zero(), b);
    const positive = x.lanes('gtS', width, b, x.zero());
    const minus = x.lanes('sub', width, x.zero(), a);
    return x.or(x.and(minus, negative), x.and(a, positive));
  });
}
function absolute<V, X>(s: FullSem<V, X>, width: Lane): void {
  const { x } = s;
  unary(s, (value) => {
    const negative = x.lanes('gtS', width, x.zero(), value);
    return x.lanes('sub', width, x.xor(value, negative), negative);
  });
}

const family = (mnemonic: string): string => {
  const upper = mnemonic.toUpperCase();
  const stem = /^(PADD|PSUB|PCMPEQ|PCMPGT|PMINS|PMINU|PMAXS|PMAXU|PAVG|PSLL|PSRL|PSRA|PABS|PSIGN)/u.exec(upper)?.[0];
  return `Vol. 2B ${stem ?? upper}`;
};
const lettered = <T>(letters: string, of: (letter: string, width: Lane) => readonly T[]): T[] =>
  Array.from(letters, (letter) => letter).flatMap((letter) =>
    of(letter, { b: 8, w: 16, d: 32, q: 64 }[letter] as Lane),
  );

export const sseIntegerInstructions: readonly Instruction[] = [
  ...LANE_ROWS.flatMap(([mnemonic, op, width, words]) =>
    define(mnemonic, `${words}.`, family(mnemonic), (s) => binary(s, (a, b) => s.x.lanes(op, width, a, b))),
  ),
  ...WIDE_ROWS.flatMap(([mnemonic, op, width, words]) =>
    define(mnemonic, `${words}.`, family(mnemonic), (s) => binary(s, (a, b) => s.x.wide(op, width, a, b))),
  ),
  ...PACKS.flatMap(
    ([mnemonic, width, isSigned]) =>
    define(mnemonic, `Narrows signed lanes of both operands to half, stopping at the limits of ${isSigned ? 'signed' : 'unsigned'} lanes.`, family(mnemonic), (s) => pack(s, width, isSigned)), // prettier-ignore
  ),
  ...SHIFTS.flatMap(([stem, op, words]) =>
    lettered(op === 'shrS' ? 'wd' : 'wdq', (letter, width) =>
      define(`${stem}${letter}`, `Shifts every lane ${words}, all by the same count.`, family(stem), (s) =>
        shiftAll(s, op, width),
      ),
    ),
  ),
  ...LOGIC.flatMap(([stem, op, words]) =>
    [`p${stem}`, `${stem}ps`, `${stem}pd`].flatMap((mnemonic) =>
      define(mnemonic, `${words}.`, family(mnemonic), (s) => binary(s, (a, b) => s.x[op](a, b))),
    ),
  ),
  ...lettered(
    'bwd',
    (letter, width) =>
    define(`psign${letter}`, 'Negates the lanes whose source lane is negative, and clears those whose is 0.', family('psign'), (s) => sign(s, width)), // prettier-ignore
  ),
  ...lettered('bwd', (letter, width) =>
    define(`pabs${letter}`, 'Takes the absolute values of signed lanes.', family('pabs'), (s) => absolute(s, width)),
  ),
];
