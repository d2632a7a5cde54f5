import { decodeBytes, encodeText } from '../text';
import { PAGE_SIZE } from '../../core/address';
import type { HostFolder } from '../api';
import { ERRNO } from '../errno';

/** File types of st_mode. Source: Linux v4.15 include/uapi/linux/stat.h. */
export const S = { IFIFO: 0x1000, IFCHR: 0x2000, IFDIR: 0x4000, IFREG: 0x8000, ISVTX: 0o1000 } as const;

/** User and group of the guest's process. */
export const UID = 1000;

const NAME_MAX = 255;
const PATH_MAX = 4096;
/** modeled: all files together hold this much; one more page is ENOSPC, as on a tmpfs of half the memory. */
const MAX_PAGES = 8192;

/** Which driver serves a character device. */
export type DeviceName = 'null' | 'zero' | 'full' | 'random' | 'urandom' | 'tty' | 'console';
/** Major and minor numbers. Source: Linux v4.15 Documentation/admin-guide/devices.txt. */
export const DEVICES: Readonly<Record<DeviceName, readonly [number, number]>> = {
  null: [1, 3],
  zero: [1, 5],
  full: [1, 7],
  random: [1, 8],
  urandom: [1, 9],
  tty: [5, 0],
  console: [136, 0],
};

/** Bytes of a file: what came from the host, and the pages written since. Holes cost nothing. */
export class FileData {
  size: number;
  #pages = new Map<number, Uint8Array>();
  #base: Uint8Array;

  constructor(
    readonly budget: { pages: number },
    base: Uint8Array = new Uint8Array(0),
  ) {
    this.#base = base;
    this.size = base.length;
  }

  read(offset: number, length: number): Uint8Array {
    const count = Math.max(0, Math.min(length, this.size - offset));
    const bytes = this.#base.slice(offset, offset + count);
    const out = bytes.length === count ? bytes : new Uint8Array(count);
    if (out !== bytes) out.set(bytes);
    for (let done = 0; done < count; ) {
      const at = offset + done;
      const inPage = at % PAGE_SIZE;
      const size = Math.min(count - done, PAGE_SIZE - inPage);
      const page = this.#pages.get((at - inPage) / PAGE_SIZE);
      if (page !== undefined) out.set(page.subarray(inPage, inPage + size), done);
      done += size;
    }
    return out;
  }

  /** Returns how many bytes found room. */
  write(offset: number, bytes: Uint8Array): number {
    let done = 0;
    while (done < bytes.length) {
      const at = offset + done;
      const inPage = at % PAGE_SIZE;
      const page = this.#own((at - inPage) / PAGE_SIZE);
      if (page === null) break;
      const size = Math.min(bytes.length - done, PAGE_SIZE - inPage);
      page.set(bytes.subarray(done, done + size), inPage);
      done += size;
      this.size = Math.max(this.size, at + size);
    }
    return done;
  }
  #own(index: number): Uint8Array | null {
    const known = this.#pages.get(index);
    if (known !== undefined) return known;
    if (this.budget.pages >= MAX_PAGES) return null;
    this.budget.pages++;
    const page = new Uint8Array(PAGE_SIZE);
    page.set(this.#base.subarray(index * PAGE_SIZE, (index + 1) * PAGE_SIZE));
    this.#pages.set(index, page);
    return page;
  }

  /** O_TRUNC. */
  clear(): void {
    this.budget.pages -= this.#pages.size;
    this.#pages = new Map();
    this.#base = new Uint8Array(0);
    this.size = 0;
  }
  /** Blocks of 512 bytes in use. */
  get blocks(): number {
    return (this.#pages.size + Math.ceil(this.#base.length / PAGE_SIZE)) * 8;
  }
}

interface Common {
  readonly ino: number;
  /** Rights, 12 bits. */
  readonly mode: number;
  readonly uid: number;
  readonly mtimeNs: bigint;
}
export type FileInode = Common & { readonly kind: 'file'; readonly data: FileData | null };
export type DeviceInode = Common & { readonly kind: 'device'; readonly device: DeviceName };
export type DirectoryInode = Common & {
  readonly kind: 'directory';
  readonly parent: DirectoryInode | null;
  readonly children: Map<string, Inode>;
  /** Path in the host's folder whose entries show through; null for a directory of memory only. */
  readonly host: string | null;
};
export type Inode = FileInode | DeviceInode | DirectoryInode;

/** What a path leads to: the directory of its last part, that part's name, and the inode if it exists. */
export interface Found {
  readonly directory: DirectoryInode;
  readonly name: string;
  readonly inode: Inode | null;
  /** The path ended in `/`. */
  readonly wantsDirectory: boolean;
}

/** Whether the process may do `rights` (4 read, 2 write, 1 execute or search). */
export const mayAccess = (inode: Inode, rights: number): boolean =>
  ((inode.uid === UID ? inode.mode >> 6 : inode.mode) & rights) === rights;

/**
 * The file system: a small one of memory, and over `--root` a layer of memory above a host's folder. A file of the host
 * is read when it is opened first; what the guest changes stays here and is never written back. There are no links, so no
 * path leads out. Source of the path rules: Linux v4.15 fs/namei.c.
 */
export class Vfs {
  readonly root: DirectoryInode;
  readonly cwd: DirectoryInode;
  readonly #budget = { pages: 0 };
  readonly #host: HostFolder | null;
  readonly #bootTime: bigint;
  #nextIno = 2;

  constructor(host: HostFolder | undefined, bootTime: bigint) {
    this.#host = host ?? null;
    this.#bootTime = bootTime;
    this.root = this.#makeDirectory(null, host === undefined ? 0 : UID, 0o755, host === undefined ? null : '');
    const dev = this.#addDirectory(this.root, 'dev', 0, 0o755);
    for (const name of Object.keys(DEVICES) as DeviceName[])
      dev.children.set(name, { ...this.#common(0, 0o666), kind: 'device', device: name });
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

  #common(uid: number, mode: number, mtimeNs = this.#bootTime): Common {
    return { ino: this.#nextIno++, uid, mode, mtimeNs };
  }
  #makeDirectory(parent: DirectoryInode | null, uid: number, mode: number, host: string | null): DirectoryInode {
    return { ...this.#common(uid, mode), kind: 'directory', parent, children: new Map(), host };
  }
  #addDirectory(parent: DirectoryInode, name: string, uid: number, mode: number): DirectoryInode {
    const directory = this.#makeDirectory(parent, uid, mode, null);
    parent.children.set(name, directory);
    return directory;
  }
  #addFile(parent: DirectoryInode, name: string, text: string, mode = 0o644): void {
    const data = new FileData(this.#budget, encodeText(text));
    parent.children.set(name, { ...this.#common(0, mode), kind: 'file', data });
  }

  /** An entry of a directory; what only the host has is taken over at the first look. */
  #child(directory: DirectoryInode, name: string): Inode | null {
    const known = directory.children.get(name);
    if (known !== undefined) return known;
    if (directory.host === null || this.#host === null) return null;
    const path = directory.host === '' ? name : `${directory.host}/${name}`;
    const stat = this.#host.stat(path);
    if (stat === null) return null;
    const mtimeNs = BigInt(Math.floor(stat.mtimeMs)) * 1_000_000n;
    let inode: Inode;
    if (stat.kind === 'directory') inode = { ...this.#makeDirectory(directory, UID, 0o755, path), mtimeNs };
    else {
      const bytes = this.#host.read(path);
      const mode = bytes === null ? 0 : stat.executable ? 0o755 : 0o644;
      inode = {
        ...this.#common(bytes === null ? 0 : UID, mode, mtimeNs),
        kind: 'file',
        data: bytes === null ? null : new FileData(this.#budget, bytes),
      };
    }
    directory.children.set(name, inode);
    return inode;
  }

  /**
   * Follows a path from `base` (the current directory for relative ones).
   * @returns a negative error number when a part but the last cannot be passed.
   */
  find(path: Uint8Array, base: DirectoryInode = this.cwd): Found | number {
    if (path.length === 0) return -ERRNO.ENOENT;
    if (path.length >= PATH_MAX) return -ERRNO.ENAMETOOLONG;
    // One char a byte: names are bytes, whatever they mean.
    const text = decodeBytes(path);
    const parts = text.split('/').filter((part) => part !== '');
    const wantsDirectory = text.endsWith('/') || parts.at(-1) === '.' || parts.at(-1) === '..';
    let at: Inode = text.startsWith('/') ? this.root : base;
    let found: Found = { directory: this.root, name: '.', inode: at, wantsDirectory };
    for (const [index, part] of parts.entries()) {
      if (at.kind !== 'directory') return -ERRNO.ENOTDIR;
      if (!mayAccess(at, 1)) return -ERRNO.EACCES;
      if (part.length > NAME_MAX) return -ERRNO.ENAMETOOLONG;
      const next: Inode | null =
        part === '.' ? at : part === '..' ? (at.parent ?? at) : this.#child(at, decodeName(part));
      found = { directory: at, name: decodeName(part), inode: next, wantsDirectory };
      if (next === null) return index === parts.length - 1 ? found : -ERRNO.ENOENT;
      at = next;
    }
    if (wantsDirectory && at.kind !== 'directory') return -ERRNO.ENOTDIR;
    return found;
  }

  /** A new empty file; a negative error number when the directory cannot be written. */
  create(directory: DirectoryInode, name: string, mode: number): FileInode | number {
    if (!mayAccess(directory, 3)) return -ERRNO.EACCES;
    if (this.#nextIno > 100_000) return -ERRNO.ENOSPC;
    const inode: FileInode = {
      ...this.#common(UID, mode & 0o7777 & ~0o022),
      kind: 'file',
      data: new FileData(this.#budget),
    };
    directory.children.set(name, inode);
    return inode;
  }
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
