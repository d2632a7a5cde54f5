import { hex } from '../core/address';
import { VECTORS } from '../core/fault';
import { ENTRY } from '../machine/page-walk';
import type { Atlas } from './atlas';
import type { Overlay } from './memory-view';

/** Where an entry of a table leads, and what it means in words; null where the overlay has nothing to say beyond the number. */
export function meaningOf(
  overlay: Overlay,
  value: bigint,
  atlas: Atlas,
): { readonly points: string | null; readonly words: string } | null {
  switch (overlay) {
    case 'gdt':
      return { points: null, words: descriptorWords(value) };
    case 'idt':
      return bit(value, 47)
        ? { points: atlas.describe(offsetOf(value)), words: gateWords(value) }
        : { points: null, words: 'not present' };
    case 'page table':
      return { points: null, words: pageEntryWords(value) };
    default:
      return null;
  }
}

const names = new Map(Object.entries(VECTORS).map(([name, vector]) => [vector as number, name]));
/** `14 #PF`. */
export const vectorName = (vector: number): string => `${vector} ${names.get(vector) ?? ''}`.trimEnd();

const bits = (value: bigint, high: number, low: number): bigint =>
  (value >> BigInt(low)) & ((1n << BigInt(high - low + 1)) - 1n);
const bit = (value: bigint, at: number): boolean => bits(value, at, at) === 1n;

/** System descriptors of 64-bit mode, 16 bytes each. Source: SDM Vol. 3A table 3-2. */
const SYSTEM: Readonly<Record<number, string>> = {
  2: 'LDT',
  9: '64-bit TSS (available)',
  11: '64-bit TSS (busy)',
  12: 'call gate',
  14: 'interrupt gate',
  15: 'trap gate',
};

/** A segment descriptor. Source: SDM Vol. 3A figure 3-8. */
function descriptorWords(value: bigint): string {
  if (value === 0n) return 'null descriptor';
  const dpl = `DPL ${bits(value, 46, 45)}`;
  const base = (bits(value, 63, 56) << 24n) | bits(value, 39, 16);
  const limit = (bits(value, 51, 48) << 16n) | bits(value, 15, 0);
  const range = [`base ${hex(base)}`, `limit ${hex(bit(value, 55) ? (limit << 12n) | 0xfffn : limit)}`];
  const isPresent = bit(value, 47);
  if (!bit(value, 44)) {
    const type = SYSTEM[Number(bits(value, 43, 40))];
    return type === undefined || !isPresent
      ? 'no descriptor, or the upper half of the one before'
      : `${[type, dpl, ...range].join(', ')}; the next entry holds the upper half of the base`;
  }
  const kind = bit(value, 43)
    ? [bit(value, 53) ? '64-bit code' : bit(value, 54) ? '32-bit code' : '16-bit code']
    : ['data', bit(value, 41) ? 'writable' : 'read-only'];
  return [...kind, dpl, ...(isPresent ? [] : ['not present']), ...range].join(', ');
}

/** Where a gate of the IDT leads. Source: SDM Vol. 3A figure 6-8. */
const offsetOf = (value: bigint): bigint =>
  bits(value, 15, 0) | (bits(value, 63, 48) << 16n) | (bits(value, 95, 64) << 32n);

/** A gate of the IDT that is present, 16 bytes. Source: SDM Vol. 3A figure 6-8. */
function gateWords(value: bigint): string {
  const type = SYSTEM[Number(bits(value, 43, 40))] ?? `type ${bits(value, 43, 40)}`;
  const ist = bits(value, 34, 32);
  return `${type}, CS ${hex(bits(value, 31, 16))}, DPL ${bits(value, 46, 45)}${ist === 0n ? '' : `, IST${ist}`}`;
}

/** An entry of any level of the page tables. Source: SDM Vol. 3A tables 4-15 to 4-20. */
function pageEntryWords(value: bigint): string {
  if ((value & ENTRY.P) === 0n) return value === 0n ? '' : 'not present';
  const set = Object.entries(ENTRY).flatMap(([name, mask]) => ((value & mask) === 0n ? [] : [name]));
  return `${set.join(' ')} → physical ${hex(bits(value, 39, 12) << 12n)}`;
}
