import { expect, test } from 'vitest';
import { AT, LEAF, SELECTOR } from '../machine/test-bed';
import type { TestBed } from '../machine/test-bed';
import type { Expected, Start } from './processor-bed';
import { ProcessorBed } from './processor-bed';

const NOP = 0x90;
const handler = (vector: number): bigint => AT.kernelCode + BigInt(vector * 16);
const TF = 0x100n;

type Row = readonly [name: string, start: Start, expected: Expected];

/** One instruction each. Sources: SDM Vol. 2 of the instruction; Vol. 3A table 6-1 for fault or trap. */
const ROWS: readonly Row[] = [
  ['ud2', { code: [0x0f, 0x0b] }, { result: '#UD', rip: handler(6), cpl: 0 }],
  ['addps has no definition', { code: [0x0f, 0x58, 0xc8] }, { result: '#UD' }],
  ['bytes that are no instruction', { code: [0x0f, 0x04] }, { result: '#UD' }],
  ['fifteen prefixes', { code: [...Array.from({ length: 15 }, () => 0x66), NOP] }, { result: '#GP(0)' }],
  ['int $0x80 with a gate of DPL 3', { code: [0xcd, 0x80], prepare: (b) => b.gate(0x80, { dpl: 3 }) }, { result: 'retired', rip: handler(0x80), cpl: 0 }],
  ['int $0x80 with a gate of DPL 0', { code: [0xcd, 0x80] }, { result: '#GP(402)', rip: handler(13) }],
  ['int3 with a gate of DPL 0', { code: [0xcc] }, { result: '#GP(1a)' }],
  ['int3 with a gate of DPL 3', { code: [0xcc], prepare: (b) => b.gate(3, { dpl: 3 }) }, { result: 'retired', rip: handler(3) }],
  ['int1 asks no DPL', { code: [0xf1] }, { result: 'retired', rip: handler(1) }],
  ['hlt in ring 3', { code: [0xf4] }, { result: '#GP(0)' }],
  ['hlt', { code: [0xf4], ring: 0 }, { result: 'retired' }],
  ['cli in ring 3', { code: [0xfa] }, { result: '#GP(0)' }],
  ['cli in ring 3 with IOPL 3', { code: [0xfa], set: { rflags: 0x3202n } }, { result: 'retired', rflags: 0x3002n }],
  ['in in ring 3', { code: [0xe4, 0x60] }, { result: '#GP(0)' }],
  ['in in ring 0', { code: [0xe4, 0x60], ring: 0, set: { rax: 0n } }, { result: 'retired', gpr: { rax: 0xffn } }],
  ['insb in ring 3', { code: [0x6c], set: { rdi: AT.userData } }, { result: '#GP(0)' }],
  ['rep insw in ring 0', { code: [0x66, 0xf3, 0x6d], ring: 0, set: { rcx: 3n, rdi: 0x1_8000n } }, { result: 'retired', gpr: { rcx: 0n, rdi: 0x1_8006n } }],
  ['rep outsb from an unmapped page', { code: [0xf3, 0x6e], ring: 0, set: { rcx: 3n, rsi: 0x1_ffffn } }, { result: '#PF(0)', gpr: { rcx: 2n, rsi: 0x2_0000n } }],
  ['vmcall in ring 3', { code: [0x0f, 0x01, 0xc1] }, { result: '#UD' }],
  ['vmcall in ring 0', { code: [0x0f, 0x01, 0xc1], ring: 0 }, { result: 'vmcall', rip: AT.kernelCode + 0x4000n }],
  ['vmmcall', { code: [0x0f, 0x01, 0xd9], ring: 0 }, { result: '#UD' }],
  ['rdmsr in ring 3', { code: [0x0f, 0x32] }, { result: '#GP(0)' }],
  ['rdmsr of LSTAR', { code: [0x0f, 0x32], ring: 0, set: { rcx: 0xc000_0082n } }, { result: 'retired', gpr: { rax: 0x8100_8000n, rdx: 0xffff_ffffn } }],
  ['wrmsr of an unknown MSR', { code: [0x0f, 0x30], ring: 0, set: { rcx: 0x99n } }, { result: '#GP(0)' }],
  ['mov from CR0 in ring 3', { code: [0x0f, 0x20, 0xc0] }, { result: '#GP(0)' }],
  ['mov from CR1', { code: [0x0f, 0x20, 0xc8] }, { result: '#UD' }],
  ['mov from CR3', { code: [0x0f, 0x20, 0xd8], ring: 0 }, { result: 'retired', gpr: { rax: BigInt(AT.pml4) } }],
  ['mov to CR8', { code: [0x44, 0x0f, 0x22, 0xc0], ring: 0, set: { rax: 0x10n } }, { result: '#GP(0)' }],
  ['mov to DR7 in ring 3', { code: [0x0f, 0x23, 0xf8] }, { result: '#GP(0)' }],
  ['rdfsbase without CR4.FSGSBASE', { code: [0xf3, 0x48, 0x0f, 0xae, 0xc0] }, { result: '#UD' }],
  ['rdfsbase', { code: [0xf3, 0x48, 0x0f, 0xae, 0xc0], set: { cr4: 0x1_00a0n }, msr: { IA32_FS_BASE: 0x1234n } }, { result: 'retired', gpr: { rax: 0x1234n } }],
  ['wrgsbase, not canonical', { code: [0xf3, 0x48, 0x0f, 0xae, 0xd8], set: { cr4: 0x1_00a0n, rax: 1n << 47n } }, { result: '#GP(0)' }],
  ['stac in ring 3', { code: [0x0f, 0x01, 0xcb] }, { result: '#UD' }],
  ['stac', { code: [0x0f, 0x01, 0xcb], ring: 0 }, { result: 'retired', rflags: 0x4_0202n }],
  ['rdtsc under CR4.TSD', { code: [0x0f, 0x31], set: { cr4: 0xa4n } }, { result: '#GP(0)' }],
  ['rdpmc', { code: [0x0f, 0x33], ring: 0 }, { result: '#GP(0)' }],
  ['xgetbv without CR4.OSXSAVE', { code: [0x0f, 0x01, 0xd0], ring: 0 }, { result: '#UD' }],
  ['xgetbv', { code: [0x0f, 0x01, 0xd0], set: { cr4: 0x4_00a0n } }, { result: 'retired', gpr: { rax: 1n, rdx: 0n } }],
  ['xgetbv of XCR2', { code: [0x0f, 0x01, 0xd0], set: { cr4: 0x4_00a0n, rcx: 2n } }, { result: '#GP(0)' }],
  ['xsetbv in ring 3', { code: [0x0f, 0x01, 0xd1], set: { cr4: 0x4_00a0n, rax: 7n } }, { result: '#GP(0)' }],
  ['xsetbv', { code: [0x0f, 0x01, 0xd1], ring: 0, set: { cr4: 0x4_00a0n, rax: 7n } }, { result: 'retired' }],
  ['xsetbv of AVX without SSE', { code: [0x0f, 0x01, 0xd1], ring: 0, set: { cr4: 0x4_00a0n, rax: 5n } }, { result: '#GP(0)' }],
  ['xsetbv without x87', { code: [0x0f, 0x01, 0xd1], ring: 0, set: { cr4: 0x4_00a0n, rax: 6n } }, { result: '#GP(0)' }],
  ['xsetbv of AVX-512', { code: [0x0f, 0x01, 0xd1], ring: 0, set: { cr4: 0x4_00a0n, rax: 0xe7n } }, { result: '#GP(0)' }],
  ['mov to SS of ring 0 from ring 3', { code: [0x8e, 0xd0], set: { rax: 0x18n } }, { result: '#GP(18)' }],
  ['mov to SS, null, in ring 3', { code: [0x8e, 0xd0], set: { rax: 3n } }, { result: '#GP(0)' }],
  ['mov to SS, null, in ring 0', { code: [0x8e, 0xd0], ring: 0, set: { rax: 0n } }, { result: 'retired', ss: 0 }],
  ['mov to DS, null', { code: [0x8e, 0xd8], set: { rax: 3n } }, { result: 'retired' }],
  ['mov to DS of ring 0 from ring 3', { code: [0x8e, 0xd8], set: { rax: 0x18n } }, { result: '#GP(18)' }],
  ['mov to DS, code of ring 3', { code: [0x8e, 0xd8], set: { rax: 0x33n } }, { result: 'retired' }],
  ['mov to CS', { code: [0x8e, 0xc8] }, { result: '#UD' }],
  ['lldt of the LDT', { code: [0x0f, 0x00, 0xd0], ring: 0, set: { rax: BigInt(SELECTOR.LDT) } }, { result: 'retired' }],
  ['ltr of data', { code: [0x0f, 0x00, 0xd8], ring: 0, set: { rax: 0x18n } }, { result: '#GP(18)' }],
  ['ltr of null', { code: [0x0f, 0x00, 0xd8], ring: 0, set: { rax: 0n } }, { result: '#GP(0)' }],
  ['ltr in ring 3', { code: [0x0f, 0x00, 0xd8], set: { rax: 0x40n } }, { result: '#GP(0)' }],
  ['sgdt in ring 3 under UMIP', { code: [0x0f, 0x01, 0x07], set: { cr4: 0x8a0n, rdi: AT.userData } }, { result: '#GP(0)' }],
  ['lar of the TSS from ring 3', { code: [0x0f, 0x02, 0xc8], set: { rax: 0x40n, rcx: 7n } }, { result: 'retired', rflags: 0x202n, gpr: { rcx: 7n } }],
  ['lar of user data (bits 19:16 as processors give them)', { code: [0x0f, 0x02, 0xc8], set: { rax: 0x2bn } }, { result: 'retired', rflags: 0x242n, gpr: { rcx: 0xcf_f300n } }],
  ['lsl of user data', { code: [0x0f, 0x03, 0xc8], set: { rax: 0x2bn } }, { result: 'retired', rflags: 0x242n, gpr: { rcx: 0xffff_ffffn } }],
  ['verw of code', { code: [0x0f, 0x00, 0xe8], set: { rax: 0x33n } }, { result: 'retired', rflags: 0x202n }],
  ['verw of user data', { code: [0x0f, 0x00, 0xe8], set: { rax: 0x2bn } }, { result: 'retired', rflags: 0x242n }],
  ['execution of data', { code: [], set: { rip: AT.userData } }, { result: '#PF(15)' }],
  ['jump into the kernel', { code: [], set: { rip: AT.kernelCode } }, { result: '#PF(15)' }],
  ['fetch from a non-canonical address', { code: [], set: { rip: 1n << 47n } }, { result: '#GP(0)' }],
  ['far jump through memory to ring 3 code', { code: [0xff, 0x2f], set: { rdi: AT.userData }, memory: [[AT.userData, AT.userCode | (0x23n << 32n)]] }, { result: 'retired', rip: AT.userCode, cs: 0x23 }],
  ['far jump to a null selector', { code: [0xff, 0x2f], set: { rdi: AT.userData } }, { result: '#GP(0)' }],
  ['far jump to the kernel', { code: [0xff, 0x2f], set: { rdi: AT.userData }, memory: [[AT.userData, 0x10n << 32n]] }, { result: '#GP(10)' }],
  ['far call and its frame', { code: [0x48, 0xff, 0x1f], set: { rdi: AT.userData }, memory: [[AT.userData, AT.userCode + 64n], [AT.userData + 8n, 0x33n]] }, { result: 'retired', rip: AT.userCode + 64n, gpr: { rsp: AT.userStack - 16n } }],
  ['lretq to ring 3', { code: [0x48, 0xcb], ring: 0, set: { rsp: 0x1_8000n }, memory: [[0x1_8000n, AT.userCode], [0x1_8008n, 0x33n], [0x1_8010n, AT.userStack], [0x1_8018n, 0x2bn]] }, { result: 'retired', rip: AT.userCode, cpl: 3, ss: 0x2b, gpr: { rsp: AT.userStack } }],
  ['invlpg in ring 3', { code: [0x0f, 0x01, 0x3f] }, { result: '#GP(0)' }],
  ['invpcid, type 4', { code: [0x66, 0x0f, 0x38, 0x82, 0x07], ring: 0, set: { rax: 4n, rdi: 0x1_8000n } }, { result: '#GP(0)' }],
  ['a single step', { code: [NOP], set: { rflags: 0x302n } }, { result: '#DB', rip: handler(1) }],
  ['a single step over syscall, masked', { code: [0x0f, 0x05], set: { rflags: 0x302n } }, { result: 'retired', cpl: 0 }],
  ['a single step over syscall, not masked', { code: [0x0f, 0x05], set: { rflags: 0x302n }, msr: { IA32_FMASK: 0n } }, { result: '#DB' }],
  ['sysret that sets TF traps at once', { code: [0x48, 0x0f, 0x07], ring: 0, set: { rcx: AT.userCode, r11: 0x302n } }, { result: '#DB', cpl: 0 }],
  ['a single step over int', { code: [0xcd, 0x80], set: { rflags: 0x302n }, prepare: (b) => b.gate(0x80, { dpl: 3 }) }, { result: 'retired', rip: handler(0x80) }],
  ['popfq that clears TF is still traced', { code: [0x9d], set: { rflags: 0x302n }, memory: [[AT.userStack - 8n, 0n]], prepare: (b) => { b.machine.cpu.gpr[4] -= 8n; } }, { result: '#DB' }],
  ['RF lasts for one instruction', { code: [NOP], set: { rflags: 0x1_0202n } }, { result: 'retired', rflags: 0x202n }],
]; // prettier-ignore
test.each(ROWS)('%s', (_name, start, expected) => {
  expect(new ProcessorBed(start).step()).toMatchObject(expected);
});

test('a fault pushes the instruction’s own RIP with RF, a trap the next one without', () => {
  const fault = new ProcessorBed({ code: [0x0f, 0x0b] });
  fault.step();
  expect(fault.stack(3)).toEqual([AT.userCode, 0x33n, 0x1_0202n]);
  const trap = new ProcessorBed({ code: [NOP], set: { rflags: 0x302n } });
  trap.step();
  expect(trap.stack(3)).toEqual([AT.userCode + 1n, 0x33n, 0x302n]);
  expect(trap.machine.cpu.dr(6)).toBe(0xffff_4ff0n);
  const software = new ProcessorBed({ code: [0xcc], prepare: (bed) => bed.gate(3, { dpl: 3 }) });
  software.step();
  expect(software.stack(3)).toEqual([AT.userCode + 1n, 0x33n, 0x202n]);
});

test('the student is told what is missing', () => {
  const reason = (code: number[]): string | undefined => {
    const result = new ProcessorBed({ code }).processor.step();
    return result.kind === 'delivered' ? result.fault.reason : undefined;
  };
  expect(reason([0x62, 0xf1, 0x7c, 0x48, 0x58, 0xc8])).toBe('`vaddps` is an AVX512F instruction that this lab does not model yet'); // prettier-ignore
  expect(reason([0x0f, 0x58, 0xc8])).toBe('CR4.OSFXSR = 0: the kernel has not enabled SSE');
  expect(reason([0x0f, 0x04])).toContain('0f 04');
});

test('without a usable IDT the CPU shuts down and names every fault', () => {
  const bed = new ProcessorBed({
    code: [0x0f, 0x0b],
    prepare: ({ machine }) => void (machine.cpu.idtr = { base: 0n, limit: 0 }),
  });
  expect(bed.step()).toMatchObject({ result: 'shutdown #UD #GP(33) #GP(6b) #DF(0) #GP(43)', rip: AT.userCode, cpl: 3 });
});

/** Steps until something else than a retired instruction, or `limit` steps; gives the RIPs, relative to ring 0 code. */
function trail(bed: ProcessorBed, steps: number): string[] {
  return Array.from({ length: steps }, () => {
    const { result, rip } = bed.step();
    return `${result} ${(rip & 0xffffn).toString(16)}`;
  });
}
const ring0 = (code: readonly number[], rflags: bigint, prepare: (bed: TestBed) => void = () => {}): ProcessorBed =>
  new ProcessorBed({ code, ring: 0, set: { rflags }, prepare });

test('interrupts wait for IF and for the instruction behind STI; MOV SS holds the NMI too', () => {
  const masked = ring0([NOP, 0xfb, NOP, NOP], 2n); // nop; sti; nop; nop
  masked.put(handler(0x40), [NOP]);
  masked.processor.interrupt(0x40);
  expect(trail(masked, 4)).toEqual(['retired 4001', 'retired 4002', 'retired 4003', 'retired 401']);
  const nmi = ring0([0x8e, 0xd0, NOP, NOP], 2n, ({ machine }) => void (machine.cpu.gpr[0] = 0x18n)); // mov %eax,%ss
  nmi.put(handler(2), [NOP, 0x48, 0xcf]);
  expect(nmi.step().result).toBe('retired');
  nmi.processor.interrupt(2);
  expect(trail(nmi, 2)).toEqual(['retired 4003', 'retired 21']);
  nmi.processor.interrupt(2);
  expect(nmi.machine.cpu.nmiBlocked).toBe(true);
  expect(trail(nmi, 2)).toEqual(['retired 4003', 'retired 21']); // iretq unblocks it
});

test('the highest vector goes first', () => {
  const bed = ring0([NOP], 0x202n);
  bed.put(handler(0x41), [NOP]);
  bed.processor.interrupt(0x40);
  bed.processor.interrupt(0x41);
  expect(bed.step().rip).toBe(handler(0x41) + 1n);
  expect(bed.machine.cpu.pendingInterrupts).toBe(1);
});

test('HLT rests until an interrupt, which returns behind it', () => {
  const bed = ring0([0xf4, NOP], 0x202n);
  bed.put(handler(0x40), [0x48, 0xcf]);
  expect(trail(bed, 3)).toEqual(['retired 4001', 'halted 4001', 'halted 4001']);
  bed.processor.interrupt(0x40);
  expect(trail(bed, 2)).toEqual(['retired 4001', 'retired 4002']);
  expect(bed.machine.cpu.icount).toBe(3);
});

test('MOV SS holds the single-step trap for one instruction', () => {
  const bed = new ProcessorBed({ code: [0x8e, 0xd0, NOP], set: { rflags: 2n | TF, rax: 0x2bn } });
  expect(bed.step()).toMatchObject({ result: 'retired', rip: AT.userCode + 2n });
  expect(bed.step().result).toBe('#DB');
  expect(bed.stack(1)).toEqual([AT.userCode + 3n]);
});

test('under TF a REP traps behind each iteration, and counts when it ends', () => {
  const bed = new ProcessorBed({ code: [0xf3, 0xaa], set: { rflags: 2n | TF, rcx: 2n, rdi: AT.userData } }); // rep stosb
  expect(bed.step()).toMatchObject({ result: '#DB', gpr: { rcx: 1n } });
  expect([bed.stack(1), bed.machine.cpu.icount]).toEqual([[AT.userCode], 0]);
  bed.ring(3);
  bed.machine.cpu.rflags = 2n | TF;
  expect(bed.step()).toMatchObject({ result: '#DB', gpr: { rcx: 0n } });
  expect([bed.stack(1), bed.machine.cpu.icount]).toEqual([[AT.userCode + 2n], 1]);
});

/**
 * pushfq; orq $TF,(%rsp); popfq; then from offset 0: nop; mov %ebx,%ss; nop; mov $39,%eax; syscall; nop; mov $3,%ecx;
 * lea (%rsp),%rdi; rep stosb; pushfq; andq $~TF,(%rsp); popfq; nop.
 * The RIPs of the SIGTRAPs under Linux on an AMD EPYC, relative to offset 0 (recorded from a C program).
 */
const TRACED = [
  0x9c, 0x48, 0x81, 0x0c, 0x24, 0x00, 0x01, 0x00, 0x00, 0x9d,
  0x90, 0x8e, 0xd3, 0x90, 0xb8, 0x27, 0x00, 0x00, 0x00, 0x0f, 0x05, 0x90, 0xb9, 0x03, 0x00, 0x00, 0x00,
  0x48, 0x8d, 0x3c, 0x24, 0xf3, 0xaa, 0x9c, 0x48, 0x81, 0x24, 0x24, 0xff, 0xfe, 0xff, 0xff, 0x9d, 0x90,
]; // prettier-ignore
const RECORDED = [1, 4, 9, 12, 17, 21, 21, 21, 23, 24, 32, 33];
// mov %rsp,%rdx; mov $RSP0,%esp; push $0x2b; push %rdx; push %r11; push $0x33; push %rcx; iretq
const RETURN_BY_IRET = [0x48, 0x89, 0xe2, 0xbc, 0x00, 0x50, 0x01, 0x00, 0x6a, 0x2b, 0x52, 0x41, 0x53, 0x6a, 0x33, 0x51, 0x48, 0xcf]; // prettier-ignore
test('single steps trap where a real processor traps', () => {
  const bed = new ProcessorBed({ code: TRACED, set: { rbx: 0x2bn, rsp: AT.userStack - 0x100n } });
  bed.put(handler(1), [0x48, 0xcf]);
  bed.put(bed.machine.cpu.msr('IA32_LSTAR'), RETURN_BY_IRET);
  const traps: number[] = [];
  for (let step = 0; step < 60; step++)
    if (bed.step().result === '#DB') traps.push(Number(bed.stack(1)[0] - AT.userCode) - 10);
  expect(traps).toEqual(RECORDED);
});

/** POPF by CPL and IOPL. Source: SDM Vol. 2B POPF, table 4-16. */
const POPS: readonly [name: string, ring: 0 | 3, before: bigint, image: bigint, after: bigint][] = [
  ['ring 3, IOPL 0: IF and IOPL stay', 3, 0x202n, 0x3cd7n, 0xed7n],
  ['ring 3, IOPL 3: IF changes, IOPL stays', 3, 0x3202n, 0x0002n, 0x3002n],
  ['ring 0: both change', 0, 0x202n, 0x3000n, 0x3002n],
  ['RF is cleared, VM, VIF and VIP cannot be set', 0, 0x202n, 0x1b_0202n, 0x202n],
];
test.each(POPS)('popfq in %s', (_name, ring, before, image, after) => {
  const bed = new ProcessorBed({ code: [0x9d], ring, set: { rflags: before } });
  bed.machine.cpu.gpr[4] -= 8n;
  bed.put64(bed.machine.cpu.gpr[4], image);
  expect(bed.step()).toMatchObject({ result: 'retired', rflags: after });
});

test('CPUID says what is there', () => {
  const leaf = (eax: bigint, vendor: 'intel' | 'amd' = 'intel'): Record<string, bigint> =>
    new ProcessorBed({ code: [0x0f, 0xa2], vendor, set: { rax: eax, rcx: 0n } }).step().gpr;
  const text = ({ rbx, rdx, rcx }: Record<string, bigint>): string =>
    [rbx, rdx, rcx]
      .map((word) => [0n, 8n, 16n, 24n].map((bit) => String.fromCharCode(Number((word >> bit) & 0xffn))).join(''))
      .join('');
  expect([text(leaf(0n)), text(leaf(0n, 'amd'))]).toEqual(['GenuineIntel', 'AuthenticAMD']);
  const bit = (value: bigint, position: number): number => Number((value >> BigInt(position)) & 1n);
  const { rcx: c1, rdx: d1 } = leaf(1n);
  expect([bit(d1, 11), bit(d1, 13), bit(c1, 17)]).toEqual([1, 1, 1]); // SEP PGE PCID
  expect([0, 23, 24, 25, 26].map((position) => bit(d1, position))).toEqual([1, 1, 1, 1, 1]); // FPU MMX FXSR SSE SSE2
  expect([0, 9, 19, 20, 23].map((position) => bit(c1, position))).toEqual([1, 1, 1, 1, 1]); // SSE3 SSSE3 SSE4.1 SSE4.2 POPCNT
  expect([26, 27, 28].map((position) => bit(c1, position))).toEqual([1, 0, 1]); // XSAVE OSXSAVE AVX
  const { rbx: b7 } = leaf(7n);
  expect([bit(b7, 0), bit(b7, 7), bit(b7, 10), bit(b7, 20)]).toEqual([1, 1, 1, 1]); // FSGSBASE SMEP INVPCID SMAP
  const { rdx: extended } = leaf(0x8000_0001n);
  expect([11, 20, 26, 27, 29].map((position) => bit(extended, position))).toEqual([1, 1, 1, 1, 1]); // SYSCALL NX 1G RDTSCP LM
  expect(leaf(0x8000_0008n).rax).toBe(0x3028n);
  expect(leaf(0x4000_0000n)).toEqual(leaf(0xdn));
});

test('vmcall is tried again until it is completed, and counts once', () => {
  const bed = ring0([0x0f, 0x01, 0xc1, NOP], 2n);
  expect(trail(bed, 2)).toEqual(['vmcall 4000', 'vmcall 4000']);
  expect(bed.machine.cpu.icount).toBe(0);
  bed.processor.completeVmcall();
  expect(trail(bed, 1)).toEqual(['retired 4004']);
  expect(bed.machine.cpu.icount).toBe(2);
});

test('ltr marks the TSS busy, and a second ltr refuses it', () => {
  const bed = ring0([0x0f, 0x00, 0xd8, 0x0f, 0x00, 0xd8], 2n, ({ machine }) => void (machine.cpu.gpr[0] = 0x40n));
  expect(bed.step().result).toBe('retired');
  expect(bed.get64(AT.gdt + 0x40n) >> 40n).toBe(0x8bn);
  expect(bed.step().result).toBe('#GP(40)');
});

test('descriptor loads set the accessed bit in memory once', () => {
  const bed = ring0([0x8e, 0xd8], 2n, (b) => {
    b.put64(AT.gdt + 0x18n, 0x00cf_9200_0000_ffffn);
    b.machine.cpu.gpr[0] = 0x18n;
  });
  expect(bed.step().result).toBe('retired');
  expect((bed.get64(AT.gdt + 0x18n) >> 40n) & 0xffn).toBe(0x93n);
});

/** Self-modifying code: what runs after the bytes changed, by whoever changed them. SDM Vol. 3A §11.6. */
const INC = [0x48, 0xff, 0xc0]; // inc %rax
const again = (bed: ProcessorBed, at: bigint): bigint => {
  const { cpu } = bed.machine;
  cpu.rip = at;
  cpu.gpr[0] = 5n;
  bed.step();
  return cpu.gpr[0];
};

test('a store into decoded code is seen by the next fetch', () => {
  // movb $0xc8,2(%rdi): turns the INC into a DEC
  const bed = new ProcessorBed({ code: [0xc6, 0x47, 0x02, 0xc8], set: { rdi: AT.userCode + 0x100n } });
  bed.put(AT.userCode + 0x100n, INC);
  bed.map(AT.userCode, 0x10_0000, LEAF.userData & ~(1n << 63n));
  expect(again(bed, AT.userCode + 0x100n)).toBe(6n);
  bed.machine.cpu.rip = AT.userCode;
  expect(bed.step().result).toBe('retired');
  expect(again(bed, AT.userCode + 0x100n)).toBe(4n);
});

test('an instruction over a page boundary follows writes to either page, and a remapped second page', () => {
  const bed = new ProcessorBed({ code: [] });
  const at = AT.userCode + 0xffen;
  bed.put(at, INC);
  expect(again(bed, at)).toBe(6n);
  bed.put(at + 2n, [0xc8]);
  expect(again(bed, at)).toBe(4n);
  bed.put(at + 1n, [0x89]); // mov %rcx,%rax
  bed.machine.cpu.gpr[1] = 9n;
  expect(again(bed, at)).toBe(9n);
  bed.put(at, INC);
  expect(again(bed, at)).toBe(6n);
  bed.map(AT.userCode + 0x1000n, 0x20_0000, LEAF.userCode);
  bed.machine.mmu.flushAll();
  bed.put(at + 2n, [0xc8]);
  expect(again(bed, at)).toBe(4n);
});

test('a fetch over a page boundary faults at the byte that is missing', () => {
  const bed = new ProcessorBed({ code: [] });
  const at = AT.userCode + 0xfffen;
  bed.put(at, INC.slice(0, 2));
  bed.machine.cpu.rip = at;
  expect(bed.step().result).toBe('#PF(14)');
  expect(bed.machine.cpu.cr2).toBe(AT.userCode + 0x1_0000n);
});

test('the same page decodes anew in another code size', () => {
  // 48 ff c0: inc %rax in 64-bit code; dec %eax, inc %eax in 32-bit code
  const bed = new ProcessorBed({ code: INC });
  expect(again(bed, AT.userCode)).toBe(6n);
  const { cpu } = bed.machine;
  cpu.setSegment('cs', { ...cpu.segment('cs'), selector: SELECTOR.USER32_CS, attributes: 0xc0fb });
  expect(again(bed, AT.userCode)).toBe(4n);
});
