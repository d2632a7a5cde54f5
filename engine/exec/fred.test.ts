import { expect, test } from 'vitest';
import { assemble } from '../asm/index';
import { MSRS } from '../core/msrs';
import type { MsrName } from '../core/msrs';
import { AT } from '../machine/test-bed';
import type { Expected, Start } from './processor-bed';
import { FRED, ProcessorBed } from './processor-bed';

/*
 * Where each expected value comes from stands in its row. Of SDM Vol. 3 chapter 8 (FRED) the titles of §8.3 and §8.4 were seen, not
 * the sections below them; the frame is also Linux's (v6.9 arch/x86/include/asm/ptrace.h, struct fred_cs and fred_ss; fred.h,
 * struct fred_info), and so are the two entry points (entry_64_fred.S).
 */
const DELIVERY = 'SDM Vol. 3 §8.3; Linux v6.9 struct fred_ss';
const SYSCALL_SOURCE = 'SDM Vol. 2B SYSCALL, Vol. 3 §8.3';
const SYSENTER_SOURCE = 'SDM Vol. 2B SYSENTER, Vol. 3 §8.3';
const INT_SOURCE = 'FRED specification 5.0 §7.3; SDM Vol. 2A INT n/INTO/INT3/INT1';
const DATA_SOURCE = 'SDM Vol. 3 §8.3; Linux v6.9 struct fred_info: CR2, DR6';
const LEVELS = 'FRED specification 5.0 appendix B; Linux v6.9 arch/x86/kernel/fred.c';
const NESTED = 'FRED specification 5.0 §9.2, appendix B: a nested exception counts as one of ring 0';
const ERETU_SOURCE = 'SDM Vol. 2A ERETU, Vol. 3 §8.4.2';
const ERETS_SOURCE = 'SDM Vol. 2A ERETS, Vol. 3 §8.4.1';
const LKGS_SOURCE = 'SDM Vol. 2A LKGS';
const RING_0 = 'SDM Vol. 2A CALL, IRET, JMP, Vol. 2B RET (CR4.FRED)';
const SYSCALL = [0x0f, 0x05];
const ERETU = [0xf3, 0x0f, 0x01, 0xca];
const ERETS = [0xf2, 0x0f, 0x01, 0xca];
const USER_STACK = AT.userStack;
const fred = (start: Start): ProcessorBed => new ProcessorBed({ fred: true, ...start });

/** The eight quadwords of the frame at RSP, as text: error code, RIP, CS, RFLAGS, RSP, SS, event data, zero. */
function frame(bed: ProcessorBed): string {
  const [error, rip, cs, rflags, rsp, ss, data, zero] = bed.stack(8);
  const code = rip >= AT.kernelCode ? `k+${(rip - AT.kernelCode).toString(16)}` : `u+${rip - AT.userCode}`;
  const event = `${(ss >> 48n) & 0xfn}:${(ss >> 32n) & 0xffn}`;
  const bits = [16n, 17n, 18n, 57n, 58n].filter((bit) => ((ss >> bit) & 1n) === 1n).join(',');
  const selectors = `${(cs & 0xffffn).toString(16)}/${(ss & 0xffffn).toString(16)}`;
  return (
    `${code} ${selectors} level ${(cs >> 16n) & 3n} event ${event} length ${ss >> 60n} bits ${bits} ` +
    `flags ${rflags.toString(16)} rsp ${rsp === USER_STACK ? 'user' : rsp.toString(16)} error ${error.toString(16)} data ${data.toString(16)} ${zero}`
  );
}

/** One instruction in ring 3 or 0; where it enters, and the frame. */
const EVENTS: readonly (readonly [source: string, name: string, start: Start, entry: bigint, top: bigint, frame: string])[] = [
  [SYSCALL_SOURCE, 'syscall', { code: SYSCALL }, FRED.user, AT.rsp0, 'u+2 33/2b level 0 event 7:1 length 2 bits 17,57 flags 202 rsp user error 0 data 0 0'],
  [SYSCALL_SOURCE, 'syscall in ring 0', { code: SYSCALL, ring: 0, set: { rsp: 0x1_8ff8n } }, FRED.supervisor, 0x1_8fc0n, 'k+4002 10/18 level 0 event 7:1 length 2 bits 17,57 flags 202 rsp 18ff8 error 0 data 0 0'],
  [SYSENTER_SOURCE, 'sysenter', { code: [0x0f, 0x34] }, FRED.user, AT.rsp0, 'u+2 33/2b level 0 event 7:2 length 2 bits 17,57 flags 202 rsp user error 0 data 0 0'],
  [INT_SOURCE, 'int $0x80, whatever the IDT says', { code: [0xcd, 0x80] }, FRED.user, AT.rsp0, 'u+2 33/2b level 0 event 4:128 length 2 bits 17,57 flags 202 rsp user error 0 data 0 0'],
  [INT_SOURCE, 'int3', { code: [0xcc] }, FRED.user, AT.rsp0, 'u+1 33/2b level 0 event 6:3 length 1 bits 57 flags 202 rsp user error 0 data 0 0'],
  [INT_SOURCE, 'int1', { code: [0xf1] }, FRED.user, AT.rsp0, 'u+1 33/2b level 0 event 5:1 length 1 bits 57 flags 202 rsp user error 0 data 0 0'],
  [DELIVERY, 'ud2', { code: [0x0f, 0x0b] }, FRED.user, AT.rsp0, 'u+0 33/2b level 0 event 3:6 length 0 bits 57 flags 10202 rsp user error 0 data 0 0'],
  [DELIVERY, 'hlt in ring 3: #GP(0)', { code: [0xf4] }, FRED.user, AT.rsp0, 'u+0 33/2b level 0 event 3:13 length 0 bits 57 flags 10202 rsp user error 0 data 0 0'],
  [DATA_SOURCE, 'a page fault: its address is the event data', { code: [0x8b, 0x07], set: { rdi: 0x1234n } }, FRED.user, AT.rsp0, 'u+0 33/2b level 0 event 3:14 length 0 bits 57 flags 10202 rsp user error 4 data 1234 0'],
  [DATA_SOURCE, 'a single step: BS is the event data', { code: [0x90], set: { rflags: 0x302n } }, FRED.user, AT.rsp0, 'u+1 33/2b level 0 event 3:1 length 0 bits 57 flags 302 rsp user error 0 data 4000 0'],
  [LEVELS, 'levels do not count in ring 3', { code: [0x0f, 0x0b], msr: { IA32_FRED_STKLVLS: ~0n & 0xffff_ffff_ffff_ffffn } }, FRED.user, AT.rsp0, 'u+0 33/2b level 0 event 3:6 length 0 bits 57 flags 10202 rsp user error 0 data 0 0'],
  [LEVELS, 'ring 0, level 2 by its vector', { code: [0x0f, 0x0b], ring: 0, msr: { IA32_FRED_STKLVLS: 2n << 12n } }, FRED.supervisor, 0x1_9000n, 'k+4000 10/18 level 0 event 3:6 length 0 bits 57 flags 10202 rsp 15000 error 0 data 0 0'],
  [LEVELS, 'ring 0, the same level: below RSP and the red zone', { code: [0x0f, 0x0b], ring: 0, set: { rsp: 0x1_8f08n }, msr: { IA32_FRED_CONFIG: FRED.user | 0x41n } }, FRED.supervisor, 0x1_8ec0n, 'k+4000 10/18 level 1 event 3:6 length 0 bits 57 flags 10202 rsp 18f08 error 0 data 0 0'],
  [LEVELS, '#DF on the level of its own even from ring 3', { code: [0x0f, 0x0b], msr: { IA32_FRED_RSP0: 0x9000_0000n, IA32_FRED_STKLVLS: 3n << 16n } }, FRED.user, 0x1_b000n, 'u+0 33/2b level 0 event 3:8 length 0 bits 57 flags 10202 rsp user error 0 data 0 0'],
  [NESTED, 'a page fault of the delivery, nested, on a good stack', { code: [0x0f, 0x0b], msr: { IA32_FRED_RSP0: 0x9000_0000n, IA32_FRED_STKLVLS: 1n << 28n } }, FRED.user, AT.ist1, 'u+0 33/2b level 0 event 3:14 length 0 bits 57,58 flags 10202 rsp user error 2 data 8ffffff8 0'],
]; // prettier-ignore
test.each(EVENTS)('%s: %s', (_source, _name, start, entry, top, expected) => {
  const bed = fred(start);
  bed.step();
  const { cpu } = bed.machine;
  expect([cpu.rip, cpu.gpr[4], cpu.rflags, cpu.cpl]).toEqual([entry, top - 64n, 2n, 0]);
  expect(frame(bed)).toBe(expected);
});

test('delivery from ring 3 swaps the GS bases, loads flat segments, leaves RCX and R11', () => {
  const bed = fred({ code: SYSCALL, set: { rcx: 7n, r11: 9n }, msr: { IA32_GS_BASE: 5n, IA32_KERNEL_GS_BASE: 6n } });
  expect(bed.step()).toMatchObject({ cs: 0x10, ss: 0x18, gpr: { rcx: 7n, r11: 9n } });
  const { cpu } = bed.machine;
  expect([cpu.msr('IA32_GS_BASE'), cpu.msr('IA32_KERNEL_GS_BASE')]).toEqual([6n, 5n]);
});

test('interrupts take the level of IA32_FRED_CONFIG, the NMI that of vector 2, and block NMIs until ERETS says so', () => {
  const bed = fred({
    code: [0x90, 0x90],
    ring: 0,
    msr: { IA32_FRED_CONFIG: FRED.user | (1n << 9n), IA32_FRED_STKLVLS: 2n << 4n },
  });
  bed.put(FRED.supervisor, ERETS);
  bed.processor.interrupt(0x40);
  bed.machine.cpu.gpr[4] = 0x1_8f00n;
  bed.processor.nmi();
  const { cpu } = bed.machine;
  expect(bed.step()).toMatchObject({ result: 'retired', rip: AT.kernelCode + 0x4000n }); // the NMI, and its ERETS
  expect([cpu.gpr[4], cpu.nmiBlocked, cpu.msr('IA32_FRED_CONFIG') & 3n]).toEqual([0x1_8f00n, false, 0n]);
  bed.put(FRED.supervisor, [0x90]);
  bed.step();
  expect([cpu.gpr[4], cpu.msr('IA32_FRED_CONFIG') & 3n]).toEqual([AT.ist1 - 64n, 1n]);
  expect(frame(bed)).toBe('k+4000 10/18 level 0 event 0:64 length 0 bits 57 flags 202 rsp 18f00 error 0 data 0 0');
});

const STACK = 0x1_8000n;
const returns = (
  code: readonly number[],
  change: Partial<Record<'rip' | 'cs' | 'rflags' | 'rsp' | 'ss', bigint>>,
): Start => {
  const usual =
    code === ERETU ? { cs: 0x33n, ss: 0x2bn, rip: AT.userCode } : { cs: 0x10n, ss: 0x18n, rip: AT.kernelCode };
  const { rip, cs, rflags, rsp, ss } = { ...usual, rflags: 0x202n, rsp: USER_STACK, ...change };
  const memory = [0n, rip, cs, rflags, rsp, ss].map((value, i) => [STACK + BigInt(8 * i), value] as const);
  return { code, ring: 0, set: { rsp: STACK }, memory };
};
const ARRIVES: Expected = {
  result: 'retired',
  rip: AT.userCode,
  cpl: 3,
  cs: 0x33,
  ss: 0x2b,
  rflags: 0x202n,
  gpr: { rsp: USER_STACK },
};
const GP: Expected = { result: '#GP(0)', cpl: 0 };

const RETURNS: readonly (readonly [source: string, name: string, start: Start, expected: Expected])[] = [
  [ERETU_SOURCE, 'eretu', returns(ERETU, {}), ARRIVES],
  [ERETU_SOURCE, 'eretu: event information of SS does not matter', returns(ERETU, { ss: 0x2207_0001_0000_002bn }), ARRIVES],
  [ERETU_SOURCE, 'eretu to 32-bit code', returns(ERETU, { cs: 0x23n }), { ...ARRIVES, cs: 0x23 }],
  [ERETU_SOURCE, 'eretu by the tables: null SS', returns(ERETU, { ss: 3n }), GP],
  [ERETU_SOURCE, 'eretu by the tables: data as code', returns(ERETU, { cs: 0x2bn }), { result: '#GP(28)', cpl: 0 }],
  [ERETU_SOURCE, 'eretu to a ring 0 selector', returns(ERETU, { cs: 0x30n }), GP],
  [ERETU_SOURCE, 'eretu with a stack level in CS', returns(ERETU, { cs: 0x1_0033n }), GP],
  [ERETU_SOURCE, 'eretu to an address that is not canonical', returns(ERETU, { rip: 1n << 47n }), GP],
  [ERETU_SOURCE, 'eretu to 32-bit code: the upper half of RIP does not count', returns(ERETU, { cs: 0x23n, rip: (1n << 47n) | AT.userCode }), { ...ARRIVES, cs: 0x23 }],
  [ERETU_SOURCE, 'eretu to 32-bit code: the upper half of RSP becomes zero', returns(ERETU, { cs: 0x23n, rsp: (1n << 47n) | USER_STACK }), { ...ARRIVES, cs: 0x23 }],
  [ERETU_SOURCE, 'eretu by the tables where STAR has another RPL', { ...returns(ERETU, { cs: 0x33n }), msr: { IA32_STAR: 0x0020_0010_0000_0000n } }, ARRIVES],
  [ERETU_SOURCE, 'eretu with IOPL', returns(ERETU, { rflags: 0x3202n }), GP],
  [ERETU_SOURCE, 'eretu with a reserved flag', returns(ERETU, { rflags: 0x20a02n }), GP],
  [ERETU_SOURCE, 'eretu at stack level 1', { ...returns(ERETU, {}), msr: { IA32_FRED_CONFIG: FRED.user | 1n } }, GP],
  [ERETU_SOURCE, 'eretu in ring 3', { code: ERETU }, { result: '#UD' }],
  [ERETU_SOURCE, 'eretu with TF, of a system call: traps at once', returns(ERETU, { rflags: 0x302n, ss: 0x2_002bn }), { result: '#DB', rip: FRED.user }],
  [ERETU_SOURCE, 'eretu with TF, of something else: not yet', returns(ERETU, { rflags: 0x302n }), { ...ARRIVES, rflags: 0x302n }],
  [ERETS_SOURCE, 'erets', returns(ERETS, { rsp: AT.ist1 }), { result: 'retired', rip: AT.kernelCode, cpl: 0, gpr: { rsp: AT.ist1 } }],
  [ERETS_SOURCE, 'erets with IOPL', returns(ERETS, { rflags: 0x3202n }), { result: 'retired', rflags: 0x3202n }],
  [ERETS_SOURCE, 'erets to another CS', returns(ERETS, { cs: 0x33n }), GP],
  [ERETS_SOURCE, 'erets to another SS', returns(ERETS, { ss: 0x2bn }), GP],
  ['SDM Vol. 2B SYSRET', 'sysret', { code: [0x48, 0x0f, 0x07], ring: 0 }, { result: '#UD' }],
  ['SDM Vol. 2B SYSEXIT', 'sysexit', { code: [0x48, 0x0f, 0x35], ring: 0 }, { result: '#UD' }],
  ['SDM Vol. 2B SWAPGS', 'swapgs', { code: [0x0f, 0x01, 0xf8], ring: 0 }, { result: '#UD' }],
  [RING_0, 'iretq to ring 3', { code: [0x48, 0xcf], ring: 0, set: { rsp: STACK }, memory: [[STACK, AT.userCode], [STACK + 8n, 0x33n], [STACK + 16n, 2n], [STACK + 24n, USER_STACK], [STACK + 32n, 0x2bn]] }, { result: '#GP(30)', cpl: 0 }],
  [RING_0, 'iretq to compatibility mode in ring 0', { code: [0x48, 0xcf], ring: 0, set: { rsp: STACK }, memory: [[STACK, AT.kernelCode], [STACK + 8n, 8n], [STACK + 16n, 2n], [STACK + 24n, STACK], [STACK + 32n, 0x18n]] }, { result: '#GP(8)', cpl: 0 }],
  [RING_0, 'far return to compatibility mode in ring 0', { code: [0x48, 0xcb], ring: 0, set: { rsp: STACK }, memory: [[STACK, 0x1000n], [STACK + 8n, 8n]] }, { result: '#GP(8)', cpl: 0 }],
  [RING_0, 'far jump to compatibility mode in ring 0', { code: [0xff, 0x2c, 0x24], ring: 0, set: { rsp: STACK }, memory: [[STACK, 0x8_0000_1000n]] }, { result: '#GP(8)', cpl: 0 }],
  [LKGS_SOURCE, 'lkgs of user data', { code: [0xf2, 0x0f, 0x00, 0xf0], ring: 0, set: { rax: 0x2bn } }, { result: 'retired' }],
  [LKGS_SOURCE, 'lkgs of a selector beyond the GDT', { code: [0xf2, 0x0f, 0x00, 0xf0], ring: 0, set: { rax: 0x203n } }, { result: '#GP(200)' }],
  [LKGS_SOURCE, 'lkgs in ring 3', { code: [0xf2, 0x0f, 0x00, 0xf0] }, { result: '#UD' }],
]; // prettier-ignore
test.each(RETURNS)('%s: %s', (_source, _name, start, expected) => expect(fred(start).step()).toMatchObject(expected));

test('without FRED its instructions are #UD, its MSRs #GP, and CR4.FRED is reserved', () => {
  const results = [ERETU, ERETS, [0xf2, 0x0f, 0x00, 0xf0], [0x0f, 0x22, 0xe0]].map(
    (code) => new ProcessorBed({ code, ring: 0, set: { rax: 1n << 32n } }).step().result,
  );
  expect(results).toEqual(['#UD', '#UD', '#UD', '#GP(0)']);
  const rdmsr = (has: boolean): string =>
    new ProcessorBed({ code: [0x0f, 0x32], ring: 0, fred: has, set: { rcx: 0x1ccn } }).step().result;
  expect([rdmsr(false), rdmsr(true)]).toEqual(['#GP(0)', 'retired']);
});

// SDM Vol. 2A CPUID: leaf 7, subleaf 1, EAX bits 17 and 18.
test('CPUID tells of FRED and LKGS in leaf 7.1', () => {
  const eax = (has: boolean, rcx: bigint): bigint =>
    new ProcessorBed({ code: [0x0f, 0xa2], fred: has, set: { rax: 7n, rcx } }).step().gpr.rax;
  expect([eax(false, 0n), eax(false, 1n), eax(true, 0n), eax(true, 1n)]).toEqual([0n, 0n, 1n, 3n << 17n]);
});

/**
 * What WRMSR takes. Source: SDM Vol. 3 chapter 8, whose section on the MSRs was not seen; Linux v6.9
 * arch/x86/include/asm/fred.h (64 bytes of alignment, FRED_CONFIG_…).
 */
const MSR_ROWS: readonly (readonly [MsrName, value: bigint, result: string])[] = [
  ['IA32_FRED_RSP0', AT.rsp0, 'retired'],
  ['IA32_FRED_RSP1', AT.rsp0 + 8n, '#GP(0)'],
  ['IA32_FRED_RSP2', 1n << 47n, '#GP(0)'],
  ['IA32_FRED_SSP1', 0x1008n, 'retired'],
  ['IA32_FRED_SSP3', 0x1004n, '#GP(0)'],
  ['IA32_FRED_STKLVLS', 0xffff_ffff_ffff_ffffn, 'retired'],
  ['IA32_FRED_CONFIG', 0x7cbn, 'retired'],
  ['IA32_FRED_CONFIG', 0x800n, '#GP(0)'],
  ['IA32_FRED_CONFIG', 0x4n, '#GP(0)'],
  ['IA32_FRED_CONFIG', 1n << 47n, '#GP(0)'],
];
test.each(MSR_ROWS)('wrmsr %s := %s', (name, value, result) => {
  const set = { rcx: BigInt(MSRS[name].address), rax: value & 0xffff_ffffn, rdx: value >> 32n };
  expect(fred({ code: [0x0f, 0x30], ring: 0, set }).step().result).toBe(result);
});

/** A kernel in small: switches FRED on, goes to ring 3, serves two system calls and steps over a breakpoint. */
const KERNEL = `
  mov $0x1d4, %ecx            # IA32_FRED_CONFIG: the user entry's page
  mov $0x81009000, %eax
  mov $0xffffffff, %edx
  wrmsr
  mov $0x1cc, %ecx            # IA32_FRED_RSP0
  mov $0x15000, %eax
  xor %edx, %edx
  wrmsr
  mov %cr4, %rax
  bts $32, %rax
  mov %rax, %cr4
  push $0                     # what delivery pushes above the return state
  push $0
  push $0x2b
  push $0x602000
  push $0x202
  push $0x33
  push $0x400000
  push $0                     # error code
  .byte 0xf3, 0x0f, 0x01, 0xca
`;
const HANDLER = `
  movzbl 0x2e(%rsp), %eax     # event type
  cmp $7, %al
  jne 1f
  inc %rbx                    # a system call
  jmp 2f
1: add $0x100, %rbx           # anything else
2: .byte 0xf3, 0x0f, 0x01, 0xca
`;
const PROGRAM = `
  syscall
  int3
  syscall
  hlt
`;
function bytes(text: string): Uint8Array {
  const { object, diagnostics } = assemble({ name: 'fred.s', text });
  expect(diagnostics).toEqual([]);
  return object?.sections.find(({ name }) => name === '.text')?.bytes ?? new Uint8Array();
}
test('a small kernel of its own goes to ring 3 and serves events', () => {
  const bed = new ProcessorBed({ code: [], ring: 0, fred: true, set: { cr4: 0xa0n } });
  bed.put(bed.machine.cpu.rip, bytes(KERNEL));
  bed.put(FRED.user, bytes(HANDLER));
  bed.put(AT.userCode, bytes(PROGRAM));
  const seen: string[] = [];
  bed.machine.observer = { cplChanged: (from, to, by) => seen.push(`${from}>${to} ${by}`) };
  for (let step = 0; step < 60 && bed.machine.cpu.rip !== AT.userCode + 5n; step++) bed.step();
  expect(seen).toEqual([
    '0>3 eretu',
    '3>0 syscall',
    '0>3 eretu',
    '3>0 exception',
    '0>3 eretu',
    '3>0 syscall',
    '0>3 eretu',
  ]);
  expect([bed.machine.cpu.gpr[3], bed.machine.cpu.gpr[4], bed.machine.cpu.rflags]).toEqual([
    0x102n,
    0x60_2000n,
    0x202n,
  ]);
});
