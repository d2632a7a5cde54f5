import { GPRS } from '../../core/registers';
import type { Gpr } from '../../core/registers';
import type { Sem } from '../sem';

/** #GP(0) outside ring 0. */
export function requireRing0<V>(s: Sem<V>): void {
  s.faultIf(s.ne(s.cpl(), s.lit(0)), '#GP', `${s.form.mnemonic} is for ring 0 only`);
}

/** #GP(0) where CPL > IOPL. */
export function requireIoPrivilege<V>(s: Sem<V>): void {
  const iopl = s.and(s.shrU(s.rflags(), s.lit(12)), s.lit(3));
  s.faultIf(s.ltU(iopl, s.cpl()), '#GP', `${s.form.mnemonic} needs CPL <= IOPL`);
}

/** #GP(0) outside ring 0 while CR4.UMIP is set. */
export function respectUmip<V>(s: Sem<V>): void {
  const umip = s.and(s.shrU(s.helper('readControl', s.lit(4)), s.lit(11)), s.lit(1));
  const outside = s.ne(s.cpl(), s.lit(0));
  s.faultIf(s.and(umip, outside), '#GP', `${s.form.mnemonic} outside ring 0 while CR4.UMIP = 1`);
}

/** #UD while the kernel has not set CR4.OSXSAVE: XGETBV, XSETBV and the XSAVE family. */
export function requireOsxsave<V>(s: Sem<V>): void {
  const enabled = s.and(s.shrU(s.helper('readControl', s.lit(4)), s.lit(18)), s.lit(1));
  s.faultIf(s.eqz(enabled), '#UD', `${s.form.mnemonic} is not enabled (CR4.OSXSAVE = 0)`);
}

/** #UD where the form itself is the reason. */
export function undefinedInstruction<V>(s: Sem<V>, reason: string): void {
  s.faultIf(s.lit(1), '#UD', reason);
}

/** 1 when bits 63:47 of `address` differ. */
export function isNotCanonical<V>(s: Sem<V>, address: V): V {
  return s.ne(s.sext(address, 48), address);
}

/** The whole 64-bit register behind a register operand. */
export function wholeRegister<V>(s: Sem<V>, index: number): Gpr {
  const operand = s.form.operands[index];
  return operand.kind === 'register' ? GPRS[operand.index] : 'rax';
}

/** Number of a control or debug register operand. */
export function registerNumber<V>(s: Sem<V>, index: number): number {
  const operand = s.form.operands[index];
  return operand.kind === 'control' || operand.kind === 'debug' ? operand.index : 0;
}

/** Linear address of a memory operand whose bytes are not accessed. */
export function linearAddress<V>(s: Sem<V>, index: number): V {
  const operand = s.form.operands[index];
  const address = s.address(index);
  if (operand.kind !== 'memory') return address;
  const { segment } = operand;
  if (s.form.mode === 64 && segment !== 'fs' && segment !== 'gs') return address;
  return s.add(address, s.segmentBase(segment));
}
