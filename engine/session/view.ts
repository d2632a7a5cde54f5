import { RFLAGS_BITS } from '../core/rflags';
import type { FlagName } from '../core/rflags';
import { GPRS } from '../core/registers';
import { MSRS, MSR_NAMES } from '../core/msrs';
import { hex } from '../core/address';
import type { Cpu } from '../machine/cpu';
import type { Machine } from '../machine/machine';
import { hasMsr } from '../machine/msr';
import type { FlagView, MachineView, MsrView, PathRow, RegisterView, Stop } from './api';
import type { Atlas } from './atlas';
import type { Disassembly } from './disassembly';
import { flagMeaning, holdsAddress, msrMeaning } from './meaning';
import { rootOfCr3 } from './recorder';
import { stackRows } from './stack';
import type { SyscallLog } from './syscall-log';
import type { TimeView } from './time/moment';

export interface ViewSource {
  readonly machine: Machine;
  readonly atlas: Atlas;
  readonly syscalls: SyscallLog;
  readonly stop: Stop | null;
  readonly disassembly: Disassembly;
  /** The CPU when the student last looked; null: nothing is marked as changed. */
  readonly before: Cpu | null;
  readonly lastUserRip: bigint;
  readonly path: readonly PathRow[];
  readonly programStack: ReadonlyMap<bigint, string>;
  readonly diagnosis: string | null;
  readonly time: TimeView | null;
}

const digits = (value: bigint): string => value.toString(16).padStart(16, '0');

function registers(cpu: Cpu, before: Cpu, atlas: Atlas): RegisterView[] {
  const row = (name: string, value: bigint, old: bigint, points: string | null): RegisterView => ({
    name,
    value: digits(value),
    changed: value !== old,
    points,
  });
  return [
    ...GPRS.map((name, index) =>
      row(name.toUpperCase(), cpu.gpr[index], before.gpr[index], atlas.name(cpu.gpr[index])),
    ),
    row('RIP', cpu.rip, before.rip, atlas.name(cpu.rip)),
    row('RFLAGS', cpu.rflags, before.rflags, null),
    ...(['cs', 'ss', 'fs', 'gs'] as const).map((name) =>
      row(name.toUpperCase(), BigInt(cpu.selector(name)), BigInt(before.selector(name)), null),
    ),
    row('CR0', cpu.cr0, before.cr0, null),
    row('CR2', cpu.cr2, before.cr2, null),
    row('CR3', cpu.cr3, before.cr3, null),
    row('CR4', cpu.cr4, before.cr4, null),
  ];
}

function flags(cpu: Cpu, before: Cpu): FlagView[] {
  return (Object.keys(RFLAGS_BITS) as FlagName[]).map((name) => {
    const bit = 1n << BigInt(RFLAGS_BITS[name]);
    const set = (cpu.rflags & bit) !== 0n;
    return { name, set, changed: set !== ((before.rflags & bit) !== 0n), meaning: flagMeaning(name, set) };
  });
}

function msrs(machine: Machine, before: Cpu, atlas: Atlas): MsrView[] {
  const { cpu } = machine;
  return MSR_NAMES.filter((name) => hasMsr(machine, name)).map((name) => ({
    name,
    linux: MSRS[name].linux,
    address: hex(MSRS[name].address),
    value: digits(cpu.msr(name)),
    changed: cpu.msr(name) !== before.msr(name),
    points: holdsAddress(name) ? atlas.name(cpu.msr(name)) : null,
    meaning: msrMeaning(name, cpu.msr(name)),
  }));
}

/** One consistent picture of the machine. */
export function buildView(source: ViewSource): MachineView {
  const { machine, atlas, stop } = source;
  const { cpu } = machine;
  const before = source.before ?? cpu;
  const ring = cpu.cpl === 3 ? 3 : 0;
  return {
    stop,
    running: stop === null,
    icount: cpu.icount,
    ring,
    rip: hex(cpu.rip),
    at: atlas.describe(cpu.rip),
    place: atlas.placeOf(cpu.rip),
    userPlace: atlas.placeOf(ring === 3 ? cpu.rip : source.lastUserRip),
    cr3Root: source.lastUserRip === 0n && ring === 0 ? 'boot' : atlas.pti ? rootOfCr3(cpu.cr3) : 'single',
    registers: registers(cpu, before, atlas),
    flags: flags(cpu, before),
    msrs: msrs(machine, before, atlas),
    stack: stackRows(machine, atlas, source.programStack, source.path),
    disassembly: source.disassembly.around(cpu.rip),
    path: source.path,
    syscalls: source.syscalls.rows,
    diagnosis: source.diagnosis,
    modeled: MODELED,
    time: source.time,
  };
}

/** What the lab simplifies, in the student's words. */
const MODELED: readonly string[] = [
  'modeled: the body of a system call is a service of the lab, reached by `vmcall` in the handler’s stub.',
  'modeled: one CPU; the terminal’s interrupt for Ctrl-C is the only one, there is no timer; time is counted in instructions.',
  'modeled: the boot loader; the kernel is found in memory with long mode already on.',
];
