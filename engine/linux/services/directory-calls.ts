import { encodeText } from '../text';
import { decodeBytes } from '../text';
import { ERRNO } from '../errno';
import { userAddress } from '../memory';
import { copyTo } from './files';
import { OPEN, mayWrite } from './file-table';
import type { DirectoryInode, Inode } from './inode';
import { S, UID, mayAccess, typeBits } from './inode';
import type { Kernel, Outcome } from './kernel';
import { AT, AT_FDCWD, directoryOf, find, findFree, findInode, pathOf, userPath } from './paths';
import { fdOf } from './read-write';

const HERE = BigInt(AT_FDCWD);
const low = (value: bigint): number => Number(BigInt.asUintN(32, value));
const modeOf = (kernel: Kernel, mode: bigint): number => Number(mode & 0o7777n) & ~kernel.current.fs.umask;

// ---- new names. Source: Linux v4.15 fs/namei.c.

export function mkdirat(kernel: Kernel, [fd, path, mode]: readonly bigint[]): Outcome {
  const found = findFree(kernel, fdOf(fd), path, true);
  if (typeof found === 'number') return found;
  // modeled: the directory's set-group-ID bit is not inherited.
  const made = kernel.vfs.make(found.directory, found.name, { kind: 'directory', mode: modeOf(kernel, mode) & 0o1777 });
  return typeof made === 'number' ? made : 0;
}
export const mkdir = (kernel: Kernel, [path, mode]: readonly bigint[]): Outcome => mkdirat(kernel, [HERE, path, mode]);

/** Regular files and FIFOs; devices only root may make. */
export function mknodat(kernel: Kernel, [fd, path, modeBits]: readonly bigint[]): Outcome {
  const mode = Number(modeBits & 0xffffn);
  const type = mode & S.IFMT;
  if (type === S.IFDIR) return -ERRNO.EPERM;
  if (![0, S.IFREG, S.IFIFO, S.IFCHR, 0x6000, 0xc000].includes(type)) return -ERRNO.EINVAL;
  const found = findFree(kernel, fdOf(fd), path, false);
  if (typeof found === 'number') return found;
  if (!mayAccess(found.directory, 3)) return -ERRNO.EACCES;
  if (type === S.IFCHR || type === 0x6000) return -ERRNO.EPERM;
  const kind = type === S.IFIFO ? 'fifo' : 'file';
  const made = kernel.vfs.make(found.directory, found.name, { kind, mode: modeOf(kernel, modeBits) });
  return typeof made === 'number' ? made : 0;
}
export const mknod = (kernel: Kernel, [path, mode, device]: readonly bigint[]): Outcome =>
  mknodat(kernel, [HERE, path, mode, device]);

export function symlinkat(kernel: Kernel, [target, fd, path]: readonly bigint[]): Outcome {
  const text = userPath(kernel, target);
  if (typeof text === 'number') return text;
  if (text.length === 0) return -ERRNO.ENOENT;
  const found = findFree(kernel, fdOf(fd), path, false);
  if (typeof found === 'number') return found;
  const made = kernel.vfs.make(found.directory, found.name, {
    kind: 'symlink',
    mode: 0o777,
    target: decodeBytes(text),
  });
  return typeof made === 'number' ? made : 0;
}
export const symlink = (kernel: Kernel, [target, path]: readonly bigint[]): Outcome =>
  symlinkat(kernel, [target, HERE, path]);

export function linkat(kernel: Kernel, [oldFd, oldPath, newFd, newPath, flagBits]: readonly bigint[]): Outcome {
  const flags = low(flagBits);
  if ((flags & ~(AT.SYMLINK_FOLLOW | AT.EMPTY_PATH)) !== 0) return -ERRNO.EINVAL;
  const inode = findInode(kernel, fdOf(oldFd), oldPath, (flags & AT.SYMLINK_FOLLOW) !== 0);
  if (typeof inode === 'number') return inode;
  const found = findFree(kernel, fdOf(newFd), newPath, false);
  if (typeof found === 'number') return found;
  if (inode.on !== found.directory.on) return -ERRNO.EXDEV;
  // fs.protected_hardlinks: files of others that cannot be written.
  if (inode.uid !== UID && (inode.kind !== 'file' || !mayAccess(inode, 6))) return -ERRNO.EPERM;
  return kernel.vfs.link(inode, found.directory, found.name);
}
export const link = (kernel: Kernel, [oldPath, newPath]: readonly bigint[]): Outcome =>
  linkat(kernel, [HERE, oldPath, HERE, newPath, 0n]);

// ---- names that go

export function unlinkat(kernel: Kernel, [fd, path, flagBits]: readonly bigint[]): Outcome {
  const flags = low(flagBits);
  if ((flags & ~AT.REMOVEDIR) !== 0) return -ERRNO.EINVAL;
  const found = find(kernel, fdOf(fd), path, false);
  if (typeof found === 'number') return found;
  const { inode } = found;
  if (flags === 0) {
    if (found.last !== 'name') return -ERRNO.EISDIR;
    if (inode === null) return -ERRNO.ENOENT;
    if (inode.kind === 'directory') return mayAccess(found.directory, 3) ? -ERRNO.EISDIR : -ERRNO.EACCES;
    if (found.wantsDirectory) return -ERRNO.ENOTDIR;
    return kernel.vfs.remove(found);
  }
  if (found.last !== 'name') return { dot: -ERRNO.EINVAL, dotdot: -ERRNO.ENOTEMPTY, root: -ERRNO.EBUSY }[found.last];
  if (inode === null) return -ERRNO.ENOENT;
  if (inode.on !== found.directory.on) return -ERRNO.EBUSY;
  if (!mayAccess(found.directory, 3)) return -ERRNO.EACCES;
  if (inode.kind !== 'directory') return -ERRNO.ENOTDIR;
  if (kernel.vfs.names(inode).length > 0) return -ERRNO.ENOTEMPTY;
  return kernel.vfs.remove(found);
}
export const unlink = (kernel: Kernel, [path]: readonly bigint[]): Outcome => unlinkat(kernel, [HERE, path, 0n]);
export const rmdir = (kernel: Kernel, [path]: readonly bigint[]): Outcome =>
  unlinkat(kernel, [HERE, path, BigInt(AT.REMOVEDIR)]);

/** Flags: RENAME_NOREPLACE 1; modeled: no RENAME_EXCHANGE and RENAME_WHITEOUT. */
export function renameat2(kernel: Kernel, [oldFd, oldPath, newFd, newPath, flags]: readonly bigint[]): Outcome {
  if ((flags & ~1n) !== 0n) return -ERRNO.EINVAL;
  const from = find(kernel, fdOf(oldFd), oldPath, false);
  if (typeof from === 'number') return from;
  const to = find(kernel, fdOf(newFd), newPath, false);
  if (typeof to === 'number') return to;
  if (from.directory.on !== to.directory.on) return -ERRNO.EXDEV;
  if (from.last !== 'name') return -ERRNO.EBUSY;
  if (to.last !== 'name') return flags === 0n ? -ERRNO.EBUSY : -ERRNO.EEXIST;
  const { inode } = from;
  if (inode === null) return -ERRNO.ENOENT;
  if (to.inode !== null && flags !== 0n) return -ERRNO.EEXIST;
  if (inode.kind !== 'directory' && (from.wantsDirectory || to.wantsDirectory)) return -ERRNO.ENOTDIR;
  if (inode.kind === 'directory' && isInside(to.directory, inode)) return -ERRNO.EINVAL;
  if (to.inode === inode) return 0;
  if (to.inode !== null) {
    if (inode.kind === 'directory' && to.inode.kind !== 'directory') return -ERRNO.ENOTDIR;
    if (inode.kind !== 'directory' && to.inode.kind === 'directory') return -ERRNO.EISDIR;
    if (to.inode.kind === 'directory' && kernel.vfs.names(to.inode).length > 0) return -ERRNO.ENOTEMPTY;
  }
  return kernel.vfs.rename(from, to);
}
export const renameat = (kernel: Kernel, [oldFd, oldPath, newFd, newPath]: readonly bigint[]): Outcome =>
  renameat2(kernel, [oldFd, oldPath, newFd, newPath, 0n]);
export const rename = (kernel: Kernel, [oldPath, newPath]: readonly bigint[]): Outcome =>
  renameat2(kernel, [HERE, oldPath, HERE, newPath, 0n]);

function isInside(directory: DirectoryInode, other: DirectoryInode): boolean {
  for (let at: DirectoryInode | null = directory; at !== null; at = at.parent) if (at === other) return true;
  return false;
}

// ---- what a name says

export function readlinkat(kernel: Kernel, [fd, path, pointer, size]: readonly bigint[]): Outcome {
  if (BigInt.asIntN(32, size) <= 0n) return -ERRNO.EINVAL;
  const inode = findInode(kernel, fdOf(fd), path, false);
  if (typeof inode === 'number') return inode;
  if (inode.kind !== 'symlink') return -ERRNO.EINVAL;
  const text = Uint8Array.from(inode.target(), (c) => c.charCodeAt(0)).subarray(0, Number(BigInt.asIntN(32, size)));
  const failed = copyTo(kernel, pointer, text);
  return failed === 0 ? text.length : failed;
}
export const readlink = (kernel: Kernel, [path, pointer, size]: readonly bigint[]): Outcome =>
  readlinkat(kernel, [HERE, path, pointer, size]);

const DIRECTORY_TYPE = 4;
/** d_type: the file type's four bits. */
const entryType = (inode: Inode | null): number => (inode === null ? 0 : typeBits(inode) >> 12);

/** struct linux_dirent64: inode, offset, length, type, name. Source: Linux v4.15 fs/readdir.c. */
export function getdents64(kernel: Kernel, [fd, pointer, size]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  const directory = directoryOf(file);
  if (typeof directory === 'number') return directory;
  const address = userAddress(pointer);
  if (address === null) return -ERRNO.EFAULT;
  const room = low(size);
  const all: [string, Inode | null][] = [
    ['.', directory],
    ['..', directory.parent ?? directory],
    ...kernel.vfs.names(directory).map((name): [string, null] => [name, null]),
  ];
  let done = 0;
  for (let index = Number(file.position); index < all.length; index++) {
    const [name] = all[index];
    const inode = all[index][1] ?? kernel.vfs.child(directory, name);
    if (inode === null) continue;
    const text = encodeText(name);
    const length = Math.ceil((19 + text.length + 1) / 8) * 8;
    if (done + length > room) return done === 0 ? -ERRNO.EINVAL : done;
    const bytes = new Uint8Array(length);
    const out = new DataView(bytes.buffer);
    out.setBigUint64(0, BigInt(inode.ino), true);
    out.setBigInt64(8, BigInt(index + 1), true);
    out.setUint16(16, length, true);
    out.setUint8(18, inode.kind === 'directory' ? DIRECTORY_TYPE : entryType(inode));
    bytes.set(text, 19);
    if (kernel.memory.write(address + done, bytes) < length) return done === 0 ? -ERRNO.EFAULT : done;
    done += length;
    file.position = BigInt(index + 1);
  }
  return done;
}

// ---- where the process is

function enter(kernel: Kernel, inode: Inode | number, as: 'cwd' | 'root'): number {
  if (typeof inode === 'number') return inode;
  if (inode.kind !== 'directory') return -ERRNO.ENOTDIR;
  if (!mayAccess(inode, 1)) return -ERRNO.EACCES;
  if (as === 'root') return -ERRNO.EPERM;
  kernel.current.fs.cwd = inode;
  return 0;
}
export const chdir = (kernel: Kernel, [path]: readonly bigint[]): Outcome =>
  enter(kernel, findInode(kernel, AT_FDCWD, path), 'cwd');
export const fchdir = (kernel: Kernel, [fd]: readonly bigint[]): Outcome =>
  enter(kernel, directoryOf(kernel.files.get(fdOf(fd))), 'cwd');
/** Needs CAP_SYS_CHROOT, which user 1000 has not. */
export const chroot = (kernel: Kernel, [path]: readonly bigint[]): Outcome =>
  enter(kernel, findInode(kernel, AT_FDCWD, path), 'root');

export function getcwd(kernel: Kernel, [pointer, size]: readonly bigint[]): Outcome {
  const path = pathOf(kernel, kernel.current.fs.cwd);
  if (path.startsWith('(')) return -ERRNO.ENOENT;
  const text = encodeText(`${path}\0`);
  if (BigInt(text.length) > size) return -ERRNO.ERANGE;
  const failed = copyTo(kernel, pointer, text);
  return failed === 0 ? text.length : failed;
}

export function umask(kernel: Kernel, [mask]: readonly bigint[]): Outcome {
  const before = kernel.current.fs.umask;
  kernel.current.fs.umask = Number(mask & 0o777n);
  return before;
}

// ---- rights, owner, size, times

function setMode(inode: Inode | number, mode: bigint): number {
  if (typeof inode === 'number') return inode;
  if (inode.on === 'proc' || inode.uid !== UID) return -ERRNO.EPERM;
  inode.mode = Number(mode & 0o7777n);
  return 0;
}
export const chmod = (kernel: Kernel, [path, mode]: readonly bigint[]): Outcome =>
  setMode(findInode(kernel, AT_FDCWD, path), mode);
export const fchmodat = (kernel: Kernel, [fd, path, mode]: readonly bigint[]): Outcome =>
  setMode(findInode(kernel, fdOf(fd), path), mode);
export const fchmod = (kernel: Kernel, [fd, mode]: readonly bigint[]): Outcome =>
  setMode(inodeOf(kernel, fdOf(fd)), mode);

/** Without privilege the owner stays, and the group may be set to one's own. Source: Linux v4.15 fs/attr.c, setattr_prepare. */
function setOwner(inode: Inode | number, owner: bigint, group: bigint): number {
  if (typeof inode === 'number') return inode;
  const [user, own] = [BigInt.asIntN(32, owner), BigInt.asIntN(32, group)];
  if (user === -1n && own === -1n) return 0;
  if (inode.on === 'proc' || inode.uid !== UID) return -ERRNO.EPERM;
  const same = (user === -1n || user === BigInt(UID)) && (own === -1n || own === BigInt(UID));
  return same ? 0 : -ERRNO.EPERM;
}
export const chown = (kernel: Kernel, [path, owner, group]: readonly bigint[]): Outcome =>
  setOwner(findInode(kernel, AT_FDCWD, path), owner, group);
export const lchown = (kernel: Kernel, [path, owner, group]: readonly bigint[]): Outcome =>
  setOwner(findInode(kernel, AT_FDCWD, path, false), owner, group);
export const fchown = (kernel: Kernel, [fd, owner, group]: readonly bigint[]): Outcome =>
  setOwner(inodeOf(kernel, fdOf(fd)), owner, group);
export function fchownat(kernel: Kernel, [fd, path, owner, group, flagBits]: readonly bigint[]): Outcome {
  const flags = low(flagBits);
  if ((flags & ~(AT.SYMLINK_NOFOLLOW | AT.EMPTY_PATH)) !== 0) return -ERRNO.EINVAL;
  return setOwner(findInode(kernel, fdOf(fd), path, (flags & AT.SYMLINK_NOFOLLOW) === 0), owner, group);
}

function inodeOf(kernel: Kernel, fd: number): Inode | number {
  const file = kernel.files.get(fd);
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  return file.target.kind === 'inode' ? file.target.inode : -ERRNO.EPERM;
}

/** modeled: a file holds at most 2^53 - 1 bytes. */
function setSize(inode: Inode, size: bigint): number {
  const wanted = BigInt.asIntN(64, size);
  if (wanted < 0n) return -ERRNO.EINVAL;
  if (inode.kind === 'directory') return -ERRNO.EISDIR;
  if (inode.kind !== 'file' || inode.data === null) return -ERRNO.EINVAL;
  if (wanted > BigInt(Number.MAX_SAFE_INTEGER)) return -ERRNO.EFBIG;
  inode.data.truncate(Number(wanted));
  return 0;
}
export function truncate(kernel: Kernel, [path, size]: readonly bigint[]): Outcome {
  if (BigInt.asIntN(64, size) < 0n) return -ERRNO.EINVAL;
  const inode = findInode(kernel, AT_FDCWD, path);
  if (typeof inode === 'number') return inode;
  if (inode.kind === 'file' && !mayAccess(inode, 2)) return -ERRNO.EACCES;
  return setSize(inode, size);
}
export function ftruncate(kernel: Kernel, [fd, size]: readonly bigint[]): Outcome {
  if (BigInt.asIntN(64, size) < 0n) return -ERRNO.EINVAL;
  const file = kernel.files.get(fdOf(fd));
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  if (file.target.kind !== 'inode' || file.target.inode.kind !== 'file' || !mayWrite(file)) return -ERRNO.EINVAL;
  return setSize(file.target.inode, size);
}

/** Mounting and the like: CAP_SYS_ADMIN is asked before anything is looked at. */
export const notPermitted = (): Outcome => -ERRNO.EPERM;
