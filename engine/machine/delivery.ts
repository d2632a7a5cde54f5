import { isCanonical, virtAddr } from '../core/address';
import type { CplChange } from '../core/events';
import type { Fault, VectorName } from '../core/fault';
import { Raise, VECTORS, generalProtection, raise } from '../core/fault';
import { IOPL_MASK, flagMask } from '../core/rflags';
import type { Descriptor } from './descriptors';
import { ATTRIBUTES, SYSTEM_TYPE, isCode, isConforming, isNull, isPresent, notPresent, nullRecord, readDescriptor, recordOf, selectorFault } from './descriptors'; // prettier-ignore
import type { Machine } from './machine';

const TF = flagMask('TF');
const RF = flagMask('RF');
const CLEARED_ON_ENTRY = TF | RF | flagMask('NT') | flagMask('VM');

/** What goes through a gate of the IDT. */
export interface Event {
  readonly vector: number;
  /**
   * `fault`: RIP is the instruction's own and RF is pushed set; `trap`: behind it (#DB, and INT1); `software`: INT n,
   * INT3, INTO, for which the gate's DPL counts; `external`: an interrupt or NMI.
   */
  readonly kind: 'fault' | 'trap' | 'software' | 'external';
  readonly errorCode?: number;
  readonly returnRip: bigint;
  readonly by: CplChange;
}

interface Gate {
  readonly selector: number;
  readonly offset: bigint;
  readonly ist: number;
  readonly clearsIf: boolean;
}

/** The 64-bit gate of a vector. Source: SDM Vol. 3A §6.14.1, Vol. 2A INT n. */
function readGate(machine: Machine, { vector, kind }: Event, ext: number): Gate {
  const { cpu, mmu } = machine;
  const { base, limit } = cpu.idtr;
  const errorCode = vector * 8 + 2 + ext;
  const name = `IDT entry ${vector}`;
  if (vector * 16 + 15 > limit) generalProtection(errorCode, `${name} is beyond the limit of the IDT`);
  const at = BigInt.asUintN(64, base + BigInt(vector * 16));
  const low = mmu.read(at, 64, 'supervisor');
  const high = mmu.read(BigInt.asUintN(64, at + 8n), 64, 'supervisor');
  const access = Number((low >> 40n) & 0xffn);
  const type = access & 0x1f;
  if (type !== SYSTEM_TYPE.INTERRUPT_GATE && type !== SYSTEM_TYPE.TRAP_GATE)
    generalProtection(errorCode, `${name} is not a 64-bit interrupt or trap gate`);
  if (kind === 'software' && ((access >> 5) & 3) < cpu.cpl)
    generalProtection(errorCode, `${name} has DPL ${(access >> 5) & 3}: ring ${cpu.cpl} may not call it`);
  if ((access & 0x80) === 0) raise({ vector: '#NP', errorCode, reason: `${name} is not present` });
  return {
    selector: Number((low >> 16n) & 0xffffn),
    offset: (low & 0xffffn) | ((low >> 32n) & 0xffff_0000n) | ((high & 0xffff_ffffn) << 32n),
    ist: Number((low >> 32n) & 7n),
    clearsIf: type === SYSTEM_TYPE.INTERRUPT_GATE,
  };
}

/** The 64-bit code segment of a gate. */
function gateCode(machine: Machine, selector: number, ext: number): Descriptor {
  if (isNull(selector)) generalProtection(ext, 'the gate has a null code selector');
  const code = readDescriptor(machine, selector);
  if (code === null) return selectorFault(selector, 'the gate names no descriptor of its table', ext);
  if (!isCode(code) || code.dpl > machine.cpu.cpl)
    selectorFault(selector, 'the gate does not lead to code of this or a more privileged level', ext);
  if (!isPresent(code)) notPresent(selector, ext);
  if ((code.attributes & (ATTRIBUTES.L | ATTRIBUTES.D)) !== ATTRIBUTES.L)
    selectorFault(selector, 'the gate does not lead to 64-bit code (L = 1, D = 0)', ext);
  return code;
}

/** RSPn (`slot` 0–2) or ISTn (`slot` 4–10, in units of 8 bytes from RSP0) of the TSS. Source: SDM Vol. 3A figure 7-11. */
export function tssStack(machine: Machine, slot: number, ext: number): bigint {
  const tr = machine.cpu.segment('tr');
  const offset = 4 + slot * 8;
  if ((tr.attributes & ATTRIBUTES.P) === 0 || offset + 7 > tr.limit)
    raise({
      vector: '#TS',
      errorCode: (tr.selector & 0xfffc) | ext,
      reason: 'the TSS has no stack pointer for this entry',
    });
  const rsp = machine.mmu.read(BigInt.asUintN(64, tr.base + BigInt(offset)), 64, 'supervisor');
  if (!isCanonical(rsp))
    raise({ vector: '#SS', errorCode: ext, reason: 'the stack pointer in the TSS is not canonical' });
  return rsp;
}

/**
 * Pushes 64-bit values below `rsp` with the rights of ring `cpl`; the whole range is checked before the first store.
 * @returns the new RSP.
 */
export function pushAll(machine: Machine, rsp: bigint, cpl: number, values: readonly bigint[], ext = 0): bigint {
  const { cpu, mmu } = machine;
  const old = cpu.cpl;
  const at = (position: number): bigint => BigInt.asUintN(64, rsp - BigInt(8 * (position + 1)));
  for (let i = 0; i < values.length; i++)
    if (!isCanonical(at(i)))
      raise({ vector: '#SS', errorCode: ext, reason: 'a push below a stack pointer that is not canonical' });
  cpu.cpl = cpl;
  try {
    for (let i = 0; i < values.length; i++) mmu.probeWrite(at(i), 64);
    for (const [i, value] of values.entries()) mmu.write(at(i), value, 64);
  } finally {
    cpu.cpl = old;
  }
  return at(values.length - 1);
}

/**
 * Enters the handler of one event through its gate: stack by IST or by the TSS on a change of privilege, 16-byte
 * alignment, SS, RSP, RFLAGS, CS, RIP and the error code pushed, TF NT RF VM (and IF by interrupt gates) cleared.
 * Raises the fault that hinders it and then has changed nothing but memory below the new stack.
 * Source: SDM Vol. 3A §§6.8, 6.12, 6.14; Vol. 2A INT n. Not modeled: shadow stacks, 32-bit gates outside IA-32e mode.
 */
export function enter(machine: Machine, event: Event): void {
  const { cpu } = machine;
  const ext = event.kind === 'software' ? 0 : 1;
  const gate = readGate(machine, event, ext);
  const code = gateCode(machine, gate.selector, ext);
  const from = cpu.cpl;
  const cpl = isConforming(code) ? from : code.dpl;
  let rsp = cpu.gpr[4];
  if (gate.ist !== 0) rsp = tssStack(machine, gate.ist + 3, ext);
  else if (cpl < from) rsp = tssStack(machine, cpl, ext);
  if (!isCanonical(gate.offset)) generalProtection(ext, 'the gate leads to an address that is not canonical');
  const { rflags } = cpu;
  const pushed = event.kind === 'fault' ? rflags | RF : rflags;
  const frame = [BigInt(cpu.selector('ss')), cpu.gpr[4], pushed, BigInt(cpu.selector('cs')), event.returnRip];
  if (event.errorCode !== undefined) frame.push(BigInt(event.errorCode));
  rsp = pushAll(machine, rsp & ~0xfn, cpl, frame, ext);
  if (cpl < from) cpu.setSegment('ss', nullRecord(cpl, cpl));
  const selector = (gate.selector & 0xfffc) | cpl;
  cpu.setSegment('cs', recordOf(code, selector));
  cpu.gpr[4] = rsp;
  cpu.rip = gate.offset;
  cpu.rflags = rflags & ~(CLEARED_ON_ENTRY | (gate.clearsIf ? flagMask('IF') : 0n));
  cpu.shadow = 0;
  cpu.halted = false;
  if (event.vector === VECTORS.NMI && event.kind === 'external') cpu.nmiBlocked = true;
  cpu.cpl = cpl;
  if (cpl !== from) machine.observer.cplChanged?.(from, cpl, event.by);
}

/** Outcome of {@link deliver}: the faults in order when the CPU shut down, else null. */
export type Shutdown = readonly Fault[] | null;

const CONTRIBUTORY: ReadonlySet<VectorName> = new Set<VectorName>(['#DE', '#TS', '#NP', '#SS', '#GP']);

/** What the CPU makes of a fault while it delivers another. Source: SDM Vol. 3A tables 6-4 and 6-5. */
export function combine(first: VectorName, second: VectorName): 'serial' | 'double' | 'shutdown' {
  const isHeavy = second === '#PF' || CONTRIBUTORY.has(second);
  if (first === '#DF') return isHeavy ? 'shutdown' : 'serial';
  if (first === '#PF') return isHeavy ? 'double' : 'serial';
  return CONTRIBUTORY.has(first) && CONTRIBUTORY.has(second) ? 'double' : 'serial';
}

const errorCodeOf = (fault: Fault): number | undefined => ('errorCode' in fault ? fault.errorCode : undefined);

/**
 * Delivers a fault or a debug trap, then what goes wrong on the way: a second fault, #DF, or shutdown. RIP in the frame
 * is `returnRip` throughout. CR2 is set by every #PF, delivered or not. #DB of a trap sets DR6.BS before (the caller).
 * Source: SDM Vol. 3A §6.15, interrupt 8.
 */
export function deliver(machine: Machine, fault: Fault, returnRip: bigint, kind: 'fault' | 'trap' = 'fault'): Shutdown {
  const faults: Fault[] = [];
  let current = fault;
  for (;;) {
    faults.push(current);
    machine.observer.faulted?.(current);
    if (current.vector === '#PF') machine.cpu.cr2 = current.address;
    const second = attempt(machine, { ...eventOf(current, returnRip), kind: current === fault ? kind : 'fault' });
    if (second === null) return null;
    switch (combine(current.vector, second.vector)) {
      case 'serial':
        current = second;
        break;
      case 'double':
        faults.push(second);
        if (second.vector === '#PF') machine.cpu.cr2 = virtAddr(second.address);
        current = {
          vector: '#DF',
          errorCode: 0,
          reason: `${second.vector} while ${current.vector} was being delivered`,
        };
        break;
      case 'shutdown':
        return [...faults, second];
    }
  }
}

function eventOf(fault: Fault, returnRip: bigint): Event {
  const errorCode = errorCodeOf(fault);
  const base = { vector: VECTORS[fault.vector], kind: 'fault', returnRip, by: 'exception' } as const;
  return errorCode === undefined ? base : { ...base, errorCode };
}

/** Enters, or gives the fault that hindered it. */
function attempt(machine: Machine, event: Event): Fault | null {
  try {
    enter(machine, event);
    return null;
  } catch (thrown) {
    if (thrown instanceof Raise) return thrown.fault;
    throw thrown;
  }
}

/** An external interrupt or NMI; what hinders it is delivered in its place. */
export function deliverInterrupt(machine: Machine, vector: number): Shutdown {
  const returnRip = machine.cpu.rip;
  const hindered = attempt(machine, { vector, kind: 'external', returnRip, by: 'int' });
  return hindered === null ? null : deliver(machine, hindered, returnRip);
}

/** IOPL of RFLAGS, 0–3. */
export const ioplOf = (rflags: bigint): number => Number((rflags & IOPL_MASK) >> 12n);
