import { describe, expect, it } from 'vitest';
import { differences, modelsFor } from '../../../tools/oracle/check';
import { parseVectors } from '../../../tools/oracle/vectors';

/*
 * How much of 16 bytes in memory is fetched, seen at the end of the mapped pages (0x20004000) under MXCSR.MM, which lets operands
 * be misaligned. Rows as in the vector files, run on an AMD CPU of family 25: legacy forms that interleave low halves, and
 * counts of shifts, fetch 8 bytes.
 */
const ROWS = parseVectors(`
row 66 0f 60 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fe00dc00ba00980076005400320010 | -
row 66 0f 60 0b | rip=30000000 rflags=202 rbx=20003ff7 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fe00dc00ba00980076005400320010 | -
row 66 0f 60 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fe00dc00ba00980076005400320010 | -
row 66 0f 60 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f 61 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedc0000ba980000765400003210 | -
row 66 0f 61 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedc0000ba980000765400003210 | -
row 66 0f 61 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f 62 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedcba980000000076543210 | -
row 66 0f 62 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedcba980000000076543210 | -
row 66 0f 62 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f 6c 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedcba9876543210 | -
row 66 0f 6c 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedcba9876543210 | -
row 66 0f 6c 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 0f 14 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000003 xmm1=fedcba980000000076543210 | -
row 0f 14 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000003 xmm1=fedcba980000000076543210 | -
row 0f 14 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f 14 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedcba9876543210 | -
row 66 0f 14 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 xmm1=fedcba9876543210 | -
row 66 0f 14 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f 6a 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 0f 15 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f fe 0b | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row c5 f1 62 13 | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row c5 f1 62 13 | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row c5 f0 14 13 | rip=30000000 rflags=202 rbx=20003ff1 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row c5 f0 14 13 | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f d2 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 | -
row 66 0f d2 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f f1 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 | -
row 66 0f f1 0b | rip=30000000 rflags=202 rbx=20003ff9 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row 66 0f e2 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 | -
row 66 0f d3 0b | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 | rip=30000004 | -
row c5 f1 d2 13 | rip=30000000 rflags=202 rbx=20003ff5 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
row c5 f1 d2 13 | rip=30000000 rflags=202 rbx=20003ff8 fpu mxcsr=21f80 xmm1=123456789abcdef0fedcba9876543210 |  | #PF(4) 20004000
`).rows;

describe('an operand over the end of the mapped pages', () => {
  it.each(ROWS.map((row) => [row.before.bytes.join(' '), row] as const))('%s', (_bytes, { before, after }) => {
    expect(differences(modelsFor('punpckldq').zeros, 'punpckldq', [before], [after])).toEqual([]);
  });
});
