import { decodeBytes, encodeText } from '../text';
import type { HostFolder } from '../api';
import { ERRNO } from '../errno';
import type { DeviceName, DirectoryInode, FileInode, FileSystem, Inode, SymlinkInode } from './inode';
import { DEVICES, FileData, S, UID, mayAccess } from './inode';
import { Pipe } from './pipe';

export { UID } from './inode';
export type { DirectoryInode, FileInode, Inode } from './inode';

const NAME_MAX = 255;
const PATH_MAX = 4096;
/** Source: Linux v4.15 include/linux/namei.h, MAXSYMLINKS. */
const MAX_SYMLINKS = 40;
/** Files, directories and links there may be. */
const MAX_INODES = 100_000;

/** What a path leads to: the directory of its last part, that part's name, and the inode if it exists. */
export interface Found {
  readonly directory: DirectoryInode;
  readonly name: string;
  readonly inode: Inode | null;
  /** The path ended in `/`. */
  readonly wantsDirectory: boolean;
  /** What the last part is: a name, `.`, `..`, or nothing (the root itself). */
  readonly last: 'name' | 'dot' | 'dotdot' | 'root';
  /** A link of /proc led here, to an inode and not to a name: what the link says. */
  readonly jumped?: string;
}

/** Where a walk starts, and what it does with a link at the end. */
export interface WalkFrom {
  readonly base: DirectoryInode;
  readonly root: DirectoryInode;
  /** Whether a symbolic link as the last part is followed. Default true. */
  readonly follow?: boolean;
}

type Created = { readonly mode: number } & (
  | { readonly kind: 'file' | 'directory' | 'fifo' }
  | { readonly kind: 'symlink'; readonly target: string }
);

/**
 * The file system: a small one of memory, and over `--root` a layer of memory above a host's folder. A file of the host
 * is read when it is opened first; what the guest changes stays here and is never written back. The host's links are not
 * followed, so no path leads out. Source of the path rules: Linux v4.15 fs/namei.c.
 */
export class Vfs {
  readonly root: DirectoryInode;
  readonly cwd: DirectoryInode;
  private readonly budget = { pages: 0 };
  private readonly host: HostFolder | null;
  private readonly now: () => bigint;
  private nextIno = 2;

  /** @param now nanoseconds since 1970. */
  constructor(host: HostFolder | undefined, now: () => bigint) {
    this.host = host ?? null;
    this.now = now;
    this.root = this.#makeDirectory(null, host === undefined ? 0 : UID, 0o755, host === undefined ? null : '');
    const dev: DirectoryInode = { ...this.#makeDirectory(this.root, 0, 0o755, null), on: 'dev' };
    this.root.children.set('dev', dev);
    for (const name of Object.keys(DEVICES) as DeviceName[])
      dev.children.set(name, { ...this.#common(0, 0o666), on: 'dev', kind: 'device', device: name });
    this.#addDirectory(this.root, 'tmp', 0, 0o777 | S.ISVTX);
    if (host !== undefined) {
      this.cwd = this.root;
      return;
    }
    const etc = this.#addDirectory(this.root, 'etc', 0, 0o755);
    this.#addFile(etc, 'hostname', 'lstar\n');
    this.#addFile(etc, 'passwd', 'root:x:0:0:root:/root:/bin/sh\nstudent:x:1000:1000::/home/student:/bin/sh\n');
    this.#addFile(etc, 'shadow', 'root:!:19000:0:99999:7:::\n', 0o640);
    const home = this.#addDirectory(this.root, 'home', 0, 0o755);
    this.cwd = this.#addDirectory(home, 'student', UID, 0o755);
  }

  /** A number for something that has no name here: a pipe. */
  newIno(): number {
    return this.nextIno++;
  }

  /** A file of the processes' user without a name and without bytes. */
  newFile(): Omit<FileInode, 'data'> {
    return { ...this.#common(UID, 0o644), kind: 'file' };
  }
  newData(bytes: Uint8Array): FileData {
    return new FileData(this.budget, bytes);
  }

  #common(uid: number, mode: number, mtimeNs = this.now()): Omit<FileInode, 'kind' | 'data'> {
    return { ino: this.newIno(), on: 'root', uid, gid: uid, mode, mtimeNs, links: 1, opens: 0 };
  }
  #makeDirectory(parent: DirectoryInode | null, uid: number, mode: number, host: string | null): DirectoryInode {
    const common = this.#common(uid, mode);
    return { ...common, kind: 'directory', parent, children: new Map(), host, removed: new Set() };
  }
  #addDirectory(parent: DirectoryInode, name: string, uid: number, mode: number): DirectoryInode {
    const directory = this.#makeDirectory(parent, uid, mode, null);
    parent.children.set(name, directory);
    return directory;
  }
  #addFile(parent: DirectoryInode, name: string, text: string, mode = 0o644): void {
    const data = new FileData(this.budget, encodeText(text));
    parent.children.set(name, { ...this.#common(0, mode), kind: 'file', data });
  }

  /** Puts a directory whose entries are made when they are looked for into the root. */
  mount(name: string, on: FileSystem, live: NonNullable<DirectoryInode['live']>): void {
    const directory: DirectoryInode = {
      ...this.#makeDirectory(this.root, 0, 0o555, null),
      on,
      live,
    };
    this.root.children.set(name, directory);
  }

  /** An entry of a directory; what only the host has is taken over at the first look. */
  child(directory: DirectoryInode, name: string): Inode | null {
    const known = directory.children.get(name);
    if (known !== undefined) return known;
    if (directory.live !== undefined) return directory.live.child(name);
    if (directory.host === null || this.host === null || directory.removed.has(name)) return null;
    const path = directory.host === '' ? name : `${directory.host}/${name}`;
    const stat = this.host.stat(path);
    if (stat === null) return null;
    const mtimeNs = BigInt(Math.floor(stat.mtimeMs)) * 1_000_000n;
    let inode: Inode;
    if (stat.kind === 'directory') inode = { ...this.#makeDirectory(directory, UID, 0o755, path), mtimeNs };
    else {
      const bytes = this.host.read(path);
      const mode = bytes === null ? 0 : stat.executable ? 0o755 : 0o644;
      inode = {
        ...this.#common(bytes === null ? 0 : UID, mode, mtimeNs),
        kind: 'file',
        data: bytes === null ? null : new FileData(this.budget, bytes),
      };
    }
    directory.children.set(name, inode);
    return inode;
  }

  /** Names in a directory, `.` and `..` aside, in a fixed order. */
  names(directory: DirectoryInode): readonly string[] {
    if (directory.live !== undefined) return directory.live.names();
    const host = directory.host === null ? [] : (this.host?.list(directory.host) ?? []);
    return [...new Set([...directory.children.keys(), ...host])]
      .filter((name) => directory.children.has(name) || !directory.removed.has(name))
      .sort((a, b) => (a < b ? -1 : 1));
  }

  /**
   * Follows a path from `base` (the current directory for relative ones).
   * @returns a negative error number when a part but the last cannot be passed.
   */
  find(path: Uint8Array, from: WalkFrom): Found | number {
    if (path.length === 0) return -ERRNO.ENOENT;
    if (path.length >= PATH_MAX) return -ERRNO.ENAMETOOLONG;
    // One char a byte: names are bytes, whatever they mean.
    return this.#walk(decodeBytes(path), from, { links: 0 });
  }

  #walk(text: string, from: WalkFrom, count: { links: number }): Found | number {
    const parts = text.split('/').filter((part) => part !== '');
    const wantsDirectory = text.endsWith('/') || parts.at(-1) === '.' || parts.at(-1) === '..';
    let at: Inode = text.startsWith('/') ? from.root : from.base;
    let found: Found = { directory: from.root, name: '.', inode: at, wantsDirectory, last: 'root' };
    for (const [index, part] of parts.entries()) {
      if (at.kind !== 'directory') return -ERRNO.ENOTDIR;
      if (!mayAccess(at, 1)) return -ERRNO.EACCES;
      if (part.length > NAME_MAX) return -ERRNO.ENAMETOOLONG;
      const isLast = index === parts.length - 1;
      found = this.#step(at, part, from.root, wantsDirectory);
      const next = found.inode;
      if (next === null) return isLast ? found : -ERRNO.ENOENT;
      at = next;
      if (next.kind === 'symlink' && (!isLast || wantsDirectory || from.follow !== false)) {
        const led = this.#follow(next, found.directory, from, count);
        if (typeof led === 'number') return led;
        if (led.inode === null) return isLast ? { ...led, wantsDirectory } : -ERRNO.ENOENT;
        found = { ...led, wantsDirectory };
        at = led.inode;
      }
    }
    if (wantsDirectory && at.kind !== 'directory') return -ERRNO.ENOTDIR;
    return found;
  }

  #step(at: DirectoryInode, part: string, root: DirectoryInode, wantsDirectory: boolean): Found {
    const name = decodeName(part);
    if (part === '.') return { directory: at, name, inode: at, wantsDirectory, last: 'dot' };
    if (part === '..') {
      const up = at === root ? at : (at.parent ?? at);
      return { directory: at, name, inode: up, wantsDirectory, last: 'dotdot' };
    }
    return { directory: at, name, inode: this.child(at, name), wantsDirectory, last: 'name' };
  }

  #follow(link: SymlinkInode, base: DirectoryInode, { root }: WalkFrom, count: { links: number }): Found | number {
    count.links++;
    if (count.links > MAX_SYMLINKS) return -ERRNO.ELOOP;
    if (link.jump !== undefined) {
      const inode = link.jump();
      if (inode === null) return -ERRNO.ENOENT;
      return { directory: base, name: '', inode, wantsDirectory: false, last: 'name', jumped: link.target() };
    }
    const target = link.target();
    return target === '' ? -ERRNO.ENOENT : this.#walk(target, { root, base }, count);
  }

  // ---- changes; what Linux lets fail returns a negative error number

  /** Whether an entry of the directory may be made. */
  #mayCreate(directory: DirectoryInode): number {
    if (directory.live !== undefined || directory.links <= 0) return -ERRNO.ENOENT;
    if (!mayAccess(directory, 3)) return -ERRNO.EACCES;
    return this.nextIno > MAX_INODES ? -ERRNO.ENOSPC : 0;
  }

  /** A new file, directory, FIFO or link under a free name; `mode` with the umask applied. */
  make(directory: DirectoryInode, name: string, what: Created): Inode | number {
    const refused = this.#mayCreate(directory);
    if (refused !== 0) return refused;
    const inode = this.#made(directory, what);
    directory.children.set(name, inode);
    this.#touch(directory);
    return inode;
  }
  #made(directory: DirectoryInode, what: Created): Inode {
    const common = this.#common(UID, what.mode & 0o7777);
    switch (what.kind) {
      case 'file':
        return { ...common, kind: 'file', data: new FileData(this.budget) };
      case 'fifo':
        return { ...common, kind: 'fifo', pipe: new Pipe() };
      case 'symlink': {
        const { target } = what;
        return { ...common, mode: 0o777, kind: 'symlink', target: () => target };
      }
      case 'directory':
        return this.#makeDirectory(directory, UID, what.mode & 0o7777, null);
    }
  }

  /** One more name for a file. */
  link(inode: Inode, directory: DirectoryInode, name: string): number {
    const refused = this.#mayCreate(directory);
    if (refused !== 0) return refused;
    if (inode.kind === 'directory') return -ERRNO.EPERM;
    inode.links++;
    directory.children.set(name, inode);
    this.#touch(directory);
    return 0;
  }

  /** Whether the entry may go: the directory's rights, and in one with the sticky bit only one's own entries. */
  #mayDelete({ directory, inode }: Found): number {
    if (directory.live !== undefined) return -ERRNO.EPERM;
    if (!mayAccess(directory, 3)) return -ERRNO.EACCES;
    const sticky = (directory.mode & S.ISVTX) !== 0 && directory.uid !== UID && inode?.uid !== UID;
    return sticky ? -ERRNO.EPERM : 0;
  }
  remove(found: Found): number {
    const refused = this.#mayDelete(found);
    if (refused !== 0) return refused;
    this.#drop(found);
    return 0;
  }
  #drop({ directory, name, inode }: Found): void {
    directory.children.delete(name);
    directory.removed.add(name);
    this.#touch(directory);
    if (inode === null) return;
    inode.links--;
    forgetData(inode);
  }

  /** Gives an entry another place, instead of what is there. */
  rename(from: Found, to: Found): number {
    if (from.inode === null) return -ERRNO.ENOENT;
    const refused = this.#mayDelete(from);
    if (refused !== 0) return refused;
    const denied = to.inode === null ? this.#mayCreate(to.directory) : this.#mayDelete(to);
    if (denied !== 0) return denied;
    if (to.inode !== null) this.#drop(to);
    from.directory.children.delete(from.name);
    from.directory.removed.add(from.name);
    to.directory.children.set(to.name, from.inode);
    if (from.inode.kind === 'directory') from.inode.parent = to.directory;
    this.#touch(from.directory);
    this.#touch(to.directory);
    return 0;
  }

  #touch(inode: Inode): void {
    inode.mtimeNs = this.now();
  }
}

/** A file without names and users needs no memory any more. */
export function forgetData(inode: Inode): void {
  if (inode.kind === 'file' && inode.links <= 0 && inode.opens === 0) inode.data?.clear();
}

/** Names are compared as the host's are: UTF-8 where the bytes are that, else each byte by itself. */
function decodeName(latin: string): string {
  try {
    return decodeURIComponent(
      latin.replaceAll('%', '%25').replace(/[\u0080-\u00ff]/gu, (c) => `%${c.charCodeAt(0).toString(16)}`),
    );
  } catch {
    return latin;
  }
}
