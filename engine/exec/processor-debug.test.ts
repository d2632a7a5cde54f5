import { expect, test } from 'vitest';
import { AT } from '../machine/test-bed';
import type { Start } from './processor-bed';
import { ProcessorBed } from './processor-bed';

const NOP = 0x90;
const WATCHED = AT.userData + 0x100n;
const HANDLER = AT.kernelCode + 16n;
/** DR7 with one breakpoint in DR0: local enable, R/W and LEN. Source: SDM Vol. 3B §17.2.4. */
const dr7 = (kind: 'x' | 'w' | 'rw', length: 1 | 2 | 4 | 8): bigint =>
  1n | ({ x: 0n, w: 1n, rw: 3n }[kind] << 16n) | ({ 1: 0n, 2: 1n, 8: 2n, 4: 3n }[length] << 18n);

interface Case extends Omit<Start, 'prepare'> {
  readonly dr0?: bigint;
  readonly dr7: bigint;
  readonly steps?: number;
}

/** Steps; gives each result with RIP (of the frame, where the handler of #DB was entered) and DR6 as it ends. */
function trail(row: Case): string {
  const bed = new ProcessorBed({
    ...row,
    prepare: (b) => {
      b.machine.cpu.setDr(0, row.dr0 ?? WATCHED);
      b.machine.cpu.setDr(7, row.dr7);
      b.gate(3, { dpl: 3 });
      b.gate(0x80, { dpl: 3 });
    },
  });
  const told: string[] = [];
  for (let step = 0; step < (row.steps ?? 1); step++) {
    const { result, rip } = bed.step();
    const [pushed, , flags] = bed.stack(3);
    const rf = (flags & 0x1_0000n) === 0n ? '' : ' RF';
    const at = rip === HANDLER ? pushed : rip;
    const where = at >= AT.kernelCode ? `kernel+${(at - AT.kernelCode).toString(16)}` : `${at - AT.userCode}`;
    told.push(rip === HANDLER ? `#DB ${where}${rf}` : `${result === 'delivered' ? '?' : result} ${where}`);
  }
  return `${told.join(', ')}; ${(bed.machine.cpu.dr(6) & 0xffffn & ~0xff0n).toString(16)}`;
}

const LOAD = [0x8b, 0x07]; // mov (%rdi),%eax
const STORE = [0x89, 0x07]; // mov %eax,(%rdi)
const MOV_SS = [0x8e, 0x17]; // mov (%rdi),%ss
const MOV_SS_REG = [0x8e, 0xd3]; // mov %ebx,%ss
const at = (rdi: bigint, more: Start['set'] = {}): Pick<Start, 'set' | 'memory'> => ({
  set: { rdi, rbx: 0x2bn, ...more },
  memory: [[WATCHED, 0x2bn]],
});

/** SDM Vol. 3B §§17.2, 17.3.1. Where MOV SS comes first also Linux v5.14 selftests/x86/mov_ss_trap.c, seen on AMD family 25. */
const ROWS: readonly (readonly [name: string, row: Case, expected: string])[] = [
  ['a read of 4 bytes on a read/write breakpoint', { code: LOAD, dr7: dr7('rw', 4), ...at(WATCHED) }, '#DB 2; 1'],
  ['a read on a write breakpoint', { code: LOAD, dr7: dr7('w', 4), ...at(WATCHED) }, 'retired 2; 0'],
  ['a write on a write breakpoint', { code: STORE, dr7: dr7('w', 4), ...at(WATCHED) }, '#DB 2; 1'],
  ['a write that ends just below', { code: STORE, dr7: dr7('w', 4), ...at(WATCHED - 4n) }, 'retired 2; 0'],
  ['a write that reaches into it', { code: STORE, dr7: dr7('w', 1), ...at(WATCHED - 3n) }, '#DB 2; 1'],
  ['a write just behind 8 bytes', { code: STORE, dr7: dr7('w', 8), ...at(WATCHED + 8n) }, 'retired 2; 0'],
  ['its address is taken down to its length', { code: STORE, dr7: dr7('w', 8), dr0: WATCHED + 5n, ...at(WATCHED) }, '#DB 2; 1'],
  ['a global enable', { code: STORE, dr7: dr7('w', 4) + 1n, ...at(WATCHED) }, '#DB 2; 1'],
  ['no enable', { code: STORE, dr7: dr7('w', 4) - 1n, ...at(WATCHED) }, 'retired 2; 0'],
  ['an I/O breakpoint (absent)', { code: STORE, dr7: 0x2_0001n, ...at(WATCHED) }, 'retired 2; 0'],
  ['a read-modify-write', { code: [0xff, 0x07], dr7: dr7('w', 4), ...at(WATCHED) }, '#DB 2; 1'],
  ['a push', { code: [0x50], dr7: dr7('w', 8), dr0: AT.userStack - 8n }, '#DB 1; 1'],
  ['with TF, both in one exception', { code: LOAD, dr7: dr7('rw', 4), ...at(WATCHED, { rflags: 0x302n }) }, '#DB 2; 4001'],
  ['an instruction breakpoint, before the instruction, RF as it is', { code: [NOP], dr7: dr7('x', 1), dr0: AT.userCode }, '#DB 0; 1'],
  ['the same under RF', { code: [NOP], dr7: dr7('x', 1), dr0: AT.userCode, set: { rflags: 0x1_0202n } }, 'retired 1; 0'],
  ['on an instruction that cannot be fetched: before the page fault', { code: [], dr7: dr7('x', 1), dr0: AT.userData, set: { rip: AT.userData } }, '#DB 2097152; 1'],
  ['each iteration of a REP', { code: [0xf3, 0xac], dr7: dr7('rw', 2), set: { rsi: WATCHED, rcx: 4n } }, '#DB 0 RF; 1'],
  ['the same on AMD, which leaves RF clear', { code: [0xf3, 0xac], vendor: 'amd', dr7: dr7('rw', 2), set: { rsi: WATCHED, rcx: 4n } }, '#DB 0; 1'],
  ['a fault drops what the instruction met', { code: [0xff, 0x37], dr7: dr7('rw', 4), ...at(WATCHED, { rsp: 0x1000n }), steps: 1 }, '#PF(6) kernel+e0; 0'],
  ['mov ss holds it for one instruction', { code: [...MOV_SS, NOP], dr7: dr7('rw', 2), ...at(WATCHED), steps: 2 }, 'retired 2, #DB 3; 1'],
  ['and so does a mov ss behind it', { code: [...MOV_SS, ...MOV_SS_REG, NOP], dr7: dr7('rw', 2), ...at(WATCHED), steps: 3 }, 'retired 2, retired 4, #DB 5; 1'],
  ['mov ss; syscall: in ring 0 at the entry', { code: [...MOV_SS, 0x0f, 0x05], dr7: dr7('rw', 2), ...at(WATCHED), steps: 2 }, 'retired 2, #DB kernel+8000; 1'],
  ['mov ss; int3: in ring 0 at the handler', { code: [...MOV_SS, 0xcc], dr7: dr7('rw', 2), ...at(WATCHED), steps: 2 }, 'retired 2, #DB kernel+30; 1'],
  ['mov ss; int $0x80', { code: [...MOV_SS, 0xcd, 0x80], dr7: dr7('rw', 2), ...at(WATCHED), steps: 2 }, 'retired 2, #DB kernel+800; 1'],
  ['mov ss; ud2: dropped', { code: [...MOV_SS, 0x0f, 0x0b], dr7: dr7('rw', 2), ...at(WATCHED), steps: 2 }, 'retired 2, #UD kernel+60; 0'],
  ['mov ss; int1: dropped, one #DB', { code: [...MOV_SS, 0xf1], dr7: dr7('rw', 2), ...at(WATCHED), steps: 2 }, 'retired 2, #DB 3; 0'],
  ['mov ss hides an instruction breakpoint behind it', { code: [...MOV_SS_REG, NOP], dr7: dr7('x', 1), dr0: AT.userCode + 2n, ...at(WATCHED), steps: 2 }, 'retired 2, retired 3; 0'],
  ['pop ss does not exist in 64-bit code, lss holds nothing', { code: [0x0f, 0xb2, 0x27], dr7: dr7('rw', 4), set: { rdi: WATCHED }, memory: [[WATCHED, AT.userStack | (0x2bn << 32n)]] }, '#DB 3; 1'],
  ['mov from DR6 while DR7.GD is set: a fault, and GD is cleared', { code: [0x0f, 0x21, 0xf0, NOP], ring: 0, dr7: 0x2000n, steps: 1 }, '#DB kernel+4000 RF; 2000'],
  ['mov to DR0 in ring 3 while GD is set', { code: [0x0f, 0x23, 0xc0], dr7: 0x2000n }, '#GP(0) kernel+d0; 0'],
]; // prettier-ignore
test.each(ROWS)('%s', (_name, row, expected) => expect(trail(row)).toBe(expected));

test('MOV SS over SYSCALL: #DB in ring 0, on the user stack, with the user GS (CVE-2018-8897)', () => {
  const bed = new ProcessorBed({
    code: [...MOV_SS, 0x0f, 0x05],
    set: { rdi: WATCHED, rsp: AT.ist1 },
    msr: { IA32_GS_BASE: 0x1111n, IA32_KERNEL_GS_BASE: 0x2222n },
    memory: [[WATCHED, 0x2bn]],
    prepare: (b) => {
      b.machine.cpu.setDr(0, WATCHED);
      b.machine.cpu.setDr(7, dr7('rw', 2));
    },
  });
  bed.step();
  bed.step();
  const { cpu } = bed.machine;
  // The frame lies where RSP pointed in ring 3: nothing but an IST entry would have switched stacks.
  expect(bed.stack(5)).toEqual([AT.kernelCode + 0x8000n, 0x10n, 0x2n, AT.ist1, 0x18n]);
  expect([cpu.gpr[4], cpu.msr('IA32_GS_BASE'), cpu.cpl]).toEqual([AT.ist1 - 40n, 0x1111n, 0]);
});

test('what the delivery of a fault writes can be watched, and traps at the handler', () => {
  const bed = new ProcessorBed({
    code: [0x0f, 0x0b],
    prepare: (b) => {
      b.machine.cpu.setDr(0, AT.rsp0 - 40n);
      b.machine.cpu.setDr(7, dr7('w', 8));
    },
  });
  expect(bed.step().result).toBe('#UD');
  expect(bed.step()).toMatchObject({ result: '#DB', rip: HANDLER });
  expect(bed.stack(1)).toEqual([AT.kernelCode + 0x60n]);
});

test('an NMI comes at any instruction but behind MOV SS, and an IRET that faults lets the next one in', () => {
  const bed = new ProcessorBed({ code: [0x0f, 0x05] });
  bed.step();
  bed.processor.nmi();
  bed.put(AT.kernelCode + 0x20n, [0x48, 0xcf]); // iretq
  bed.machine.cpu.rflags = 2n;
  expect(bed.step()).toMatchObject({ result: 'retired', rip: AT.kernelCode + 0x8000n });
  bed.processor.nmi();
  bed.put(AT.kernelCode + 0x20n, [0x9c, 0x81, 0x0c, 0x24, 0, 0x40, 0, 0, 0x9d, 0x48, 0xcf]); // … | NT; popfq; iretq
  for (let step = 0; step < 3; step++) bed.step();
  expect(bed.machine.cpu.nmiBlocked).toBe(true);
  expect(bed.step().result).toBe('#GP(0)');
  expect(bed.machine.cpu.nmiBlocked).toBe(false);
});
