import { ERRNO } from '../errno';
import { userAddress } from '../memory';
import type { Target } from './file-table';
import { OPEN, OpenFile } from './file-table';
import type { Kernel, Outcome } from './kernel';
import { fdOf } from './read-write';
import type { DirectoryInode, Found, Inode } from './vfs';
import { DEVICES, S, UID, mayAccess } from './vfs';

const AT_FDCWD = -100;
const PATH_MAX = 4096;

/** A path of the user: EFAULT, or ENAMETOOLONG when no end comes. Source: Linux v4.15 fs/namei.c, getname_flags. */
function userPath(kernel: Kernel, pointer: bigint): Uint8Array | number {
  const address = userAddress(pointer);
  if (address === null) return -ERRNO.EFAULT;
  const path = kernel.memory.string(address, PATH_MAX);
  if (path === 'fault') return -ERRNO.EFAULT;
  return path === 'long' ? -ERRNO.ENAMETOOLONG : path;
}

export const open = (kernel: Kernel, [path, flags, mode]: readonly bigint[]): Outcome =>
  openat(kernel, [BigInt(AT_FDCWD), path, flags, mode]);

export function openat(kernel: Kernel, [fd, path, flagBits, mode]: readonly bigint[]): Outcome {
  const flags = Number(BigInt.asUintN(32, flagBits));
  const name = userPath(kernel, path);
  if (typeof name === 'number') return name;
  if ((flags & OPEN.TMPFILE) === OPEN.TMPFILE) return -ERRNO.EOPNOTSUPP;
  const base = baseDirectory(kernel, fdOf(fd), name);
  if (typeof base === 'number') return base;
  const found = kernel.vfs.find(name, base);
  if (typeof found === 'number') return found;
  const inode = inodeToOpen(kernel, found, flags, Number(mode & 0o7777n));
  if (typeof inode === 'number') return inode;
  const target = targetOf(kernel, inode);
  if (typeof target === 'number') return target;
  const file = new OpenFile(target, flags & ~(OPEN.CREAT | OPEN.EXCL | OPEN.TRUNC | OPEN.CLOEXEC));
  const fresh = kernel.files.add(file, (flags & OPEN.CLOEXEC) !== 0);
  if (fresh >= 0 && (flags & OPEN.TRUNC) !== 0 && (flags & OPEN.PATH) === 0 && inode.kind === 'file')
    inode.data?.clear();
  return fresh;
}

/** Where a relative path starts. An absolute one does not look at the descriptor. */
function baseDirectory(kernel: Kernel, fd: number, path: Uint8Array): DirectoryInode | number {
  if (fd === AT_FDCWD || path[0] === 0x2f) return kernel.vfs.cwd;
  if (path.length === 0) return -ERRNO.ENOENT;
  const file = kernel.files.get(fd);
  if (file === null) return -ERRNO.EBADF;
  return file.target.kind === 'inode' && file.target.inode.kind === 'directory' ? file.target.inode : -ERRNO.ENOTDIR;
}

/** The checks of open between the path and the file. Source: Linux v4.15 fs/namei.c, do_last and may_open. */
function inodeToOpen(kernel: Kernel, found: Found, flags: number, mode: number): Inode | number {
  const creates = (flags & OPEN.CREAT) !== 0 && (flags & OPEN.PATH) === 0;
  const { inode } = found;
  if (inode === null) {
    if (!creates) return -ERRNO.ENOENT;
    return found.wantsDirectory ? -ERRNO.EISDIR : kernel.vfs.create(found.directory, found.name, mode);
  }
  if (creates && (flags & OPEN.EXCL) !== 0) return -ERRNO.EEXIST;
  if (creates && inode.kind === 'directory') return -ERRNO.EISDIR;
  if ((flags & OPEN.DIRECTORY) !== 0 && inode.kind !== 'directory') return -ERRNO.ENOTDIR;
  if ((flags & OPEN.PATH) !== 0) return inode;
  const access = flags & OPEN.ACCMODE;
  const writes = access !== 0 || (flags & OPEN.TRUNC) !== 0;
  if (inode.kind === 'directory' && writes) return -ERRNO.EISDIR;
  const rights = (access === OPEN.WRONLY ? 0 : 4) | (writes ? 2 : 0);
  return mayAccess(inode, rights) ? inode : -ERRNO.EACCES;
}

/** /dev/tty is the terminal, if there is one. */
function targetOf(kernel: Kernel, inode: Inode): Target | number {
  if (inode.kind === 'device' && (inode.device === 'tty' || inode.device === 'console'))
    return kernel.host.terminal.includes(true) ? { kind: 'terminal' } : -ERRNO.ENXIO;
  return { kind: 'inode', inode };
}

export const close = (kernel: Kernel, [fd]: readonly bigint[]): Outcome => kernel.files.close(fdOf(fd));

// ---- fstat

/** The numbers of struct stat. */
interface Stat {
  readonly ino: number;
  readonly links: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly rdev: number;
  readonly size: number;
  readonly blocks: number;
  readonly timeNs: bigint;
}

const deviceNumber = ([major, minor]: readonly [number, number]): number => major * 256 + minor;

function statOf(kernel: Kernel, { target }: OpenFile): Stat {
  const none = { ino: 3, links: 1, uid: UID, gid: UID, rdev: 0, size: 0, blocks: 0, timeNs: kernel.host.bootTime };
  if (target.kind === 'terminal')
    return { ...none, mode: S.IFCHR | 0o620, gid: 5, rdev: deviceNumber(DEVICES.console) };
  if (target.kind === 'pipe') return { ...none, mode: S.IFIFO | 0o600 };
  if (target.kind === 'fifo') return { ...none, ino: target.ino, mode: S.IFIFO | 0o600 };
  const { inode } = target;
  const own = { ...none, ino: inode.ino, uid: inode.uid, gid: inode.uid, timeNs: inode.mtimeNs };
  if (inode.kind === 'directory') return { ...own, mode: S.IFDIR | inode.mode, links: 2, size: 4096, blocks: 8 };
  if (inode.kind === 'device') return { ...own, mode: S.IFCHR | inode.mode, rdev: deviceNumber(DEVICES[inode.device]) };
  return { ...own, mode: S.IFREG | inode.mode, size: inode.data?.size ?? 0, blocks: inode.data?.blocks ?? 0 };
}

/** struct stat of x86-64, 144 bytes. Source: Linux v4.15 arch/x86/include/uapi/asm/stat.h. */
export function fstat(kernel: Kernel, [fd, pointer]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null) return -ERRNO.EBADF;
  const stat = statOf(kernel, file);
  const bytes = new Uint8Array(144);
  const out = new DataView(bytes.buffer);
  out.setBigUint64(0, 1n, true); // st_dev
  out.setBigUint64(8, BigInt(stat.ino), true);
  out.setBigUint64(16, BigInt(stat.links), true);
  out.setUint32(24, stat.mode, true);
  out.setUint32(28, stat.uid, true);
  out.setUint32(32, stat.gid, true);
  out.setBigUint64(40, BigInt(stat.rdev), true);
  out.setBigUint64(48, BigInt(stat.size), true);
  out.setBigUint64(56, 4096n, true); // st_blksize
  out.setBigUint64(64, BigInt(stat.blocks), true);
  for (const at of [72, 88, 104]) {
    out.setBigUint64(at, stat.timeNs / 1_000_000_000n, true);
    out.setBigUint64(at + 8, stat.timeNs % 1_000_000_000n, true);
  }
  return copyTo(kernel, pointer, bytes);
}

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
      return copyTo(kernel, pointer, new Uint8Array(Int32Array.of(1000).buffer));
    case IOCTL.TIOCSPGRP:
      return copyFrom(kernel, pointer, 4) === null ? -ERRNO.EFAULT : 0;
    default:
      return -ERRNO.ENOTTY;
  }
}
