import { flatCode } from '../descriptors';
import type { TestBed } from '../test-bed';
import { AT, SELECTOR } from '../test-bed';
import type { ManualRow } from './row';

const LSTAR = AT.kernelCode + 0x8000n;
const BAD = 0x8000_0000_0000n;
const BACK = AT.userCode + 0x100n;
const SYSENTER_MSRS = { IA32_SYSENTER_CS: 0x10n, IA32_SYSENTER_ESP: AT.ist1, IA32_SYSENTER_EIP: LSTAR } as const;
const compat = ({ machine }: TestBed): void => {
  machine.cpu.setSegment('cs', flatCode(SELECTOR.USER32_CS, 3, false));
};
const SDM_SYSCALL = 'SDM Vol. 2B SYSCALL';
const SDM_SYSRET = 'SDM Vol. 2B SYSRET';
const APM_SYSRET = 'AMD APM Vol. 3 SYSRET';

/** SYSCALL, SYSRET, SYSENTER and SYSEXIT by vendor. */
export const systemCallRows: readonly ManualRow[] = [
  { name: 'SYSCALL clears RF before it saves RFLAGS', source: 'SDM Vol. 3B §17.3.1.1; seen on AMD family 25', code: '0f 05', set: { rflags: 0x1_0202n }, gives: { result: 'retired', gpr: { r11: 0x202n }, rflags: 2n } },
  { name: 'SYSCALL does not look at the tables: a GDT without limit', source: SDM_SYSCALL, code: '0f 05', prepare: ({ machine }) => void (machine.cpu.gdtr = { base: 0n, limit: 0 }), gives: { result: 'retired', cs: 0x10, ss: 0x18, cpl: 0 } },
  { name: 'SYSCALL forces RPL 0 of CS', source: SDM_SYSCALL, code: '0f 05', msr: { IA32_STAR: 0x13n << 32n }, gives: { result: 'retired', cs: 0x10, ss: 0x1b } },
  { name: 'SYSCALL with SCE = 0', source: SDM_SYSCALL, code: '0f 05', msr: { IA32_EFER: 0xd00n }, gives: { result: '#UD' } },
  { name: 'SYSCALL in compatibility mode', source: SDM_SYSCALL, vendor: 'intel', code: '0f 05', prepare: compat, gives: { result: '#UD' } },
  { name: 'SYSCALL in compatibility mode goes to CSTAR', source: 'AMD APM Vol. 3 SYSCALL', vendor: 'amd', code: '0f 05', msr: { IA32_CSTAR: LSTAR }, prepare: compat, gives: { result: 'retired', rip: LSTAR, cpl: 0, cs: 0x10 } },
  { name: 'SYSRET to a non-canonical RCX: #GP in ring 0, RSP still the user’s', source: SDM_SYSRET, vendor: 'intel', ring: 0, code: '48 0f 07', set: { rcx: BAD, rsp: AT.ist1 }, gives: { result: '#GP(0)', cpl: 0, gpr: { rsp: AT.ist1 - 48n }, stack: [0n, AT.kernelCode + 0x4000n, 0x10n] } },
  { name: 'SYSRET to a non-canonical RCX: the fetch faults in ring 3, on the stack of the TSS', source: APM_SYSRET, vendor: 'amd', ring: 0, code: '48 0f 07', set: { rcx: BAD, r11: 2n }, steps: 2, gives: { result: '#GP(0)', cpl: 0, gpr: { rsp: AT.rsp0 - 48n }, stack: [0n, BAD, 0x33n] } },
  { name: 'SYSRET masks R11: no RF, no VM, no reserved bits', source: SDM_SYSRET, ring: 0, code: '48 0f 07', set: { rcx: BACK, r11: 0xffff_ffff_ffff_feffn }, gives: { result: 'retired', rflags: 0x3c_7ed7n } },
  { name: 'SYSRET without REX.W: 32-bit code, ECX', source: SDM_SYSRET, ring: 0, code: '0f 07', set: { rcx: BAD | BACK, r11: 2n }, gives: { result: 'retired', rip: BACK, cs: 0x23, ss: 0x2b, cpl: 3 } },
  { name: 'SYSRET with TF in R11 traps before the first instruction of ring 3', source: 'Linux v4.15 arch/x86/entry/entry_64.S, comment on opportunistic SYSRET; no manual says it', ring: 0, code: '48 0f 07', set: { rcx: BACK, r11: 0x302n }, gives: { result: '#DB', cpl: 0, stack: [BACK, 0x33n, 0x302n], dr6: 0xffff_4ff0n } },
  { name: 'SYSRET in ring 3', source: SDM_SYSRET, code: '48 0f 07', gives: { result: '#GP(0)' } },
  { name: 'SYSENTER from 64-bit code', source: 'SDM Vol. 2B SYSENTER', vendor: 'intel', code: '0f 34', msr: SYSENTER_MSRS, set: { rflags: 0x4_4202n }, gives: { result: 'retired', rip: LSTAR, cpl: 0, cs: 0x10, ss: 0x18, rflags: 0x4_4002n, gpr: { rsp: AT.ist1 } } },
  { name: 'SYSENTER from compatibility mode enters 64-bit code', source: 'SDM Vol. 2B SYSENTER', vendor: 'intel', code: '0f 34', msr: SYSENTER_MSRS, prepare: compat, gives: { result: 'retired', rip: LSTAR, cpl: 0, cs: 0x10 } },
  { name: 'SYSENTER keeps TF: the trap comes at the entry in ring 0', source: 'SDM Vol. 2B SYSENTER (IF and VM alone are cleared); Vol. 3B §17.3.1.4', vendor: 'intel', code: '0f 34', msr: SYSENTER_MSRS, set: { rflags: 0x302n }, gives: { result: '#DB', cpl: 0, stack: [LSTAR, 0x10n, 0x102n] } },
  { name: 'SYSENTER with a null SYSENTER_CS', source: 'SDM Vol. 2B SYSENTER', vendor: 'intel', code: '0f 34', msr: { IA32_SYSENTER_CS: 3n }, gives: { result: '#GP(0)' } },
  { name: 'SYSENTER in long mode', source: 'AMD APM Vol. 3 SYSENTER', vendor: 'amd', code: '0f 34', msr: SYSENTER_MSRS, gives: { result: '#UD' } },
  { name: 'SYSENTER in compatibility mode', source: 'AMD APM Vol. 3 SYSENTER', vendor: 'amd', code: '0f 34', msr: SYSENTER_MSRS, prepare: compat, gives: { result: '#UD' } },
  { name: 'SYSEXIT in long mode', source: 'AMD APM Vol. 3 SYSEXIT', vendor: 'amd', ring: 0, code: '48 0f 35', msr: SYSENTER_MSRS, gives: { result: '#UD' } },
  { name: 'SYSEXIT to a non-canonical RCX', source: 'SDM Vol. 2B SYSEXIT', vendor: 'intel', ring: 0, code: '48 0f 35', msr: SYSENTER_MSRS, set: { rcx: BAD, rdx: BACK }, gives: { result: '#GP(0)', cpl: 0 } },
  { name: 'SYSEXIT with a null SYSENTER_CS', source: 'SDM Vol. 2B SYSEXIT', vendor: 'intel', ring: 0, code: '48 0f 35', gives: { result: '#GP(0)' } },
  { name: 'SYSEXIT changes neither TF nor IF', source: 'SDM Vol. 2B SYSEXIT', vendor: 'intel', ring: 0, code: '48 0f 35', msr: SYSENTER_MSRS, set: { rcx: AT.userStack, rdx: BACK, rflags: 2n }, gives: { result: 'retired', rip: BACK, cs: 0x33, ss: 0x3b, cpl: 3, rflags: 2n } },
]; // prettier-ignore
