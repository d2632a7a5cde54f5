import { Code } from 'iced-x86';
import type { Encoding, MemoryUse } from './encodings';
import { DATA_BASE, DATA_SIZE } from './layout';
import type { Random } from './random';

/** A state in the making. */
export interface Draft {
  readonly r: Random;
  readonly gpr: bigint[];
  readonly mnemonic: string;
  readonly encoding: Encoding;
  readonly patches: { readonly offset: number; readonly bytes: Uint8Array }[];
}

/** What makes a random state a telling one for some instructions: before the addresses are placed, and after. */
export interface Tuning {
  readonly registers?: (d: Draft) => void;
  readonly memory?: (d: Draft) => void;
}

export const scaledIndex = (gpr: readonly bigint[], use: MemoryUse): bigint =>
  use.index === null ? 0n : BigInt.asUintN(use.indexBits, gpr[use.index]) * BigInt(use.scale);

/** The linear address of a use in the state as drafted. */
export function linear(d: Draft, use: MemoryUse): bigint {
  const base = use.base === null ? 0n : d.gpr[use.base];
  const effective = BigInt.asUintN(use.addressBits, base + scaledIndex(d.gpr, use) + use.displacement);
  return BigInt.asUintN(64, effective + use.segmentBase);
}

/** Puts `value` so far behind the beginning of the use. */
export function patchAt(d: Draft, use: MemoryUse | undefined, offset: number, value: bigint, bytes: number): void {
  if (use !== undefined) patch(d, { ...use, displacement: use.displacement + BigInt(offset) }, value, bytes);
}

/** Puts `value` where the use lies, if that is in the data pages. */
export function patch(d: Draft, use: MemoryUse | undefined, value: bigint, bytes: number): void {
  if (use === undefined) return;
  const offset = Number(linear(d, use) - DATA_BASE);
  if (offset < 0 || offset + bytes > DATA_SIZE) return;
  const content = Uint8Array.from({ length: bytes }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  d.patches.push({ offset, bytes: content });
}

/** Bytes of the offset in a far pointer in memory; null where the encoding has none. */
export function farOffsetBytes(d: Draft): 2 | 4 | 8 | null {
  const size = /_m16(16|32|64)$/.exec(Code[d.encoding.code])?.[1];
  return size === undefined ? null : ((Number(size) / 8) as 2 | 4 | 8);
}
