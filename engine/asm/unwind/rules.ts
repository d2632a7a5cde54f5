import { lebBytes } from '../layout/relax';
import type { Bound } from '../layout/symbols';
import type { Frag } from '../layout/frag';

/* Call frame instructions. Source: DWARF 5, §6.4.2 and §7.24; LSB 5.0 Core, chapter 10 (.eh_frame). */

/** A place in a section. */
export interface Place {
  readonly frag: Frag;
  readonly offset: number;
}
export const addressOf = ({ frag, offset }: Place): number => frag.address + offset;

/** One call frame instruction, or what of it waits for the layout. */
export type Rule =
  | { readonly kind: 'bytes'; readonly bytes: readonly number[]; readonly apart?: boolean }
  | { readonly kind: 'advance'; readonly from: Place; readonly to: Place }
  /** `.cfi_escape` */
  | { readonly kind: 'escape'; readonly values: readonly Bound[] }
  /** `.cfi_val_encoded_addr` */
  | { readonly kind: 'address'; readonly register: number; readonly encoding: number; readonly value: Bound }
  | { readonly kind: 'label'; readonly name: string };

export const CFA = {
  advance: 0x40,
  offset: 0x80,
  restore: 0xc0,
  advance1: 0x02,
  advance2: 0x03,
  advance4: 0x04,
  offsetExtended: 0x05,
  restoreExtended: 0x06,
  undefined: 0x07,
  sameValue: 0x08,
  register: 0x09,
  remember: 0x0a,
  restoreState: 0x0b,
  defCfa: 0x0c,
  defCfaRegister: 0x0d,
  defCfaOffset: 0x0e,
  offsetExtendedSigned: 0x11,
  defCfaSigned: 0x12,
  defCfaOffsetSigned: 0x13,
  valOffset: 0x14,
  valOffsetSigned: 0x15,
  valExpression: 0x16,
  windowSave: 0x2d,
} as const;

export const uleb = (value: number | bigint): number[] => lebBytes(BigInt(value), false);
const sleb = (value: bigint): number[] => lebBytes(value, true);
const bytes = (list: readonly number[]): Rule => ({ kind: 'bytes', bytes: list });
const SHORT = 0x3f;

/** `factor`: the data alignment factor of the CIE, -8 or -4. */
export function savedAt(register: number, offset: bigint, factor: bigint): Rule {
  const scaled = offset / factor;
  if (scaled < 0n) return bytes([CFA.offsetExtendedSigned, ...uleb(register), ...sleb(scaled)]);
  return register <= SHORT
    ? bytes([CFA.offset + register, ...uleb(scaled)])
    : bytes([CFA.offsetExtended, ...uleb(register), ...uleb(scaled)]);
}

export function valueAt(register: number, offset: bigint, factor: bigint): Rule {
  const scaled = offset / factor;
  return scaled < 0n
    ? bytes([CFA.valOffsetSigned, ...uleb(register), ...sleb(scaled)])
    : bytes([CFA.valOffset, ...uleb(register), ...uleb(scaled)]);
}

export const defineCfa = (register: number, offset: bigint, factor: bigint): Rule =>
  offset < 0n
    ? bytes([CFA.defCfaSigned, ...uleb(register), ...sleb(offset / factor)])
    : bytes([CFA.defCfa, ...uleb(register), ...uleb(offset)]);

export const cfaOffset = (offset: bigint, factor: bigint): Rule =>
  offset < 0n ? bytes([CFA.defCfaOffsetSigned, ...sleb(offset / factor)]) : bytes([CFA.defCfaOffset, ...uleb(offset)]);

export const cfaRegister = (register: number): Rule => bytes([CFA.defCfaRegister, ...uleb(register)]);
export const isUndefined = (register: number): Rule => bytes([CFA.undefined, ...uleb(register)]);
export const isSame = (register: number): Rule => bytes([CFA.sameValue, ...uleb(register)]);
export const savedIn = (register: number, other: number): Rule =>
  bytes([CFA.register, ...uleb(register), ...uleb(other)]);
export const restored = (register: number): Rule =>
  register <= SHORT ? bytes([CFA.restore + register]) : bytes([CFA.restoreExtended, ...uleb(register)]);
const apart = (byte: number): Rule => ({ kind: 'bytes', bytes: [byte], apart: true });
export const REMEMBER = apart(CFA.remember);
export const RESTORE_STATE = apart(CFA.restoreState);
export const WINDOW_SAVE = apart(CFA.windowSave);

/** The code moves on by so many bytes. */
export function advanced(distance: number): number[] {
  if (distance === 0) return [];
  if (distance > 0 && distance <= SHORT) return [CFA.advance + distance];
  const low = (count: number): number[] => Array.from({ length: count }, (_, n) => (distance >>> (8 * n)) & 255);
  if (distance >= 0 && distance < 0x100) return [CFA.advance1, ...low(1)];
  if (distance >= 0 && distance < 0x1_0000) return [CFA.advance2, ...low(2)];
  return [CFA.advance4, ...low(4)];
}

/** The rules up to the first of these stand in the CIE, where other frames may share them. */
export const endsCommon = (rule: Rule): boolean => rule.kind !== 'bytes' || rule.apart === true;
