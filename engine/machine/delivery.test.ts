import { expect, test } from 'vitest';
import type { Fault, VectorName } from '../core/fault';
import { VECTORS } from '../core/fault';
import { combine, deliver } from './delivery';
import { AT, SELECTOR, TestBed } from './test-bed';

const HEAVY = ['#DE', '#TS', '#NP', '#SS', '#GP'] as const;
const BENIGN = ['#DB', 'NMI', '#BP', '#OF', '#BR', '#UD', '#NM', '#MF', '#AC', '#MC', '#XM'] as const;

/** SDM Vol. 3A table 6-5, first class against second class. */
const CLASSES: readonly [readonly VectorName[], readonly VectorName[], string][] = [
  [BENIGN, BENIGN, 'serial'],
  [BENIGN, HEAVY, 'serial'],
  [BENIGN, ['#PF'], 'serial'],
  [HEAVY, BENIGN, 'serial'],
  [HEAVY, HEAVY, 'double'],
  [HEAVY, ['#PF'], 'serial'],
  [['#PF'], BENIGN, 'serial'],
  [['#PF'], HEAVY, 'double'],
  [['#PF'], ['#PF'], 'double'],
  [['#DF'], HEAVY, 'shutdown'],
  [['#DF'], ['#PF'], 'shutdown'],
  [['#DF'], BENIGN, 'serial'],
];
test('the classes of table 6-5 cover every vector', () => {
  const rows = CLASSES.flatMap(([first, second, verdict]) => first.flatMap((a) => second.map((b) => [a, b, verdict])));
  expect(rows.length).toBe((Object.keys(VECTORS).length - 1) * 17 + 17);
  for (const [first, second, verdict] of rows)
    expect(`${first} ${second} ${combine(first as VectorName, second as VectorName)}`).toBe(
      `${first} ${second} ${verdict}`,
    );
});

const UD: Fault = { vector: '#UD' };
const GP: Fault = { vector: '#GP', errorCode: 0x18 };
const PF: Fault = { vector: '#PF', errorCode: 6, address: 0x1234n as never };
const text = (fault: Fault): string =>
  `${fault.vector}${'errorCode' in fault ? `(${fault.errorCode.toString(16)})` : ''}`;

/**
 * What hinders the first delivery, and where the CPU ends: the handler's vector and the top of its frame, or the faults
 * of the shutdown. Gates hold 64-bit code selectors; EXT (bit 0) is set while an exception is delivered.
 */
const CHAINS: readonly [name: string, fault: Fault, prepare: (bed: TestBed) => void, expected: string][] = [
  ['a fault without error code', UD, () => {}, '6: rip'],
  ['a fault with one', GP, () => {}, '13: 18 rip'],
  ['a page fault', PF, () => {}, '14: 6 rip'],
  ['a gate that is not present', UD, (b) => b.gate(6, { present: false }), '11: 33 rip'],
  ['a gate that is no gate', UD, (b) => b.gate(6, { type: 5 }), '13: 33 rip'],
  ['a gate beyond the IDT: double fault', PF, (b) => { b.machine.cpu.idtr = { base: AT.idt, limit: 14 * 16 - 1 }; }, '8: 0 rip'],
  ['a null code selector', UD, (b) => b.gate(6, { selector: 0 }), '13: 1 rip'],
  ['a code selector of ring 3', UD, (b) => b.gate(6, { selector: SELECTOR.USER_CS }), '6: rip'],
  ['a data selector', UD, (b) => b.gate(6, { selector: SELECTOR.KERNEL_DS }), '13: 19 rip'],
  ['32-bit code', UD, (b) => b.gate(6, { selector: 8 }), '13: 9 rip'],
  ['a code selector beyond the GDT', UD, (b) => b.gate(6, { selector: 0x200 }), '13: 201 rip'],
  ['a target that is not canonical', UD, (b) => b.gate(6, { offset: 1n << 63n }), '13: 1 rip'],
  ['a ring 0 stack that is not mapped', UD, (b) => b.put64(AT.tss + 4n, 0x9000_0000n), 'shutdown #UD #PF(2) #PF(2) #DF(0) #PF(2)'],
  ['the same with IST for #DF', UD, (b) => { b.put64(AT.tss + 4n, 0x9000_0000n); b.gate(8, { ist: 1 }); }, '8: 0 rip'],
  ['a ring 0 stack that is not canonical', UD, (b) => b.put64(AT.tss + 4n, 1n << 63n), 'shutdown #UD #SS(1) #SS(1) #DF(0) #SS(1)'],
  ['a TSS without stacks', UD, (b) => b.machine.cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: 3, base: AT.tss }), 'shutdown #UD #TS(41) #TS(41) #DF(0) #TS(41)'],
  ['#GP on the way to #GP: double fault', GP, (b) => b.gate(13, { type: 5 }), '8: 0 rip'],
  ['#NP on the way to #PF: double fault', PF, (b) => b.gate(14, { present: false }), '8: 0 rip'],
  ['#NP on the way to #DF: shutdown', GP, (b) => { b.gate(13, { type: 5 }); b.gate(8, { present: false }); }, 'shutdown #GP(18) #GP(6b) #DF(0) #NP(43)'],
  ['no IDT at all', UD, (b) => { b.machine.cpu.idtr = { base: 0n, limit: 0 }; }, 'shutdown #UD #GP(33) #GP(6b) #DF(0) #GP(43)'],
]; // prettier-ignore
/** Where the delivery ended; a shutdown leaves the CPU as it was, CR2 aside. */
function ending(bed: TestBed, fault: Fault): string {
  const { cpu } = bed.machine;
  const { rip, cr2 } = cpu;
  const before = cpu.save();
  const shutdown = deliver(bed.machine, fault, rip);
  if (shutdown !== null) {
    cpu.cr2 = cr2;
    const isUnchanged = cpu.save().every((byte, i) => byte === before[i]);
    return `${isUnchanged ? 'shutdown' : 'changed'} ${shutdown.map(text).join(' ')}`;
  }
  const [top, next] = bed.stack(2);
  const frame = top === rip ? 'rip' : `${top.toString(16)} ${next === rip ? 'rip' : next.toString(16)}`;
  return `${(cpu.rip - AT.kernelCode) / 16n}: ${frame}`;
}
test.each(CHAINS)('delivery: %s', (_name, fault, prepare, expected) => {
  const bed = new TestBed();
  prepare(bed);
  expect(ending(bed, fault)).toBe(expected);
});

test('a fault in ring 3 enters ring 0 on RSP0: the frame, the alignment, the flags, CR2, the observer', () => {
  const bed = new TestBed();
  const { cpu } = bed.machine;
  bed.put64(AT.tss + 4n, AT.rsp0 - 8n);
  cpu.rflags = 0x4_7747n;
  const seen: string[] = [];
  bed.machine.observer = {
    faulted: (fault) => seen.push(text(fault)),
    cplChanged: (from, to, by) => seen.push(`${from}>${to} ${by}`),
  };
  expect(deliver(bed.machine, PF, AT.userCode)).toBe(null);
  expect(cpu.gpr[4]).toBe(AT.rsp0 - 16n - 48n);
  expect(bed.stack(6)).toEqual([6n, AT.userCode, 0x33n, 0x5_7747n, AT.userStack, 0x2bn]);
  expect([cpu.cpl, cpu.selector('cs'), cpu.selector('ss'), cpu.cr2]).toEqual([0, 0x10, 0, 0x1234n]);
  expect(cpu.rflags).toBe(0x4_3447n);
  expect(seen).toEqual(['#PF(6)', '3>0 exception']);
});

test('a trap gate keeps IF, and a fault in ring 0 stays on its stack', () => {
  const bed = new TestBed();
  const { cpu } = bed.machine;
  bed.ring(0);
  bed.gate(6, { type: 15 });
  cpu.gpr[4] = AT.rsp0 - 0x104n;
  deliver(bed.machine, UD, cpu.rip);
  expect(cpu.gpr[4]).toBe(AT.rsp0 - 0x110n - 40n);
  expect([cpu.rflags, cpu.selector('ss')]).toEqual([0x202n, SELECTOR.KERNEL_DS]);
});

test('IST switches the stack whatever ring the fault comes from', () => {
  for (const ring of [0, 3] as const) {
    const bed = new TestBed();
    bed.ring(ring);
    bed.gate(6, { ist: 1 });
    deliver(bed.machine, UD, bed.machine.cpu.rip);
    expect(bed.machine.cpu.gpr[4]).toBe(AT.ist1 - 40n);
  }
});
