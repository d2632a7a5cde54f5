import { hex } from '../core/address';
import type { Machine } from '../machine/machine';
import type { PageWalk, WalkEntry } from '../machine/page-walk';
import { ENTRY } from '../machine/page-walk';
import type { Atlas, MemoryRoot } from './atlas';
import { RT_SIGFRAME_IA32_FIELDS, SIGFRAME_FIELDS, SIGFRAME_IA32_FIELDS } from '../linux/index';
import { PT_REGS } from './meaning';
import { meaningOf, vectorName } from './structures';
import type { Overlay } from './overlays';

export type { Overlay } from './overlays';

/** CR3 bit 12 tells the two roots of page-table isolation apart. Source: Linux v4.15 arch/x86/entry/calling.h. */
const USER_ROOT = 1n << 12n;
/** With PCIDs bit 11 tells theirs apart too: X86_CR3_PTI_PCID_USER_BIT. */
const USER_PCID = 1n << 11n;
const CR4_PCIDE = 1n << 17n;

/** A piece of memory with what it means, as the Memory panel shows it. */
export interface MemoryView {
  /** `0x…`. */
  readonly address: string;
  /** `symbol+0x…`, or null. */
  readonly symbol: string | null;
  /** -1 where nothing is mapped. */
  readonly bytes: readonly number[];
  /** Fields of the structure that was asked for, each with its value; empty for plain bytes. */
  readonly fields: readonly FieldView[];
  /** How the address is translated: one row of entries for each root of page tables. Empty for physical addresses. */
  readonly walks: readonly WalkView[];
}
export interface FieldView {
  readonly name: string;
  readonly address: string;
  /** Hexadecimal digits by its size; null where it is not mapped. */
  readonly value: string | null;
  /** `symbol+0x…` when it, or the gate that it is, points somewhere known: a name, in no language. */
  readonly points: string | null;
  /** What an entry of a table means, in words; else null. */
  readonly words: string | null;
}
export interface WalkView {
  readonly root: 'user' | 'kernel' | 'single';
  readonly cr3: string;
  /** CR3 holds this root now. */
  readonly isLoaded: boolean;
  readonly entries: readonly WalkEntryView[];
  /** Where the walk ends, in words. */
  readonly end: string;
  readonly rights: readonly RightView[];
}
export interface WalkEntryView {
  readonly name: string;
  readonly index: number;
  readonly address: string;
  readonly value: string;
  readonly bits: readonly { readonly name: string; readonly isSet: boolean; readonly meaning: string }[];
}
/** What a ring may do there, with the control bits as they stand. */
export interface RightView {
  readonly ring: 0 | 3;
  readonly access: 'read' | 'write' | 'execute';
  readonly isAllowed: boolean;
  /** Why not. */
  readonly reason: string | null;
}

const TSS: readonly (readonly [name: string, offset: number, size: number])[] = [
  ...[0, 1, 2].map((ring) => [`RSP${ring}`, 4 + ring * 8, 8] as const),
  ...[1, 2, 3, 4, 5, 6, 7].map((ist) => [`IST${ist}`, 0x24 + (ist - 1) * 8, 8] as const),
  ['I/O map base', 0x66, 2],
];

function layoutOf(
  overlay: Overlay,
  length: number,
): readonly (readonly [name: string, offset: number, size: number])[] {
  const words = (name: (index: number) => string, count: number) =>
    Array.from({ length: count }, (_, index) => [name(index), index * 8, 8] as const);
  switch (overlay) {
    case 'bytes':
      return [];
    case 'words':
      return words((index) => `+0x${(index * 8).toString(16)}`, length >> 3);
    case 'page table':
      return words((index) => `entry ${index}`, length >> 3);
    case 'pt_regs':
      return PT_REGS.toReversed().map((name, index) => [name, index * 8, 8] as const);
    case 'tss':
      return TSS;
    case 'gdt':
      return words((index) => `0x${(index * 8).toString(16).padStart(2, '0')}`, Math.min(32, length >> 3));
    case 'idt':
      return Array.from({ length: length >> 4 }, (_, vector) => [vectorName(vector), vector * 16, 16] as const);
    case 'sigframe':
      return SIGFRAME_FIELDS;
    case 'sigframe_ia32':
      return SIGFRAME_IA32_FIELDS;
    case 'rt_sigframe_ia32':
      return RT_SIGFRAME_IA32_FIELDS;
  }
}

/** What to look at. */
export interface MemoryRequest {
  /** An expression: `rsp`, `0x401000`, `message + 4`, `pt_regs.sp`. */
  readonly at: string;
  readonly length: number;
  readonly root: MemoryRoot;
  readonly overlay: Overlay;
}

/** Looks at `length` bytes from `address`; changes nothing. */
export function memoryView(
  machine: Machine,
  atlas: Atlas,
  { address, length, root, overlay }: { readonly address: bigint; readonly length: number; readonly root: MemoryRoot; readonly overlay: Overlay }, // prettier-ignore
): MemoryView {
  const pointer = overlay.endsWith('_ia32') ? 4 : 8;
  const field = ([name, offset, size]: readonly [string, number, number]): FieldView => {
    const at = BigInt.asUintN(64, address + BigInt(offset));
    const bytes = atlas.bytes(at, size, root);
    const value = bytes.includes(-1) ? null : bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    if (value === null) return { name, address: hex(at), value, points: null, words: null };
    return {
      name,
      address: hex(at),
      value: value.toString(16).padStart(size * 2, '0'),
      ...(meaningOf(overlay, value, atlas) ?? { points: size === pointer ? atlas.name(value) : null, words: null }),
    };
  };
  return {
    address: hex(address),
    symbol: root === 'physical' ? null : atlas.name(address),
    bytes: atlas.bytes(address, length, root),
    fields: layoutOf(overlay, length).map(field),
    walks: root === 'physical' ? [] : walksOf(machine, atlas.pti, address),
  };
}

/** Through both roots under page-table isolation, else through the only one. */
function walksOf(machine: Machine, pti: boolean, address: bigint): readonly WalkView[] {
  return rootsOf(machine, pti).map(({ root, cr3 }) => walkView(machine, root, cr3, address));
}
/** The value of CR3 for each root of the process that runs. */
export function rootsOf(
  { cpu: { cr3, cr4 } }: Machine,
  pti: boolean,
): readonly { readonly root: WalkView['root']; readonly cr3: bigint }[] {
  if (!pti) return [{ root: 'single', cr3 }];
  const user = (cr4 & CR4_PCIDE) === 0n ? USER_ROOT : USER_ROOT | USER_PCID;
  return [
    { root: 'user', cr3: cr3 | user },
    { root: 'kernel', cr3: cr3 & ~user },
  ];
}

function walkView(machine: Machine, root: WalkView['root'], cr3: bigint, address: bigint): WalkView {
  const walk = machine.mmu.walk(address, cr3);
  const rights = ([3, 0] as const).flatMap((ring) =>
    (['read', 'write', 'execute'] as const).map((access): RightView => {
      const verdict = machine.mmu.judge(walk, access, ring === 3);
      return { ring, access, isAllowed: verdict.allowed, reason: verdict.reason ?? null };
    }),
  );
  return {
    root,
    cr3: hex(cr3),
    isLoaded: machine.cpu.cr3 === cr3,
    entries: walk.entries.map((entry) => entryView(entry, walk)),
    end: endWords(walk),
    rights,
  };
}

function entryView(entry: WalkEntry, walk: PageWalk): WalkEntryView {
  const { name, index, address, value } = entry;
  const isLast = walk.entries.at(-1) === entry;
  const mapsPage = isLast && walk.end.kind === 'page';
  const bit = (label: string, mask: bigint, set: string, clear: string) => {
    const isSet = (value & mask) !== 0n;
    return { name: label, isSet, meaning: isSet ? set : clear };
  };
  return {
    name,
    index,
    address: hex(BigInt(address)),
    value: value.toString(16).padStart(16, '0'),
    bits: [
      bit('P', ENTRY.P, 'present', 'not present: the walk ends in a page fault'),
      bit('R/W', ENTRY.RW, 'writes allowed', 'no writes by ring 3, and none by ring 0 while CR0.WP is set'),
      bit('U/S', ENTRY.US, 'ring 3 may use it', 'ring 0 only'),
      bit('A', ENTRY.A, 'has been used', 'not used yet'),
      ...(mapsPage
        ? [
            bit('D', ENTRY.D, 'has been written', 'not written yet'),
            bit('G', ENTRY.G, 'global: stays in the TLB over a new CR3', 'not global'),
          ]
        : []),
      ...(name === 'PDE' || name === 'PDPTE'
        ? [bit('PS', ENTRY.PS, 'maps a large page', 'points to the next table')]
        : []),
      bit('XD', ENTRY.XD, 'no instructions are fetched from it', 'instructions may be fetched'),
    ],
  };
}

const SIZES: Readonly<Record<number, string>> = { 0x1000: '4 KiB', 0x20_0000: '2 MiB', 0x4000_0000: '1 GiB' };

function endWords({ entries, end }: PageWalk): string {
  switch (end.kind) {
    case 'page':
      return `a page of ${SIZES[end.size]}: physical address ${hex(BigInt(end.physical))}`;
    case 'notPresent':
      return `nothing is mapped: P = 0 in the ${entries.at(-1)?.name ?? 'first entry'}`;
    case 'reserved':
      return `reserved bits ${hex(end.bits)} are set in the ${entries.at(-1)?.name ?? 'first entry'}`;
    case 'nonCanonical':
      return 'the address is not canonical: bits 63 to 47 differ';
  }
}
