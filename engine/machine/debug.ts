import type { Cpu } from './cpu';

/** Conditions of a debug exception as bits of DR6. Source: SDM Vol. 3B §17.2.3. */
export const DR6 = { B: 0xf, BD: 0x2000, BS: 0x4000 } as const;
/** L0 G0 … L3 G3 of DR7, and GD. Source: SDM Vol. 3B §17.2.4. */
export const DR7 = { ENABLES: 0xff, GD: 0x2000 } as const;

/** R/Wn of DR7. I/O breakpoints (2) are absent. */
const KIND = { EXECUTE: 0, WRITE: 1, ACCESS: 3 } as const;
/** Bytes by LENn. Source: SDM Vol. 3B §17.2.4; 8 bytes on 64-bit processors. */
const LENGTHS = [1, 2, 8, 4] as const;

const ENABLE = 3;
const enabled = (dr7: number, index: number): boolean => ((dr7 >> (2 * index)) & ENABLE) !== 0;
const kindOf = (dr7: number, index: number): number => (dr7 >> (16 + 4 * index)) & 3;
const lengthOf = (dr7: number, index: number): number => LENGTHS[(dr7 >> (18 + 4 * index)) & 3];

/** No access and no breakpoint is longer; what lies further apart cannot meet. */
const REACH = 64;

/**
 * The enabled data breakpoints that an access of `bytes` at `linear` meets, as B0–B3; the low bits of an address that its
 * length covers are ignored. `low` is the low half of `linear`, signed. Source: SDM Vol. 3B §§17.2.5, 17.3.1.2. Not modeled: I/O breakpoints, Bn of disabled ones.
 */
export function dataConditions(cpu: Cpu, linear: bigint, low: number, bytes: number, isWrite: boolean): number {
  const dr7 = cpu.dr7Low;
  let met = 0;
  for (let index = 0; index < 4; index++) {
    const kind = kindOf(dr7, index);
    if (!enabled(dr7, index) || !(kind === KIND.ACCESS || (kind === KIND.WRITE && isWrite))) continue;
    const distance = (low - cpu.drLow(index)) | 0;
    if (distance > REACH || distance < -REACH) continue;
    const last = linear + BigInt(bytes - 1);
    const length = BigInt(lengthOf(dr7, index));
    const first = cpu.dr(index) & ~(length - 1n);
    if (linear <= first + length - 1n && first <= last) met |= 1 << index;
  }
  return met;
}

/** The enabled instruction breakpoints at a linear address, as B0–B3. Source: SDM Vol. 3B §17.3.1.1. */
export function instructionConditions(cpu: Cpu, linear: bigint): number {
  const dr7 = cpu.dr7Low;
  let met = 0;
  for (let index = 0; index < 4; index++)
    if (enabled(dr7, index) && kindOf(dr7, index) === KIND.EXECUTE && cpu.dr(index) === linear) met |= 1 << index;
  return met;
}

/**
 * What the delivery of a debug exception leaves in DR6 and DR7: B0–B3 are those of this one, BD and BS are only ever set,
 * GD is cleared. Source: SDM Vol. 3B §§17.2.3, 17.2.4.
 */
export function recordDebugException(cpu: Cpu, conditions: number): void {
  cpu.setDr(6, (cpu.dr(6) & ~BigInt(DR6.B)) | BigInt(conditions));
  cpu.setDr(7, cpu.dr(7) & ~BigInt(DR7.GD));
}

/** What was met, in words: `single step (RFLAGS.TF), breakpoint DR0`. */
export function conditionsText(conditions: number): string {
  const breakpoints = [0, 1, 2, 3].filter((index) => (conditions & (1 << index)) !== 0);
  return [
    ...((conditions & DR6.BS) === 0 ? [] : ['single step (RFLAGS.TF)']),
    ...breakpoints.map((index) => `breakpoint DR${index}`),
  ].join(', ');
}
