import { expect, test } from 'vitest';
import { AT, SELECTOR } from '../machine/test-bed';
import type { TestBed } from '../machine/test-bed';
import type { Expected, Outcome, Start } from './processor-bed';
import { ProcessorBed } from './processor-bed';

const LSTAR = AT.kernelCode + 0x8000n;
const CSTAR = AT.kernelCode + 0x9000n;
const BAD = 0x8000_0000_0000n;
const BACK = AT.userCode + 0x100n;
const SYSCALL = [0x0f, 0x05];
const SYSRETQ = [0x48, 0x0f, 0x07];
const SYSRETL = [0x0f, 0x07];
const SYSENTER = [0x0f, 0x34];
const SYSEXITQ = [0x48, 0x0f, 0x35];
const SYSEXITL = [0x0f, 0x35];
const SWAPGS = [0x0f, 0x01, 0xf8];
const IRETQ = [0x48, 0xcf];
const compat = (bed: TestBed): void => {
  const { cpu } = bed.machine;
  cpu.setSegment('cs', { ...cpu.segment('cs'), selector: SELECTOR.USER32_CS, attributes: 0xc0fb });
};
const HALTS = { kernel: 0x4_7700n } as const;

type Row = readonly [name: string, start: Start, expected: Expected];
const run = (start: Start): Outcome => new ProcessorBed(start).step();

/** STAR is Linux' 0x0023001000000000 throughout. Sources: SDM Vol. 2B SYSCALL, SYSRET, SYSENTER, SYSEXIT; APM Vol. 3. */
const ROWS: readonly Row[] = [
  [
    'syscall: RCX, R11, the mask, flat ring 0 segments, RSP left alone',
    { code: SYSCALL, set: { rflags: 0x4_3747n } },
    {
      result: 'retired', rip: LSTAR, cpl: 0, cs: 0x10, ss: 0x18, rflags: 0x47n & ~HALTS.kernel,
      gpr: { rcx: AT.userCode + 2n, r11: 0x4_3747n, rsp: AT.userStack },
    }, // prettier-ignore
  ],
  ['syscall without SCE', { code: SYSCALL, msr: { IA32_EFER: 0xd00n } }, { result: '#UD', cpl: 0 }],
  ['syscall from ring 0', { code: SYSCALL, ring: 0 }, { result: 'retired', rip: LSTAR, cpl: 0 }],
  ['syscall in compatibility mode, Intel', { code: SYSCALL, prepare: compat }, { result: '#UD' }],
  [
    'syscall in compatibility mode, AMD: CSTAR',
    { code: SYSCALL, vendor: 'amd', msr: { IA32_CSTAR: CSTAR }, prepare: compat },
    { result: 'retired', rip: CSTAR, cs: 0x10, gpr: { rcx: AT.userCode + 2n } },
  ],
  [
    'sysretq: CS 0x33, SS 0x2b, flags from R11 without RF and VM',
    { code: SYSRETQ, ring: 0, set: { rcx: BACK, r11: 0xffff_ffff_ffff_feffn } },
    { result: 'retired', rip: BACK, cpl: 3, cs: 0x33, ss: 0x2b, rflags: 0x3c_7ed7n, gpr: { rsp: AT.rsp0 } },
  ],
  [
    'sysretl: CS 0x23 and a 32-bit target',
    { code: SYSRETL, ring: 0, set: { rcx: 0xdead_0000_0000n | BACK, r11: 0x202n } },
    { result: 'retired', rip: BACK, cpl: 3, cs: 0x23, ss: 0x2b },
  ],
  ['sysret in ring 3', { code: SYSRETQ, set: { rcx: BACK } }, { result: '#GP(0)' }],
  ['sysret without SCE', { code: SYSRETQ, ring: 0, msr: { IA32_EFER: 0xd00n } }, { result: '#UD' }],
  [
    'sysretq to a non-canonical RCX, Intel: #GP in ring 0 on the stack as it is',
    { code: SYSRETQ, ring: 0, set: { rcx: BAD, r11: 0x202n, rsp: AT.ist1 } },
    { result: '#GP(0)', cpl: 0, gpr: { rsp: AT.ist1 - 48n } },
  ],
  [
    'sysretq to a non-canonical RCX, AMD: arrives in ring 3',
    { code: SYSRETQ, ring: 0, vendor: 'amd', set: { rcx: BAD, r11: 0x202n } },
    { result: 'retired', rip: BAD, cpl: 3, cs: 0x33 },
  ],
  [
    'sysenter: SYSENTER_CS, ESP, EIP; IF cleared, TF kept',
    {
      code: SYSENTER, set: { rflags: 0x647n },
      msr: { IA32_SYSENTER_CS: 0x10n, IA32_SYSENTER_ESP: AT.rsp0, IA32_SYSENTER_EIP: LSTAR },
    }, // prettier-ignore
    { result: 'retired', rip: LSTAR, cs: 0x10, ss: 0x18, cpl: 0, rflags: 0x447n, gpr: { rsp: AT.rsp0 } },
  ],
  ['sysenter with a null SYSENTER_CS', { code: SYSENTER, msr: { IA32_SYSENTER_CS: 3n } }, { result: '#GP(0)' }],
  [
    'sysenter on AMD in long mode',
    { code: SYSENTER, vendor: 'amd', msr: { IA32_SYSENTER_CS: 0x10n } },
    { result: '#UD' },
  ],
  [
    'sysexitq: CS + 32, SS + 40',
    { code: SYSEXITQ, ring: 0, set: { rcx: AT.userStack, rdx: BACK }, msr: { IA32_SYSENTER_CS: 0x10n } },
    { result: 'retired', rip: BACK, cs: 0x33, ss: 0x3b, cpl: 3, gpr: { rsp: AT.userStack } },
  ],
  [
    'sysexitl: CS + 16, SS + 24, 32 bits',
    { code: SYSEXITL, ring: 0, set: { rcx: 1n << 40n, rdx: BACK | (1n << 40n) }, msr: { IA32_SYSENTER_CS: 0x10n } },
    { result: 'retired', rip: BACK, cs: 0x23, ss: 0x2b, cpl: 3, gpr: { rsp: 0n } },
  ],
  ['sysexit in ring 3', { code: SYSEXITQ, msr: { IA32_SYSENTER_CS: 0x10n } }, { result: '#GP(0)' }],
  [
    'sysexitq to a non-canonical RDX',
    { code: SYSEXITQ, ring: 0, set: { rdx: BAD }, msr: { IA32_SYSENTER_CS: 0x10n } },
    { result: '#GP(0)', cpl: 0 },
  ],
  ['swapgs in ring 3', { code: SWAPGS }, { result: '#GP(0)' }],
];
test.each(ROWS)('%s', (_name, start, expected) => expect(run(start)).toMatchObject(expected));

test('a SYSRET on AMD to a non-canonical address faults in ring 3, on the kernel’s entry stack', () => {
  const bed = new ProcessorBed({ code: SYSRETQ, ring: 0, vendor: 'amd', set: { rcx: BAD, r11: 0x202n } });
  bed.step();
  expect(bed.step()).toMatchObject({ result: '#GP(0)', cpl: 0, gpr: { rsp: AT.rsp0 - 48n } });
  expect(bed.stack(4)).toEqual([0n, BAD, 0x33n, 0x1_0202n]);
});

test('SYSRET on AMD leaves the hidden part of SS, Intel loads it', () => {
  const attributes = (['intel', 'amd'] as const).map((vendor) => {
    const bed = new ProcessorBed({ code: SYSRETQ, ring: 0, vendor, set: { rcx: BACK, r11: 0x202n } });
    bed.machine.cpu.setSegment('ss', { selector: 0, attributes: 0x1_0000, limit: 0, base: 0n });
    bed.step();
    return bed.machine.cpu.segment('ss');
  });
  expect(attributes).toEqual([
    { selector: 0x2b, attributes: 0xc0f3, limit: 0xffff_ffff, base: 0n },
    { selector: 0x2b, attributes: 0x1_0000, limit: 0, base: 0n },
  ]);
});

test('swapgs exchanges the bases and tells', () => {
  const bed = new ProcessorBed({ code: [...SWAPGS], ring: 0, msr: { IA32_GS_BASE: 5n, IA32_KERNEL_GS_BASE: 7n } });
  let told = 0;
  bed.machine.observer = { gsSwapped: () => (told += 1) };
  expect(bed.step().result).toBe('retired');
  const { cpu } = bed.machine;
  expect([cpu.msr('IA32_GS_BASE'), cpu.msr('IA32_KERNEL_GS_BASE'), told]).toEqual([7n, 5n, 1]);
});

const STACK = 0x1_8000n;
const frame = (rip: bigint, cs: number, rflags: bigint, rsp: bigint, ss: number): Start['memory'] => [
  [STACK, rip],
  [STACK + 8n, BigInt(cs)],
  [STACK + 16n, rflags],
  [STACK + 24n, rsp],
  [STACK + 32n, BigInt(ss)],
];
const iret = (memory: Start['memory'], more: Partial<Start> = {}): Start => {
  return { code: IRETQ, ring: 0, memory: memory ?? [], ...more, set: { rsp: STACK, rflags: 2n, ...more.set } };
};
/** The stack of ring 3, whose pages ring 3 may read. */
const USER = AT.userData + 0x100n;
const userFrame = (rip: bigint, cs: number, ss: number, rflags = 0x3202n): Start => ({
  code: IRETQ,
  memory: [[USER, rip], [USER + 8n, BigInt(cs)], [USER + 16n, rflags], [USER + 24n, AT.userStack], [USER + 32n, BigInt(ss)]],
  set: { rsp: USER, rflags: 2n },
}); // prettier-ignore

/** Source: SDM Vol. 2A IRET/IRETD/IRETQ, operation in IA-32e mode. */
const IRETS: readonly Row[] = [
  ['iretq to ring 3', iret(frame(BACK, 0x33, 0x3_3f02n, AT.userStack, 0x2b)), {
    result: 'retired', rip: BACK, cs: 0x33, ss: 0x2b, cpl: 3, rflags: 0x1_3f02n, gpr: { rsp: AT.userStack },
  }],
  ['iretq to 32-bit code', iret(frame(BACK, 0x23, 0x202n, AT.userStack, 0x2b)), { result: 'retired', cs: 0x23, cpl: 3 }],
  ['iretq within ring 0 pops RSP too', iret(frame(LSTAR, 0x10, 0x2n, AT.ist1, 0x18)), {
    result: 'retired', rip: LSTAR, cpl: 0, ss: 0x18, gpr: { rsp: AT.ist1 },
  }],
  ['iretq within ring 0 with a null SS', iret(frame(LSTAR, 0x10, 0x2n, AT.ist1, 0)), { result: 'retired', ss: 0 }],
  ['iretq to ring 3 with a null SS', iret(frame(BACK, 0x33, 2n, AT.userStack, 3)), { result: '#GP(0)' }],
  ['iretq to a null CS', iret(frame(BACK, 3, 2n, AT.userStack, 0x2b)), { result: '#GP(0)' }],
  ['iretq to a non-canonical RIP', iret(frame(BAD, 0x33, 2n, AT.userStack, 0x2b)), { result: '#GP(0)', cpl: 0 }],
  ['iretq with NT', iret(frame(BACK, 0x33, 2n, AT.userStack, 0x2b), { set: { rflags: 0x4002n } }), { result: '#GP(0)' }],
  ['iretq to data as code', iret(frame(BACK, 0x2b, 2n, AT.userStack, 0x2b)), { result: '#GP(28)' }],
  ['iretq beyond the GDT', iret(frame(BACK, 0x203, 2n, AT.userStack, 0x2b)), { result: '#GP(200)' }],
  ['iretq, DPL against RPL', iret(frame(BACK, 0x13, 2n, AT.userStack, 0x2b)), { result: '#GP(10)' }],
  ['iretq, SS of another ring', iret(frame(BACK, 0x33, 2n, AT.userStack, 0x18)), { result: '#GP(18)' }],
  ['iretq from ring 3 to ring 0', userFrame(LSTAR, 0x10, 0x18), { result: '#GP(10)' }],
  ['iretq in ring 3 cannot set IF or IOPL', userFrame(BACK, 0x33, 0x2b), { result: 'retired', rip: BACK, rflags: 2n }],
  ['iretd', iret([[STACK, BACK | (0x33n << 32n)], [STACK + 8n, 0x202n | (0x6000n << 32n)], [STACK + 16n, 0x2bn]], { code: [0xcf] }), {
    result: 'retired', rip: BACK, cpl: 3, gpr: { rsp: 0x6000n },
  }],
]; // prettier-ignore
test.each(IRETS)('%s', (_name, start, expected) => expect(run(start)).toMatchObject(expected));

test('a return to ring 3 empties the segment registers that ring 3 may not use', () => {
  const bed = new ProcessorBed(iret(frame(BACK, 0x33, 2n, AT.userStack, 0x2b)));
  const { cpu } = bed.machine;
  cpu.setSegment('ds', { selector: SELECTOR.KERNEL_DS, attributes: 0xc093, limit: 0xffff_ffff, base: 0n });
  cpu.setSegment('es', { selector: SELECTOR.USER_DS, attributes: 0xc0f3, limit: 0xffff_ffff, base: 0n });
  bed.step();
  expect([cpu.selector('ds'), cpu.selector('es')]).toEqual([0, SELECTOR.USER_DS]);
});
