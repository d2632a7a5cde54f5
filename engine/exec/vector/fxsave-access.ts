import { generalProtection } from '../../core/fault';
import type { Sem } from '../../isa/sem';
import type { FxsaveForm } from '../../machine/fxsave';
import { FXSAVE_SIZE, FXSAVE_WRITTEN, fxrstorImage, fxsaveImage } from '../../machine/fxsave';
import type { EvaluateVectors } from './evaluate-vectors';

/** How the form lays its image out. */
export const formOf = (sem: Sem<bigint>): FxsaveForm => ({
  wide: sem.form.operandWidth === 64,
  registers: sem.form.mode === 64 ? 16 : 8,
});

/** FXSAVE at memory operand `index`. */
export function storeFpu(x: EvaluateVectors, index: number): void {
  const form = formOf(x.sem);
  const view = new DataView(fxsaveImage(x.machine.cpu.fpu, x.machine.vendor, form).buffer);
  const end = form.registers === 16 ? FXSAVE_WRITTEN : FXSAVE_WRITTEN - 128;
  for (let at = 0; at < end; at += 8) x.writeAt(index, at, view.getBigUint64(at, true), 64);
}

/** FXRSTOR from memory operand `index`: the last effect of its instruction. */
export function loadFpu(x: EvaluateVectors, index: number): void {
  const view = new DataView(new ArrayBuffer(FXSAVE_SIZE));
  for (let at = 0; at < FXSAVE_SIZE; at += 8) view.setBigUint64(at, x.readAt(index, at, 64), true);
  const isLoaded = fxrstorImage(x.machine.cpu.fpu, new Uint8Array(view.buffer), x.machine.vendor, formOf(x.sem));
  if (!isLoaded) generalProtection(0, 'the image sets bits that MXCSR does not have');
}
