import { MASK64 } from './address';

/** Operand widths of the integer instruction set, in bits. */
export type Width = 8 | 16 | 32 | 64;

/** Keeps the low `width` bits. */
export const truncate = (value: bigint, width: number): bigint => BigInt.asUintN(width, value);

/** Sign-extends the low `width` bits to 64, the result again as an unsigned 64-bit value. */
export const signExtend = (value: bigint, width: number): bigint => BigInt.asIntN(width, value) & MASK64;

/** The 64-bit two's complement reading of `value`. */
export const toSigned = (value: bigint): bigint => BigInt.asIntN(64, value);
