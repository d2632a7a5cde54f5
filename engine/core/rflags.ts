/** Bit positions of RFLAGS. Source: SDM Vol. 1 §3.4.3, figure 3-8. */
export const RFLAGS_BITS = {
  CF: 0,
  PF: 2,
  AF: 4,
  ZF: 6,
  SF: 7,
  TF: 8,
  IF: 9,
  DF: 10,
  OF: 11,
  NT: 14,
  RF: 16,
  VM: 17,
  AC: 18,
  VIF: 19,
  VIP: 20,
  ID: 21,
} as const;

/** A one-bit flag of RFLAGS; IOPL (bits 13:12) is the only wider field. */
export type FlagName = keyof typeof RFLAGS_BITS;
/** The six flags that arithmetic writes. */
export type StatusFlag = 'CF' | 'PF' | 'AF' | 'ZF' | 'SF' | 'OF';

export const STATUS_FLAGS = ['CF', 'PF', 'AF', 'ZF', 'SF', 'OF'] as const satisfies readonly StatusFlag[];

/** The mask of one flag. */
export const flagMask = (flag: FlagName): bigint => 1n << BigInt(RFLAGS_BITS[flag]);

export const IOPL_MASK = 0x3000n;
/** Bit 1 always reads as one. */
export const RFLAGS_FIXED = 0x2n;
/** Every bit that exists; the others read as zero. */
export const RFLAGS_DEFINED = Object.values(RFLAGS_BITS).reduce(
  (mask, bit) => mask | (1n << BigInt(bit)),
  IOPL_MASK | RFLAGS_FIXED,
);

/** Names of the flags set in `rflags`, low bit first, as `[ ZF PF IF ]` displays use them. */
export const flagNames = (rflags: bigint): FlagName[] =>
  (Object.keys(RFLAGS_BITS) as FlagName[]).filter((flag) => (rflags & flagMask(flag)) !== 0n);
