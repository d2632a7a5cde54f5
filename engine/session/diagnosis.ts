import { hex, isCanonical } from '../core/address';
import type { Fault } from '../core/fault';
import { PF } from '../core/fault';
import type { LaboratoryMsr } from '../core/msr-fields';
import { flagMask } from '../core/rflags';
import type { Machine } from '../machine/machine';
import { EFER } from '../machine/msr';
import type { Atlas } from './atlas';
import type { SegmentKind } from './descriptor-words';
import { nearestSelector, segmentKind, segmentWords } from './descriptor-words';

/** A fault as it was met: where, from which ring, and by which instruction. */
export interface SeenFault {
  readonly fault: Fault;
  readonly rip: bigint;
  readonly cpl: number;
  /** Null where no instruction could be fetched. */
  readonly mnemonic: string | null;
  /** GS base and RFLAGS at that moment. */
  readonly gsBase: bigint;
  readonly rflags: bigint;
}

/** An MSR that explains why a run failed. */
export interface Diagnosis {
  readonly msr: LaboratoryMsr;
  /** One sentence: what the hardware did with the value, and what is wrong with it. */
  readonly words: string;
}

interface Scene {
  readonly machine: Machine;
  readonly atlas: Atlas;
  readonly seen: readonly SeenFault[];
}
type Rule = (scene: Scene) => Diagnosis | null;

const mostRecent = ({ seen }: Scene, fits: (seen: SeenFault) => boolean): SeenFault | null =>
  seen.findLast(fits) ?? null;

const isKind = (found: SegmentKind | null, kind: SegmentKind['kind'], ring: number): boolean =>
  found !== null && found.kind === kind && found.ring === ring;

/** `8 too low`, `16 too high`. */
const offBy = (actual: bigint, right: bigint): string =>
  actual < right ? `${right - actual} too low` : `${actual - right} too high`;

/** The faults by which an IRET refuses a selector. Source: SDM Vol. 2A IRET. */
const refusesSelector = ({ fault, mnemonic }: SeenFault): boolean =>
  mnemonic !== null && mnemonic.startsWith('iret') && ['#GP', '#NP', '#SS', '#TS'].includes(fault.vector);

/**
 * SYSRET loads flat segments whatever the GDT holds, so a wrong selector shows when an exception has pushed it and IRET
 * reads its descriptor. Source: SDM Vol. 2B SYSRET, Vol. 2A IRET.
 */
const sysretSelectors: Rule = (scene) => {
  const { machine, atlas } = scene;
  const met = mostRecent(scene, refusesSelector);
  const star = machine.cpu.msr('IA32_STAR') >> 48n;
  const cs = (star + 16n) | 3n;
  const ss = (star + 8n) | 3n;
  const kindOf = (selector: bigint): SegmentKind | null => segmentKind(machine, atlas, selector);
  const fits = (base: bigint): boolean =>
    isKind(kindOf(base + 16n), 'code64', 3) && isKind(kindOf(base + 8n), 'data', 3);
  if (met === null || fits(star & 0xfff8n)) return null;
  const code = BigInt('errorCode' in met.fault ? met.fault.errorCode : 0);
  if (code !== 0n && code !== (cs & 0xfffcn) && code !== (ss & 0xfffcn)) return null;
  const right = nearestSelector(machine, star & 0xfff8n, fits);
  const why =
    right === null ? 'the GDT has no pair of user segments' : `STAR[63:48] is ${offBy(star & 0xfff8n, right)}`;
  const cut = isKind(kindOf(cs), 'code64', 3) ? `SS ${hex(ss)}: ${segmentWords(kindOf(ss))}` : `CS ${hex(cs)}: ${segmentWords(kindOf(cs))}`; // prettier-ignore
  return { msr: 'IA32_STAR', words: `SYSRET loaded ${cut}, which IRET refuses; ${why}` };
};

/** The same for the way in: the pushed selectors of ring 0 are read by the IRET of an exception inside the kernel. */
const syscallSelectors: Rule = (scene) => {
  const { machine, atlas } = scene;
  const star = (machine.cpu.msr('IA32_STAR') >> 32n) & 0xffffn;
  const kindOf = (selector: bigint): SegmentKind | null => segmentKind(machine, atlas, selector);
  const fits = (base: bigint): boolean => isKind(kindOf(base), 'code64', 0) && isKind(kindOf(base + 8n), 'data', 0);
  const met = mostRecent(scene, (seen) => seen.cpl === 0 && refusesSelector(seen));
  if (met === null || fits(star & 0xfff8n)) return null;
  const right = nearestSelector(machine, star & 0xfff8n, fits);
  const why =
    right === null ? 'the GDT has no pair of kernel segments' : `STAR[47:32] is ${offBy(star & 0xfff8n, right)}`;
  return { msr: 'IA32_STAR', words: `SYSCALL loaded CS ${hex(star & 0xfffcn)}: ${segmentWords(kindOf(star))}; ${why}` };
};

const syscallDisabled: Rule = (scene) => {
  const met = mostRecent(
    scene,
    ({ fault, mnemonic }) => fault.vector === '#UD' && /^sys(call|ret)/.test(mnemonic ?? ''),
  );
  if (met === null || (scene.machine.cpu.msr('IA32_EFER') & EFER.SCE) !== 0n) return null;
  return { msr: 'IA32_EFER', words: `${met.mnemonic?.toUpperCase()} raised #UD: EFER.SCE (bit 0) is 0` };
};

const noExecuteDisabled: Rule = (scene) => {
  const isReserved = ({ fault }: SeenFault): boolean => fault.vector === '#PF' && (fault.errorCode & PF.RSVD) !== 0;
  if (mostRecent(scene, isReserved) === null || (scene.machine.cpu.msr('IA32_EFER') & EFER.NXE) !== 0n) return null;
  return { msr: 'IA32_EFER', words: 'a page-table entry has bit 63 set, which is reserved: EFER.NXE (bit 11) is 0' };
};

/** Where SYSCALL or SYSENTER went is where the first fault of ring 0 was. */
const entryPoint =
  (msr: 'IA32_LSTAR' | 'IA32_CSTAR' | 'IA32_SYSENTER_EIP', instruction: string): Rule =>
  (scene) => {
    const target = scene.machine.cpu.msr(msr);
    const met = mostRecent(scene, ({ rip, cpl }) => cpl === 0 && rip === target);
    if (met === null) return null;
    const name = scene.atlas.name(target);
    const what = name === null ? 'where nothing of the kernel is' : name.includes('+') ? `in the middle of ${name.split('+')[0]}` : name; // prettier-ignore
    return { msr, words: `${instruction} went to ${hex(target)}, ${what}, and met ${met.fault.vector} there: ${msr.slice(5)} is wrong` }; // prettier-ignore
  };

/** A target inside the kernel that is none of its entries: the fault comes some instructions later. */
const entryMiddle: Rule = (scene) => {
  const target = scene.machine.cpu.msr('IA32_LSTAR');
  const name = scene.atlas.name(target);
  if (mostRecent(scene, ({ cpl }) => cpl === 0) === null || name === null || /^(entry_SYSCALL_64|system_call)(_trampoline)?$/.test(name)) return null; // prettier-ignore
  return { msr: 'IA32_LSTAR', words: `SYSCALL went to ${hex(target)}, which is ${name}: LSTAR does not hold the entry for 64-bit system calls` }; // prettier-ignore
};

/** After SWAPGS the per-CPU data must be there. */
const gsBase: Rule = (scene) => {
  const right = scene.atlas.kernel.addressOf('per_cpu_area');
  const met = mostRecent(scene, ({ cpl, fault }) => cpl === 0 && ['#PF', '#GP', '#DF', '#SS'].includes(fault.vector));
  if (met === null || right === undefined || met.gsBase === right) return null;
  const { cpu } = scene.machine;
  const isSwapped = cpu.msr('IA32_KERNEL_GS_BASE') === right;
  if (isSwapped) return null;
  return { msr: 'IA32_KERNEL_GS_BASE', words: `SWAPGS loaded GS base ${hex(met.gsBase)}, and the per-CPU data is at ${hex(right)}: KERNEL_GS_BASE was wrong` }; // prettier-ignore
};

/** A flag that SYSCALL should have cleared and that trips the kernel. */
const flagsMask: Rule = (scene) => {
  const mask = scene.machine.cpu.msr('IA32_FMASK');
  const lacks = (flag: 'TF' | 'IF' | 'NT'): boolean => (mask & flagMask(flag)) === 0n;
  const diagnosis = (flag: string, bit: number, what: string): Diagnosis => ({
    msr: 'IA32_FMASK',
    words: `${what}: SFMASK does not clear ${flag} (bit ${bit})`,
  });
  const inKernel = (vector: Fault['vector'], also: (seen: SeenFault) => boolean): boolean =>
    mostRecent(scene, (seen) => seen.cpl === 0 && seen.fault.vector === vector && also(seen)) !== null;
  if (lacks('TF') && inKernel('#DB', ({ rflags }) => (rflags & flagMask('TF')) !== 0n))
    return diagnosis('TF', 8, 'the kernel was single-stepped');
  if (
    lacks('NT') &&
    inKernel('#GP', ({ rflags, mnemonic }) => (rflags & flagMask('NT')) !== 0n && mnemonic?.startsWith('iret') === true)
  )
    // prettier-ignore
    return diagnosis('NT', 14, 'IRET met the nested-task flag in the kernel');
  if (
    lacks('IF') &&
    inKernel('#UD', ({ rip }) => scene.atlas.name(rip)?.startsWith('entry_BUG_interrupts_are_on') === true)
  )
    // prettier-ignore
    return diagnosis('IF', 9, 'the system call was entered with interrupts on');
  return null;
};

const sysenterNull: Rule = (scene) => {
  const met = mostRecent(scene, ({ fault, mnemonic }) => fault.vector === '#GP' && mnemonic === 'sysenter');
  if (met === null || (scene.machine.cpu.msr('IA32_SYSENTER_CS') & 0xfffcn) !== 0n) return null;
  return { msr: 'IA32_SYSENTER_CS', words: 'SYSENTER raised #GP(0): SYSENTER_CS is null' };
};

const sysenterStack: Rule = (scene) => {
  const stack = scene.machine.cpu.msr('IA32_SYSENTER_ESP');
  const near = (address: bigint): boolean => stack - address <= 0x400n && stack - address >= -8n;
  const met = mostRecent(scene, ({ cpl, fault }) => cpl === 0 && fault.vector === '#PF' && near(fault.address));
  if (met === null || (isCanonical(stack) && scene.atlas.word(stack - 8n) !== null)) return null;
  return {
    msr: 'IA32_SYSENTER_ESP',
    words: `SYSENTER loaded RSP ${hex(stack)}, where no stack is: SYSENTER_ESP is wrong`,
  };
};

/** The first that fits is the reason; those that need the most particular evidence come first. */
const RULES: readonly Rule[] = [
  syscallDisabled,
  noExecuteDisabled,
  sysenterNull,
  sysenterStack,
  flagsMask,
  entryPoint('IA32_LSTAR', 'SYSCALL'),
  entryPoint('IA32_SYSENTER_EIP', 'SYSENTER'),
  entryPoint('IA32_CSTAR', 'SYSCALL from 32-bit code'),
  sysretSelectors,
  syscallSelectors,
  gsBase,
  entryMiddle,
];

/**
 * Which MSR the failure of a run comes from, judged by what the hardware did: the faults that were met, the values that
 * the MSRs hold now, and the GDT. Null when none of them explains it.
 */
export function diagnose(machine: Machine, atlas: Atlas, seen: readonly SeenFault[]): Diagnosis | null {
  const scene = { machine, atlas, seen };
  for (const rule of RULES) {
    const found = rule(scene);
    if (found !== null) return found;
  }
  return null;
}
