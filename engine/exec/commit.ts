import { MASK64 } from '../core/address';
import type { MsrName } from '../core/msrs';
import type { Width } from '../core/bits';
import type { Machine } from '../machine/machine';
import { PendingVectors } from './vector/pending';
import { PendingX87 } from './x87/pending';

/** CF PF AF ZF SF OF. */
export const STATUS_MASK = 0x8d5;

const REGISTER_MASKS: Readonly<Record<Width, bigint>> = { 8: 0xffn, 16: 0xffffn, 32: 0xffff_ffffn, 64: MASK64 };

/**
 * What one instruction (or one iteration under REP) has written so far. Nothing of it is visible before {@link commit},
 * which cannot fail: every store was translated for write when it was made.
 */
export class PendingWrites {
  readonly #gpr = new BigUint64Array(16);
  /** Bit n: register n is written. */
  #gprMask = 0;
  #flags = 0;
  #flagsMask = 0;
  #undefined = 0;
  #keepsStatus = false;
  #stores = 0;
  readonly #addresses: bigint[] = [];
  readonly #values: bigint[] = [];
  readonly #widths: Width[] = [];
  readonly #segmentBases: ('fs' | 'gs')[] = [];
  readonly #bases: bigint[] = [];
  readonly #msrs: MsrName[] = [];
  readonly #msrValues: bigint[] = [];

  readonly vectors: PendingVectors;
  readonly x87: PendingX87;

  constructor(readonly machine: Machine) {
    this.vectors = new PendingVectors(machine);
    this.x87 = new PendingX87(machine);
  }

  clear(): void {
    if (this.vectors.isDirty) this.vectors.clear();
    if (this.x87.isDirty) this.x87.clear();
    this.#gprMask = 0;
    this.#flagsMask = 0;
    this.#flags = 0;
    this.#undefined = 0;
    this.#keepsStatus = false;
    this.#stores = 0;
    if (this.#bases.length > 0) this.#segmentBases.length = this.#bases.length = 0;
    if (this.#msrs.length > 0) this.#msrs.length = this.#msrValues.length = 0;
  }

  /** Flags (as bits of RFLAGS) that were left undefined and not kept. */
  get undefinedFlags(): number {
    return this.#keepsStatus ? 0 : this.#undefined;
  }

  /**
   * Merges the low `width` bits at bit `shift` into register `index`: 32-bit writes clear the upper half, narrower ones
   * keep the rest, and a second partial write sees the first.
   */
  setGpr(index: number, value: bigint, width: Width, shift: 0 | 8): void {
    if (width === 64) this.#gpr[index] = value;
    else if (width === 32) this.#gpr[index] = value & 0xffff_ffffn;
    else {
      const bit = 1 << index;
      const before = (this.#gprMask & bit) === 0 ? this.machine.cpu.gpr[index] : this.#gpr[index];
      const mask = REGISTER_MASKS[width];
      if (shift === 0) this.#gpr[index] = (before & ~mask) | (value & mask);
      else this.#gpr[index] = (before & ~0xff00n) | ((value & 0xffn) << 8n);
    }
    this.#gprMask |= 1 << index;
  }

  /** Replaces the bits of RFLAGS that `mask` names; both are 32-bit numbers, which hold every flag there is. */
  setFlags(value: number, mask: number): void {
    this.#flags = (this.#flags & ~mask) | (value & mask);
    this.#flagsMask |= mask;
  }
  leaveUndefined(mask: number): void {
    this.#undefined |= mask;
  }
  keepStatusFlags(): void {
    this.#keepsStatus = true;
  }

  /** Raises the fault of the store at once; writes on commit. */
  store(linear: bigint, value: bigint, width: Width): void {
    this.machine.mmu.probeWrite(linear, width);
    const at = this.#stores++;
    this.#addresses[at] = linear;
    this.#values[at] = value;
    this.#widths[at] = width;
  }

  setSegmentBase(segment: 'fs' | 'gs', base: bigint): void {
    this.#segmentBases.push(segment);
    this.#bases.push(base);
  }
  setMsr(name: MsrName, value: bigint): void {
    this.#msrs.push(name);
    this.#msrValues.push(value);
  }

  commit(): void {
    const { cpu, mmu } = this.machine;
    for (let i = 0; i < this.#stores; i++) mmu.write(this.#addresses[i], this.#values[i], this.#widths[i]);
    for (let mask = this.#gprMask; mask !== 0; mask &= mask - 1) {
      const index = 31 - Math.clz32(mask & -mask);
      cpu.gpr[index] = this.#gpr[index];
    }
    const flagsMask = this.#keepsStatus ? this.#flagsMask & ~STATUS_MASK : this.#flagsMask;
    if (flagsMask !== 0) cpu.rflags = BigInt((cpu.rflagsLow & ~flagsMask) | (this.#flags & flagsMask));
    for (let i = 0; i < this.#bases.length; i++) cpu.setSegmentBase(this.#segmentBases[i], this.#bases[i]);
    for (let i = 0; i < this.#msrs.length; i++) cpu.setMsr(this.#msrs[i], this.#msrValues[i]);
    if (this.vectors.isDirty) this.vectors.commit();
    if (this.x87.isDirty) this.x87.commit();
  }
}
