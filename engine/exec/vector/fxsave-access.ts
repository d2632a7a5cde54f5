import { generalProtection } from '../../core/fault';
import type { Sem } from '../../isa/sem';
import type { FxsaveForm } from '../../machine/fxsave';
import { FXSAVE_SIZE, FXSAVE_WRITTEN, fxrstorImage, fxsaveImage } from '../../machine/fxsave';
import type { Machine } from '../../machine/machine';

const formOf = (sem: Sem<bigint>): FxsaveForm => ({
  wide: sem.form.operandWidth === 64,
  registers: sem.form.mode === 64 ? 16 : 8,
});

/** FXSAVE at memory operand `index`. */
export function storeFpu(machine: Machine, sem: Sem<bigint>, index: number): void {
  const form = formOf(sem);
  const view = new DataView(fxsaveImage(machine.cpu.fpu, machine.vendor, form).buffer);
  const end = form.registers === 16 ? FXSAVE_WRITTEN : FXSAVE_WRITTEN - 128;
  for (let at = 0; at < end; at += 8) sem.writeAt(index, BigInt(at), view.getBigUint64(at, true), 64);
}

/** FXRSTOR from memory operand `index`: the last effect of its instruction. */
export function loadFpu(machine: Machine, sem: Sem<bigint>, index: number): void {
  const view = new DataView(new ArrayBuffer(FXSAVE_SIZE));
  for (let at = 0; at < FXSAVE_SIZE; at += 8) view.setBigUint64(at, sem.readAt(index, BigInt(at), 64), true);
  const isLoaded = fxrstorImage(machine.cpu.fpu, new Uint8Array(view.buffer), machine.vendor, formOf(sem));
  if (!isLoaded) generalProtection(0, 'the image sets bits that MXCSR does not have');
}
