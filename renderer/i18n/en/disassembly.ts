/** The Disassembly panel. */
export const disassembly = {
  empty: 'The instructions around the present one appear here.',
  panel: 'Disassembly',
  address: 'Address',
  instruction: 'Instruction',
  bytes: 'Bytes',
  source: 'Source',
  next: 'next instruction',
  where: 'Go to: an address, symbol or expression',
  back: 'Back to RIP',
} as const;
