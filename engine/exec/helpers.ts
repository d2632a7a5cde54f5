import { isCanonical } from '../core/address';
import { toSigned } from '../core/bits';
import { generalProtection, raise, undefinedOpcode } from '../core/fault';
import { invariant } from '../core/invariant';
import { SEGMENTS } from '../core/registers';
import { flagMask } from '../core/rflags';
import { definitionsOf } from '../isa/catalog';
import { CR4, invalidatePcid, readControl, readDebug, writeControl, writeDebug } from '../machine/control';
import { cpuid } from '../machine/cpuid';
import { enter } from '../machine/delivery';
import { nextRandom } from '../machine/entropy';
import { EVENT_TYPE } from '../machine/event';
import { swapGsBases } from '../machine/fred';
import { permitsPort } from '../machine/gates';
import { loadKernelGs, returnToSupervisor, returnToUser } from '../machine/fred-return';
import type { Descriptor } from '../machine/descriptors';
import { flatCode, flatStack, isAccessible, isNull, loadLocalTable, loadSegment, loadTaskRegister, recordOf, visibleDescriptor } from '../machine/descriptors'; // prettier-ignore
import type { Machine } from '../machine/machine';
import { readMsr, timestamp, writeMsr } from '../machine/msr';
import { segmentedAddress } from '../machine/segmentation';
import { farCall, farJump, farReturn, interruptReturn } from '../machine/transfer';
import { readXcr, writeXcr } from '../machine/xcr';
import type { HelperContext, HelperFunction, HelperFunctions } from './helper-context';
import { Hypercall } from './helper-context';

/** A helper without a value. */
const effect =
  (run: (context: HelperContext, ...args: bigint[]) => void): HelperFunction =>
  (context, ...args) => {
    run(context, ...args);
    return 0n;
  };

const transferWidth = (width: bigint): 16 | 32 | 64 => (width === 16n ? 16 : width === 32n ? 32 : 64);

/** SYSCALL and SYSENTER: fixed flat segments of ring 0, whatever the tables hold, and the target of an MSR. */
function loadSyscallSegments(context: HelperContext, cs: bigint, ss: bigint, target: bigint): void {
  const { machine, form } = context;
  const { cpu } = machine;
  const from = cpu.cpl;
  const by = form.mnemonic === 'sysenter' ? 'sysenter' : 'syscall';
  if (cpu.usesFred) return deliverSystemCall(context, by);
  cpu.setSegment('cs', flatCode(Number(cs), 0, true));
  cpu.setSegment('ss', flatStack(Number(ss), 0));
  cpu.cpl = 0;
  context.continueAt(target);
  if (from !== 0) machine.observer.cplChanged?.(from, 0, by);
}

/** SYSCALL and SYSENTER under FRED: an event like any other, with the return address behind the instruction. */
function deliverSystemCall(context: HelperContext, by: 'syscall' | 'sysenter'): void {
  const { machine, form, nextRip } = context;
  context.discard();
  const instruction = { type: EVENT_TYPE.SYSTEM_CALL, length: form.length };
  enter(machine, { vector: by === 'syscall' ? 1 : 2, kind: 'software', returnRip: nextRip, by, instruction });
  context.continueAt(machine.cpu.rip);
}

/**
 * SYSRET and SYSEXIT. Intel checks the target in ring 0, before anything changes; AMD goes there and the fetch faults in
 * ring 3. SYSRET on AMD leaves the hidden part of SS as it was.
 * Source: SDM Vol. 2B SYSRET; AMD APM Vol. 3 SYSRET.
 */
function loadSysretSegments(context: HelperContext, cs: bigint, ss: bigint, is64: bigint, target: bigint): void {
  const { machine, form } = context;
  const { cpu } = machine;
  const isAmd = machine.vendor === 'amd';
  const by = form.mnemonic.startsWith('sysexit') ? 'sysexit' : 'sysret';
  if (!isAmd && !isCanonical(target))
    generalProtection(0, `${by.toUpperCase()} to an address that is not canonical, raised in ring 0`);
  const from = cpu.cpl;
  cpu.setSegment('cs', flatCode(Number(cs), 3, is64 !== 0n));
  const stack = isAmd && by === 'sysret' ? { ...cpu.segment('ss'), selector: Number(ss) } : flatStack(Number(ss), 3);
  cpu.setSegment('ss', stack);
  cpu.cpl = 3;
  context.continueAt(target);
  if (from !== 3) machine.observer.cplChanged?.(from, 3, by);
}

/** INT n, INT3, INTO and INT1. Source: SDM Vol. 2A INT n/INTO/INT3/INT1. */
function softwareInterrupt(context: HelperContext, number: bigint): void {
  const { machine, form, nextRip } = context;
  const vector = Number(number);
  if (form.mnemonic === 'int3') machine.observer.faulted?.({ vector: '#BP', reason: 'INT3' });
  if (form.mnemonic === 'int1') machine.observer.faulted?.({ vector: '#DB', reason: 'INT1' });
  const by = form.mnemonic !== 'int' ? 'exception' : vector === 0x80 ? 'int80' : 'int';
  const kind = form.mnemonic === 'int1' ? 'trap' : 'software';
  const type = form.mnemonic === 'int' ? EVENT_TYPE.INT_N : kind === 'trap' ? EVENT_TYPE.INT1 : EVENT_TYPE.INT3_INTO;
  enter(machine, { vector, kind, returnRip: nextRip, by, instruction: { type, length: form.length } });
  context.continueAt(machine.cpu.rip);
}

/** 128 by 64 bits; #DE for a zero divisor or a quotient that does not fit. `part` 0 is the quotient, 1 the remainder. */
function divideU(_: HelperContext, high: bigint, low: bigint, divisor: bigint, part: bigint): bigint {
  if (divisor === 0n) return raise({ vector: '#DE', reason: 'division by zero' });
  if (high >= divisor) return raise({ vector: '#DE', reason: 'the quotient does not fit into 64 bits' });
  const dividend = (high << 64n) | low;
  return part === 0n ? dividend / divisor : dividend % divisor;
}
function divideS(_: HelperContext, high: bigint, low: bigint, divisor: bigint, part: bigint): bigint {
  const by = toSigned(divisor);
  if (by === 0n) return raise({ vector: '#DE', reason: 'division by zero' });
  const dividend = BigInt.asIntN(128, (high << 64n) | low);
  const quotient = dividend / by;
  if (quotient !== BigInt.asIntN(64, quotient))
    return raise({ vector: '#DE', reason: 'the quotient does not fit into 64 bits' });
  return BigInt.asUintN(64, part === 0n ? quotient : dividend % by);
}

function probeStack({ machine, form }: HelperContext, address: bigint, width: bigint): void {
  if (form.mode !== 64) {
    const linear = segmentedAddress(machine.cpu, 'ss', address, Number(width) / 8, 'write');
    return machine.mmu.probeWrite(linear, transferWidth(width));
  }
  if (!isCanonical(address)) raise({ vector: '#SS', errorCode: 0, reason: 'the new stack pointer is not canonical' });
  machine.mmu.probeWrite(address, transferWidth(width));
}

const SEEN = 1n << 32n;
const selector = (value: bigint): number => Number(value & 0xffffn);
/** System types that LAR and LSL accept in IA-32e mode. Source: SDM Vol. 2A tables 3-54 and 3-59. */
const LAR_TYPES = [2, 9, 11, 12];
const LSL_TYPES = [2, 9, 11];
const rights = (found: Descriptor | null): bigint => (found === null ? 0n : SEEN | ((found.raw >> 32n) & 0x00ff_ff00n));

const swapGs = (machine: Machine): void => {
  swapGsBases(machine);
  machine.observer.gsSwapped?.();
};

/** CPUID announces what has a definition. */
const isDefined = (mnemonic: string): boolean => definitionsOf(mnemonic).length > 0;

/** The helpers, one implementation for every back end. See isa/helpers.ts for what each promises. */
export const helpers: HelperFunctions = {
  readMsr: ({ machine }, address) => readMsr(machine, Number(address)),
  writeMsr: effect(({ machine }, address, value) => writeMsr(machine, Number(address), value)),
  readControl: ({ machine }, number) => readControl(machine, Number(number)),
  writeControl: effect(({ machine }, number, value) => writeControl(machine, Number(number), value)),
  readXcr: ({ machine }, number) => readXcr(machine, number),
  writeXcr: effect(({ machine }, number, value) => writeXcr(machine, number, value)),
  readDebug: ({ machine }, number) => readDebug(machine, Number(number)),
  writeDebug: effect(({ machine }, number, value) => writeDebug(machine, Number(number), value)),
  loadSyscallSegments: effect(loadSyscallSegments),
  hasFred: ({ machine }) => (machine.features.fred ? 1n : 0n),
  usesFred: ({ machine }) => (machine.cpu.usesFred ? 1n : 0n),
  eventReturnUser: effect((context) => context.continueAt(returnToUser(context.machine))),
  eventReturnSupervisor: effect((context) => context.continueAt(returnToSupervisor(context.machine))),
  loadKernelGs: effect(({ machine }, value) => loadKernelGs(machine, selector(value))),
  loadSysretSegments: effect(loadSysretSegments),
  isAmd: ({ machine }) => (machine.vendor === 'amd' ? 1n : 0n),
  loadSegment: effect(({ machine, form }, segment, value) => {
    const name = SEGMENTS[Number(segment)];
    if (name === 'cs') return undefinedOpcode('CS is loaded by far transfers only');
    loadSegment(machine, name, selector(value));
    // MOV and POP shield the next instruction; LSS, which changes RSP too, has no need to. SDM Vol. 3A §6.8.3.
    if (name === 'ss' && form.mnemonic !== 'lss') machine.cpu.shadow = 2;
  }),
  loadGdtr: effect(({ machine }, base, limit) => {
    machine.cpu.gdtr = { base: tableBase(base), limit: Number(limit) };
  }),
  loadIdtr: effect(({ machine }, base, limit) => {
    machine.cpu.idtr = { base: tableBase(base), limit: Number(limit) };
  }),
  gdtrBase: ({ machine }) => machine.cpu.gdtr.base,
  gdtrLimit: ({ machine }) => BigInt(machine.cpu.gdtr.limit),
  idtrBase: ({ machine }) => machine.cpu.idtr.base,
  idtrLimit: ({ machine }) => BigInt(machine.cpu.idtr.limit),
  localTableSelector: ({ machine }) => BigInt(machine.cpu.selector('ldtr')),
  taskRegisterSelector: ({ machine }) => BigInt(machine.cpu.selector('tr')),
  loadTaskRegister: effect(({ machine }, value) => loadTaskRegister(machine, selector(value))),
  loadLocalTable: effect(({ machine }, value) => loadLocalTable(machine, selector(value))),
  interruptReturn: effect((context, width) => {
    context.continueAt(interruptReturn(context.machine, transferWidth(width)));
  }),
  farReturn: effect((context, width, release) => {
    context.continueAt(farReturn(context.machine, transferWidth(width), release));
  }),
  farJump: effect((context, to, offset) => {
    context.continueAt(farJump(context.machine, selector(to), offset));
  }),
  farCall: effect((context, to, offset, width) => {
    context.continueAt(farCall(context.machine, selector(to), offset, transferWidth(width), context.nextRip));
  }),
  softwareInterrupt: effect(softwareInterrupt),
  overflowInterrupt: effect((context) => {
    if ((context.machine.cpu.rflags & flagMask('OF')) !== 0n) softwareInterrupt(context, 4n);
  }),
  invalidatePage: effect(({ machine }, address) => machine.mmu.flushPage(address)),
  invalidatePcid: effect(({ machine }, type, pcid, address) => invalidatePcid(machine, type, pcid, address)),
  holdInterrupts: effect(({ machine }, when) => {
    if (when !== 0n && machine.cpu.shadow === 0) machine.cpu.shadow = 1;
  }),
  swapGs: effect(({ machine }) => swapGs(machine)),
  halt: effect(({ machine }) => {
    machine.cpu.halted = true;
  }),
  hypercall: () => {
    // oxlint-disable-next-line no-throw-literal -- control flow inside one instruction, as Raise
    throw new Hypercall();
  },
  cpuid: ({ machine }, leaf, subleaf, register) => {
    const index = Number(register);
    invariant(index >= 0 && index < 4, 'CPUID has four registers');
    const { vendor, features, cpu } = machine;
    const state = { osxsave: (cpu.cr4 & CR4.OSXSAVE) !== 0n, xcr0: Number(cpu.xcr0) };
    return BigInt(cpuid({ vendor, features, state }, Number(leaf), Number(subleaf), isDefined)[index]);
  },
  randomNumber: ({ machine }) => nextRandom(machine),
  timestamp: ({ machine }) => timestamp(machine),
  divideU,
  divideS,
  probeStack: effect(probeStack),
  permitsPort: ({ machine }, port, bytes) => (permitsPort(machine, Number(port), Number(bytes)) ? 1n : 0n),
  accessRights: ({ machine }, value) => rights(visibleDescriptor(machine, selector(value), LAR_TYPES)),
  segmentLimit: ({ machine }, value) => {
    const found = isNull(selector(value)) ? null : visibleDescriptor(machine, selector(value), LSL_TYPES);
    return found === null ? 0n : SEEN | BigInt(recordOf(found, 0).limit);
  },
  isReadable: ({ machine }, value) => (isAccessible(machine, selector(value), false) ? 1n : 0n),
  isWritable: ({ machine }, value) => (isAccessible(machine, selector(value), true) ? 1n : 0n),
};

/** LGDT and LIDT refuse a base that is not canonical. Source: SDM Vol. 2A LGDT/LIDT. */
const tableBase = (base: bigint): bigint =>
  isCanonical(base) ? base : generalProtection(0, 'the base of a descriptor table must be canonical');
