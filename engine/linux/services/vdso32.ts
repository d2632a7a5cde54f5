import { ERRNO } from '../errno';
import { userAddress } from '../memory';
import type { Kernel, Outcome } from './kernel';
import type { Mm } from './mm';
import { PROT } from './mm';

/** `movl %esp, %ebp; sysenter` and `movl %ecx, %ebp; syscall`: the doors of 32-bit code that are not INT 0x80. */
const SEQUENCES = { intel: [0x89, 0xe5, 0x0f, 0x34], amd: [0x89, 0xcd, 0x0f, 0x05] } as const;
/** An edited kernel may not claim more. */
const MAX_SIZE = 0x4000;

/** Offset of a symbol of vdso32.S in the page; null in an edited kernel that lacks it. */
function offsetOf(kernel: Kernel, symbol: string): number | null {
  const start = kernel.symbols.address('vdso32_start');
  const at = kernel.symbols.address(symbol);
  if (start === null || at === null || at < start || at - start > BigInt(MAX_SIZE)) return null;
  return Number(at - start);
}

/**
 * Maps the page through which a 32-bit program calls the kernel; its address is remembered in the address space. Null where
 * the kernel has no such page. Source: Linux v4.15 arch/x86/entry/vdso/vma.c, load_vdso32.
 * modeled: the vendor's door is written here, Linux patches its copy while booting.
 */
export function mapVdso32(kernel: Kernel, mm: Mm): { readonly base: number; readonly vsyscall: number } | null {
  const image = kernel.physicalOf('vdso32_start');
  const size = offsetOf(kernel, 'vdso32_end');
  const vsyscall = offsetOf(kernel, '__kernel_vsyscall');
  if (image === null || size === null || vsyscall === null || size === 0) return null;
  const bytes = kernel.machine.ram.bytes.slice(image, image + size);
  const sequence = offsetOf(kernel, 'vdso32_sequence');
  const { vendor } = kernel.machine;
  // FRED leaves 32-bit SYSCALL without an event of its own: INT 0x80 is what remains there.
  const hasDoor = vendor === 'intel' || kernel.profile !== 'fred';
  if (sequence !== null && hasDoor) bytes.set(SEQUENCES[vendor], sequence);
  const base = mm.mmap(0, size, PROT.READ | PROT.EXEC, false, {
    read: (offset, length) => bytes.subarray(offset, offset + length),
    size: () => bytes.length,
    zeroTail: true,
    name: '[vdso]',
  });
  if (base < 0) return null;
  mm.vdso32 = base;
  return { base, vsyscall: base + vsyscall };
}

/** Address of a function of the page in the current program; 0 where it has no such page. */
export function vdso32Symbol(kernel: Kernel, symbol: string): number {
  const base = kernel.mm?.vdso32 ?? 0;
  const offset = offsetOf(kernel, symbol);
  return base === 0 || offset === null ? 0 : base + offset;
}

/**
 * Where a program goes on after SYSENTER. One without the page (a 64-bit program) goes where nothing is.
 * Source: Linux v4.15 arch/x86/entry/common.c, do_fast_syscall_32.
 */
export const landingPad = (kernel: Kernel): Outcome => vdso32Symbol(kernel, 'int80_landing_pad');

/** get_user of 32 bits; negative where the address is bad. */
export function getUser4(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const address = userAddress(BigInt.asUintN(32, pointer));
  const bytes = address === null ? null : kernel.memory.read(address, 4);
  return bytes === null ? -ERRNO.EFAULT : new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
}
