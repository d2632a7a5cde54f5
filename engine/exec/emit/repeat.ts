import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE } from '../../core/address';
import type { Width } from '../../core/bits';
import { Raise } from '../../core/fault';
import { RFLAGS_BITS } from '../../core/rflags';
import type { Form } from '../../isa/form';
import type { Machine } from '../../machine/machine';
import type { Mmu } from '../../machine/mmu';
import { MAX_ITERATIONS } from '../evaluate';

/** A repeated MOVS or STOS that is done in stretches of a page. */
export interface Repetition {
  readonly copies: boolean;
  readonly width: Width;
  /** Where the program goes on. */
  readonly next: bigint;
}

/** The most bytes that are done at once, so that the host gets to look at the world. */
const STRETCH = 1 << 26;
const DF = 1 << RFLAGS_BITS.DF;
const RAX = 0;
const RCX = 1;
const RSI = 6;
const RDI = 7;

/** What can be done at once of an instruction; null for everything else, REP CMPS and SCAS included. */
export function repetitionOf(form: Form, next: bigint): Repetition | null {
  const match = /^(movs|stos)[bwdq]$/u.exec(form.mnemonic);
  const [target] = form.operands;
  if (match === null || form.repeat === null || form.mode !== 64 || form.addressWidth !== 64) return null;
  const copies = match[1] === 'movs';
  if (target.kind !== 'memory' || (copies && (form.sourceSegment === 'fs' || form.sourceSegment === 'gs'))) return null;
  return { copies, width: target.width as Width, next };
}

/**
 * Runs a repetition that stands at RIP, as if it were done iteration by iteration, and retires it. It is begun only where all of it
 * can be done within `most` iterations, so that nobody meets the machine in the middle of it. Not for machines with breakpoints,
 * single steps or alignment checks.
 * @returns iterations, at least 1; 0 where the evaluator has to go on: a fault, code that is written, the direction flag, a
 *   repetition that is too long or that has changed the page tables under itself.
 */
export function runRepetition(machine: Machine, repetition: Repetition, most: number): number {
  const { copies, width, next } = repetition;
  const { cpu } = machine;
  const { gpr } = cpu;
  if (gpr[RCX] > BigInt(most) || !canRun(machine, repetition)) return 0;
  const bytes = width / 8;
  let iterations = 0;
  /** What the evaluator, which pauses now and then, would have left behind. */
  const leave = (): number => {
    if (iterations >= MAX_ITERATIONS) cpu.repeatingAt = cpu.rip;
    return 0;
  };
  while (gpr[RCX] !== 0n) {
    const room = Math.min(roomFor(gpr[RDI], bytes), MAX_ITERATIONS - (iterations % MAX_ITERATIONS));
    const stretch = copies ? Math.min(room, roomFor(gpr[RSI], bytes)) : room;
    const count = gpr[RCX] < BigInt(stretch) ? Number(gpr[RCX]) : stretch;
    try {
      // Where the evaluator pauses it fetches the instruction anew, which may take the place of a page of data in the TLB.
      if (iterations > 0 && iterations % MAX_ITERATIONS === 0) machine.mmu.translate(cpu.rip, 'execute');
      const isDone = count === 0 ? one(machine, copies, width) : several(machine, copies, bytes, count);
      if (!isDone) return leave();
    } catch (thrown) {
      if (thrown instanceof Raise) return leave();
      throw thrown;
    }
    const done = Math.max(1, count);
    iterations += done;
    gpr[RCX] -= BigInt(done);
    gpr[RDI] += BigInt(done * bytes);
    if (copies) gpr[RSI] += BigInt(done * bytes);
  }
  cpu.repeatingAt = 0n;
  cpu.rip = next;
  cpu.retire();
  return Math.max(1, iterations);
}

/** Whether every page that is read or written is there, and none that is written is the evaluator's. Changes nothing. */
function canRun({ cpu, mmu, ram }: Machine, { copies, width }: Repetition): boolean {
  const { gpr } = cpu;
  if ((cpu.rflagsLow & DF) !== 0) return false;
  const length = gpr[RCX] * BigInt(width / 8);
  if (length > BigInt(STRETCH)) return false;
  const isThere = (from: bigint, access: 'read' | 'write'): boolean => {
    for (let at = from; at < from + length; at = (at | 0xfffn) + 1n) {
      const physical = mmu.cached(at, access) ?? allowed(mmu, at, access, cpu.cpl === 3);
      if (physical === null || physical >= ram.size) return false;
      if (access === 'write' && ram.isHeld(physical >>> 12)) return false;
    }
    return true;
  };
  return isThere(gpr[RDI], 'write') && (!copies || isThere(gpr[RSI], 'read'));
}

/** Where an access would go by the page tables as they are, null where it would fault. */
function allowed(mmu: Mmu, linear: bigint, access: 'read' | 'write', isUser: boolean): PhysAddr | null {
  const walk = mmu.walk(linear);
  return walk.end.kind === 'page' && mmu.judge(walk, access, isUser).allowed ? walk.end.physical : null;
}

/** Elements from an address on that end in its page. */
const roomFor = (address: bigint, bytes: number): number => Math.floor((PAGE_SIZE - Number(address & 0xfffn)) / bytes);

/** An element that lies in two pages. */
function one({ cpu, mmu }: Machine, copies: boolean, width: Width): boolean {
  const value = copies ? mmu.read(cpu.gpr[RSI], width) : BigInt.asUintN(width, cpu.gpr[RAX]);
  mmu.write(cpu.gpr[RDI], value, width);
  return true;
}

/** Elements within one page each; false where the evaluator has to do it. */
function several({ cpu, mmu, ram }: Machine, copies: boolean, bytes: number, count: number): boolean {
  const length = count * bytes;
  const from = copies ? mmu.translate(cpu.gpr[RSI], 'read') : null;
  const to = mmu.translate(cpu.gpr[RDI], 'write');
  if (to + length > ram.size || (from !== null && from + length > ram.size)) return false;
  // The instruction may be overwriting itself.
  if (ram.isHeld(to >>> 12)) return false;
  if (from === null) fill(ram.bytes, to, length, cpu.gpr[RAX], bytes);
  else copy(ram.bytes, from, to, length, bytes);
  ram.written(to, length);
  return true;
}

function fill(memory: Uint8Array, to: PhysAddr, length: number, value: bigint, bytes: number): void {
  for (let i = 0; i < bytes; i++) memory[to + i] = Number((value >> BigInt(8 * i)) & 0xffn);
  for (let filled = bytes; filled < length; filled *= 2)
    memory.copyWithin(to + filled, to, to + Math.min(filled, length - filled));
}

/** Copies forwards, element by element where a later one reads what an earlier one has written. */
function copy(memory: Uint8Array, from: PhysAddr, to: PhysAddr, length: number, bytes: number): void {
  const distance = to - from;
  if (distance <= 0 || distance >= length) {
    // No element reads what an earlier one has written.
    memory.copyWithin(to, from, from + length);
    return;
  }
  for (let at = 0; at < length; at += bytes) memory.copyWithin(to + at, from + at, from + at + bytes);
}
