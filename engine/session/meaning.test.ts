import { describe, expect, it } from 'vitest';
import { msrMeaning, ptRegsLabel } from './meaning';

describe('MSR values in words', () => {
  const check = (name: Parameters<typeof msrMeaning>[0], value: bigint, expected: string): void =>
    it(name, () => expect(msrMeaning(name, value)).toBe(expected));
  // Selectors: Linux's GDT (KERNEL_CS 0x10 … USER_CS 0x33) through the SDM's formulas.
  check('IA32_STAR', 0x0023001000000000n, 'SYSCALL: CS 0x10, SS 0x18; SYSRET: CS 0x33, SS 0x2b');
  check('IA32_FMASK', 0x47700n, 'SYSCALL clears TF IF DF NT AC IOPL');
  check('IA32_FMASK', 0x200n, 'SYSCALL clears IF');
  check('IA32_FMASK', 0n, 'SYSCALL clears no flag');
  check('IA32_FMASK', 0x8n, 'SYSCALL clears no flag');
  check('IA32_EFER', 0xd01n, 'SCE LME LMA NXE');
  // An address has a name, or none; it is in no language.
  check('IA32_LSTAR', 0xffffffff81000000n, '');
});

describe('pt_regs slots, counted from the top of the stack', () => {
  const check = (below: bigint, expected: string | null): void =>
    it(`top - ${below}`, () => expect(ptRegsLabel(0x2000n - below, 0x2000n)).toBe(expected));
  check(0n, null);
  check(8n, 'pt_regs.ss');
  check(40n, 'pt_regs.ip');
  check(48n, 'pt_regs.orig_ax');
  check(88n, 'pt_regs.ax');
  check(168n, 'pt_regs.r15');
  check(176n, null);
  check(12n, null);
});
