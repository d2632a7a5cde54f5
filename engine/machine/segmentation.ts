import { hex, isCanonical } from '../core/address';
import { generalProtection, raise } from '../core/fault';
import type { SegmentName } from '../core/registers';
import type { Cpu } from './cpu';
import { ATTRIBUTES } from './descriptors';

export type SegmentAccess = 'read' | 'write';

/** The last offset of a 16-bit or 32-bit expand-down segment, which its D/B bit chooses. */
const upperBound = (attributes: number): number => ((attributes & ATTRIBUTES.D) === 0 ? 0xffff : 0xffff_ffff);

/** #SS(0) for the stack segment, #GP(0) for any other. */
function refuse(segment: SegmentName, reason: string): never {
  if (segment === 'ss') return raise({ vector: '#SS', errorCode: 0, reason });
  return generalProtection(0, reason);
}

/** Type bits: whether the segment may be read or written at all. Source: SDM Vol. 3A §5.5, table 3-1. */
function checkType(segment: SegmentName, attributes: number, access: SegmentAccess): void {
  const name = segment.toUpperCase();
  if ((attributes & ATTRIBUTES.UNUSABLE) !== 0) refuse(segment, `${name} holds a null selector`);
  if ((attributes & ATTRIBUTES.CODE) !== 0) {
    if (access === 'write') refuse(segment, `${name} is a code segment: it cannot be written`);
    if ((attributes & ATTRIBUTES.READABLE) === 0) refuse(segment, `${name} is an execute-only code segment`);
  } else if (access === 'write' && (attributes & ATTRIBUTES.WRITABLE) === 0)
    refuse(segment, `${name} is a read-only data segment`);
}

/** `bytes` at `offset` against the limit. Source: SDM Vol. 3A §5.3; what wraps at 4 GiB is refused, as processors do. */
function checkLimit(segment: SegmentName, attributes: number, limit: number, offset: number, bytes: number): void {
  const last = offset + bytes - 1;
  const isExpandDown = (attributes & (ATTRIBUTES.CODE | ATTRIBUTES.EXPAND_DOWN)) === ATTRIBUTES.EXPAND_DOWN;
  const fits = isExpandDown ? offset > limit && last <= upperBound(attributes) : last <= limit;
  if (fits) return;
  const bounds = isExpandDown ? `${hex(limit + 1)} to ${hex(upperBound(attributes))}` : `0 to ${hex(limit)}`;
  refuse(segment, `${bytes} bytes at ${segment.toUpperCase()}:${hex(offset)} are outside the segment (${bounds})`);
}

/**
 * Linear address of an access by code outside 64-bit mode: type and limit of the segment are checked, the base is added,
 * the sum wraps at 4 GiB. `offset` has at most 32 bits.
 */
export function segmentedAddress(
  cpu: Cpu,
  segment: SegmentName,
  offset: bigint,
  bytes: number,
  access: SegmentAccess,
): bigint {
  const attributes = cpu.segmentAttributes(segment);
  checkType(segment, attributes, access);
  checkLimit(segment, attributes, cpu.segmentLimit(segment), Number(offset), bytes);
  return BigInt.asUintN(32, cpu.segmentBase(segment) + offset);
}

/** Width of the stack pointer: 64 in 64-bit mode, else by the B bit of SS. Source: SDM Vol. 1 §6.2.3. */
export function stackWidth(cpu: Cpu): 16 | 32 | 64 {
  if (cpu.codeSize === 64) return 64;
  return (cpu.segmentAttributes('ss') & ATTRIBUTES.D) === 0 ? 16 : 32;
}

/** Linear address of `bytes` at RSP + `offset`, wrapped to the stack's width; #SS(0) where the stack does not reach. */
export function stackAddress(cpu: Cpu, offset: bigint, bytes: number, access: SegmentAccess): bigint {
  const width = stackWidth(cpu);
  const at = BigInt.asUintN(width, cpu.gpr[4] + offset);
  if (width !== 64) return segmentedAddress(cpu, 'ss', at, bytes, access);
  if (!isCanonical(at)) raise({ vector: '#SS', errorCode: 0, reason: 'RSP is not canonical' });
  return at;
}

/**
 * The stack pointer moved by `bytes`: as wide as the stack is, a 16-bit one keeps the upper bits of ESP and a 32-bit one
 * clears those of RSP.
 */
export function movedStackPointer(cpu: Cpu, bytes: bigint): bigint {
  const width = stackWidth(cpu);
  const moved = BigInt.asUintN(width, cpu.gpr[4] + bytes);
  return width === 16 ? (cpu.gpr[4] & ~0xffffn) | moved : moved;
}

/** A near branch of code outside 64-bit mode to `target`: #GP(0) beyond the limit of CS. Source: SDM Vol. 2A JMP. */
export function checkNearTarget(cpu: Cpu, target: bigint): void {
  if (Number(target) > cpu.segmentLimit('cs'))
    generalProtection(0, `the branch target ${hex(target)} is beyond the limit of CS`);
}
