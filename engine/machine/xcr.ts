import { generalProtection } from '../core/fault';
import { hex } from '../core/address';
import type { Machine } from './machine';

/** State components, as bits of XCR0 and of every mask of the XSAVE instructions. Source: SDM Vol. 1 §13.1. */
export const COMPONENT = { X87: 1, SSE: 2, AVX: 4 } as const;
/** All that this CPU has. */
export const COMPONENTS = 7;

/** Whether CPUID announces XSAVE and XCR0 exists. */
export const hasXsave = ({ features }: Pick<Machine, 'features'>): boolean => features.level === 'x86-64-v3';

/** XGETBV after its check of CR4.OSXSAVE: XCR0, or with ECX = 1 the components of it that are in use. Source: SDM Vol. 2D XGETBV. */
export function readXcr({ cpu }: Machine, index: bigint): bigint {
  if (index === 0n) return cpu.xcr0;
  if (index === 1n) return cpu.xcr0 & BigInt(cpu.fpu.inUse());
  return generalProtection(0, `XGETBV: there is no XCR${index}`);
}

/** XSETBV after its checks of CR4.OSXSAVE and the ring. Source: SDM Vol. 2D XSETBV, Vol. 1 §13.3. */
export function writeXcr({ cpu }: Machine, index: bigint, value: bigint): void {
  const refuse = (why: string): never => generalProtection(0, `XSETBV, XCR${index} := ${hex(value)}: ${why}`);
  if (index !== 0n) refuse('there is no such register');
  if ((value & ~BigInt(COMPONENTS)) !== 0n) refuse('this CPU does not have all of these components');
  if ((value & BigInt(COMPONENT.X87)) === 0n) refuse('the x87 state cannot be left out');
  const needsSse = (value & BigInt(COMPONENT.AVX)) !== 0n && (value & BigInt(COMPONENT.SSE)) === 0n;
  if (needsSse) refuse('AVX state needs SSE state');
  cpu.xcr0 = value;
}
