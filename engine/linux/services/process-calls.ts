import { encodeText } from '../text';
import { isCanonical } from '../../core/address';
import { ERRNO } from '../errno';
import { TASK_SIZE, userAddress } from '../memory';
import { copyTo } from './files';
import type { Kernel, Outcome } from './kernel';

export const getpid = (kernel: Kernel): Outcome => kernel.current.process.pid;
export const gettid = (kernel: Kernel): Outcome => kernel.current.pid;
export function setTidAddress(kernel: Kernel, [address]: readonly bigint[]): Outcome {
  kernel.current.clearChildTid = address;
  return kernel.current.pid;
}

const low32 = (value: bigint): number => Number(BigInt.asIntN(32, value));

// ---- uname, arch_prctl

/** struct new_utsname: six fields of 65 bytes. */
export const UTSNAME = ['Linux', 'lstar', '4.15.0', '#1 LSTAR', 'x86_64', '(none)'] as const;

export function uname(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const bytes = new Uint8Array(6 * 65);
  UTSNAME.forEach((field, index) => bytes.set(encodeText(field), index * 65));
  return copyTo(kernel, pointer, bytes);
}

/** Source: Linux v4.15 arch/x86/kernel/process_64.c, do_arch_prctl_64. In the kernel the user's GS base is the other one. */
export function archPrctl(kernel: Kernel, [code, address]: readonly bigint[]): Outcome {
  const { cpu } = kernel.machine;
  switch (low32(code)) {
    case 0x1001: // ARCH_SET_GS
    case 0x1002: // ARCH_SET_FS
      if (address >= BigInt(TASK_SIZE) || !isCanonical(address)) return -ERRNO.EPERM;
      cpu.setMsr(low32(code) === 0x1001 ? 'IA32_KERNEL_GS_BASE' : 'IA32_FS_BASE', address);
      return 0;
    case 0x1003: // ARCH_GET_FS
    case 0x1004: {
      // ARCH_GET_GS
      const base = cpu.msr(low32(code) === 0x1003 ? 'IA32_FS_BASE' : 'IA32_KERNEL_GS_BASE');
      return copyTo(kernel, address, new Uint8Array(BigUint64Array.of(base).buffer));
    }
    default:
      return -ERRNO.EINVAL;
  }
}

// ---- random

/** Source: Linux v4.15 drivers/char/random.c: flags GRND_NONBLOCK and GRND_RANDOM, at most INT_MAX bytes. */
export function getrandom(kernel: Kernel, [pointer, size, flags]: readonly bigint[]): Outcome {
  if ((BigInt.asUintN(32, flags) & ~3n) !== 0n) return -ERRNO.EINVAL;
  const count = size > 0x7fff_ffffn ? 0x7fff_ffff : Number(size);
  const address = userAddress(pointer);
  if (count === 0) return 0;
  if (address === null) return -ERRNO.EFAULT;
  let done = 0;
  while (done < count) {
    const length = Math.min(count - done, 4096 - ((address + done) % 4096));
    const copied = kernel.memory.write(address + done, kernel.random.bytes(length));
    done += copied;
    if (copied < length) break;
  }
  return done === 0 ? -ERRNO.EFAULT : done;
}
