import { expect, test } from 'vitest';
import { physAddr } from '../core/address';
import { SNAPSHOT_VERSION, restoreSnapshot, takeSnapshot } from '../machine/snapshot';
import { AT, LEAF } from '../machine/test-bed';
import { ProcessorBed } from './processor-bed';

// loop: inc %rax; mov %rax,(%rdi); add $8,%rdi; jmp loop
const LOOP = [0x48, 0xff, 0xc0, 0x48, 0x89, 0x07, 0x48, 0x83, 0xc7, 0x08, 0xeb, 0xf4];
const running = (): ProcessorBed => new ProcessorBed({ code: LOOP, set: { rax: 0n, rdi: AT.userData } });

test('from a snapshot the machine runs the same way again', () => {
  const bed = running();
  bed.processor.run(100);
  const snapshot = takeSnapshot(bed.machine);
  bed.processor.run(5000);
  const end = takeSnapshot(bed.machine);
  restoreSnapshot(bed.machine, snapshot);
  expect(takeSnapshot(bed.machine)).toEqual(snapshot);
  bed.processor.run(5000);
  expect(takeSnapshot(bed.machine)).toEqual(end);
  expect(end.icount).toBe(5100);
});

test('a snapshot shares what was not written since the one before', () => {
  const bed = running();
  const first = takeSnapshot(bed.machine);
  bed.processor.run(100);
  const second = takeSnapshot(bed.machine, first);
  const changed = [...second.pages].filter(([page, bytes]) => first.pages.get(page) !== bytes).map(([page]) => page);
  const data = 0x11_0000 / 4096;
  // Below the first mapped page lie only the tables, whose A and D bits the run set.
  expect(changed.filter((page) => page >= Number(AT.gdt) / 4096)).toEqual([data]);
  expect(second.pages.get(data)?.subarray(0, 16)).toEqual(
    new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]),
  );
});

test('restored code is decoded anew, and pages that were zero are zero again', () => {
  const bed = running();
  const before = takeSnapshot(bed.machine);
  bed.processor.run(8);
  bed.put(AT.userCode, [0x0f, 0x0b]);
  bed.machine.ram.write(physAddr(0x30_0000), 5n, 64);
  const after = takeSnapshot(bed.machine, before);
  restoreSnapshot(bed.machine, before);
  expect(bed.machine.ram.read(physAddr(0x30_0000), 64)).toBe(0n);
  expect(bed.step()).toMatchObject({ result: 'retired', gpr: { rax: 1n } });
  restoreSnapshot(bed.machine, after);
  bed.machine.cpu.rip = AT.userCode;
  expect(bed.step().result).toBe('#UD');
});

test('stale translations, pending interrupts and counters come back', () => {
  const bed = running();
  bed.processor.run(4);
  bed.map(AT.userData, 0x20_0000, LEAF.userData);
  bed.processor.interrupt(0x40);
  const snapshot = takeSnapshot(bed.machine);
  bed.machine.mmu.flushAll();
  bed.machine.cpu.setPending(0x40, false);
  expect(bed.machine.mmu.translate(AT.userData, 'read')).toBe(0x20_0000);
  restoreSnapshot(bed.machine, snapshot);
  expect(bed.machine.mmu.translate(AT.userData, 'read')).toBe(0x11_0000);
  expect([bed.machine.cpu.isPending(0x40), bed.machine.cpu.icount]).toEqual([true, 4]);
});

test('a snapshot of another version is refused', () => {
  const { machine } = running();
  const snapshot = { ...takeSnapshot(machine), version: SNAPSHOT_VERSION + 1 };
  expect(() => restoreSnapshot(machine, snapshot)).toThrow('version');
});
