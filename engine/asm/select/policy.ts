/** What GNU as and NASM choose differently for the same operands. The tables are one. */
export interface Policy {
  readonly name: 'gas' | 'nasm';
  /** `mov rax, 5` may become `mov eax, 5`: the upper half is zeroed anyway. */
  readonly narrowMoveImmediate: boolean;
  /** `mov rax, symbol` takes the 64-bit immediate unless a size is written. */
  readonly wideSymbolImmediate: boolean;
  /** `[rax*2]` becomes `[rax+rax]`, `[rax*1]` becomes `[rax]`. */
  readonly splitIndex: boolean;
  /** Which operand of a register-register `xchg` goes to ModRM.reg. */
  readonly exchangeRegFirst: boolean;
  /** `vmovaps xmm0, xmm9` as the store form, for the two-byte VEX prefix. */
  readonly swapForShortVex: boolean;
}

export const GAS: Policy = {
  name: 'gas',
  narrowMoveImmediate: false,
  wideSymbolImmediate: false,
  splitIndex: false,
  exchangeRegFirst: false,
  swapForShortVex: true,
};

export const NASM: Policy = {
  name: 'nasm',
  narrowMoveImmediate: true,
  wideSymbolImmediate: true,
  splitIndex: true,
  exchangeRegFirst: true,
  swapForShortVex: false,
};
