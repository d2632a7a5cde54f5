import { hex } from '../../core/address';
import { MSRS, MSR_NAMES } from '../../core/msrs';
import { SEGMENTS } from '../../core/registers';
import type { Linux } from '../../linux/index';
import type { Machine } from '../../machine/machine';
import { hasMsr } from '../../machine/msr';
import { ENTRY } from '../../machine/page-walk';
import type { SourcePlace } from '../api';
import type { Atlas } from '../atlas';
import { MACHINE_REGISTERS } from '../machine-registers';
import { ptRegsLabel } from '../meaning';
import { rootsOf } from '../memory-view';
import { stackRows } from '../stack';

/** What a number is to the machine where it stands, as an address and as what is held. */
export interface ValueView {
  /** `0x…` without leading zeros. */
  readonly value: string;
  /** As two's complement when the top bit is set. */
  readonly decimal: string;
  readonly facts: readonly ValueFact[];
}
export type ValueFact =
  /** What was linked there, `symbol+0x…`, and its line. */
  | { readonly kind: 'symbol'; readonly name: string; readonly place: SourcePlace | null }
  /** A field of the pt_regs of the process, `pt_regs.ip`. */
  | { readonly kind: 'ptRegs'; readonly field: string }
  /** On the stack that RSP is on: bytes above RSP, and what the slot is called. */
  | { readonly kind: 'slot'; readonly above: number; readonly label: string | null }
  /** The stretch of the process, as /proc/PID/maps names it. */
  | { readonly kind: 'stretch'; readonly name: string; readonly rights: string }
  /** The page there, and the entry of the page tables that maps it, `PTE 5`. */
  | {
      readonly kind: 'page';
      readonly root: 'user' | 'kernel' | 'single';
      /** As `r-x`. */
      readonly rights: string;
      readonly ring: 0 | 3;
      readonly entry: string;
      readonly physical: string;
    }
  /** No root maps it. */
  | { readonly kind: 'unmapped' }
  | { readonly kind: 'notCanonical' }
  /** Printable ASCII that begins there. */
  | { readonly kind: 'text'; readonly text: string }
  /** Registers that hold it, MSRs (by Linux's names) that hold it, addresses of slots near RSP that hold it. */
  | { readonly kind: 'registers'; readonly names: readonly string[] }
  | { readonly kind: 'msrs'; readonly names: readonly string[] }
  | { readonly kind: 'slots'; readonly slots: readonly { readonly address: string; readonly label: string | null }[] };

/** Below it nothing is ever mapped for a process. Source: Linux v4.15 mm/Kconfig, DEFAULT_MMAP_MIN_ADDR on x86. */
const LOWEST_ADDRESS = 0x1_0000n;
/** Of a stack, how far above RSP a slot is still called one of it, in bytes. */
const STACK_REACH = 0x4000n;
/** Of a text, in bytes: shorter is chance, longer is more than one looks at. */
const [TEXT_LEAST, TEXT_MOST] = [4, 40] as const;

/** @param program labels of the program's first stack. */
export function valueView(
  machine: Machine,
  linux: Linux,
  atlas: Atlas,
  program: ReadonlyMap<bigint, string>,
  wanted: bigint,
): ValueView {
  const value = BigInt.asUintN(64, wanted);
  return {
    value: hex(value),
    decimal: String(BigInt.asIntN(64, value)),
    facts: [...placeFacts(machine, linux, atlas, program, value), ...heldFacts(machine, atlas, program, value)],
  };
}

/** What lies at an address. */
function placeFacts(
  machine: Machine,
  linux: Linux,
  atlas: Atlas,
  program: ReadonlyMap<bigint, string>,
  value: bigint,
): ValueFact[] {
  if (value < LOWEST_ADDRESS) return [];
  if (BigInt.asUintN(64, BigInt.asIntN(48, value)) !== value) return [{ kind: 'notCanonical' }];
  const pages = pageFacts(machine, atlas, value);
  const name = atlas.name(value);
  const field = ptRegsLabel(value, atlas.topOfRegs);
  const rsp = machine.cpu.gpr[4];
  const isOnStack = pages.length > 0 && value >= rsp && value - rsp < STACK_REACH;
  const stretch = linux.mappings.find(({ start, end }) => value >= start && value < end);
  const text = textAt(atlas, value);
  return [
    ...(name === null ? [] : [{ kind: 'symbol' as const, name, place: atlas.placeOf(value) }]),
    ...(field === null ? [] : [{ kind: 'ptRegs' as const, field }]),
    ...(isOnStack ? [{ kind: 'slot' as const, above: Number(value - rsp), label: program.get(value) ?? null }] : []),
    ...(text === null ? [] : [{ kind: 'text' as const, text }]),
    ...(stretch === undefined ? [] : [{ kind: 'stretch' as const, name: stretch.name, rights: stretch.rights }]),
    ...(pages.length === 0 ? [{ kind: 'unmapped' as const }] : pages),
  ];
}

function pageFacts(machine: Machine, atlas: Atlas, value: bigint): ValueFact[] {
  return rootsOf(machine, atlas.pti).flatMap(({ root, cr3 }): ValueFact[] => {
    const { entries, end } = machine.mmu.walk(value, cr3);
    const last = entries.at(-1);
    if (end.kind !== 'page' || last === undefined) return [];
    const every = (mask: bigint): boolean => entries.every((entry) => (entry.value & mask) !== 0n);
    const isData = entries.some((entry) => (entry.value & ENTRY.XD) !== 0n);
    return [
      {
        kind: 'page',
        root,
        rights: `r${every(ENTRY.RW) ? 'w' : '-'}${isData ? '-' : 'x'}`,
        ring: every(ENTRY.US) ? 3 : 0,
        entry: `${last.name} ${last.index}`,
        physical: hex(BigInt(end.physical)),
      },
    ];
  });
}

function textAt(atlas: Atlas, value: bigint): string | null {
  const bytes = atlas.bytes(value, TEXT_MOST);
  const end = bytes.findIndex((byte) => byte < 0x20 || byte > 0x7e);
  const text = String.fromCharCode(...(end === -1 ? bytes : bytes.slice(0, end)));
  return text.length < TEXT_LEAST ? null : text;
}

/** Who holds this value. */
function heldFacts(machine: Machine, atlas: Atlas, program: ReadonlyMap<bigint, string>, value: bigint): ValueFact[] {
  const { cpu } = machine;
  const registers = REGISTERS.filter((name) => MACHINE_REGISTERS.get(name)?.read(cpu) === value);
  const msrs = MSR_NAMES.filter((name) => hasMsr(machine, name) && cpu.msr(name) === value);
  const slots = stackRows(machine, atlas, program).filter((row) => BigInt(`0x${row.value}`) === value);
  return [
    ...(registers.length === 0
      ? []
      : [{ kind: 'registers' as const, names: registers.map((name) => name.toUpperCase()) }]),
    ...(msrs.length === 0 ? [] : [{ kind: 'msrs' as const, names: msrs.map((name) => MSRS[name].linux) }]),
    ...(slots.length === 0
      ? []
      : [{ kind: 'slots' as const, slots: slots.map(({ address, label }) => ({ address, label })) }]),
  ];
}

/** Those that the window shows as registers; MSRs have a fact of their own. */
const MSR_ALIASES: ReadonlySet<string> = new Set([
  'fs_base', 'gs_base', 'efer', 'star', 'lstar', 'cstar', 'fmask', 'kernel_gs_base', 'sysenter_cs', 'sysenter_esp', 'sysenter_eip', 'cpl',
]); // prettier-ignore
const REGISTERS = [...MACHINE_REGISTERS].flatMap(([name, { bits }]) =>
  (bits === 64 || SEGMENTS.some((segment) => segment === name)) && !MSR_ALIASES.has(name) ? [name] : [],
);
