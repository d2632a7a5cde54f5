import { isCanonical } from '../core/address';
import { generalProtection, raise, VECTORS } from '../core/fault';
import { flagMask } from '../core/rflags';
import type { Descriptor } from './descriptors';
import { ATTRIBUTES, SYSTEM_TYPE, isCode, isConforming, isNull, isPresent, notPresent, nullRecord, readDescriptor, recordOf, selectorFault } from './descriptors'; // prettier-ignore
import type { Event } from './event';
import type { Machine } from './machine';

const TF = flagMask('TF');
const RF = flagMask('RF');
const CLEARED_ON_ENTRY = TF | RF | flagMask('NT') | flagMask('VM');

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

const IO_MAP_BASE = 0x66n;
/**
 * Whether CPL <= IOPL, or else the I/O permission bitmap of the TSS lets the program at all `bytes` ports from `port` on: every bit clear, and
 * the map within the limit of the TSS, the byte behind the last one included. Source: SDM Vol. 1 §19.5.2.
 */
export function permitsPort({ cpu, mmu }: Machine, port: number, bytes: number): boolean {
  if (cpu.cpl <= ((cpu.rflagsLow >> 12) & 3)) return true;
  const tr = cpu.segment('tr');
  if ((tr.attributes & ATTRIBUTES.P) === 0 || tr.limit < 0x67) return false;
  const at = (offset: bigint): bigint => BigInt.asUintN(64, tr.base + offset);
  const first = mmu.read(at(IO_MAP_BASE), 16, 'supervisor') + BigInt(port >> 3);
  if (first + 1n > BigInt(tr.limit)) return false;
  const bits = mmu.read(at(first), 16, 'supervisor') >> BigInt(port & 7);
  return (bits & ((1n << BigInt(bytes)) - 1n)) === 0n;
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
 * RFLAGS as a delivery saves it. RF is set for faults (but not for an instruction breakpoint, whose handler sets it), and
 * on Intel for what comes between two iterations of a REP; AMD leaves it clear there (seen on family 25). An instruction
 * that asks for the event has cleared it.
 * Source: SDM Vol. 3B §17.3.1.1.
 */
export function pushedFlags({ cpu, vendor }: Machine, { kind, withinRepeat, instruction }: Event): bigint {
  if (instruction !== undefined) return cpu.rflags & ~RF;
  const isResumed = kind === 'fault' || (withinRepeat === true && vendor === 'intel');
  return isResumed ? cpu.rflags | RF : cpu.rflags;
}

/**
 * Enters the handler of one event through its gate: stack by IST or by the TSS on a change of privilege, 16-byte
 * alignment, SS, RSP, RFLAGS, CS, RIP and the error code pushed, TF NT RF VM (and IF by interrupt gates) cleared.
 * Raises the fault that hinders it and then has changed nothing but memory below the new stack.
 * Source: SDM Vol. 3A §§6.8, 6.12, 6.14; Vol. 2A INT n. Not modeled: shadow stacks, 32-bit gates outside IA-32e mode.
 */
export function enterGate(machine: Machine, event: Event): void {
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
  const pushed = pushedFlags(machine, event);
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
