// Where this assembler's bytes are not NASM's, and why. A conformance run fails on whatever is not on this list.

/** Texts of single instructions; `modes`: only in code of so many bits. */
export const FORMS = [
  {
    pattern: /^ptwrite /u,
    reason:
      'NASM 2.16.01 leaves the prefix F3 out, which makes XSAVE of it with memory; here it is as the manual has it.',
  },
  {
    pattern: /^vmgexit$/u,
    reason: 'NASM 2.16.01 writes F2 0F 01 C1, which no manual has; here it is F3 0F 01 D9.',
  },
  {
    pattern: /^vcvtneps2bf16 /u,
    reason:
      'NASM 2.16.01 has the prefix 66 for F3, the destination in vvvv, and one vector length for all; the processor raises #UD.',
  },
  {
    pattern: /^vrcpph /u,
    reason: 'NASM 2.16.01 writes the destination into vvvv, too, for which the processor raises #UD.',
  },
  {
    pattern: /^vreducesh /u,
    reason: 'NASM 2.16.01 loses the last register operand.',
  },
  {
    pattern: /^vcvtu?dq2ph ymm\d+.*\[|^vcvtuqq2ph .*\{1to4\}/u,
    reason: 'NASM 2.16.01 writes the vector length of a smaller source; here it is that of the destination.',
  },
  {
    pattern: /^enqcmds? /u,
    modes: [32],
    reason: 'NASM 2.16.01 writes an address-size prefix of 16-bit code; here it stands only before 16-bit addresses.',
  },
];
