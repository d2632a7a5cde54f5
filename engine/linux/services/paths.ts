import { ERRNO } from '../errno';
import { userAddress } from '../memory';
import type { OpenFile } from './file-table';
import type { Kernel } from './kernel';
import type { DirectoryInode, Found, Inode, WalkFrom } from './vfs';

export const AT_FDCWD = -100;
/** Flags of the …at calls. Source: Linux v4.15 include/uapi/linux/fcntl.h. */
export const AT = { SYMLINK_NOFOLLOW: 0x100, REMOVEDIR: 0x200, SYMLINK_FOLLOW: 0x400, NO_AUTOMOUNT: 0x800, EMPTY_PATH: 0x1000 } as const; // prettier-ignore
const PATH_MAX = 4096;

/** A path of the user: EFAULT, or ENAMETOOLONG when no end comes. Source: Linux v4.15 fs/namei.c, getname_flags. */
export function userPath(kernel: Kernel, pointer: bigint): Uint8Array | number {
  const address = userAddress(pointer);
  if (address === null) return -ERRNO.EFAULT;
  const path = kernel.memory.string(address, PATH_MAX);
  if (path === 'fault') return -ERRNO.EFAULT;
  return path === 'long' ? -ERRNO.ENAMETOOLONG : path;
}

/** Where a walk starts: the current directory, or a descriptor's. An absolute path does not look at the descriptor. */
export function walkFrom(kernel: Kernel, fd: number, path: Uint8Array, follow = true): WalkFrom | number {
  const { cwd, root } = kernel.current.fs;
  if (fd === AT_FDCWD || path[0] === 0x2f) return { base: cwd, root, follow };
  if (path.length === 0) return -ERRNO.ENOENT;
  const directory = directoryOf(kernel.files.get(fd));
  return typeof directory === 'number' ? directory : { base: directory, root, follow };
}

export function directoryOf(file: OpenFile | null): DirectoryInode | number {
  if (file === null) return -ERRNO.EBADF;
  return file.target.kind === 'inode' && file.target.inode.kind === 'directory' ? file.target.inode : -ERRNO.ENOTDIR;
}

/** What a path of the user names, be it there or not. */
export function find(kernel: Kernel, fd: number, pointer: bigint, follow = true): Found | number {
  const path = userPath(kernel, pointer);
  if (typeof path === 'number') return path;
  const from = walkFrom(kernel, fd, path, follow);
  return typeof from === 'number' ? from : kernel.vfs.find(path, from);
}

/** An inode that a path of the user names; -ENOENT when there is none. */
export function findInode(kernel: Kernel, fd: number, pointer: bigint, follow = true): Inode | number {
  const found = find(kernel, fd, pointer, follow);
  if (typeof found === 'number') return found;
  return found.inode ?? -ERRNO.ENOENT;
}

/**
 * Where something new is to be: the name must be free and be a name. Source: Linux v4.15 fs/namei.c, filename_create.
 * @param directory whether what is made is a directory, for which a slash at the end is right.
 */
export function findFree(kernel: Kernel, fd: number, pointer: bigint, directory: boolean): Found | number {
  const found = find(kernel, fd, pointer, false);
  if (typeof found === 'number') return found;
  if (found.inode !== null || found.last !== 'name') return -ERRNO.EEXIST;
  return found.wantsDirectory && !directory ? -ERRNO.ENOENT : found;
}

/** The path of a directory from the root. */
export function pathOf(kernel: Kernel, directory: DirectoryInode): string {
  const parts: string[] = [];
  for (let at = directory; at.parent !== null; at = at.parent) {
    const { parent } = at;
    const here = at;
    const name = [...parent.children].find(([, inode]) => inode === here)?.[0] ?? nameIfLive(kernel, parent, here);
    if (name === null) return `(unreachable)/${parts.join('/')}`;
    parts.unshift(name);
  }
  return `/${parts.join('/')}`;
}
const nameIfLive = (kernel: Kernel, parent: DirectoryInode, inode: Inode): string | null =>
  parent.live === undefined
    ? null
    : (kernel.vfs.names(parent).find((name) => kernel.vfs.child(parent, name)?.ino === inode.ino) ?? null);

/** The path from the root of what was found. */
export const pathTo = (kernel: Kernel, { directory, name, last, jumped }: Found): string =>
  jumped ??
  (last === 'name' ? `${pathOf(kernel, directory)}/${name}`.replace(/^\/\//u, '/') : pathOf(kernel, directory));
