import { ERRNO } from '../errno';
import { TASK_SIZE } from '../memory';
import { OPEN, mayRead, mayWrite } from './file-table';
import type { OpenFile } from './file-table';
import type { Kernel, Outcome } from './kernel';
import type { Backing } from './mm';
import { PROT } from './mm';
import { fdOf } from './read-write';

/** Source: Linux v4.15 include/uapi/asm-generic/mman-common.h. */
const MAP = { SHARED: 1, PRIVATE: 2, TYPE: 0xf, FIXED: 0x10, ANONYMOUS: 0x20 } as const;
/** Larger than any address, still exact. */
const HUGE = Number.MAX_SAFE_INTEGER;

/** A size or address as a number; what does not fit is some huge number, refused by everyone. */
const bounded = (value: bigint): number => (value > BigInt(HUGE) - 4096n ? HUGE - 4096 : Number(value));

type FileBacking = Omit<Backing, 'base'>;

export function mmap(kernel: Kernel, [hint, size, prot, flagBits, fd, offset]: readonly bigint[]): Outcome {
  const { mm } = kernel;
  if (mm === null) return -ERRNO.ENOMEM;
  const flags = Number(BigInt.asUintN(32, flagBits));
  if (offset % 4096n !== 0n) return -ERRNO.EINVAL;
  const anonymous = (flags & MAP.ANONYMOUS) !== 0;
  const file = anonymous ? null : kernel.files.get(fdOf(fd));
  if (!anonymous && (file === null || (file.flags & OPEN.PATH) !== 0)) return -ERRNO.EBADF;
  if (size === 0n) return -ERRNO.EINVAL;
  if (size > BigInt(TASK_SIZE)) return -ERRNO.ENOMEM;
  const type = flags & MAP.TYPE;
  if (type !== MAP.SHARED && type !== MAP.PRIVATE) return -ERRNO.EINVAL;
  const rights = Number(prot & 7n);
  const backing = anonymous ? null : fileBacking(file, rights, type === MAP.SHARED, offset);
  if (typeof backing === 'number') return backing;
  const start = hint > BigInt(HUGE) ? ((flags & MAP.FIXED) !== 0 ? -1 : 0) : Number(hint);
  if (start < 0) return -ERRNO.ENOMEM;
  return mm.mmap(start, Number(size), rights, (flags & MAP.FIXED) !== 0, backing, type === MAP.SHARED);
}

/** Source: Linux v4.15 mm/mmap.c, do_mmap. modeled: a shared mapping of a file cannot be written (ENODEV). */
function fileBacking(
  file: OpenFile | null,
  prot: number,
  shared: boolean,
  offset: bigint,
): FileBacking | number | null {
  if (file === null) return -ERRNO.EBADF;
  if (!mayRead(file)) return -ERRNO.EACCES;
  if (shared && (prot & PROT.WRITE) !== 0 && !mayWrite(file)) return -ERRNO.EACCES;
  if (file.target.kind !== 'inode') return -ERRNO.ENODEV;
  const { inode } = file.target;
  if (inode.kind === 'device') return inode.device === 'zero' ? null : -ERRNO.ENODEV;
  if (inode.kind !== 'file' || inode.data === null) return -ERRNO.ENODEV;
  if (shared && (prot & PROT.WRITE) !== 0) return -ERRNO.ENODEV;
  if (offset > BigInt(HUGE)) return -ERRNO.EOVERFLOW;
  const { data } = inode;
  const from = Number(offset);
  return {
    read: (at, length) => data.read(from + at, length),
    size: () => Math.max(0, data.size - from),
    zeroTail: false,
  };
}

export function mprotect(kernel: Kernel, [address, size, prot]: readonly bigint[]): Outcome {
  return kernel.mm?.mprotect(bounded(address), bounded(size), Number(BigInt.asUintN(32, prot))) ?? -ERRNO.ENOMEM;
}
export function munmap(kernel: Kernel, [address, size]: readonly bigint[]): Outcome {
  return kernel.mm?.munmap(bounded(address), bounded(size)) ?? -ERRNO.EINVAL;
}
export function brk(kernel: Kernel, [wish]: readonly bigint[]): Outcome {
  return kernel.mm?.brk(bounded(wish)) ?? 0;
}

export function mremap(kernel: Kernel, [from, oldSize, size, flags, to]: readonly bigint[]): Outcome {
  const bits = Number(BigInt.asUintN(32, flags));
  return kernel.mm?.mremap(bounded(from), bounded(oldSize), bounded(size), bits, bounded(to)) ?? -ERRNO.EFAULT;
}

const MADV_DONTNEED = 4;
/** Source: Linux v4.15 mm/madvise.c. modeled: advice changes nothing, but for MADV_DONTNEED. */
export function madvise(kernel: Kernel, [address, size, advice]: readonly bigint[]): Outcome {
  const code = Number(BigInt.asUintN(32, advice));
  if (code > 21 || (code > 4 && code < 8)) return -ERRNO.EINVAL;
  if (address % 4096n !== 0n) return -ERRNO.EINVAL;
  if (size === 0n) return 0;
  if (address >= BigInt(TASK_SIZE) || size > BigInt(TASK_SIZE) - address) return -ERRNO.ENOMEM;
  if (code !== MADV_DONTNEED) return kernel.mm?.find(Number(address)) === undefined ? -ERRNO.ENOMEM : 0;
  return kernel.mm?.forget(Number(address), Number(size)) ?? -ERRNO.ENOMEM;
}

/** Flags MS_ASYNC 1, MS_INVALIDATE 2, MS_SYNC 4. modeled: there is no disk to write to. */
export function msync(kernel: Kernel, [address, , flags]: readonly bigint[]): Outcome {
  if (address % 4096n !== 0n || (flags & ~7n) !== 0n || (flags & 5n) === 5n) return -ERRNO.EINVAL;
  return kernel.mm?.find(bounded(address)) === undefined ? -ERRNO.ENOMEM : 0;
}
