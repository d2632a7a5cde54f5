import { ERRNO } from '../errno';
import { copyTo } from './files';
import { MAX_FILES, OPEN, OpenFile } from './file-table';
import type { Kernel, Outcome } from './kernel';
import { Pipe } from './pipe';
import { fdOf } from './read-write';

/** Flags that F_SETFL can change. Source: Linux v4.15 fs/fcntl.c, SETFL_MASK. */
const SETFL_MASK = OPEN.APPEND | OPEN.NONBLOCK | OPEN.DIRECT | OPEN.NOATIME | 0o20000;
const O_LARGEFILE = 0o100000;
/** Source: Linux v4.15 include/uapi/asm-generic/fcntl.h, include/uapi/linux/fcntl.h. */
const F = { DUPFD: 0, GETFD: 1, SETFD: 2, GETFL: 3, SETFL: 4, GETLK: 5, SETLK: 6, SETLKW: 7, SETOWN: 8, GETOWN: 9, DUPFD_CLOEXEC: 1030, SETPIPE_SZ: 1031, GETPIPE_SZ: 1032 } as const; // prettier-ignore
const F_UNLCK = 2;

export function dup(kernel: Kernel, [fd]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  return file === null ? -ERRNO.EBADF : kernel.files.add(file);
}

export function dup2(kernel: Kernel, [from, to]: readonly bigint[]): Outcome {
  if (fdOf(from) === fdOf(to)) return kernel.files.get(fdOf(from)) === null ? -ERRNO.EBADF : fdOf(from);
  return dup3(kernel, [from, to, 0n]);
}
export function dup3(kernel: Kernel, [from, to, flagBits]: readonly bigint[]): Outcome {
  const flags = Number(BigInt.asUintN(32, flagBits));
  if ((flags & ~OPEN.CLOEXEC) !== 0 || fdOf(from) === fdOf(to)) return -ERRNO.EINVAL;
  if (Number(BigInt.asUintN(32, to)) >= MAX_FILES) return -ERRNO.EBADF;
  const file = kernel.files.get(fdOf(from));
  return file === null ? -ERRNO.EBADF : kernel.files.put(fdOf(to), file, flags !== 0);
}

/** Source: Linux v4.15 fs/fcntl.c, do_fcntl. modeled: there are no locks between processes. */
export function fcntl(kernel: Kernel, [fdBits, command, argument]: readonly bigint[]): Outcome {
  const fd = fdOf(fdBits);
  const file = kernel.files.get(fd);
  if (file === null) return -ERRNO.EBADF;
  const code = Number(BigInt.asUintN(32, command));
  const isPath = (file.flags & OPEN.PATH) !== 0;
  if (isPath && !([F.DUPFD, F.DUPFD_CLOEXEC, F.GETFD, F.SETFD, F.GETFL] as number[]).includes(code))
    return -ERRNO.EBADF;
  switch (code) {
    case F.DUPFD:
    case F.DUPFD_CLOEXEC: {
      const from = Number(BigInt.asUintN(32, argument));
      return from >= MAX_FILES ? -ERRNO.EINVAL : kernel.files.add(file, code === F.DUPFD_CLOEXEC, from);
    }
    case F.GETFD:
      return kernel.files.closesOnExec(fd) ? 1 : 0;
    case F.SETFD:
      kernel.files.setCloseOnExec(fd, (argument & 1n) !== 0n);
      return 0;
    case F.GETFL:
      return file.target.kind === 'inode' ? file.flags | O_LARGEFILE : file.flags;
    case F.SETFL:
      file.flags = (file.flags & ~SETFL_MASK) | (Number(BigInt.asUintN(32, argument)) & SETFL_MASK);
      return 0;
    case F.GETLK:
      return copyTo(kernel, argument, new Uint8Array(Uint16Array.of(F_UNLCK).buffer));
    case F.SETLK:
    case F.SETLKW:
    case F.SETOWN:
    case F.GETOWN:
      return 0;
    case F.GETPIPE_SZ:
    case F.SETPIPE_SZ:
      return file.target.kind === 'fifo' || file.target.kind === 'pipe' ? 65_536 : -ERRNO.EBADF;
    default:
      return -ERRNO.EINVAL;
  }
}

export const pipe = (kernel: Kernel, [pointer]: readonly bigint[]): Outcome => pipe2(kernel, [pointer, 0n]);

/** Source: Linux v4.15 fs/pipe.c, sys_pipe2. */
export function pipe2(kernel: Kernel, [pointer, flagBits]: readonly bigint[]): Outcome {
  const flags = Number(BigInt.asUintN(32, flagBits));
  if ((flags & ~(OPEN.CLOEXEC | OPEN.NONBLOCK | OPEN.DIRECT)) !== 0) return -ERRNO.EINVAL;
  const target = { kind: 'fifo', pipe: new Pipe(), ino: kernel.vfs.newIno() } as const;
  const kept = flags & OPEN.NONBLOCK;
  const closes = (flags & OPEN.CLOEXEC) !== 0;
  const from = kernel.files.add(new OpenFile(target, kept), closes);
  if (from < 0) return from;
  const to = kernel.files.add(new OpenFile(target, OPEN.WRONLY | kept), closes);
  const failed = to < 0 ? to : copyTo(kernel, pointer, new Uint8Array(Int32Array.of(from, to).buffer));
  if (failed >= 0) return 0;
  kernel.files.close(from);
  if (to >= 0) kernel.files.close(to);
  return failed;
}

/** close_range(first, last, flags); CLOSE_RANGE_CLOEXEC is 4. Source: Linux v5.11 fs/file.c. */
export function closeRange(kernel: Kernel, [first, last, flags]: readonly bigint[]): Outcome {
  const [from, to] = [Number(BigInt.asUintN(32, first)), Number(BigInt.asUintN(32, last))];
  if ((flags & ~6n) !== 0n || from > to) return -ERRNO.EINVAL;
  for (const fd of kernel.files.numbers.filter((number) => number >= from && number <= to))
    if ((flags & 4n) !== 0n) kernel.files.setCloseOnExec(fd, true);
    else kernel.files.close(fd);
  return 0;
}

/** fsync, fdatasync, flock: there is no disk and nobody else. */
export const fsync = (kernel: Kernel, [fd]: readonly bigint[]): Outcome => {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  return file.target.kind === 'inode' && file.target.inode.kind !== 'device' ? 0 : -ERRNO.EINVAL;
};
