import type { OpenResults } from '../../engine/exec/x87/evaluate-x87';
import type { Outcome } from './case';

/** What a definition left open in one run, by its own declaration. */
export interface Claims {
  /** Status flags, as bits of RFLAGS. */
  readonly undefinedFlags: bigint;
  /** x87 registers whose last bit (or all of them) is open. */
  readonly results: OpenResults;
}
export const NO_CLAIMS: Claims = { undefinedFlags: 0n, results: { registers: [], openness: 'nothing' } };

const C1 = 2;
const FSW_HIGH = 3;
const at = (register: number): number => 32 + register * 16;
const SIGN = 1n << 79n;
const MANTISSA = 1n << 63n;

/** An x87 register of an image, counted from the top. */
function read(image: Uint8Array, register: number): bigint {
  let value = 0n;
  for (let i = 9; i >= 0; i--) value = (value << 8n) | BigInt(image[at(register) + i]);
  return value;
}
function write(image: Uint8Array, register: number, value: bigint): void {
  for (let i = 0; i < 10; i++) image[at(register) + i] = Number((value >> BigInt(i * 8)) & 0xffn);
}

/** Magnitudes in their order, one apart where one unit in the last place is between them. */
export function ordinal(number: bigint): bigint {
  const exponent = (number >> 64n) & 0x7fffn;
  const significand = number & 0xffff_ffff_ffff_ffffn;
  return exponent === 0n ? significand : (exponent - 1n) * MANTISSA + significand;
}
function fromOrdinal(position: bigint, sign: bigint): bigint {
  if (position < MANTISSA) return sign | position;
  const exponent = position / MANTISSA;
  return sign | (exponent << 64n) | (position - (exponent - 1n) * MANTISSA);
}

/** What is known of a native outcome's open places. */
export interface Seen {
  readonly c1: boolean;
  /** The low bytes of ST0 and ST1; the whole image where there is one. */
  readonly low: readonly number[];
  readonly image: Uint8Array | null;
}
export const seenIn = (image: Uint8Array): Seen => ({
  c1: (image[FSW_HIGH] & C1) !== 0,
  low: [image[at(0)], image[at(1)]],
  image,
});

/**
 * The model's outcome with the CPU's choice wherever the definition leaves one: unchanged where it leaves none, or where
 * the two are farther apart than it allows.
 */
export function settled(modeled: Outcome, claims: Claims, seen: Seen): Outcome {
  return modeled.fpu === null ? modeled : { ...modeled, fpu: settledFpu(modeled.fpu, claims, seen) };
}
/** The same of the registers alone. */
export function settledFpu(modeled: Uint8Array, { results }: Claims, seen: Seen): Uint8Array {
  if (results.registers.length === 0) return modeled;
  const fpu = Uint8Array.from(modeled);
  fpu[FSW_HIGH] = seen.c1 ? fpu[FSW_HIGH] | C1 : fpu[FSW_HIGH] & ~C1;
  for (const register of results.registers) {
    const value = read(fpu, register);
    if (results.openness === 'result') {
      if (seen.image !== null) write(fpu, register, read(seen.image, register));
      continue;
    }
    const position = ordinal(value);
    const distance = ((seen.low[register] - Number(position & 0xffn) + 0x180) & 0xff) - 0x80;
    if (Math.abs(distance) > 1) return modeled;
    write(fpu, register, fromOrdinal(position + BigInt(distance), value & SIGN));
  }
  return fpu;
}

/** The outcome without the registers named and without C1, and what is known of them: how definitions with open results are kept. */
export function parted(outcome: Outcome, registers: readonly number[]): { rest: Outcome; values: readonly bigint[] } {
  if (outcome.fpu === null) return { rest: outcome, values: [] };
  const { fpu: whole } = outcome;
  const values = registers.map((register) => read(whole, register));
  const fpu = Uint8Array.from(whole);
  fpu[FSW_HIGH] &= ~C1;
  for (const register of registers) write(fpu, register, 0n);
  return { rest: { ...outcome, fpu }, values };
}
