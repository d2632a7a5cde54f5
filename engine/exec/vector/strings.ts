import type { VectorHelper } from '../../isa/vector-sem';
import { cryptoHelpers } from './crypto';

const byte = (a: bigint, index: number): number => Number((a >> BigInt(index * 8)) & 0xffn);
const word = (a: bigint, index: number): number => Number((a >> BigInt(index * 16)) & 0xffffn);

/** MPSADBW: eight sums of absolute differences, of bytes moving on in `a` against four fixed ones of `b`. */
function multipleSad(a: bigint, b: bigint, control: number): bigint {
  const fromA = (control & 4) === 0 ? 0 : 4;
  const fromB = (control & 3) * 4;
  let result = 0n;
  for (let i = 0; i < 8; i++) {
    let sum = 0;
    for (let j = 0; j < 4; j++) sum += Math.abs(byte(a, fromA + i + j) - byte(b, fromB + j));
    result |= BigInt(sum) << BigInt(i * 16);
  }
  return result;
}

/** PHMINPOSUW: the smallest word and, above it, its index. */
function minimumPosition(b: bigint): bigint {
  let index = 0;
  for (let i = 1; i < 8; i++) if (word(b, i) < word(b, index)) index = i;
  return BigInt(word(b, index) | (index << 16));
}

/** Of one half each. */
export const vectorHelpers: Readonly<Record<VectorHelper, (operands: readonly bigint[], control: number) => bigint>> = {
  multipleSad: ([a, b], control) => multipleSad(a, b, control),
  minimumPosition: ([a]) => minimumPosition(a),
  ...cryptoHelpers,
};

/** An element of a string under bits 1:0 of the control: unsigned or signed bytes or words. */
function element(text: bigint, index: number, control: number): number {
  const isWord = (control & 1) !== 0;
  const value = isWord ? word(text, index) : byte(text, index);
  if ((control & 2) === 0) return value;
  return isWord ? (value << 16) >> 16 : (value << 24) >> 24;
}

/** Elements before the first that is zero. */
export function lengthOf(text: bigint, control: number): number {
  const count = (control & 1) === 0 ? 16 : 8;
  for (let i = 0; i < count; i++) if (element(text, i, control & 1) === 0) return i;
  return count;
}

/**
 * The comparisons of PCMPESTRI and its kin, up to IntRes2: one bit for each element of `b`.
 * Source: SDM Vol. 2B §4.1.
 */
export function compareStrings(control: number, a: bigint, b: bigint, lengthA: number, lengthB: number): number {
  const count = (control & 1) === 0 ? 16 : 8;
  const at = (text: bigint, index: number): number => element(text, index, control);
  const isMember = (j: number): boolean => {
    for (let i = 0; i < lengthA; i++) if (at(a, i) === at(b, j)) return true;
    return false;
  };
  const isInRange = (j: number): boolean => {
    for (let i = 0; i + 1 < lengthA; i += 2) if (at(a, i) <= at(b, j) && at(b, j) <= at(a, i + 1)) return true;
    return false;
  };
  const beginsHere = (j: number): boolean => {
    for (let i = 0; i < lengthA && i + j < count; i++) if (i + j >= lengthB || at(a, i) !== at(b, i + j)) return false;
    return true;
  };
  const isEqual = (j: number): boolean =>
    j < lengthA && j < lengthB ? at(a, j) === at(b, j) : j >= lengthA && j >= lengthB;
  const tests = [
    (j: number) => j < lengthB && isMember(j),
    (j: number) => j < lengthB && isInRange(j),
    isEqual,
    beginsHere,
  ];
  const holds = tests[(control >> 2) & 3];
  let bits = 0;
  for (let j = 0; j < count; j++) {
    const isInverted = (control & 0x10) !== 0 && ((control & 0x20) === 0 || j < lengthB);
    if (holds(j) !== isInverted) bits |= 1 << j;
  }
  return bits;
}
