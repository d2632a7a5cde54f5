import { encodeText } from '../text';
import { isCanonical } from '../../core/address';
import { ERRNO } from '../errno';
import { TASK_SIZE, userAddress } from '../memory';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';

const SECOND = 1_000_000_000n;

export const getpid = (kernel: Kernel): Outcome => kernel.current.pid;
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

// ---- time

const timespec = (ns: bigint): Uint8Array => new Uint8Array(BigUint64Array.of(ns / SECOND, ns % SECOND).buffer);

/** Time is the number of instructions, one a nanosecond, and what was slept. Source of the numbers: include/uapi/linux/time.h. */
export function clockGettime(kernel: Kernel, [clock, pointer]: readonly bigint[]): Outcome {
  const sinceBoot = kernel.now - kernel.host.bootTime;
  switch (low32(clock)) {
    case 0: // REALTIME
    case 5: // REALTIME_COARSE
    case 11: // TAI
      return copyTo(kernel, pointer, timespec(kernel.now));
    case 1: // MONOTONIC
    case 4: // MONOTONIC_RAW
    case 6: // MONOTONIC_COARSE
    case 7: // BOOTTIME
      return copyTo(kernel, pointer, timespec(sinceBoot));
    case 2: // PROCESS_CPUTIME_ID
    case 3: // THREAD_CPUTIME_ID
      return copyTo(kernel, pointer, timespec(sinceBoot - kernel.sleptNs));
    default:
      return -ERRNO.EINVAL;
  }
}

/** modeled: nobody waits; the clock moves on by the time asked for. */
export function nanosleep(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const bytes = copyFrom(kernel, pointer, 16);
  if (bytes === null) return -ERRNO.EFAULT;
  const [seconds, nanoseconds] = new BigInt64Array(bytes.slice().buffer);
  if (seconds < 0n || nanoseconds < 0n || nanoseconds >= SECOND) return -ERRNO.EINVAL;
  kernel.sleptNs += seconds * SECOND + nanoseconds;
  return 0;
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
