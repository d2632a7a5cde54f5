import type { TestBed } from '../test-bed';
import { AT, LEAF } from '../test-bed';
import type { ManualRow } from './row';

const WATCHED = AT.userData + 0x100n;
const KERNEL = AT.kernelCode + 0x4000n;
/** DR0 at `address`; kinds and lengths as DR7 has them: R/W0 in bits 17:16, LEN0 in bits 19:18. */
const watch =
  (address: bigint, bits: bigint) =>
  ({ machine }: TestBed): void => {
    machine.cpu.setDr(0, address);
    machine.cpu.setDr(7, 1n | bits);
  };
const EXECUTE = 0n;
const READ_WRITE_2 = 0x7_0000n;
const MOV_SS = { code: '8e 17', set: { rdi: WATCHED, rbx: 0x2bn }, memory: [[WATCHED, 0x2bn]] } as const;
const pending = watch(WATCHED, READ_WRITE_2);
/** STI; REP STOSB of more iterations than one step makes; the handler of vector 0x40 begins with a NOP. */
const LONG_REP = {
  ring: 0,
  code: 'fb f3 aa',
  set: { rcx: 9000n, rdi: 0x1_8000n, rflags: 2n },
  steps: 3,
  prepare: (bed: TestBed) => {
    for (let page = 0x1_8000n; page < 0x1_c000n; page += 0x1000n) bed.map(page, Number(page), LEAF.kernelData);
    bed.put(AT.kernelCode + 0x400n, [0x90]);
    bed.machine.cpu.setPending(0x40, true);
  },
} as const;
const MOV_SS_SOURCE = 'SDM Vol. 3A §6.8.3; seen on AMD family 25 under Linux 6.18';
const RF = 'SDM Vol. 3B §17.3.1.1';

/** Debug exceptions, RF and the MOV SS shadow. */
export const debugRows: readonly ManualRow[] = [
  { name: 'an instruction breakpoint faults before the instruction and pushes RF as it is', source: RF, code: '90', prepare: watch(AT.userCode, EXECUTE), gives: { result: '#DB', dr6: 0xffff_0ff1n, stack: [AT.userCode, 0x33n, 0x202n] } },
  { name: 'RF ignores it for one instruction', source: RF, code: '90', set: { rflags: 0x1_0202n }, prepare: watch(AT.userCode, EXECUTE), gives: { result: 'retired', rflags: 0x202n } },
  { name: 'it comes before the page fault of the fetch', source: 'SDM Vol. 3A table 6-2', code: '', set: { rip: 0x7000n }, prepare: watch(0x7000n, EXECUTE), gives: { result: '#DB', stack: [0x7000n] } },
  { name: 'a fault pushes RF = 1', source: RF, code: '0f 0b', gives: { result: '#UD', stack: [AT.userCode, 0x33n, 0x1_0202n] } },
  { name: 'a software interrupt pushes RF = 0', source: RF, code: 'cd 80', set: { rflags: 0x1_0202n }, prepare: (bed) => bed.gate(0x80, { dpl: 3 }), gives: { result: 'retired', stack: [AT.userCode + 2n, 0x33n, 0x202n] } },
  { name: 'a trap between iterations pushes RF = 1', source: RF, vendor: 'intel', code: 'f3 aa', set: { rflags: 0x302n, rcx: 2n, rdi: AT.userData }, gives: { result: '#DB', stack: [AT.userCode, 0x33n, 0x1_0302n] } },
  { name: 'a trap between iterations pushes RF = 0', source: 'seen on AMD family 25 under Linux 6.18 (uc_mcontext of SIGTRAP)', vendor: 'amd', code: 'f3 aa', set: { rflags: 0x302n, rcx: 2n, rdi: AT.userData }, gives: { result: '#DB', stack: [AT.userCode, 0x33n, 0x302n] } },
  { name: 'a trap behind the last iteration pushes RF = 0', source: RF, code: 'f3 aa', set: { rflags: 0x302n, rcx: 1n, rdi: AT.userData }, gives: { result: '#DB', stack: [AT.userCode + 2n, 0x33n, 0x302n] } },
  { name: 'an interrupt between iterations pushes RF = 1', source: RF, vendor: 'intel', ...LONG_REP, gives: { result: 'retired', stack: [KERNEL + 1n, 0x10n, 0x1_0202n] } },
  { name: 'an interrupt between iterations pushes RF = 0', source: 'as for traps between iterations, seen on AMD family 25', vendor: 'amd', ...LONG_REP, gives: { result: 'retired', stack: [KERNEL + 1n, 0x10n, 0x202n] } },
  { name: 'POPF cannot set RF', source: RF, code: '9d', set: { rsp: AT.userStack - 8n }, memory: [[AT.userStack - 8n, 0x1_0202n]], gives: { result: 'retired', rflags: 0x202n } },
  { name: 'IRETQ sets RF', source: RF, ring: 0, code: '48 cf', set: { rsp: 0x1_8000n }, memory: [[0x1_8000n, AT.userCode], [0x1_8008n, 0x33n], [0x1_8010n, 0x1_0202n], [0x1_8018n, AT.userStack], [0x1_8020n, 0x2bn]], gives: { result: 'retired', rflags: 0x1_0202n } },
  { name: 'a data breakpoint traps behind the access', source: 'SDM Vol. 3B §17.3.1.2', code: '66 8b 07', set: { rdi: WATCHED }, prepare: pending, gives: { result: '#DB', stack: [AT.userCode + 3n], dr6: 0xffff_0ff1n } },
  { name: 'a single step traps behind the instruction, with BS', source: 'SDM Vol. 3B §17.3.1.4', code: '90', set: { rflags: 0x302n }, gives: { result: '#DB', stack: [AT.userCode + 1n, 0x33n, 0x302n], dr6: 0xffff_4ff0n } },
  { name: 'POPF that sets TF does not trap', source: 'SDM Vol. 3B §17.3.1.4', code: '9d', set: { rsp: AT.userStack - 8n }, memory: [[AT.userStack - 8n, 0x302n]], gives: { result: 'retired', rflags: 0x302n } },
  { name: 'INT n clears TF: no trap', source: 'SDM Vol. 3B §17.3.1.4', code: 'cd 80', set: { rflags: 0x302n }, prepare: (bed) => bed.gate(0x80, { dpl: 3 }), gives: { result: 'retired', cpl: 0, rflags: 2n } },
  { name: 'general detect: #DB before the access, RF pushed, BD set, GD cleared', source: 'SDM Vol. 3B §17.3.1.3', ring: 0, code: '0f 21 c0', prepare: ({ machine }) => machine.cpu.setDr(7, 0x2400n), gives: { result: '#DB', stack: [KERNEL, 0x10n, 0x1_0202n], dr6: 0xffff_2ff0n } },
  { name: 'INT1 asks no DPL of the gate and leaves DR6', source: 'SDM Vol. 2A INT n/INTO/INT3/INT1', code: 'f1', gives: { result: 'retired', cpl: 0, stack: [AT.userCode + 1n, 0x33n, 0x202n], dr6: 0xffff_0ff0n } },
  { name: 'MOV SS holds the trap of its own data breakpoint', source: MOV_SS_SOURCE, ...MOV_SS, code: '8e 17 90', prepare: pending, gives: { result: 'retired' } },
  { name: 'until the instruction behind it is done', source: MOV_SS_SOURCE, ...MOV_SS, code: '8e 17 90', prepare: pending, steps: 2, gives: { result: '#DB', stack: [AT.userCode + 3n] } },
  { name: 'a second MOV SS holds it again', source: 'seen on AMD family 25 under Linux 6.18; SDM Vol. 3A §6.8.3 guarantees the first only', ...MOV_SS, code: '8e 17 8e d3 90', prepare: pending, steps: 3, gives: { result: '#DB', stack: [AT.userCode + 5n] } },
  { name: 'MOV SS, SYSCALL: the trap comes in ring 0, on the stack RSP points to', source: 'CVE-2018-8897; Linux v5.14 tools/testing/selftests/x86/mov_ss_trap.c', ...MOV_SS, code: '8e 17 0f 05', prepare: pending, steps: 2, gives: { result: '#DB', cpl: 0, stack: [AT.kernelCode + 0x8000n, 0x10n] } },
  { name: 'MOV SS, INT 3: the trap comes at the handler', source: 'Linux v5.14 tools/testing/selftests/x86/mov_ss_trap.c', ...MOV_SS, code: '8e 17 cc', prepare: (bed) => { pending(bed); bed.gate(3, { dpl: 3 }); }, steps: 2, gives: { result: '#DB', cpl: 0, stack: [AT.kernelCode + 0x30n, 0x10n] } },
  { name: 'MOV SS, a fault: the trap is dropped', source: 'Linux v5.14 tools/testing/selftests/x86/mov_ss_trap.c; seen on AMD family 25', ...MOV_SS, code: '8e 17 0f 0b', prepare: pending, steps: 2, gives: { result: '#UD', dr6: 0xffff_0ff0n } },
  { name: 'MOV SS under TF traps once, behind the next instruction', source: MOV_SS_SOURCE, code: '8e d3 90', set: { rbx: 0x2bn, rflags: 0x302n }, steps: 2, gives: { result: '#DB', stack: [AT.userCode + 3n] } },
  { name: 'LSS holds nothing', source: 'SDM Vol. 3A §6.8.3', code: '0f b2 27', set: { rdi: WATCHED, rflags: 0x302n }, memory: [[WATCHED, AT.userStack | (0x2bn << 32n)]], gives: { result: '#DB', stack: [AT.userCode + 3n] } },
]; // prettier-ignore
