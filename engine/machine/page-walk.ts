import type { PhysAddr } from '../core/address';
import { isCanonical, physAddr } from '../core/address';
import type { Ram } from './ram';

/** Physical-address width that CPUID reports (MAXPHYADDR). modeled: 40 bits. */
export const PHYSICAL_BITS = 40;

/** Bits of a paging-structure entry. Source: SDM Vol. 3A tables 4-15 to 4-20. */
export const ENTRY = {
  P: 1n,
  RW: 2n,
  US: 4n,
  A: 0x20n,
  D: 0x40n,
  PS: 0x80n,
  G: 0x100n,
  XD: 1n << 63n,
} as const;

/** Bits 51:MAXPHYADDR are reserved in every entry; bits 51:12 hold the address. */
const RESERVED_ADDRESS = ((1n << 52n) - 1n) & ~((1n << BigInt(PHYSICAL_BITS)) - 1n);
const ADDRESS = (1n << BigInt(PHYSICAL_BITS)) - 0x1000n;

/** One entry that a walk read. `level` 4 is the PML4, 1 the page table. */
export interface WalkEntry {
  readonly level: 1 | 2 | 3 | 4;
  readonly name: 'PML4E' | 'PDPTE' | 'PDE' | 'PTE';
  readonly index: number;
  /** Physical address of the entry. */
  readonly address: PhysAddr;
  readonly value: bigint;
}

/** Where a walk ended. Rights are those of all levels together. */
export type WalkEnd =
  | {
      readonly kind: 'page';
      /** In bytes: 4 KiB, 2 MiB or 1 GiB. */
      readonly size: 0x1000 | 0x20_0000 | 0x4000_0000;
      /** Of the byte asked for. */
      readonly physical: PhysAddr;
      readonly writable: boolean;
      readonly user: boolean;
      readonly executable: boolean;
      readonly global: boolean;
      readonly dirty: boolean;
    }
  | { readonly kind: 'notPresent' }
  | { readonly kind: 'reserved'; readonly bits: bigint }
  | { readonly kind: 'nonCanonical' };

export interface PageWalk {
  readonly linear: bigint;
  /** From the PML4 down; the last one decided. */
  readonly entries: readonly WalkEntry[];
  readonly end: WalkEnd;
}

/** Names of the bits set in an entry, low bit first, for views: `P RW US A D PS G XD`. */
export const entryBits = ({ level, value }: WalkEntry): string[] =>
  Object.entries(ENTRY)
    .filter(([name, bit]) => (value & bit) !== 0n && isMeaningful(name, level, value))
    .map(([name]) => name);

/** D and G count in entries that map a page, PS in those that may. */
function isMeaningful(name: string, level: WalkEntry['level'], value: bigint): boolean {
  const mapsPage = level === 1 || (level < 4 && (value & ENTRY.PS) !== 0n);
  if (name === 'D' || name === 'G') return mapsPage;
  return name !== 'PS' || level === 2 || level === 3;
}

const LEVELS = [
  { level: 4, name: 'PML4E', shift: 39n, reserved: ENTRY.PS, size: null },
  { level: 3, name: 'PDPTE', shift: 30n, reserved: 0x3fff_e000n, size: 0x4000_0000 },
  { level: 2, name: 'PDE', shift: 21n, reserved: 0x1f_e000n, size: 0x20_0000 },
  { level: 1, name: 'PTE', shift: 12n, reserved: 0n, size: 0x1000 },
] as const;

/**
 * Walks 4-level paging from `root` (a CR3 value) for one linear address and says what every level holds. Reads memory,
 * changes nothing, decides no access: {@link Mmu} applies the rights. `nxe` is EFER.NXE: without it bit 63 is reserved.
 * Source: SDM Vol. 3A §4.5. Not modeled: protection keys, PAT and memory types, 5-level paging.
 */
export function pageWalk(ram: Ram, root: bigint, linear: bigint, nxe: boolean): PageWalk {
  const entries: WalkEntry[] = [];
  const ended = (end: WalkEnd): PageWalk => ({ linear, entries, end });
  if (!isCanonical(linear)) return ended({ kind: 'nonCanonical' });
  let table = Number(root & ADDRESS);
  let all = ENTRY.RW | ENTRY.US;
  let any = 0n;
  for (const { level, name, shift, reserved, size } of LEVELS) {
    const index = Number((linear >> shift) & 0x1ffn);
    const address = physAddr(table + index * 8);
    const value = ram.read(address, 64);
    entries.push({ level, name, index, address, value });
    if ((value & ENTRY.P) === 0n) return ended({ kind: 'notPresent' });
    const isPage = level === 1 || (size !== null && (value & ENTRY.PS) !== 0n);
    const forbidden = RESERVED_ADDRESS | (nxe ? 0n : ENTRY.XD) | (isPage || level === 4 ? reserved : 0n);
    if ((value & forbidden) !== 0n) return ended({ kind: 'reserved', bits: value & forbidden });
    all &= value;
    any |= value;
    if (isPage) {
      const offset = BigInt((size ?? 1) - 1);
      return ended({
        kind: 'page',
        size: size ?? 0x1000,
        physical: physAddr(Number((value & ADDRESS & ~offset) | (linear & offset))),
        writable: (all & ENTRY.RW) !== 0n,
        user: (all & ENTRY.US) !== 0n,
        executable: (any & ENTRY.XD) === 0n,
        global: (value & ENTRY.G) !== 0n,
        dirty: (value & ENTRY.D) !== 0n,
      });
    }
    table = Number(value & ADDRESS);
  }
  return ended({ kind: 'notPresent' });
}
