import type { TestBed } from '../test-bed';
import { AT } from '../test-bed';
import type { ManualRow } from './row';

const DATA = 0x1_8000n;
const DELIVERY = 'SDM Vol. 3A §§6.12, 6.14';
const DOUBLE = 'SDM Vol. 3A §6.15, interrupt 8, table 6-5';
const IRET = 'SDM Vol. 2A IRET/IRETD/IRETQ';
const handler = (vector: number): bigint => AT.kernelCode + BigInt(vector * 16);
const frame = (rip: bigint, cs: bigint, flags: bigint, rsp: bigint, ss: bigint): readonly [bigint, bigint][] =>
  [rip, cs, flags, rsp, ss].map((value, i) => [DATA + BigInt(8 * i), value]);
const iretq = { ring: 0, code: '48 cf', source: IRET } as const;
/** SS 0x3b becomes a 16-bit data segment of ring 3. */
const stack16 = (bed: TestBed): void => bed.put64(AT.gdt + 0x38n, 0x0000_f300_0000_ffffn);
const SP_ONLY = `${IRET}; seen on AMD family 25, IRETQ in ring 3 and through Linux 6.18's espfix stack`;
const noStack = (bed: TestBed): void => bed.put64(AT.tss + 4n, 0x9000_0000n);

/** Gates, stacks, double faults, shutdown, NMI, and the way back. */
export const deliveryRows: readonly ManualRow[] = [
  { name: 'from ring 3: the stack of the TSS, aligned, SS null with RPL of the new ring', source: DELIVERY, code: '0f 0b', prepare: (bed) => bed.put64(AT.tss + 4n, AT.rsp0 - 8n), gives: { result: '#UD', cpl: 0, ss: 0, gpr: { rsp: AT.rsp0 - 56n }, stack: [AT.userCode, 0x33n, 0x1_0202n, AT.userStack, 0x2bn] } },
  { name: 'IST from ring 0', source: 'SDM Vol. 3A §6.14.5', ring: 0, code: '0f 0b', prepare: (bed) => bed.gate(6, { ist: 1 }), gives: { result: '#UD', gpr: { rsp: AT.ist1 - 40n } } },
  { name: 'TF, NT, RF cleared in the handler; AC stays', source: DELIVERY, code: '0f 0b', set: { rflags: 0x5_4302n }, gives: { result: '#UD', rflags: 0x4_0002n } },
  { name: 'a trap gate leaves IF', source: 'SDM Vol. 3A §6.12.1.2', code: '0f 0b', prepare: (bed) => bed.gate(6, { type: 15 }), gives: { result: '#UD', rflags: 0x202n } },
  { name: 'no task gates: #GP', source: 'SDM Vol. 3A §6.14', code: '0f 0b', prepare: (bed) => bed.gate(6, { type: 5 }), gives: { result: '#UD', rip: handler(13), stack: [0x33n] } },
  { name: '#PF on #PF: #DF', source: DOUBLE, code: '8b 07', set: { rdi: 0x7000n }, prepare: (bed) => { noStack(bed); bed.gate(8, { ist: 1 }); }, gives: { result: '#PF(4)', rip: handler(8), gpr: { rsp: AT.ist1 - 48n }, cr: { cr2: 0x8fff_fff8n } } },
  { name: '#GP on #GP: #DF', source: DOUBLE, code: 'f4', prepare: (bed) => bed.gate(13, { type: 5 }), gives: { result: '#GP(0)', rip: handler(8), stack: [0n, AT.userCode] } },
  { name: '#PF on #GP: handled one after the other', source: DOUBLE, code: 'f4', prepare: (bed) => { bed.gate(14, { ist: 1 }); noStack(bed); }, gives: { result: '#GP(0)', rip: handler(14), stack: [2n, AT.userCode] } },
  { name: '#NP on #UD: handled one after the other', source: DOUBLE, code: '0f 0b', prepare: (bed) => bed.gate(6, { present: false }), gives: { result: '#UD', rip: handler(11), stack: [0x33n] } },
  { name: '#PF on #DF: shutdown, with the chain', source: DOUBLE, code: '0f 0b', prepare: noStack, gives: { result: 'shutdown #UD #PF(2) #PF(2) #DF(0) #PF(2)' } },
  { name: 'a TSS too short for the stack: #TS', source: 'SDM Vol. 3A §6.15, interrupt 10', code: '0f 0b', prepare: (bed) => { bed.gate(10, { ist: 1 }); bed.machine.cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: 0x30, base: AT.tss }); bed.gate(6, { ist: 2 }); }, gives: { result: '#UD', rip: handler(10), stack: [0x41n] } },
  { name: 'a stack of the TSS that is not canonical: #SS', source: 'SDM Vol. 3A §6.15, interrupt 12', code: '0f 0b', prepare: (bed) => { bed.put64(AT.tss + 4n, 1n << 63n); bed.gate(12, { ist: 1 }); }, gives: { result: '#UD', rip: handler(12), stack: [1n] } },
  { name: 'the NMI comes with IF = 0', source: 'SDM Vol. 3A §6.7', ring: 0, code: '90', set: { rflags: 2n }, prepare: (bed) => { bed.machine.cpu.setPending(2, true); bed.put(handler(2), [0x90]); }, gives: { result: 'retired', rip: handler(2) + 1n } },
  { name: 'a second NMI waits', source: 'SDM Vol. 3A §6.7.1', ring: 0, code: '90', prepare: (bed) => { bed.machine.cpu.nmiBlocked = true; bed.machine.cpu.setPending(2, true); }, gives: { result: 'retired', rip: AT.kernelCode + 0x4001n } },
  { name: 'the NMI before a maskable interrupt', source: 'SDM Vol. 3A table 6-2', ring: 0, code: '90', prepare: (bed) => { bed.machine.cpu.setPending(0x40, true); bed.machine.cpu.setPending(2, true); bed.put(handler(2), [0x90]); }, gives: { result: 'retired', rip: handler(2) + 1n } },
  { name: 'a trap of the instruction before goes before the NMI', source: 'SDM Vol. 3A table 6-2', ring: 0, code: '90', set: { rflags: 0x302n }, prepare: (bed) => { bed.machine.cpu.nmiBlocked = true; bed.put(handler(1), [0x90]); }, gives: { result: '#DB', rip: handler(1) } },
  { name: 'the task priority in CR8 holds its class', source: 'SDM Vol. 3A §10.8.3.1', ring: 0, code: '90', prepare: ({ machine }) => { machine.cpu.cr8 = 4n; machine.cpu.setPending(0x40, true); }, gives: { result: 'retired', rip: AT.kernelCode + 0x4001n } },
  { name: 'and lets the next class in', source: 'SDM Vol. 3A §10.8.3.1', ring: 0, code: '90', prepare: (bed) => { bed.machine.cpu.cr8 = 4n; bed.machine.cpu.setPending(0x50, true); bed.put(handler(0x50), [0x90]); }, gives: { result: 'retired', rip: handler(0x50) + 1n } },
  { name: 'STI holds interrupts for one instruction', source: 'SDM Vol. 2B STI', ring: 0, code: 'fb 90', set: { rflags: 2n }, prepare: ({ machine }) => machine.cpu.setPending(0x40, true), steps: 2, gives: { result: 'retired', rip: AT.kernelCode + 0x4002n } },
  { name: 'IRETQ with NT', ...iretq, set: { rsp: DATA, rflags: 0x4002n }, memory: frame(AT.userCode, 0x33n, 2n, AT.userStack, 0x2bn), gives: { result: '#GP(0)' } },
  { name: 'IRETQ in ring 3 with NT', source: `${IRET}; seen on AMD family 25 under Linux 6.18`, code: '48 cf', set: { rflags: 0x4202n }, gives: { result: '#GP(0)' } },
  { name: 'IRETQ, null CS', ...iretq, set: { rsp: DATA }, memory: frame(AT.userCode, 3n, 2n, AT.userStack, 0x2bn), gives: { result: '#GP(0)' } },
  { name: 'IRETQ, SS of another ring', ...iretq, set: { rsp: DATA }, memory: frame(AT.userCode, 0x33n, 2n, AT.userStack, 0x18n), gives: { result: '#GP(18)' } },
  { name: 'IRETQ to a RIP that is not canonical', ...iretq, set: { rsp: DATA }, memory: frame(1n << 47n, 0x33n, 2n, AT.userStack, 0x2bn), gives: { result: '#GP(0)', cpl: 0 } },
  { name: 'IRETQ takes an RSP that is not canonical', ...iretq, set: { rsp: DATA }, memory: frame(AT.userCode, 0x33n, 2n, 1n << 47n, 0x2bn), gives: { result: 'retired', cpl: 3, gpr: { rsp: 1n << 47n } } },
  { name: 'IRETQ ignores VM in long mode', ...iretq, set: { rsp: DATA }, memory: frame(AT.userCode, 0x33n, 0x2_0202n, AT.userStack, 0x2bn), gives: { result: 'retired', rflags: 0x202n } },
  { name: 'IRETQ to 32-bit code: the upper half of RSP becomes zero', ...iretq, set: { rsp: DATA }, memory: frame(AT.userCode, 0x23n, 2n, 0x8bad_f00d_5aad_c0den, 0x2bn), gives: { result: 'retired', cpl: 3, gpr: { rsp: 0x5aad_c0den } } },
  { name: 'IRETQ to 32-bit code and a 16-bit stack: SP only', ...iretq, source: SP_ONLY, set: { rsp: DATA }, prepare: stack16, memory: frame(AT.userCode, 0x23n, 2n, 0x8bad_f00d_5aad_c0den, 0x3bn), gives: { result: 'retired', cpl: 3, gpr: { rsp: 0x1_c0den } } },
  { name: 'IRETQ to 64-bit code and a 16-bit stack: all of RSP', ...iretq, source: SP_ONLY, set: { rsp: DATA }, prepare: stack16, memory: frame(AT.userCode, 0x33n, 2n, 0x8bad_f00d_5aad_c0den, 0x3bn), gives: { result: 'retired', cpl: 3, gpr: { rsp: 0x8bad_f00d_5aad_c0den } } },
  { name: 'an IRET that faults lets NMIs in', source: 'SDM Vol. 3A §6.7.1', ring: 0, code: '48 cf', set: { rsp: DATA, rflags: 0x4002n }, prepare: (bed) => { bed.machine.cpu.nmiBlocked = true; bed.machine.cpu.setPending(2, true); bed.put(handler(2), [0x90]); }, steps: 2, gives: { result: 'retired', rip: handler(2) + 1n } },
]; // prettier-ignore
