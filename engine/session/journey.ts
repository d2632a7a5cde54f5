import { GPRS } from '../core/registers';
import type { Form, Operand } from '../isa/form';
import type { Cpu } from '../machine/cpu';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';
import { addressOf } from './exit-checks';
import type { Progress } from './goals';
import { PT_REGS, ptRegsLabel } from './meaning';
import { rootOfCr3 } from './recorder';

/** The picture of the path at one moment: what holds what, and what the step before has moved. */
export interface JourneyFrame {
  readonly ring: 0 | 3;
  /** `symbol+0x…` and text of the instruction that led here; null at the start of a run. */
  readonly at: string | null;
  readonly instruction: string | null;
  /** What it did on the path, in a sentence; empty where it did nothing that the picture shows. */
  readonly words: string;
  readonly boxes: readonly JourneyBox[];
  /** The task's pt_regs, from the top of the stack down. */
  readonly slots: readonly JourneySlot[];
  readonly moves: readonly JourneyMove[];
  /** The fields of pt_regs that it wrote or read. */
  readonly touched: readonly JourneyPlace[];
}

export const JOURNEY_BOXES = ['rax', 'rdi', 'rcx', 'r11', 'rip', 'rflags', 'rsp', 'cs', 'star', 'lstar', 'sfmask', 'gs', 'kernel_gs', 'cr3', 'table'] as const; // prettier-ignore
export type BoxId = (typeof JOURNEY_BOXES)[number];
/** A box of the picture, or a field of pt_regs. */
export type JourneyPlace = BoxId | `pt_regs.${(typeof PT_REGS)[number]}`;

export interface JourneyBox {
  readonly id: BoxId;
  readonly label: string;
  /** Hexadecimal, no prefix. */
  readonly value: string;
  /** `symbol+0x…` when it points somewhere known: a name, in no language. */
  readonly points: string | null;
  /** What it means: whose stack it is, which root; else empty. */
  readonly words: string;
}
export interface JourneySlot {
  readonly field: (typeof PT_REGS)[number];
  /** Null while the stack has not grown over it. */
  readonly value: string | null;
}
export interface JourneyMove {
  readonly from: JourneyPlace;
  readonly to: JourneyPlace;
}

const RSP = 4;
const RAX = 0;
const CR3 = 3;

/** The frame of the present moment. */
export function journeyFrame(machine: Machine, atlas: Atlas, progress: Progress, hasStarted: boolean): JourneyFrame {
  const { cpu } = machine;
  const top = hasStarted ? atlas.topOfRegs : null;
  const form = hasStarted ? progress.form() : null;
  const step = form === null ? null : stepOf(form, progress, cpu, atlas, top);
  return {
    ring: cpu.cpl === 3 ? 3 : 0,
    at: form === null ? null : atlas.describe(progress.rip),
    instruction: form === null ? null : atlas.instructionText(progress.rip),
    words: step?.words ?? '',
    boxes: boxesOf(cpu, atlas, top),
    slots: slotsOf(cpu, atlas, top),
    moves: step?.moves ?? [],
    touched: step?.touched ?? [],
  };
}

function boxesOf(cpu: Cpu, atlas: Atlas, top: bigint | null): readonly JourneyBox[] {
  const box = (id: BoxId, label: string, value: bigint, words = ''): JourneyBox => ({
    id,
    label,
    value: value.toString(16).padStart(16, '0'),
    points: null,
    words,
  });
  const pointer = (id: BoxId, label: string, value: bigint): JourneyBox => ({
    ...box(id, label, value),
    points: atlas.name(value),
  });
  const [rax, rcx] = cpu.gpr;
  return [
    box('rax', 'RAX', rax),
    box('rdi', 'RDI', cpu.gpr[7]),
    pointer('rcx', 'RCX', rcx),
    box('r11', 'R11', cpu.gpr[11]),
    pointer('rip', 'RIP', cpu.rip),
    box('rflags', 'RFLAGS', cpu.rflags),
    box('rsp', 'RSP', cpu.gpr[RSP], stackWords(cpu.gpr[RSP], top)),
    box('cs', 'CS', BigInt(cpu.selector('cs')), `ring ${cpu.cpl}`),
    box('star', 'IA32_STAR', cpu.msr('IA32_STAR')),
    pointer('lstar', 'IA32_LSTAR', cpu.msr('IA32_LSTAR')),
    box('sfmask', 'IA32_FMASK', cpu.msr('IA32_FMASK')),
    pointer('gs', 'GS base', cpu.segmentBase('gs')),
    pointer('kernel_gs', 'KERNEL_GS_BASE', cpu.msr('IA32_KERNEL_GS_BASE')),
    box('cr3', 'CR3', cpu.cr3, atlas.pti ? ROOT_WORDS[rootOfCr3(cpu.cr3)] : 'one root'),
    box('table', 'sys_call_table', BigInt(atlas.addressOf('sys_call_table') ?? 0)),
  ];
}

const ROOT_WORDS = { kernel: 'kernel root', user: 'user root' } as const;

/** No kernel stack is larger. */
const STACK = 0x4000n;
function stackWords(rsp: bigint, top: bigint | null): string {
  if (top !== null && rsp <= top && rsp > top - STACK) return 'the task’s kernel stack';
  return rsp >> 47n === 0n ? 'the program’s stack' : 'the entry stack';
}

function slotsOf(cpu: Cpu, atlas: Atlas, top: bigint | null): readonly JourneySlot[] {
  const rsp = cpu.gpr[RSP];
  return PT_REGS.map((field, index) => {
    const address = top === null ? null : BigInt.asUintN(64, top - BigInt(index + 1) * 8n);
    const isCovered = address !== null && top !== null && rsp <= address && rsp > top - STACK;
    return { field, value: isCovered ? (atlas.word(address)?.toString(16).padStart(16, '0') ?? null) : null };
  });
}

interface Step {
  readonly words: string;
  readonly moves: readonly JourneyMove[];
  readonly touched: readonly JourneyPlace[];
}
const step = (words: string, ...moves: readonly (readonly [from: JourneyPlace, to: JourneyPlace])[]): Step => ({
  words,
  moves: moves.map(([from, to]) => ({ from, to })),
  touched: [],
});
/** Between a register, which may have no box, and a field. */
const between = (words: string, slot: JourneyPlace, ...moves: Parameters<typeof step>[1][]): Step => ({
  ...step(words, ...moves),
  touched: [slot],
});

const SYSCALL = step(
  'SYSCALL keeps RIP in RCX and RFLAGS in R11, takes RIP from IA32_LSTAR, clears in RFLAGS what IA32_FMASK names and loads CS from IA32_STAR. RSP is still the program’s.',
  ['rip', 'rcx'],
  ['rflags', 'r11'],
  ['lstar', 'rip'],
  ['sfmask', 'rflags'],
  ['star', 'cs'],
);
const COMPAT_SYSCALL = step(
  'SYSCALL of 32-bit code keeps RIP in RCX and RFLAGS in R11 and takes RIP from IA32_CSTAR.',
  ['rip', 'rcx'],
  ['rflags', 'r11'],
  ['sfmask', 'rflags'],
  ['star', 'cs'],
);
const FRED_SYSCALL = step(
  'With FRED, SYSCALL is an event: the CPU itself pushes SS, RSP, RFLAGS, CS and RIP on the stack of ring 0, takes RIP from IA32_FRED_CONFIG and swaps the GS bases. RCX, R11 and IA32_LSTAR play no part.',
  ['gs', 'kernel_gs'],
  ['kernel_gs', 'gs'],
);
/** CR4.FRED. Source: FRED specification 5.0, §4. */
const CR4_FRED = 1n << 32n;
function enteredBySyscall(form: Form, cpu: Cpu): Step {
  if ((cpu.cr4 & CR4_FRED) !== 0n) return FRED_SYSCALL;
  return form.mode === 64 ? SYSCALL : COMPAT_SYSCALL;
}
const SYSRET = step(
  'SYSRET takes RIP from RCX and RFLAGS from R11, and loads CS from IA32_STAR: ring 3.',
  ['rcx', 'rip'],
  ['r11', 'rflags'],
  ['star', 'cs'],
);
const SWAPGS = step('SWAPGS exchanges the base of GS with KERNEL_GS_BASE.', ['gs', 'kernel_gs'], ['kernel_gs', 'gs']);
const IRET = step(
  'IRET pops RIP, CS, RFLAGS, RSP and SS from the frame.',
  ['pt_regs.ip', 'rip'],
  ['pt_regs.cs', 'cs'],
  ['pt_regs.flags', 'rflags'],
  ['pt_regs.sp', 'rsp'],
);

/** What the instruction before did on the path. */
function stepOf(form: Form, before: Progress, cpu: Cpu, atlas: Atlas, top: bigint | null): Step | null {
  const { mnemonic, operands } = form;
  if (mnemonic === 'syscall') return before.cpl === 3 && cpu.cpl === 0 ? enteredBySyscall(form, cpu) : null;
  if (mnemonic.startsWith('sysret')) return SYSRET;
  if (mnemonic === 'swapgs') return SWAPGS;
  // The trampoline pops a copy of the frame from the entry stack, and no arrow leads from there.
  if (mnemonic.startsWith('iret')) return slotAt(before.rsp, top) === 'pt_regs.ip' ? IRET : step(IRET.words);
  if (before.cpl === 3) return null;
  const [first, second] = operands;
  if (mnemonic === 'push') return pushed(cpu, top, first);
  if (mnemonic === 'pop') return popped(before, top, first);
  if (mnemonic === 'call') return dispatched(cpu, atlas, first);
  if (mnemonic !== 'mov') return null;
  if (first?.kind === 'control' && first.index === CR3)
    return step(`CR3 is loaded: the ${rootOfCr3(cpu.cr3)} root of the page tables is in force.`, ['cr3', 'cr3']);
  if (first?.kind === 'register' && first.index === RSP) return switched(before.rsp, cpu.gpr[RSP], top);
  return stored(form, cpu, top, first, second);
}

/** A call through a row of the table that RAX picks; any other call moves nothing that the picture shows. */
function dispatched(cpu: Cpu, atlas: Atlas, target: Operand | undefined): Step | null {
  if (target?.kind !== 'memory' || target.index !== RAX || target.base !== null) return null;
  if (atlas.name(target.displacement) !== 'sys_call_table') return null;
  return step(
    `RAX = ${cpu.gpr[RAX]} picks its row of sys_call_table: RIP goes to ${atlas.describe(cpu.rip)}.`,
    ['rax', 'table'],
    ['table', 'rip'],
  );
}

/** A stack pointer that stays on its stack has not changed hands. */
function switched(from: bigint, to: bigint, top: bigint | null): Step | null {
  const owner = stackWords(to, top);
  return owner === stackWords(from, top) ? null : step(`RSP changes its owner: it is ${owner} now.`, ['rsp', 'rsp']);
}

const slotAt = (address: bigint, top: bigint | null): `pt_regs.${(typeof PT_REGS)[number]}` | null =>
  top === null ? null : (ptRegsLabel(address, top) as `pt_regs.${(typeof PT_REGS)[number]}` | null);

/** The box of a register, where it has one. */
function boxOf(operand: Operand | undefined): BoxId | null {
  if (operand?.kind !== 'register') return null;
  const name = GPRS[operand.index];
  return (['rax', 'rdi', 'rcx', 'r11', 'rsp'] as const).find((id) => id === name) ?? null;
}
const nameOf = (operand: Operand | undefined): string =>
  operand?.kind === 'register' ? (GPRS[operand.index]?.toUpperCase() ?? 'a register') : 'a value';

function pushed(cpu: Cpu, top: bigint | null, source: Operand | undefined): Step | null {
  const slot = slotAt(cpu.gpr[RSP], top);
  if (slot === null) return null;
  const box = boxOf(source);
  return between(`${nameOf(source)} falls into ${slot}.`, slot, ...(box === null ? [] : [[box, slot] as const]));
}

function popped(before: Progress, top: bigint | null, target: Operand | undefined): Step | null {
  const slot = slotAt(before.rsp, top);
  if (slot === null) return null;
  const box = boxOf(target);
  return between(`${slot} comes back into ${nameOf(target)}.`, slot, ...(box === null ? [] : [[slot, box] as const]));
}

function stored(
  form: Form,
  cpu: Cpu,
  top: bigint | null,
  to: Operand | undefined,
  from: Operand | undefined,
): Step | null {
  if (to?.kind === 'memory' && to.base === RSP) {
    const slot = slotAt(addressOf(to, form, cpu), top);
    const box = boxOf(from);
    if (slot !== null)
      return between(`${nameOf(from)} goes into ${slot}.`, slot, ...(box === null ? [] : [[box, slot] as const]));
  }
  if (from?.kind === 'memory' && from.base === RSP) {
    const slot = slotAt(addressOf(from, form, cpu), top);
    const box = boxOf(to);
    if (slot !== null)
      return between(`${slot} comes back into ${nameOf(to)}.`, slot, ...(box === null ? [] : [[slot, box] as const]));
  }
  return null;
}
