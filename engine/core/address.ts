/** A linear (virtual) address, 0 … 2^64-1. Not necessarily canonical. */
export type VirtAddr = bigint & { readonly __unit: 'VirtAddr' };
/** A physical address, 0 … 2^52-1, a plain number so that it indexes memory directly. */
export type PhysAddr = number & { readonly __unit: 'PhysAddr' };

export const PAGE_SIZE = 4096;
/** 2^64 - 1. */
export const MASK64 = 0xffff_ffff_ffff_ffffn;

export const virtAddr = (value: bigint): VirtAddr => (value & MASK64) as VirtAddr;
export const physAddr = (value: number): PhysAddr => value as PhysAddr;

/** True when bits 63:47 are all equal (48-bit linear addresses). Source: SDM Vol. 1 §3.3.7.1. */
export const isCanonical = (address: bigint): boolean =>
  address < 0x0000_8000_0000_0000n || (address >= 0xffff_8000_0000_0000n && address <= MASK64);

/** `0x` and lower-case hexadecimal digits, as every trace, panel and message prints an address. */
export const hex = (value: bigint | number): string => `0x${value.toString(16)}`;
