import type { Kernel, Outcome } from './kernel';

/** What a touch of the vsyscall page does; null where it is no touch of it. */
export function vsyscallFault(
  _kernel: Kernel,
  _regs: bigint,
  _address: bigint,
  _access: 'read' | 'write' | 'execute',
): Outcome | null {
  return null;
}
