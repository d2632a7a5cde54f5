import { describe, expect, it } from 'vitest';
import type { CpuLevel } from '../core/cpu-level';
import type { CpuVendor } from './machine';
import { cpuid } from './cpuid';

const registers = (
  leaf: number,
  subleaf: number,
  level: CpuLevel,
  vendor: CpuVendor = 'intel',
  xcr0 = 7,
): readonly number[] =>
  cpuid({ vendor, features: { fred: false, level }, state: { osxsave: level === 'x86-64-v3', xcr0 } }, leaf, subleaf, () => true); // prettier-ignore

/** Feature bits: SDM Vol. 2A CPUID, tables 3-10, 3-11; AMD APM Vol. 3 appendix E. */
const BITS = {
  SSE3: [1, 2, 0], PCLMULQDQ: [1, 2, 1], SSSE3: [1, 2, 9], FMA: [1, 2, 12], CMPXCHG16B: [1, 2, 13], SSE41: [1, 2, 19],
  SSE42: [1, 2, 20], MOVBE: [1, 2, 22], POPCNT: [1, 2, 23], AES: [1, 2, 25], XSAVE: [1, 2, 26], OSXSAVE: [1, 2, 27], AVX: [1, 2, 28],
  F16C: [1, 2, 29], RDRAND: [1, 2, 30], SSE2: [1, 3, 26], BMI1: [7, 1, 3], AVX2: [7, 1, 5], BMI2: [7, 1, 8], RDSEED: [7, 1, 18],
  ADX: [7, 1, 19], SHA: [7, 1, 29], AVX512F: [7, 1, 16], VAES: [7, 2, 9], LZCNT: [0x8000_0001, 2, 5],
} as const; // prettier-ignore
const isSet = (name: keyof typeof BITS, level: CpuLevel): boolean => {
  const [leaf, register, bit] = BITS[name];
  return ((registers(leaf, 0, level)[register] >>> bit) & 1) === 1;
};

/** The psABI's levels, table 3.1, and what the lab adds to the third. */
const V1 = ['SSE2'] as const;
const V2 = [...V1, 'SSE3', 'SSSE3', 'CMPXCHG16B', 'SSE41', 'SSE42', 'POPCNT'] as const;
const V3 = [
  ...V2, 'PCLMULQDQ', 'FMA', 'MOVBE', 'AES', 'XSAVE', 'OSXSAVE', 'AVX', 'F16C', 'RDRAND', 'BMI1', 'AVX2', 'BMI2', 'RDSEED', 'ADX',
  'SHA', 'VAES', 'LZCNT',
] as const; // prettier-ignore

describe('CPUID', () => {
  it.each([
    ['x86-64-v1', V1],
    ['x86-64-v2', V2],
    ['x86-64-v3', V3],
  ] as const)('announces at %s what the level has, and no more', (level, expected) => {
    const names = (Object.keys(BITS) as (keyof typeof BITS)[]).filter((name) => isSet(name, level));
    expect(names.toSorted()).toEqual([...expected].toSorted());
  });

  it('tells the XSAVE area of leaf 0xd as XCR0 has it', () => {
    expect(registers(0xd, 0, 'x86-64-v3')).toEqual([7, 832, 832, 0]);
    expect(registers(0xd, 0, 'x86-64-v3', 'intel', 3)).toEqual([7, 576, 832, 0]);
    expect(registers(0xd, 1, 'x86-64-v3')).toEqual([7, 832, 0, 0]);
    expect(registers(0xd, 2, 'x86-64-v3')).toEqual([256, 576, 0, 0]);
    expect(registers(0xd, 3, 'x86-64-v3')).toEqual([0, 0, 0, 0]);
    expect(registers(0xd, 0, 'x86-64-v2')).toEqual([0, 0, 0, 0]);
  });

  it("announces SSE4A on AMD's processors alone", () => {
    const sse4a = (vendor: CpuVendor): number => (registers(0x8000_0001, 0, 'x86-64-v3', vendor)[2] >>> 6) & 1;
    expect([sse4a('amd'), sse4a('intel')]).toEqual([1, 0]);
  });
});
