import type { Width } from '../../core/bits';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';

/** Shift and rotate counts use 5 bits of the count, 6 with 64-bit operands. Source: SDM Vol. 2B SAL/SAR/SHL/SHR. */
const countOf = <V>(s: Sem<V>, operand: number): V => s.and(s.read(operand), s.lit(s.width(0) === 64 ? 63 : 31));
const bit = <V>(s: Sem<V>, value: V, position: V): V => s.and(s.shrU(value, position), s.lit(1));
const topBit = <V>(s: Sem<V>, value: V, width: Width): V => bit(s, value, s.lit(width - 1));

interface Shifted<V> {
  readonly count: V;
  readonly result: V;
  readonly carry: V;
  readonly overflow: V;
}

/** Writes a shift's result and flags: OF is defined for a count of 1 only; a count of 0 changes no flag. */
function finishShift<V>(s: Sem<V>, { count, result, carry, overflow }: Shifted<V>): void {
  const width = s.width(0);
  s.write(0, result);
  s.setFlags('logic', width, result, result, result);
  s.setFlag('CF', carry);
  s.setFlag('OF', overflow);
  s.undefinedFlags(['AF']);
  s.undefinedFlags(['OF'], s.ne(count, s.lit(1)));
  s.keepFlagsUnless(count);
}

/** Rotates touch CF and OF alone. */
function finishRotate<V>(s: Sem<V>, { count, result, carry, overflow }: Shifted<V>): void {
  s.write(0, result);
  s.setFlag('CF', carry);
  s.setFlag('OF', overflow);
  s.undefinedFlags(['OF'], s.ne(count, s.lit(1)));
  s.keepFlagsUnless(count);
}

/** CF of SHL and SHR is open once every bit has left. */
function undefinedCarryFrom<V>(s: Sem<V>, count: V, width: Width): void {
  if (width < 32) s.undefinedFlags(['CF'], s.ltU(s.lit(width - 1), count));
}

function shiftLeft<V>(s: Sem<V>): void {
  const width = s.width(0);
  const a = s.read(0);
  const count = countOf(s, 1);
  const result = s.zext(s.shl(a, count), width);
  const carry = bit(s, a, s.sub(s.lit(width), count));
  undefinedCarryFrom(s, count, width);
  finishShift(s, { count, result, carry, overflow: s.xor(topBit(s, result, width), carry) });
}

function shiftRight<V>(s: Sem<V>): void {
  const width = s.width(0);
  const a = s.read(0);
  const count = countOf(s, 1);
  const result = s.shrU(a, count);
  undefinedCarryFrom(s, count, width);
  finishShift(s, { count, result, carry: bit(s, a, s.sub(count, s.lit(1))), overflow: topBit(s, a, width) });
}

function shiftRightSigned<V>(s: Sem<V>): void {
  const width = s.width(0);
  const a = s.sext(s.read(0), width);
  const count = countOf(s, 1);
  const result = s.zext(s.shrS(a, count), width);
  const carry = s.and(s.shrS(a, s.sub(count, s.lit(1))), s.lit(1));
  finishShift(s, { count, result, carry, overflow: s.lit(0) });
}

function rotateLeft<V>(s: Sem<V>): void {
  const width = s.width(0);
  const a = s.read(0);
  const count = countOf(s, 1);
  const turn = s.and(count, s.lit(width - 1));
  const result = s.zext(s.or(s.shl(a, turn), s.shrU(a, s.sub(s.lit(width), turn))), width);
  const carry = s.and(result, s.lit(1));
  finishRotate(s, { count, result, carry, overflow: s.xor(topBit(s, result, width), carry) });
}

function rotateRight<V>(s: Sem<V>): void {
  const width = s.width(0);
  const a = s.read(0);
  const count = countOf(s, 1);
  const turn = s.and(count, s.lit(width - 1));
  const result = s.zext(s.or(s.shrU(a, turn), s.shl(a, s.sub(s.lit(width), turn))), width);
  const carry = topBit(s, result, width);
  finishRotate(s, { count, result, carry, overflow: s.xor(carry, bit(s, result, s.lit(width - 2))) });
}

/** Rotations through CF go round width + 1 bits; a full turn leaves everything as it was. */
const carryTurn = <V>(s: Sem<V>, count: V, width: Width): V => (width < 32 ? s.remU(count, s.lit(width + 1)) : count);

function rotateCarryLeft<V>(s: Sem<V>): void {
  const width = s.width(0);
  const [a, carryIn] = [s.read(0), s.flag('CF')];
  const count = countOf(s, 1);
  const turn = carryTurn(s, count, width);
  const entered = s.shl(carryIn, s.sub(turn, s.lit(1)));
  const wrapped = s.shrU(a, s.sub(s.lit(width + 1), turn));
  const result = s.zext(s.or(s.shl(a, turn), s.or(entered, wrapped)), width);
  const carry = s.select(turn, bit(s, a, s.sub(s.lit(width), turn)), carryIn);
  finishRotate(s, { count, result, carry, overflow: s.xor(topBit(s, result, width), carry) });
}

function rotateCarryRight<V>(s: Sem<V>): void {
  const width = s.width(0);
  const [a, carryIn] = [s.read(0), s.flag('CF')];
  const count = countOf(s, 1);
  const turn = carryTurn(s, count, width);
  const entered = s.shl(carryIn, s.sub(s.lit(width), turn));
  const wrapped = s.shl(a, s.sub(s.lit(width + 1), turn));
  const result = s.zext(s.or(s.shrU(a, turn), s.or(entered, wrapped)), width);
  const carry = s.select(turn, bit(s, a, s.sub(turn, s.lit(1))), carryIn);
  finishRotate(s, {
    count,
    result,
    carry,
    overflow: s.xor(topBit(s, result, width), bit(s, result, s.lit(width - 2))),
  });
}

/**
 * SHLD and SHRD. With 16-bit operands and counts over 16 everything is undefined; modeled as a shift that goes on into
 * a second copy of the source, which is what AMD processors do.
 */
function shiftDouble<V>(s: Sem<V>, isLeft: boolean): void {
  const width = s.width(0);
  const [a, b] = [s.read(0), s.read(1)];
  const count = countOf(s, 2);
  const rest = s.sub(s.lit(width), count);
  let result: V;
  if (width === 16) {
    const [high, low] = isLeft ? [a, b] : [b, a];
    const row = s.or(s.shl(high, s.lit(32)), s.or(s.shl(b, s.lit(16)), low));
    result = s.zext(isLeft ? s.shrU(s.shl(row, count), s.lit(32)) : s.shrU(row, count), 16);
  } else {
    result = s.zext(isLeft ? s.or(s.shl(a, count), s.shrU(b, rest)) : s.or(s.shrU(a, count), s.shl(b, rest)), width);
  }
  const carry = isLeft ? bit(s, a, rest) : bit(s, a, s.sub(count, s.lit(1)));
  if (width === 16) s.undefinedFlags(['CF', 'PF', 'ZF', 'SF', 'OF'], s.ltU(s.lit(16), count));
  finishShift(s, { count, result, carry, overflow: topBit(s, s.xor(a, result), width) });
}

export const shiftInstructions: readonly Instruction[] = [
  ...(['shl', 'sal'] as const).map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Shifts the bits left and fills with zeros: multiplies by a power of two.',
      source: 'SDM Vol. 2B SAL/SAR/SHL/SHR',
      semantics: shiftLeft,
    }),
  ),
  {
    mnemonic: 'shr',
    summary: 'Shifts the bits right and fills with zeros: unsigned division by a power of two.',
    source: 'SDM Vol. 2B SAL/SAR/SHL/SHR',
    semantics: shiftRight,
  },
  {
    mnemonic: 'sar',
    summary: 'Shifts the bits right and fills with the sign: signed division by a power of two, rounded down.',
    source: 'SDM Vol. 2B SAL/SAR/SHL/SHR',
    semantics: shiftRightSigned,
  },
  {
    mnemonic: 'rol',
    summary: 'Rotates the bits left; what leaves at the top comes in at the bottom.',
    source: 'SDM Vol. 2B RCL/RCR/ROL/ROR',
    semantics: rotateLeft,
  },
  {
    mnemonic: 'ror',
    summary: 'Rotates the bits right; what leaves at the bottom comes in at the top.',
    source: 'SDM Vol. 2B RCL/RCR/ROL/ROR',
    semantics: rotateRight,
  },
  {
    mnemonic: 'rcl',
    summary: 'Rotates the bits left through the carry flag.',
    source: 'SDM Vol. 2B RCL/RCR/ROL/ROR',
    semantics: rotateCarryLeft,
  },
  {
    mnemonic: 'rcr',
    summary: 'Rotates the bits right through the carry flag.',
    source: 'SDM Vol. 2B RCL/RCR/ROL/ROR',
    semantics: rotateCarryRight,
  },
  {
    mnemonic: 'shld',
    summary: 'Shifts the destination left and fills with the upper bits of the source.',
    source: 'SDM Vol. 2B SHLD',
    semantics: (s) => shiftDouble(s, true),
  },
  {
    mnemonic: 'shrd',
    summary: 'Shifts the destination right and fills with the lower bits of the source.',
    source: 'SDM Vol. 2B SHRD',
    semantics: (s) => shiftDouble(s, false),
  },
  {
    mnemonic: 'sarx',
    summary: 'Shifts right with the sign, by a count in any register; no flag changes.',
    source: 'SDM Vol. 2B SARX/SHLX/SHRX',
    semantics: (s) => s.write(0, s.shrS(s.sext(s.read(1), s.width(1)), countOf(s, 2))),
  },
  {
    mnemonic: 'shlx',
    summary: 'Shifts left by a count in any register; no flag changes.',
    source: 'SDM Vol. 2B SARX/SHLX/SHRX',
    semantics: (s) => s.write(0, s.shl(s.read(1), countOf(s, 2))),
  },
  {
    mnemonic: 'shrx',
    summary: 'Shifts right with zeros, by a count in any register; no flag changes.',
    source: 'SDM Vol. 2B SARX/SHLX/SHRX',
    semantics: (s) => s.write(0, s.shrU(s.read(1), countOf(s, 2))),
  },
  {
    mnemonic: 'rorx',
    summary: 'Rotates right by a constant into another register; no flag changes.',
    source: 'SDM Vol. 2B RORX',
    semantics(s) {
      const width = s.width(0);
      const a = s.read(1);
      const turn = countOf(s, 2);
      s.write(0, s.or(s.shrU(a, turn), s.shl(a, s.sub(s.lit(width), turn))));
    },
  },
];
