import { ERESTARTSYS, ERRNO } from '../errno';
import { userAddress } from '../memory';
import type { Target } from './file-table';
import { OPEN, OpenFile } from './file-table';
import type { FifoInode, Inode } from './inode';
import { mayAccess } from './inode';
import type { Kernel, Outcome } from './kernel';
import { AT_FDCWD, pathTo, userPath, walkFrom } from './paths';
import { fdOf } from './read-write';
import { block } from './schedule';
import type { Found } from './vfs';

export const open = (kernel: Kernel, [path, flags, mode]: readonly bigint[]): Outcome =>
  openat(kernel, [BigInt(AT_FDCWD), path, flags, mode]);

export const creat = (kernel: Kernel, [path, mode]: readonly bigint[]): Outcome =>
  openat(kernel, [BigInt(AT_FDCWD), path, BigInt(OPEN.CREAT | OPEN.WRONLY | OPEN.TRUNC), mode]);

export function openat(kernel: Kernel, [fd, path, flagBits, mode]: readonly bigint[]): Outcome {
  const flags = Number(BigInt.asUintN(32, flagBits));
  const name = userPath(kernel, path);
  if (typeof name === 'number') return name;
  if ((flags & OPEN.TMPFILE) === OPEN.TMPFILE) return -ERRNO.EOPNOTSUPP;
  const exclusive = (flags & (OPEN.CREAT | OPEN.EXCL)) === (OPEN.CREAT | OPEN.EXCL);
  const from = walkFrom(kernel, fdOf(fd), name, (flags & OPEN.NOFOLLOW) === 0 && !exclusive);
  if (typeof from === 'number') return from;
  const found = kernel.vfs.find(name, from);
  if (typeof found === 'number') return found;
  const inode = inodeToOpen(kernel, found, flags, Number(mode & 0o7777n) & ~kernel.current.fs.umask);
  if (typeof inode === 'number') return inode;
  const target = targetOf(kernel, inode, flags);
  if (typeof target !== 'object' || 'end' in target) return target;
  const kept = flags & ~(OPEN.CREAT | OPEN.EXCL | OPEN.TRUNC | OPEN.CLOEXEC);
  const file = new OpenFile(target, kept, pathTo(kernel, found));
  const fresh = kernel.files.add(file, (flags & OPEN.CLOEXEC) !== 0);
  if (fresh >= 0 && (flags & OPEN.TRUNC) !== 0 && (flags & OPEN.PATH) === 0 && inode.kind === 'file')
    inode.data?.clear();
  return fresh;
}

/** The checks of open between the path and the file. Source: Linux v4.15 fs/namei.c, do_last and may_open. */
function inodeToOpen(kernel: Kernel, found: Found, flags: number, mode: number): Inode | number {
  const creates = (flags & OPEN.CREAT) !== 0 && (flags & OPEN.PATH) === 0;
  const { inode } = found;
  if (inode === null) {
    if (!creates) return -ERRNO.ENOENT;
    if (found.wantsDirectory) return -ERRNO.EISDIR;
    return kernel.vfs.make(found.directory, found.name, { kind: 'file', mode });
  }
  if (creates && (flags & OPEN.EXCL) !== 0) return -ERRNO.EEXIST;
  if (creates && inode.kind === 'directory') return -ERRNO.EISDIR;
  if ((flags & OPEN.PATH) !== 0 && inode.kind === 'symlink' && (flags & OPEN.DIRECTORY) === 0) return inode;
  if (inode.kind === 'symlink') return (flags & OPEN.DIRECTORY) === 0 ? -ERRNO.ELOOP : -ERRNO.ENOTDIR;
  if ((flags & OPEN.DIRECTORY) !== 0 && inode.kind !== 'directory') return -ERRNO.ENOTDIR;
  if ((flags & OPEN.PATH) !== 0) return inode;
  const access = flags & OPEN.ACCMODE;
  const writes = access !== 0 || (flags & OPEN.TRUNC) !== 0;
  if (inode.kind === 'directory' && writes) return -ERRNO.EISDIR;
  const rights = (access === OPEN.WRONLY ? 0 : 4) | (writes ? 2 : 0);
  return mayAccess(inode, rights) ? inode : -ERRNO.EACCES;
}

/** /dev/tty is the terminal, if there is one; a FIFO waits for its other end. */
function targetOf(kernel: Kernel, inode: Inode, flags: number): Target | Outcome {
  if (inode.kind === 'device' && (inode.device === 'tty' || inode.device === 'console') && (flags & OPEN.PATH) === 0)
    return kernel.host.terminal.includes(true) ? { kind: 'terminal' } : -ERRNO.ENXIO;
  if (inode.kind === 'fifo' && (flags & OPEN.PATH) === 0) return fifoTarget(kernel, inode, flags);
  return { kind: 'inode', inode };
}

/** Source: Linux v4.15 fs/pipe.c, fifo_open. */
function fifoTarget(kernel: Kernel, { pipe, ino }: FifoInode, flags: number): Target | Outcome {
  const target: Target = { kind: 'fifo', pipe, ino };
  const access = flags & OPEN.ACCMODE;
  if (access === OPEN.RDWR) return target;
  const other = (): boolean => (access === OPEN.WRONLY ? pipe.readers : pipe.writers) > 0;
  if (other()) return target;
  if ((flags & OPEN.NONBLOCK) !== 0) return access === OPEN.WRONLY ? -ERRNO.ENXIO : target;
  return kernel.signalPending ? -ERESTARTSYS : block(other);
}

export const close = (kernel: Kernel, [fd]: readonly bigint[]): Outcome => kernel.files.close(fdOf(fd));

/** 0, or -EFAULT unless all bytes arrived. */
export function copyTo(kernel: Kernel, pointer: bigint, bytes: Uint8Array): number {
  const address = userAddress(pointer);
  if (address === null || kernel.memory.write(address, bytes) < bytes.length) return -ERRNO.EFAULT;
  return 0;
}
/** `length` bytes of the user, or null (EFAULT). */
export function copyFrom(kernel: Kernel, pointer: bigint, length: number): Uint8Array | null {
  const address = userAddress(pointer);
  return address === null ? null : kernel.memory.read(address, length);
}

// ---- ioctl

/** Source: Linux v4.15 include/uapi/asm-generic/ioctls.h. */
const IOCTL = {
  TCGETS: 0x5401,
  TCSETS: 0x5402,
  TCSETSW: 0x5403,
  TCSETSF: 0x5404,
  TIOCGPGRP: 0x540f,
  TIOCSPGRP: 0x5410,
  TIOCGWINSZ: 0x5413,
  TIOCSWINSZ: 0x5414,
  FIONREAD: 0x541b,
} as const;

export function ioctl(kernel: Kernel, [fd, request, argument]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  const command = Number(BigInt.asUintN(32, request));
  if (command === IOCTL.FIONREAD) return bytesWaiting(kernel, file, argument);
  return file.target.kind === 'terminal' ? terminalIoctl(kernel, command, argument) : -ERRNO.ENOTTY;
}

function bytesWaiting(kernel: Kernel, { target, position }: OpenFile, pointer: bigint): number {
  let count: number;
  if (target.kind === 'terminal') count = kernel.tty.available;
  else if (target.kind === 'pipe') count = target.stream === 'stdin' ? kernel.pipe.length : 0;
  else if (target.kind === 'fifo') count = target.pipe.queue.length;
  else if (target.inode.kind === 'file') count = (target.inode.data?.size ?? 0) - Number(position);
  else return -ERRNO.ENOTTY;
  return copyTo(kernel, pointer, new Uint8Array(Int32Array.of(count).buffer));
}

function terminalIoctl(kernel: Kernel, command: number, pointer: bigint): number {
  const { tty } = kernel;
  switch (command) {
    case IOCTL.TCGETS:
      return copyTo(kernel, pointer, tty.termios);
    case IOCTL.TCSETS:
    case IOCTL.TCSETSW:
    case IOCTL.TCSETSF: {
      const bytes = copyFrom(kernel, pointer, 36);
      if (bytes === null) return -ERRNO.EFAULT;
      tty.setTermios(bytes, command === IOCTL.TCSETSF);
      return 0;
    }
    case IOCTL.TIOCGWINSZ:
      return copyTo(kernel, pointer, new Uint8Array(Uint16Array.of(tty.rows, tty.columns, 0, 0).buffer));
    case IOCTL.TIOCSWINSZ: {
      const bytes = copyFrom(kernel, pointer, 8);
      if (bytes === null) return -ERRNO.EFAULT;
      [tty.rows, tty.columns] = new Uint16Array(bytes.slice().buffer);
      return 0;
    }
    case IOCTL.TIOCGPGRP:
      return copyTo(kernel, pointer, new Uint8Array(Int32Array.of(kernel.foreground).buffer));
    case IOCTL.TIOCSPGRP: {
      const bytes = copyFrom(kernel, pointer, 4);
      if (bytes === null) return -ERRNO.EFAULT;
      kernel.foreground = new Int32Array(bytes.slice().buffer)[0];
      return 0;
    }
    default:
      return -ERRNO.ENOTTY;
  }
}
