import { ERRNO } from '../errno';
import { copyTo } from './files';
import type { OpenFile } from './file-table';
import type { Inode } from './inode';
import { DEVICES, S, UID, mayAccess, typeBits } from './inode';
import type { Kernel, Outcome } from './kernel';
import { AT, AT_FDCWD, find, findInode, userPath } from './paths';
import { fdOf } from './read-write';

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

function statOfInode(kernel: Kernel, inode: Inode): Stat {
  const own = {
    ino: inode.ino,
    links: inode.links,
    mode: typeBits(inode) | inode.mode,
    uid: inode.uid,
    gid: inode.gid,
    rdev: 0,
    size: 0,
    blocks: 0,
    timeNs: inode.mtimeNs,
  };
  switch (inode.kind) {
    case 'directory': {
      if (inode.live !== undefined) return own;
      const below = [...inode.children.values()].filter((child) => child.kind === 'directory').length;
      return { ...own, links: 2 + below, size: 4096, blocks: 8 };
    }
    case 'device':
      return { ...own, rdev: deviceNumber(DEVICES[inode.device]) };
    case 'file':
      return { ...own, size: inode.data?.size ?? 0, blocks: inode.data?.blocks ?? 0 };
    case 'symlink':
      return { ...own, size: inode.on === 'proc' ? 0 : inode.target().length };
    case 'fifo':
      return { ...own, timeNs: kernel.host.bootTime };
  }
}

function statOf(kernel: Kernel, { target }: OpenFile): Stat {
  const none = { ino: 3, links: 1, uid: UID, gid: UID, rdev: 0, size: 0, blocks: 0, timeNs: kernel.host.bootTime };
  switch (target.kind) {
    case 'terminal':
      return { ...none, mode: S.IFCHR | 0o620, gid: 5, rdev: deviceNumber(DEVICES.console) };
    case 'pipe':
      return { ...none, mode: S.IFIFO | 0o600 };
    case 'fifo':
      return { ...none, ino: target.ino, mode: S.IFIFO | 0o600 };
    case 'inode':
      return statOfInode(kernel, target.inode);
  }
}

/** struct stat of x86-64, 144 bytes. Source: Linux v4.15 arch/x86/include/uapi/asm/stat.h. */
function giveStat(kernel: Kernel, stat: Stat, pointer: bigint): number {
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

export function fstat(kernel: Kernel, [fd, pointer]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  return file === null ? -ERRNO.EBADF : giveStat(kernel, statOf(kernel, file), pointer);
}

function statPath(kernel: Kernel, fd: number, path: bigint, follow: boolean): Stat | number {
  const inode = findInode(kernel, fd, path, follow);
  return typeof inode === 'number' ? inode : statOfInode(kernel, inode);
}

export function stat(kernel: Kernel, [path, pointer]: readonly bigint[]): Outcome {
  const found = statPath(kernel, AT_FDCWD, path, true);
  return typeof found === 'number' ? found : giveStat(kernel, found, pointer);
}
export function lstat(kernel: Kernel, [path, pointer]: readonly bigint[]): Outcome {
  const found = statPath(kernel, AT_FDCWD, path, false);
  return typeof found === 'number' ? found : giveStat(kernel, found, pointer);
}

/** What a descriptor and a path name; with AT_EMPTY_PATH an empty path is the descriptor's own file. */
function statAt(kernel: Kernel, fd: number, path: bigint, flags: number): Stat | number {
  const follow = (flags & AT.SYMLINK_NOFOLLOW) === 0;
  if ((flags & AT.EMPTY_PATH) !== 0) {
    // Newer kernels let the path be NULL.
    const name = path === 0n && kernel.atLeast(6, 11) ? new Uint8Array(0) : userPath(kernel, path);
    if (typeof name === 'number') return name;
    if (name.length === 0) {
      if (fd === AT_FDCWD) return statOfInode(kernel, kernel.current.fs.cwd);
      const file = kernel.files.get(fd);
      return file === null ? -ERRNO.EBADF : statOf(kernel, file);
    }
  }
  return statPath(kernel, fd, path, follow);
}

export function newfstatat(kernel: Kernel, [fd, path, pointer, flagBits]: readonly bigint[]): Outcome {
  const flags = Number(BigInt.asUintN(32, flagBits));
  if ((flags & ~(AT.SYMLINK_NOFOLLOW | AT.NO_AUTOMOUNT | AT.EMPTY_PATH)) !== 0) return -ERRNO.EINVAL;
  const found = statAt(kernel, fdOf(fd), path, flags);
  return typeof found === 'number' ? found : giveStat(kernel, found, pointer);
}

/** STATX_BASIC_STATS, and the reserved bit that is an error. Source: Linux v4.15 include/uapi/linux/stat.h. */
const BASIC_STATS = 0x7ff;
const RESERVED = 0x8000_0000;

/** struct statx, 256 bytes. Source: Linux v4.15 fs/stat.c, sys_statx. */
export function statx(kernel: Kernel, [fd, path, flagBits, mask, pointer]: readonly bigint[]): Outcome {
  const flags = Number(BigInt.asUintN(32, flagBits));
  if ((Number(BigInt.asUintN(32, mask)) & RESERVED) !== 0 || (flags & 0x6000) === 0x6000) return -ERRNO.EINVAL;
  if ((flags & ~(AT.SYMLINK_NOFOLLOW | AT.NO_AUTOMOUNT | AT.EMPTY_PATH | 0x6000)) !== 0) return -ERRNO.EINVAL;
  const stat = statAt(kernel, fdOf(fd), path, flags);
  if (typeof stat === 'number') return stat;
  const bytes = new Uint8Array(256);
  const out = new DataView(bytes.buffer);
  out.setUint32(0, BASIC_STATS, true);
  out.setUint32(4, 4096, true); // stx_blksize
  out.setUint32(16, stat.links, true);
  out.setUint32(20, stat.uid, true);
  out.setUint32(24, stat.gid, true);
  out.setUint16(28, stat.mode, true);
  out.setBigUint64(32, BigInt(stat.ino), true);
  out.setBigUint64(40, BigInt(stat.size), true);
  out.setBigUint64(48, BigInt(stat.blocks), true);
  for (const at of [64, 96, 112]) {
    out.setBigUint64(at, stat.timeNs / 1_000_000_000n, true);
    out.setUint32(at + 8, Number(stat.timeNs % 1_000_000_000n), true);
  }
  out.setUint32(128, stat.rdev >> 8, true);
  out.setUint32(132, stat.rdev & 0xff, true);
  out.setUint32(140, 1, true); // stx_dev_minor
  return copyTo(kernel, pointer, bytes);
}

// ---- access

/** R_OK 4, W_OK 2, X_OK 1, or 0 for being there. Source: Linux v4.15 fs/open.c, sys_faccessat. */
export function faccessat(kernel: Kernel, [fd, path, modeBits]: readonly bigint[]): Outcome {
  const mode = Number(BigInt.asUintN(32, modeBits));
  if ((mode & ~7) !== 0) return -ERRNO.EINVAL;
  const found = find(kernel, fdOf(fd), path);
  if (typeof found === 'number') return found;
  if (found.inode === null) return -ERRNO.ENOENT;
  return mayAccess(found.inode, mode) ? 0 : -ERRNO.EACCES;
}
export const access = (kernel: Kernel, [path, mode]: readonly bigint[]): Outcome =>
  faccessat(kernel, [BigInt(AT_FDCWD), path, mode]);

// ---- statfs

/** struct statfs, 120 bytes: a tmpfs of 32 MiB. Source: Linux v4.15 include/uapi/asm-generic/statfs.h. */
const STATFS = new Uint8Array(
  BigUint64Array.of(
    0x0102_1994n,
    4096n,
    8192n,
    8192n,
    8192n,
    100_000n,
    100_000n,
    0n,
    255n,
    4096n,
    0x20n,
    0n,
    0n,
    0n,
    0n,
  ).buffer,
);
export function statfs(kernel: Kernel, [path, pointer]: readonly bigint[]): Outcome {
  const inode = findInode(kernel, AT_FDCWD, path);
  return typeof inode === 'number' ? inode : copyTo(kernel, pointer, STATFS);
}
export function fstatfs(kernel: Kernel, [fd, pointer]: readonly bigint[]): Outcome {
  return kernel.files.get(fdOf(fd)) === null ? -ERRNO.EBADF : copyTo(kernel, pointer, STATFS);
}
